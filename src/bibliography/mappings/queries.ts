import type { Payload, PayloadRequest } from 'payload'

import type { ColumnMapping } from '../formats/csv/columns'
import { checkMapping, headsKey } from '../formats/csv/mapping'

export type SavedMapping = { source: string; mapping: ColumnMapping }

/**
 * What a person said that the columns of a table with these heads mean, and for which source; null if nobody has,
 * or if what was saved no longer is a mapping. The heads may differ in case and spacing.
 */
export async function savedMapping(
  payload: Payload,
  heads: readonly string[],
  req?: PayloadRequest,
): Promise<SavedMapping | null> {
  const { docs } = await payload.find({
    collection: 'column-mappings',
    where: { headsKey: { equals: headsKey(heads) } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    ...(req ? { req } : {}),
  })
  const [saved] = docs
  const checked = saved && checkMapping(saved.mapping)
  if (!checked || !('mapping' in checked)) return null
  const columns = heads.map((header, index) => ({ header, variable: checked.mapping.columns[index]?.variable ?? null }))
  return { source: saved.source, mapping: { columns } }
}
