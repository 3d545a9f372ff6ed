import type { SelectField } from 'payload'

import { defaultLocale, isLocale, locales } from '@/platform/locales'

/** The language that someone wrote in, for texts that are kept as they were written. */
export function languageField(description?: string): SelectField {
  return {
    name: 'writtenIn',
    type: 'select',
    label: 'Language',
    required: true,
    defaultValue: ({ locale }) => (isLocale(locale) ? locale : defaultLocale),
    options: locales.map(({ code, label }) => ({ value: code, label })),
    ...(description ? { admin: { description } } : {}),
  }
}
