import { APIError, type CollectionBeforeChangeHook, type CollectionBeforeDeleteHook } from 'payload'

/** The hub's own code is bound by this too: access rules alone would not stop a call that overrides them. */
export const refuseRewriting: CollectionBeforeChangeHook = ({ data, operation }) => {
  if (operation === 'update') throw new APIError('Audit events cannot be changed.', 403, null, true)
  return data
}

export const refuseDeletion: CollectionBeforeDeleteHook = () => {
  throw new APIError('Audit events cannot be deleted.', 403, null, true)
}
