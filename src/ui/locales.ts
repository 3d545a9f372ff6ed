import { defaultLocale, isLocale, locales, type Locale } from '@/platform/locales'

export { defaultLocale, locales as siteLocales }
export type LocaleCode = Locale

/** The language that a query value names; anything else is the default, since URLs come from strangers. */
export function localeOf(value: string | string[] | undefined): LocaleCode {
  const asked = Array.isArray(value) ? value[0] : value
  return isLocale(asked) ? asked : defaultLocale
}

/** Script direction of a language. */
export const directionOf = (locale: LocaleCode): 'ltr' | 'rtl' =>
  locales.find(({ code }) => code === locale)?.rtl ? 'rtl' : 'ltr'

/** The path in a language: `/fr/search` for French, unchanged for the default language. */
export function localePath(locale: LocaleCode, path: string): string {
  if (locale === defaultLocale) return path
  return path === '/' ? `/${locale}` : `/${locale}${path}`
}
