/** The id of a related record, whether Payload gave the id or the record itself; null for none. */
export function recordId(related: unknown): string | null {
  const id = typeof related === 'object' && related !== null && 'id' in related ? related.id : related
  return typeof id === 'string' || typeof id === 'number' ? String(id) : null
}
