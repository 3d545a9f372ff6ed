/** A day, a month or a year; `month` and `day` count from 1. */
export type PartialDate = { year: number; month?: number; day?: number }

/** `to` is absent for a single date and null for an interval that is still open. */
export type EdtfDate = { from: PartialDate; to?: PartialDate | null }

const PARTIAL = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/**
 * Reads the part of the Extended Date/Time Format that documents and studies need: `2014`, `2014-02`,
 * `2014-02-03`, an interval of two of these (`2014-02/2014-05`) and an interval without an end (`2014/..`).
 * Null if `value` is none of them, is no day of the calendar, or ends before it begins.
 * Source: EDTF, https://www.loc.gov/standards/datetime/ (level 0, and `..` of level 1).
 */
export function parseEdtf(value: string): EdtfDate | null {
  const [first = '', second, ...more] = value.trim().split('/')
  const from = parsePartial(first)
  if (!from || more.length > 0) return null
  if (second === undefined) return { from }
  if (second === '..') return { from, to: null }
  const to = parsePartial(second)
  return to && latestDay(to) >= earliestDay(from) ? { from, to } : null
}

/** The year a date begins in: 2014 for `2014-02/2015-05`; null for no date or one that cannot be read. */
export function yearOfEdtf(value: string | null | undefined): number | null {
  return parseEdtf(value ?? '')?.from.year ?? null
}

/** What is wrong with a date as typed, in words, or null. Empty means "no date" and is right. */
export function edtfProblem(value: string | null | undefined): string | null {
  if (!value?.trim() || parseEdtf(value)) return null
  return (
    `"${value.trim()}" is not a date the hub can read. Write 2014, 2014-02, 2014-02-03, ` +
    'an interval such as 2014-02/2014-05 (or 2014/.. if it has not ended), or leave it empty.'
  )
}

function parsePartial(text: string): PartialDate | null {
  const match = PARTIAL.exec(text.trim())
  if (!match) return null
  const [year, month, day] = match.slice(1).map((part) => (part === undefined ? undefined : Number(part)))
  if (year === undefined || year === 0) return null
  if (month === undefined) return { year }
  if (month < 1 || month > 12) return null
  if (day === undefined) return { year, month }
  return day >= 1 && day <= daysIn(year, month) ? { year, month, day } : null
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

function earliestDay({ year, month = 1, day = 1 }: PartialDate): number {
  return Date.UTC(year, month - 1, day)
}

function latestDay({ year, month = 12, day = daysIn(year, month) }: PartialDate): number {
  return Date.UTC(year, month - 1, day)
}
