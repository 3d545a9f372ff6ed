/** The languages of the hub. Content and interface exist in each; SQLite can't gain one later, so all are here from the start. */
export const locales = [
  { code: 'en', label: 'English', rtl: false },
  { code: 'cy', label: 'Cymraeg', rtl: false },
  { code: 'fr', label: 'Français', rtl: false },
  { code: 'es', label: 'Español', rtl: false },
  { code: 'pt', label: 'Português', rtl: false },
  { code: 'de', label: 'Deutsch', rtl: false },
  { code: 'ja', label: '日本語', rtl: false },
  { code: 'ar', label: 'العربية', rtl: true },
] as const

export type Locale = (typeof locales)[number]['code']

export const defaultLocale = 'en' satisfies Locale

export function isLocale(value: unknown): value is Locale {
  return locales.some(({ code }) => code === value)
}
