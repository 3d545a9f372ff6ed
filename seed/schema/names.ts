import type { RecordCollection } from '.'

/** A record as a file holds it. */
export type SeedRecord = Readonly<Record<string, unknown>>

const ownerOf: Partial<Record<RecordCollection, string>> = { results: 'study', 'lead-terms': 'organisation' }

/**
 * The name by which other records refer to this one: its slug; `<study>/<order>` for a result and
 * `<organisation>/<order>` for a lead term. A quality rating is named by its label. Null if the parts of it are missing.
 */
export function nameOf(collection: RecordCollection, record: SeedRecord): string | null {
  if (collection === 'quality-ratings') return typeof record.label === 'string' ? record.label : null
  const owner = ownerOf[collection]
  if (!owner) return typeof record.slug === 'string' ? record.slug : null
  const { [owner]: ownerName, order } = record
  return typeof ownerName === 'string' && typeof order === 'number' ? `${ownerName}/${order}` : null
}
