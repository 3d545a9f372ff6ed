import type { SelectField } from 'payload'

import { defaultLocale, isLocale, locales } from '@/platform/locales'

/** The language that someone wrote in, for texts that are kept as they were written. */
export function languageField({ description, required = true }: { description?: string; required?: boolean } = {}): SelectField {
  return {
    name: 'writtenIn',
    type: 'select',
    label: 'Language',
    required,
    defaultValue: ({ locale }) => (isLocale(locale) ? locale : defaultLocale),
    options: locales.map(({ code, label }) => ({ value: code, label })),
    ...(description ? { admin: { description } } : {}),
  }
}
