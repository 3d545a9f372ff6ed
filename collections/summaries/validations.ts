import type { DateFieldValidation, TextFieldSingleValidation } from 'payload'

import { defaultLocale } from '@/platform/locales'

/** A rated certainty has its reason; asked for in the default language only, so that translations can follow later. */
export const reasonedCertainty: TextFieldSingleValidation = (value, { req, siblingData }) => {
  const { certainty } = siblingData as { certainty?: string }
  const rated = certainty && certainty !== 'not-yet-rated'
  if (!rated || value?.trim() || (req.locale && req.locale !== defaultLocale)) return true
  return 'Say why the certainty is what it is, or set it to “Not yet rated”.'
}

/** The review is due after the search. */
export const dueAfterSearch: DateFieldValidation = (value, { siblingData }) => {
  const { searchedOn } = siblingData as { searchedOn?: string | Date | null }
  if (!value || !searchedOn || new Date(value) > new Date(searchedOn)) return true
  return 'The next review is due before the search was made. Correct one of the two dates.'
}
