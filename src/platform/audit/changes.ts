/** One changed field: its value before and after, or only the fact when the values are too long to keep. */
export type FieldChange = { from?: unknown; to?: unknown; shortened?: true }

const longest = 2000

/** Fields that say nothing about content, or must never be copied anywhere. */
const leftOut = new Set([
  'id', 'createdAt', 'updatedAt', '_status', 'password', 'hash', 'salt', 'sessions', 'loginAttempts', 'lockUntil',
  'resetPasswordToken', 'resetPasswordExpiration', 'apiKey', 'apiKeyIndex',
])

/** A value with what differs only in storage taken out: row ids, nulls against absent fields, empty lists. */
function comparable(value: unknown): unknown {
  if (value === null || value === undefined || value === '') return undefined
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(comparable)
  if (typeof value === 'object') {
    const entries = Object.entries(value)
      .filter(([name]) => name !== 'id')
      .map(([name, inner]) => [name, comparable(inner)] as const)
      .filter(([, inner]) => inner !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
    return entries.length === 0 ? undefined : Object.fromEntries(entries)
  }
  return value
}

/**
 * The top-level fields that a write changes.
 *
 * @param before the record as it was, relations as ids
 * @param sent the fields that the write sends; those it leaves out are unchanged
 */
export function changedFields(before: Record<string, unknown>, sent: Record<string, unknown>): Record<string, FieldChange> {
  const changes: Record<string, FieldChange> = {}
  for (const [name, value] of Object.entries(sent)) {
    if (leftOut.has(name)) continue
    const from = comparable(before[name])
    const to = comparable(value)
    const [fromText, toText] = [JSON.stringify(from) ?? '', JSON.stringify(to) ?? '']
    if (fromText === toText) continue
    changes[name] = fromText.length + toText.length > longest ? { shortened: true } : { from, to }
  }
  return changes
}
