import { APIError, type CollectionBeforeChangeHook, type CollectionBeforeDeleteHook } from 'payload'

import { recordId } from '@collections/validation/recordId'

/** What changes of a submitted appraisal: it is revealed, and it follows its study and result through a merge. */
const followsLater = new Set(['revealed', 'study', 'result', 'updatedAt', 'createdAt'])

/** The hub's own code is bound by this too: an independent rating stays as it was submitted. */
export const keepSubmitted: CollectionBeforeChangeHook = ({ data, operation, originalDoc }) => {
  if (operation !== 'update' || originalDoc?.state !== 'submitted') return data
  const changed = Object.keys(data).filter(
    (name) => !followsLater.has(name) && plain(data[name]) !== plain(originalDoc[name]),
  )
  const isHiddenAgain = originalDoc.revealed === true && data.revealed === false
  if (changed.length === 0 && !isHiddenAgain) return data
  throw new APIError(
    'A submitted rating stays as it is. If it is wrong, say so where the ratings are reconciled.',
    403, { code: 'submitted' }, true,
  )
}

export const keepForEver: CollectionBeforeDeleteHook = () => {
  throw new APIError('Ratings are kept for ever. One that should not count is withdrawn.', 403, { code: 'kept' }, true)
}

/** Two stored values as one text each, whether a relation is given as an id or as its record. */
function plain(value: unknown): string {
  return JSON.stringify(recordId(value) ?? value ?? null)
}
