import type { CollectionBeforeChangeHook } from 'payload'

/** Notes when a file that everybody could open was closed to them, so that texts which show it can say so. */
export const noteWithdrawal: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const [was, is] = [originalDoc?.isPublic === true, (data.isPublic ?? originalDoc?.isPublic) === true]
  if (is) return { ...data, withdrawnAt: null }
  return was ? { ...data, withdrawnAt: new Date().toISOString() } : data
}
