import { APIError, type CollectionBeforeChangeHook, type CollectionBeforeDeleteHook } from 'payload'

import { recordId } from '@collections/validation/recordId'

/**
 * What someone submitted independently of others stays as it was submitted; the hub's own code is bound by this too.
 *
 * @param followsLater fields that still change, such as `revealed`
 */
export const keepSubmitted =
  (followsLater: readonly string[], message: string): CollectionBeforeChangeHook =>
  ({ data, operation, originalDoc }) => {
    if (operation !== 'update' || originalDoc?.state !== 'submitted') return data
    const mayChange = new Set([...followsLater, 'updatedAt', 'createdAt'])
    const changed = Object.keys(data).filter(
      (name) => !mayChange.has(name) && plain(data[name]) !== plain(originalDoc[name]),
    )
    const isHiddenAgain = originalDoc.revealed === true && data.revealed === false
    if (changed.length === 0 && !isHiddenAgain) return data
    throw new APIError(message, 403, { code: 'submitted' }, true)
  }

export const keepForEver = (message: string): CollectionBeforeDeleteHook => () => {
  throw new APIError(message, 403, { code: 'kept' }, true)
}

/** Two stored values as one text each, whether a relation is given as an id or as its record. */
function plain(value: unknown): string {
  return JSON.stringify(recordId(value) ?? value ?? null)
}
