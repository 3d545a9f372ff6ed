import { edtfInWords } from '@/bibliography/dates'

/** The day of a stored moment in words. */
export const dayInWords = (at: string | null, locale: string): string | null => edtfInWords(at?.slice(0, 10), locale)

/** Day and time of a stored moment, in UTC, since nobody knows where the reader is. */
export const momentInWords = (at: string, locale: string): string =>
  new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' }).format(new Date(at))
