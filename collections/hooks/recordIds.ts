import { recordId } from '@collections/validation/recordId'

/** The ids of a relation that holds one record, many or none. */
export function recordIds(related: unknown): string[] {
  const values = Array.isArray(related) ? related : [related]
  return values.map(recordId).filter((id) => id !== null)
}
