import type { Payload, PayloadRequest, TypedUser } from 'payload'

import { runAction } from '@/platform/database/action'

import type { ColumnMapping } from '../formats/csv/columns'
import { checkMapping, headsKey } from '../formats/csv/mapping'
import { MappingRefused } from './errors'

export type MappingToSave = {
  /** Whose tables have these columns, such as "Scopus". */
  source: string
  /** The heads of the table at hand. */
  heads: readonly string[]
  /** As it comes from outside; it is checked. */
  mapping: unknown
  user?: TypedUser | null
  req?: PayloadRequest
}

/**
 * Keeps what the columns of a source's tables mean, in place of what was kept for the same heads. May its caller
 * do so? That is the caller's to ask.
 *
 * @returns the mapping as it was kept
 * @throws MappingRefused naming every unknown column and field, and what is there twice
 */
export async function saveMapping(
  payload: Payload,
  { source, heads, mapping, user, req: given }: MappingToSave,
): Promise<ColumnMapping> {
  const checked = checkMapping(mapping, heads)
  const problems = 'problems' in checked ? checked.problems : []
  if (source.trim() === '') problems.push('Name the source that the mapping is for, such as Scopus.')
  if (!('mapping' in checked) || problems.length > 0) throw new MappingRefused(problems)
  const data = { source: source.trim(), headsKey: headsKey(heads), heads: [...heads], mapping: checked.mapping }
  return runAction(payload, { ...(user ? { user } : {}), ...(given ? { req: given } : {}) }, async (req) => {
    const { docs } = await payload.find({
      collection: 'column-mappings',
      where: { headsKey: { equals: data.headsKey } },
      limit: 1,
      pagination: false,
      depth: 0,
      overrideAccess: true,
      req,
    })
    const [known] = docs
    if (known)
      await payload.update({ collection: 'column-mappings', id: known.id, data, depth: 0, overrideAccess: true, req })
    else await payload.create({ collection: 'column-mappings', data, depth: 0, overrideAccess: true, req })
    return checked.mapping
  })
}
