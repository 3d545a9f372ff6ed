import type { PayloadRequest } from 'payload'

/** What stands where the name of someone stood who asked to be deleted. */
const nobodyNamed = 'someone who asked to be deleted'

/**
 * Deletes an account, with its name wherever the audit record has it. The one exception to that record being
 * append-only: what was done and when stays, who it was goes.
 *
 * @param remove deletes the account itself, through all its rules
 */
export async function forgetAccount(req: PayloadRequest, user: string, remove: () => Promise<unknown>): Promise<void> {
  const { db } = req.payload
  // First, since a database may empty the relation together with the account.
  await db.updateMany({
    collection: 'audit-events', where: { actor: { equals: user } }, data: { actorLabel: nobodyNamed, actor: null }, req, returning: false,
  })
  await remove()
  await db.updateMany({
    collection: 'audit-events',
    where: { and: [{ collectionSlug: { equals: 'users' } }, { documentId: { equals: user } }] },
    data: { documentLabel: nobodyNamed, changes: null }, req, returning: false,
  })
}
