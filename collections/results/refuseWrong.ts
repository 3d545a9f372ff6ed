import type { CollectionBeforeValidateHook } from 'payload'

import { refusal } from '@collections/hooks/refuse'

import { missingNumbers, resultProblems } from './resultProblems'

/**
 * Refuses a result that contradicts itself, through every channel and in drafts, too. That it has neither a number
 * nor a reason why is refused where it begins: a result stored before this was asked can still be corrected.
 */
export const refuseWrongResults: CollectionBeforeValidateHook = ({ collection, data, operation, originalDoc, req }) => {
  const result = data ?? {}
  const wasMissing = operation === 'update' && missingNumbers({ ...originalDoc }).length > 0
  const errors = [...resultProblems(result), ...(wasMissing ? [] : missingNumbers(result))]
  if (errors.length > 0) throw refusal(collection, errors, req)
  return data
}
