import type { CollectionBeforeOperationHook } from 'payload'

/** So many records at the most come at once to whoever is not signed in. */
const mostRecords = 100

/**
 * Gives strangers page by page what they may read over REST and GraphQL, however much they ask for: with “limit=0” one
 * request would have the whole corpus read and written at once. Exports stream it, and people with a login are trusted.
 */
export const boundPages: CollectionBeforeOperationHook = ({ args, operation, overrideAccess, req }) => {
  if (operation !== 'read' || overrideAccess || req.user || req.payloadAPI === 'local') return args
  const { limit = 10 } = args as { limit?: number }
  // Databases take what is no number of records, such as 0 and −1, for no limit.
  return { ...args, pagination: true, limit: limit > 0 ? Math.min(limit, mostRecords) : mostRecords }
}
