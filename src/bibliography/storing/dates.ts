import { parseEdtf, type PartialDate } from '../dates'
import type { CslDate } from '../record'

/**
 * A CSL date as EDTF: `2014-02`, or `2014-02/2014-05` for a range. Null for one without a year; a season or
 * "circa" is left out, and what is no day of the calendar is cut back to its month or year.
 */
export function edtfFrom(date: CslDate): string | null {
  const [first, second] = Array.isArray(date['date-parts']) ? date['date-parts'] : []
  const from = partialFrom(first)
  if (!from) return null
  const to = partialFrom(second)
  const range = to && `${from}/${to}`
  return range && parseEdtf(range) ? range : from
}

/** EDTF as a CSL date. An interval without an end becomes the date that it begins with. */
export function cslDateFrom(edtf: string): CslDate | undefined {
  const date = parseEdtf(edtf)
  if (!date) return edtf.trim() === '' ? undefined : { literal: edtf }
  return { 'date-parts': [partsOf(date.from), ...(date.to ? [partsOf(date.to)] : [])] }
}

function partialFrom(parts: unknown): string | null {
  if (!Array.isArray(parts)) return null
  const figures = (parts as unknown[])
    .slice(0, 3)
    .map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0'))
  for (let length = figures.length; length > 0; length -= 1) {
    const text = figures.slice(0, length).join('-')
    if (parseEdtf(text)) return text
  }
  return null
}

function partsOf({ year, month, day }: PartialDate): number[] {
  return [year, month, day].filter((part) => part !== undefined)
}
