/** A day that the calendar has, or null. */
export function cleanDay(text: string | undefined): string | null {
  const day = text?.trim() ?? ''
  if (!/^[12]\d{3}-\d{2}-\d{2}$/.test(day)) return null
  const time = Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day) ? day : null
}

/** A day, as an ISO date, as the language writes it. */
export const dayInWords = (day: string, locale: string): string =>
  new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))
