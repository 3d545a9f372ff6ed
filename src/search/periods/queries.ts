import type { Payload, Where } from 'payload'

import type { PublicPeriod } from '../types'
import { publicPeriods, type PublicChange } from './periods'

type Event = { readonly documentId: string; readonly at: string }
type Merge = {
  readonly id: string
  readonly merged: string
  readonly createdAt: string
  readonly undoneAt?: string | null
  readonly moved?: unknown
}

async function eventsOf(payload: Payload, actions: readonly string[], ids: readonly string[] | null): Promise<readonly Event[]> {
  const { docs } = await payload.find({
    collection: 'audit-events',
    where: { and: [{ action: { in: [...actions] } }, ...(ids ? [{ documentId: { in: [...ids] } }] : [])] },
    select: { documentId: true, at: true }, limit: 0, pagination: false, depth: 0, overrideAccess: true,
  })
  return docs as unknown as readonly Event[]
}

async function mergesOf(payload: Payload, ids: readonly string[] | null, withMoved: boolean): Promise<readonly Merge[]> {
  const where: Where = ids ? { merged: { in: [...ids] } } : {}
  const { docs } = await payload.find({
    collection: 'study-merges', where, select: { merged: true, undoneAt: true, createdAt: true, ...(withMoved ? { moved: true } : {}) },
    limit: 0, pagination: false, depth: 0, overrideAccess: true,
  })
  return docs as unknown as readonly Merge[]
}

/** The studies that were ever archived or merged into another one, published or not; of all, or of some. */
export async function everWithdrawn(payload: Payload, ids: readonly string[] | null = null): Promise<ReadonlySet<string>> {
  if (ids?.length === 0) return new Set()
  const events = await eventsOf(payload, ['studies.archive'], ids)
  const merges = await mergesOf(payload, ids, false)
  return new Set([...events.map(({ documentId }) => documentId), ...merges.map(({ merged }) => merged)])
}

type Given = { readonly id: string; readonly firstPublishedAt?: string | null }

/**
 * The days on which studies were public, told from the audit record and the merges: both are written in the
 * transaction of what they tell of, and neither is ever changed.
 */
export async function readPublicPeriods(
  payload: Payload, studies: readonly Given[],
): Promise<ReadonlyMap<string, readonly PublicPeriod[]>> {
  const ids = studies.map(({ id }) => id)
  if (ids.length === 0) return new Map()
  const changes = new Map<string, PublicChange[]>(studies.map(({ id, firstPublishedAt }) =>
    [id, firstPublishedAt ? [{ at: firstPublishedAt, to: 'public' }] : []]))
  const note = (id: string, at: string, to: PublicChange['to']): void => void changes.get(id)?.push({ at, to })
  for (const { documentId, at } of await eventsOf(payload, ['studies.publish', 'studies.create-published'], ids)) note(documentId, at, 'public')
  for (const { documentId, at } of await eventsOf(payload, ['studies.archive'], ids)) note(documentId, at, 'withdrawn')
  for (const { merged, createdAt, undoneAt } of await mergesOf(payload, ids, false)) {
    note(merged, createdAt, 'merged')
    if (undoneAt) note(merged, undoneAt, 'unmerged')
  }
  return new Map([...changes].map(([id, some]) => [id, publicPeriods(some)]))
}

type Moved = { readonly collection?: string; readonly id?: string }

/** Ids of the results that went with merged studies to those that stayed, by the study that was merged. */
export async function readResultsThatMoved(payload: Payload, ids: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const merges = ids.length === 0 ? [] : await mergesOf(payload, ids, true)
  return new Map(merges.filter(({ undoneAt }) => !undoneAt).map(({ merged, moved }) => [
    merged, ((moved ?? []) as readonly Moved[]).flatMap(({ collection, id }) => (collection === 'results' && id ? [id] : [])),
  ]))
}
