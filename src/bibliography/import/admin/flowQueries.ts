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
  const flow: FlowBatch[] = []
  for (const { id, title, search, counts } of docs) {
    if (!counts) continue
    flow.push({
      id: String(id),
      title,
      source: sourceLabel(search),
      sourceType: search?.sourceType ?? null,
      searchedOn: search?.searchedOn ?? null,
      counts: counts as unknown as ImportCounts,
      mergedSince: await mergedSince(payload, req, String(id)),
    })
  }
  return flow
}

/** How many of the references that an import added were merged into others later. */
async function mergedSince(payload: Payload, req: PayloadRequest, batch: string): Promise<number> {
  const { docs } = await payload.find({
    collection: 'references',
    where: { and: [{ importedIn: { in: [batch] } }, { mergedInto: { exists: true } }] },
    select: {}, pagination: false, depth: 0, overrideAccess: true, req,
  })
  if (docs.length === 0) return 0
  // An added reference has the id of its record.
  const { totalDocs } = await payload.count({
    collection: 'import-records',
    where: { and: [{ id: { in: docs.map(({ id }) => id) } }, { outcome: { equals: 'added' } }, { batch: { equals: batch } }] },
    overrideAccess: true, req,
  })
  return totalDocs
}

/** The ids that an address names, as `?batch=1&batch=2`; anything else is ignored. */
export function chosenBatches(value: unknown): string[] {
  const values = Array.isArray(value) ? value : [value]
  return values.flatMap((each) => (typeof each === 'string' && /^[\w-]{1,64}$/.test(each) ? [each] : []))
}
