import type { CollectionBeforeDeleteHook } from 'payload'

/** With a round that is given up before it was announced go its list of gaps and who was invited; the gaps stay. */
export const takeAlong: CollectionBeforeDeleteHook = async ({ id, req }) => {
  for (const collection of ['priority-items', 'priority-invitations'] as const)
    await req.payload.delete({ collection, where: { round: { equals: id } }, depth: 0, overrideAccess: true, req })
}
