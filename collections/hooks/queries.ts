import { APIError, getFieldByPath, type CollectionBeforeOperationHook, type FlattenedField, type Where } from 'payload'

/** So many records at the most come at once to whoever is not signed in. */
const mostRecords = 100
/** A database counts no further than this, with room for a page times its length. */
const largest = 1_000_000

const between = (asked: number, most: number): number => (asked > 0 ? Math.min(asked, most) : most)

/**
 * Gives strangers page by page what they may read over REST and GraphQL, however much they ask for: with “limit=0” one
 * request would have the whole corpus read and written at once. Exports stream it, and people with a login are trusted.
 */
export const boundPages: CollectionBeforeOperationHook = ({ args, operation, overrideAccess, req }) => {
  if (operation !== 'read' || overrideAccess || req.payloadAPI === 'local') return args
  const { limit = 10, page = 1 } = args as { limit?: number; page?: number }
  const bounded = { ...args, page: between(page, largest) }
  if (req.user) return limit > largest ? { ...bounded, limit: largest } : bounded
  // Databases take what is no number of records, such as 0 and −1, for no limit.
  return { ...bounded, pagination: true, limit: between(limit, mostRecords) }
}

/** No field of the hub is a place on a map. */
const unknownOperators: readonly string[] = ['near', 'within', 'intersects']

const isPlain = (value: unknown): boolean => value === null || typeof value !== 'object' || value instanceof Date

function problemOf(field: FlattenedField | undefined, operator: string, value: unknown): string | null {
  const values = Array.isArray(value) ? value : [value]
  if (unknownOperators.includes(operator)) return `asks for “${operator}”, and no field is a place`
  if (!values.every(isPlain)) return 'holds more than a value or a list of values'
  if (field?.type !== 'date' || operator === 'exists') return null
  const wrong = values.find((one) => one !== null && Number.isNaN(Date.parse(String(one))))
  return wrong === undefined ? null : `is “${String(wrong).slice(0, 40)}”, which is no date; write one like 2026-05-31`
}

/** What of a query from outside no database can answer, with its place; null where there is nothing. */
function problemIn(where: Where, fields: FlattenedField[]): string | null {
  for (const [path, asked] of Object.entries(where)) {
    if (Array.isArray(asked)) {
      for (const one of asked) {
        const found = problemIn(one, fields)
        if (found) return found
      }
      continue
    }
    if (typeof asked !== 'object' || asked === null) continue
    const field = getFieldByPath({ fields, path })?.field
    for (const [operator, value] of Object.entries(asked)) {
      const problem = problemOf(field, operator, value)
      if (problem) return `where[${path}][${operator}] ${problem}.`
    }
  }
  return null
}

/** Says what is wrong with a query over REST or GraphQL, which a database would answer with a fault of the hub. */
export const refuseUnanswerable: CollectionBeforeOperationHook = ({ args, collection, req }) => {
  const { where } = args as { where?: Where }
  if (!where || typeof where !== 'object' || req.payloadAPI === 'local') return args
  const problem = problemIn(where, collection.flattenedFields)
  if (problem) throw new APIError(problem, 400, null, true)
  return args
}
