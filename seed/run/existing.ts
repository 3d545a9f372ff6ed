import type { CollectionSlug, PayloadRequest } from 'payload'

import type { RecordCollection } from '../schema'
import { nameOf } from '../schema/names'

/** The ids of the records known so far, by collection and name. */
export type KnownIds = ReadonlyMap<string, string>

export const idKey = (collection: string, name: string): string => `${collection}:${name}`

const ownerOf: Partial<Record<RecordCollection, 'study' | 'organisation'>> = {
  results: 'study',
  'lead-terms': 'organisation',
}

type Stored = {
  id: string | number
  slug?: unknown
  label?: unknown
  order?: unknown
  study?: unknown
  organisation?: unknown
}

/**
 * The records of a collection that are in the database, by the name the seed gives them; drafts and archived ones
 * count.
 *
 * @param known ids of the records that results and lead terms belong to
 */
export async function existingIds(
  req: PayloadRequest,
  collection: RecordCollection,
  known: KnownIds,
): Promise<Map<string, string>> {
  const owner = ownerOf[collection]
  const isNamedByLabel = collection === 'quality-ratings'
  const { docs } = await req.payload.find({
    collection: collection as CollectionSlug,
    select: { slug: true, order: true, ...(owner ? { [owner]: true } : {}), ...(isNamedByLabel ? { label: true } : {}) },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const nameOfOwner = new Map([...known].map(([key, id]) => [id, key.slice(key.indexOf(':') + 1)]))
  return new Map(
    (docs as Stored[]).flatMap((doc) => {
      const ownerName = owner ? { [owner]: nameOfOwner.get(String(doc[owner])) } : {}
      const name = nameOf(collection, { slug: doc.slug, order: doc.order, label: doc.label, ...ownerName })
      return name ? [[name, String(doc.id)] as const] : []
    }),
  )
}
