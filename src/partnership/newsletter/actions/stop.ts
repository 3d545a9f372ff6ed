import type { Payload, PayloadRequest } from 'payload'

import type { NewsletterReader, Registration } from '@/payload-types'
import { recordAudit } from '@/platform/audit/record'
import { runAction } from '@/platform/database/action'

import { PartnershipRefused } from '../../errors'
import { registrationById, registrationOf } from '../../joining/queries'
import { isId } from '../../links'
import { provesStop } from '../proof'
import { readerById, readerOf } from '../queries/recipients'

/** Whom a link of a newsletter was sent to; null where it is nobody's. */
async function readerBehind(req: PayloadRequest, id: string, proof: string): Promise<Registration | NewsletterReader | null> {
  if (!isId(id)) return null
  const found = (await registrationById(req, id)) ?? (await readerById(req, id))
  return found && provesStop(found, proof) ? found : null
}

/** Whether a link of a newsletter leads to someone. */
export const leadsToReader = (payload: Payload, id: string, proof: string): Promise<boolean> =>
  runAction(payload, {}, async (req) => (await readerBehind(req, id, proof)) !== null)

/**
 * Stops the newsletter for whom a link from it was sent to, as often as it is used; of an address that asked for nothing
 * else, nothing stays. False where the link is nobody's.
 */
export const stopNewsletter = (payload: Payload, id: string, proof: string): Promise<boolean> =>
  runAction(payload, {}, async (req) => {
    const found = await readerBehind(req, id, proof)
    if (!found) return false
    await endNewsletter(req, found.email)
    return true
  })

/** Takes an address off the list of recipients, as a member and as one that asked for the newsletter alone. */
export async function endNewsletter(req: PayloadRequest, email: string): Promise<void> {
  const member = await registrationOf(req, email)
  if (member?.newsletter) {
    const id = String(member.id)
    await req.payload.update({ collection: 'registrations', id, data: { newsletter: false }, depth: 0, overrideAccess: true, req })
    await recordAudit(req.payload, req, { action: 'registrations.unsubscribe', collectionSlug: 'registrations', documentId: id })
  }
  const reader = await readerOf(req, email)
  if (reader) await forgetReader(req, String(reader.id))
}

/** Deletes an address that asked for the newsletter alone, and every mail to it; nothing of it stays but the fact in the audit record. */
export async function forgetReader(req: PayloadRequest, id: string): Promise<void> {
  await req.payload.delete({ collection: 'mails', where: { reader: { equals: id } }, depth: 0, overrideAccess: true, req })
  await req.payload.delete({ collection: 'newsletter-readers', id, depth: 0, overrideAccess: true, req })
  await recordAudit(req.payload, req, { action: 'newsletter-readers.forget', collectionSlug: 'newsletter-readers', documentId: id })
}

/** The same at the wish of the person, told to someone who moderates. */
export const forgetReaderAt = (given: PayloadRequest, id: string): Promise<void> =>
  runAction(given.payload, { req: given }, async (req) => {
    if (!(await readerById(req, id))) throw new PartnershipRefused('not-found', 'There is no such address; it may have been deleted.')
    await forgetReader(req, id)
  })
