import type { Payload, PayloadRequest } from 'payload'

import { idOf, type Stored } from '@/publishing/stored'

const mostMerged = 200

/** The gaps that were merged into this one, and those merged into them, oldest first. */
export async function mergedWith(payload: Payload, gap: string, req?: PayloadRequest): Promise<readonly Stored[]> {
  const found = new Map<string, Stored>()
  let into = [gap]
  while (into.length > 0 && found.size < mostMerged) {
    const { docs } = await payload.find({
      collection: 'gaps', where: { and: [{ mergedInto: { in: into } }, { _status: { equals: 'published' } }] },
      sort: 'createdAt', limit: mostMerged, pagination: false, depth: 0, locale: 'all', overrideAccess: true,
      ...(req ? { req } : {}),
    })
    const rows = (docs as unknown as readonly Stored[]).filter(({ id }) => !found.has(String(id)) && String(id) !== gap)
    for (const row of rows) found.set(String(row.id), row)
    into = rows.map(({ id }) => String(id))
  }
  return [...found.values()]
}

/** The gap at the end of merges, as a visitor sees it; null where it is not public any more. */
export async function mergedTarget(hub: Payload, gap: Stored): Promise<Stored | null> {
  const seen = new Set<string>()
  let at: Stored | null = gap
  for (let next = idOf(gap, 'mergedInto'); next && !seen.has(next); next = at ? idOf(at, 'mergedInto') : null) {
    seen.add(next)
    const { docs }: { docs: unknown[] } = await hub.find({
      collection: 'gaps', where: { id: { equals: next } }, limit: 1, pagination: false, depth: 0, overrideAccess: false,
    })
    at = (docs[0] as Stored | undefined) ?? null
  }
  return at
}
