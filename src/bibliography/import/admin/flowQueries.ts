import type { Payload, PayloadRequest, Where } from 'payload'

import type { ImportCounts } from '../counts'
import type { FlowBatch } from '../prisma'
import { sourceLabel } from './searchRecord'

/** Imports that can be chosen for one diagram; more than any review has sources. */
const MOST_BATCHES = 500

/**
 * Committed imports as the flow diagram needs them, the newest first; those taken back have no part in it.
 *
 * @param ids only these; all without it
 */
export async function committedBatches(
  payload: Payload,
  { req, ids = [] }: { req: PayloadRequest; ids?: readonly string[] },
): Promise<FlowBatch[]> {
  const where: Where = { state: { equals: 'committed' } }
  if (ids.length > 0) where.id = { in: [...ids] }
  const { docs } = await payload.find({
    collection: 'import-batches', where, sort: '-createdAt', limit: MOST_BATCHES, depth: 0, overrideAccess: false, req,
    select: { title: true, search: true, counts: true },
  })
  return docs.flatMap(({ id, title, search, counts }): FlowBatch[] =>
    counts
      ? [
          {
            id: String(id),
            title,
            source: sourceLabel(search),
            sourceType: search?.sourceType ?? null,
            searchedOn: search?.searchedOn ?? null,
            counts: counts as unknown as ImportCounts,
          },
        ]
      : [],
  )
}

/** The ids that an address names, as `?batch=1&batch=2`; anything else is ignored. */
export function chosenBatches(value: unknown): string[] {
  const values = Array.isArray(value) ? value : [value]
  return values.flatMap((each) => (typeof each === 'string' && /^[\w-]{1,64}$/.test(each) ? [each] : []))
}
