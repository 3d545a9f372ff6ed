import { directionOf, localePath, type LocaleCode } from './locales'
import { messages, type Messages } from './messages'

/** What every component may know of the page around it. */
export type Site = {
  readonly locale: LocaleCode
  readonly dir: 'ltr' | 'rtl'
  readonly t: Messages
  /** The address of a path of this site in the page's language. */
  readonly href: (path: string) => string
  /** What stands between the parts of a list. */
  readonly comma: string
  readonly number: (value: number, options?: Intl.NumberFormatOptions) => string
}

const formats = new Map<string, Intl.NumberFormat>()

/** Making a format takes far longer than using it, and a chart has thousands of numbers. */
function formatOf(locale: LocaleCode, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale} ${JSON.stringify(options)}`
  const known = formats.get(key) ?? new Intl.NumberFormat(locale === 'en' ? 'en-GB' : locale, options)
  formats.set(key, known)
  return known
}

/** Scripts with a comma of their own. */
const ownCommas: Partial<Record<LocaleCode, string>> = { ar: '، ', ja: '、' }

/** The site in one language. */
export const siteIn = (locale: LocaleCode): Site => ({
  locale,
  dir: directionOf(locale),
  t: messages(locale),
  href: (path) => localePath(locale, path),
  comma: ownCommas[locale] ?? ', ',
  // Typographers' minus: a hyphen before a number is easily lost at the end of a line.
  number: (value, options = {}) => formatOf(locale, options).format(value).replace(/^-/, '−'),
})
