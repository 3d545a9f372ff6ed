import type { PayloadRequest, Where } from 'payload'

import type { Stored } from '@/publishing/stored'

/** The last thing of a kind that happened to a gap; null if it never did. */
export async function lastEvent(req: PayloadRequest, gap: string, such: Where): Promise<Stored | null> {
  const { docs: [event] } = await req.payload.find({
    collection: 'gap-events', where: { and: [{ gap: { equals: gap } }, such] }, sort: '-at', limit: 1, pagination: false,
    depth: 0, overrideAccess: true, req,
  })
  return (event as unknown as Stored | undefined) ?? null
}
