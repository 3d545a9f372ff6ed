/** A stored record as the Local API returns it at depth 0 with every language: relations are ids. */
export type Stored = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Stored =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A text field, or null where it is empty. */
export function textOf(record: Stored, field: string): string | null {
  const value = record[field]
  return typeof value === 'string' && value.trim() ? value : null
}

/** A number field, or null where it is empty. Zero is a number. */
export function numberOf(record: Stored, field: string): number | null {
  const value = record[field]
  return typeof value === 'number' && Number.isFinite(value) ? value : null
}

/** The id of a relation, or null where there is none. */
export function idOf(record: Stored, field: string): string | null {
  const value = record[field]
  const id = isObject(value) ? value.id : value
  return typeof id === 'string' && id ? id : null
}

/** The ids of a relation to many. */
export function idsOf(record: Stored, field: string): readonly string[] {
  const value = record[field]
  if (!Array.isArray(value)) return []
  return value.map((one: unknown) => (isObject(one) ? one.id : one)).filter((id): id is string => typeof id === 'string')
}

/** The rows of an array field. */
export function rowsOf(record: Stored, field: string): readonly Stored[] {
  const value = record[field]
  return Array.isArray(value) ? value.filter(isObject) : []
}

/** A group of fields; an empty one where nothing is stored. */
export function groupOf(record: Stored, field: string): Stored {
  const value = record[field]
  return isObject(value) ? value : {}
}

/** A list of texts. */
export function textsOf(record: Stored, field: string): readonly string[] {
  const value = record[field]
  return Array.isArray(value) ? value.filter((text): text is string => typeof text === 'string' && text !== '') : []
}
