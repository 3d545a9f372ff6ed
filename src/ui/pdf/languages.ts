import type { LocaleCode } from '../locales'

/** The language of the labels of a PDF: English where the typeface has no letters of the language asked for. */
export const printableLocale = (locale: LocaleCode): LocaleCode => (locale === 'ja' || locale === 'ar' ? 'en' : locale)
