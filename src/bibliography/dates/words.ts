import { parseEdtf, type PartialDate } from './edtf'

/** The time of a moment as databases keep it, behind its day. */
const TIME = /T\d{2}:\d{2}(:[\d.]+)?Z$/

/**
 * A date as a reader of `locale` writes it: "2014", "February 2014", "3 February 2014",
 * "February – May 2014", "2014 –" for an interval without an end; of a moment, its day in UTC. Null where there is
 * no date: each page says in its own words that none is known. A value that cannot be read is returned as it stands.
 */
export function edtfInWords(value: string | null | undefined, locale = 'en'): string | null {
  if (!value?.trim()) return null
  const written = value.trim()
  const date = parseEdtf(written.replace(TIME, ''))
  if (!date) return written
  const { from, to } = date
  if (to === undefined) return formatter(from, locale).format(asDay(from))
  if (to === null) return `${formatter(from, locale).format(asDay(from))} –`
  if (precision(from) === precision(to)) return formatter(from, locale).formatRange(asDay(from), asDay(to))
  return [from, to].map((end) => formatter(end, locale).format(asDay(end))).join(' – ')
}

type Precision = 'year' | 'month' | 'day'

function precision({ month, day }: PartialDate): Precision {
  if (day !== undefined) return 'day'
  return month === undefined ? 'year' : 'month'
}

function formatter(date: PartialDate, locale: string): Intl.DateTimeFormat {
  // Plain English dates are British here: "3 February", not "February 3".
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(date.month === undefined ? {} : { month: 'long' }),
    ...(date.day === undefined ? {} : { day: 'numeric' }),
  })
}

function asDay({ year, month = 1, day = 1 }: PartialDate): Date {
  return new Date(Date.UTC(year, month - 1, day))
}
