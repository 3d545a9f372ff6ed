import type { FieldHook, TextFieldSingleValidation } from 'payload'

import { readRor } from '@/partnership/identifiers'

/** Refuses what is not a ROR identifier, saying why. */
export const validRor: TextFieldSingleValidation = (value) => {
  if (!value?.trim()) return true
  const reading = readRor(value)
  return reading.ok || reading.problem
}

/** Keeps the short form (02jx3x895) however it was typed; what can't be read is left for the validation to refuse. */
export const shortRor: FieldHook = ({ value }) => {
  const reading = typeof value === 'string' ? readRor(value) : undefined
  return reading?.ok ? reading.value : value
}
