/** Day and time of a stored moment, in UTC, since nobody knows where the reader is. */
export const momentInWords = (at: string, locale: string): string =>
  new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' }).format(new Date(at))
