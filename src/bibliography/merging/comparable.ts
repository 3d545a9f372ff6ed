/** Row ids and times differ between two copies of one text; they say nothing of what a record says. */
const SAYS_NOTHING = new Set(['id', 'createdAt', 'updatedAt', '_order', '_uuid'])

/** A value without what differs only in storage: row ids, nulls against absent fields, empty lists and texts. */
function comparable(value: unknown): unknown {
  if (value === null || value === undefined || value === '') return undefined
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(comparable)
  if (typeof value !== 'object') return value
  const entries = Object.entries(value)
    .filter(([name]) => !SAYS_NOTHING.has(name))
    .map(([name, inner]) => [name, comparable(inner)] as const)
    .filter(([, inner]) => inner !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}

/** What a value says, as one text to compare and to look up; empty for nothing. */
export const contentOf = (value: unknown): string => JSON.stringify(comparable(value)) ?? ''

/** True if two stored values say the same. */
export function saysTheSame(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (typeof one === 'string' && typeof other === 'string') return false
  return contentOf(one) === contentOf(other)
}
