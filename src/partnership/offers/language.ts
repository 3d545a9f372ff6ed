import { defaultLocale, isLocale, type Locale } from '@/platform/locales'
import type { Stored } from '@/publishing/stored'

/** The language that an offer was made in: there may be no other. */
export const writtenIn = (offer: Stored): Locale =>
  Object.entries((offer.title ?? {}) as Record<string, unknown>).flatMap(([locale, title]) => (title && isLocale(locale) ? [locale] : []))[0] ??
  defaultLocale
