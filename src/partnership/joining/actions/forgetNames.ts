import type { PayloadRequest } from 'payload'

/** Where the name of someone stands in public, and what says whose it is. */
const named = [
  { collection: 'gaps', whose: 'proposedBy', name: 'proposedByLabel', hasVersions: true },
  { collection: 'gap-endorsements', whose: 'user', name: 'label', hasVersions: false },
  { collection: 'gap-comments', whose: 'author', name: 'label', hasVersions: false },
  { collection: 'offers', whose: 'proposedBy', name: 'offeredBy', hasVersions: true },
] as const

/**
 * Takes the name of an account off everything that it proposed, endorsed, said or offered, in older versions too; all
 * of that stays. Written past the rules of editing, since nothing that those rules look at changes.
 */
export async function forgetNames(req: PayloadRequest, user: string): Promise<void> {
  const { db } = req.payload
  for (const { collection, whose, name, hasVersions } of named) {
    await db.updateMany({ collection, where: { [whose]: { equals: user } }, data: { [name]: null }, req, returning: false })
    if (!hasVersions) continue
    const { docs } = await db.findVersions<Record<string, unknown>>({
      collection, where: { [`version.${whose}`]: { equals: user } }, pagination: false, limit: 0, locale: 'all', req,
    })
    for (const { id, parent, version, createdAt, updatedAt } of docs) {
      await db.updateVersion({
        collection, id, versionData: { parent, createdAt, updatedAt, version: { ...version, [name]: null } } as never, req, returning: false,
      })
    }
  }
}
