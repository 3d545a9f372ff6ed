import { parseEdtf, type PartialDate } from '@/bibliography/dates'

/** A stretch of time in days since 1970; null for an end that is not known. */
export type Span = { readonly from: number | null; readonly to: number | null }

const DAY_MS = 24 * 60 * 60 * 1000
const first = ({ year, month = 1, day = 1 }: PartialDate): number => Date.UTC(year, month - 1, day) / DAY_MS
const last = ({ year, month = 12, day }: PartialDate): number =>
  (day === undefined ? Date.UTC(year, month, 1) - DAY_MS : Date.UTC(year, month - 1, day)) / DAY_MS

/** When something is under way: from the first day of its beginning to the last day of its end. Null without any date. */
export function spanOf(started: string | null, due: string | null): Span | null {
  const begin = started ? parseEdtf(started) : null
  const end = due ? parseEdtf(due) : null
  const to = end ? (end.to === undefined ? end.from : end.to) : begin?.to ?? null
  const span = { from: begin ? first(begin.from) : null, to: to ? last(to) : null }
  return span.from === null && span.to === null ? null : span
}

/** Years from the first to the last of some spans and of today, as days on which they begin; the last ends the axis. */
export function yearsOf(spans: readonly Span[], today: number): readonly { readonly year: number; readonly at: number }[] {
  const days = [today, ...spans.flatMap(({ from, to }) => [from, to].filter((day) => day !== null))]
  const yearAt = (day: number): number => new Date(day * DAY_MS).getUTCFullYear()
  const [low, high] = [yearAt(Math.min(...days)), yearAt(Math.max(...days)) + 1]
  return Array.from({ length: high - low + 1 }, (_, index) => ({ year: low + index, at: Date.UTC(low + index, 0, 1) / DAY_MS }))
}

/** A day of the calendar as days since 1970. */
export const dayNumber = (iso: string): number => Math.floor(Date.parse(iso) / DAY_MS)
