import type { PayloadRequest } from 'payload'

import { recordAudit } from '@/platform/audit/record'
import { runAction } from '@/platform/database/action'
import { queueAgain } from '@/platform/mail/outbox/queue'

import { PartnershipRefused } from '../../errors'

/**
 * Sends a mail that failed, or was kept because no mail server was set, once more.
 *
 * @throws PartnershipRefused if it was sent already, or waits to be
 */
export function sendAgain(given: PayloadRequest, id: string): Promise<void> {
  return runAction(given.payload, { req: given }, async (req) => {
    const mail = await req.payload.findByID({ collection: 'mails', id, depth: 0, overrideAccess: true, disableErrors: true, req })
    if (!mail) throw new PartnershipRefused('not-found', 'There is no such mail.')
    if (mail.state !== 'failed' && mail.state !== 'kept')
      throw new PartnershipRefused('not-waiting', 'Only mails that failed or were kept can be sent again.')
    await queueAgain(req, id)
    await recordAudit(req.payload, req, { action: 'mails.send-again', collectionSlug: 'mails', documentId: id })
  })
}

/** Takes a kept mail out of the outbox, once it was delivered by hand or is not wanted. */
export function discardMail(given: PayloadRequest, id: string): Promise<void> {
  return runAction(given.payload, { req: given }, async (req) => {
    const mail = await req.payload.findByID({ collection: 'mails', id, depth: 0, overrideAccess: true, disableErrors: true, req })
    if (!mail) throw new PartnershipRefused('not-found', 'There is no such mail.')
    if (mail.state !== 'failed' && mail.state !== 'kept')
      throw new PartnershipRefused('not-waiting', 'Only mails that failed or were kept can be taken out.')
    await req.payload.delete({ collection: 'mails', id, depth: 0, overrideAccess: true, req })
    await recordAudit(req.payload, req, { action: 'mails.discard', collectionSlug: 'mails', documentId: id })
  })
}
