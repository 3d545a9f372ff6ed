import { directionOf, localePath, type LocaleCode } from './locales'
import { messages, type Messages } from './messages'

/** What every component may know of the page around it. */
export type Site = {
  readonly locale: LocaleCode
  readonly dir: 'ltr' | 'rtl'
  readonly t: Messages
  /** The address of a path of this site in the page's language. */
  readonly href: (path: string) => string
  readonly number: (value: number, options?: Intl.NumberFormatOptions) => string
}

/** The site in one language. */
export const siteIn = (locale: LocaleCode): Site => ({
  locale,
  dir: directionOf(locale),
  t: messages(locale),
  href: (path) => localePath(locale, path),
  // Typographers' minus: a hyphen before a number is easily lost at the end of a line.
  number: (value, options) =>
    new Intl.NumberFormat(locale === 'en' ? 'en-GB' : locale, options).format(value).replace(/^-/, '−'),
})
