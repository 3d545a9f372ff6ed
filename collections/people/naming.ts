import type { CollectionBeforeValidateHook, FieldHook, TextFieldSingleValidation } from 'payload'

import { readOrcid } from '@/partnership/identifiers'

/** Makes the shown name from given and family name where none was typed. */
export const nameFromParts: CollectionBeforeValidateHook = ({ data, originalDoc }) => {
  if (!data || data.name || originalDoc?.name) return data
  const name = [data.given, data.family].filter(Boolean).join(' ')
  return name ? { ...data, name } : data
}

/** Refuses what is not an ORCID iD, saying why. */
export const validOrcid: TextFieldSingleValidation = (value) => {
  if (!value?.trim()) return true
  const reading = readOrcid(value)
  return reading.ok || reading.problem
}

/** Keeps the short form (0000-0002-1825-0097) however it was typed; the validation refuses what can't be read. */
export const shortOrcid: FieldHook = ({ value }) => {
  const reading = typeof value === 'string' ? readOrcid(value) : undefined
  return reading?.ok ? reading.value : value
}
