import type { PayloadRequest } from 'payload'

import { recordAudit } from '@/platform/audit/record'
import { runAction } from '@/platform/database/action'
import { queueJob } from '@/platform/jobs'
import { sendsMail } from '@/platform/mail/server'
import { isInvalid } from '@/platform/payloadErrors'

import { PartnershipRefused } from '../../errors'
import { newsletterJob } from '../job'
import { sendingOf, unsent, waitingFor } from '../queries/issues'

/**
 * Sends a published issue to everybody who wants it and has not got it: those whose mail failed, or was kept while
 * the hub sent none, are among them.
 *
 * @throws PartnershipRefused if it is not public, is being sent, or nobody waits for it
 */
export async function startSending(given: PayloadRequest, issue: string): Promise<void> {
  try {
    await start(given, issue)
  } catch (error) {
    // Two pressed at one moment, and the other was first.
    if (isInvalid(error)) throw beingSent()
    throw error
  }
}

const beingSent = () => new PartnershipRefused('not-waiting', 'This issue is being sent already. Reload the page to see how far it has come.')

function start(given: PayloadRequest, issue: string): Promise<void> {
  const { payload } = given
  return runAction(payload, { req: given }, async (req) => {
    const found = await payload.findByID({
      collection: 'newsletter-issues', id: issue, draft: false, depth: 0, overrideAccess: true, disableErrors: true, req,
    })
    if (!found) throw new PartnershipRefused('not-found', 'There is no such issue.')
    if (found._status !== 'published') throw new PartnershipRefused('not-public', 'Only a published issue can be sent. Publish it first.')
    const sending = await sendingOf(payload, issue, req)
    if (sending?.state === 'sending') throw beingSent()
    if (sendsMail(payload)) {
      await payload.delete({
        collection: 'mails', where: { and: [{ issue: { equals: issue } }, unsent] }, depth: 0, overrideAccess: true, req,
      })
    }
    if ((await waitingFor(payload, issue, req)).length === 0)
      throw new PartnershipRefused('nobody-waits', 'Everybody who wants the newsletter has got this issue, or nobody wants it yet.')
    const data = {
      state: 'sending' as const, startedAt: new Date().toISOString(), endedAt: null, problem: null, ...(req.user ? { startedBy: req.user.id } : {}),
    }
    const { id } = sending
      ? await payload.update({ collection: 'newsletter-sendings', id: sending.id, data, depth: 0, overrideAccess: true, req })
      : await payload.create({ collection: 'newsletter-sendings', data: { ...data, issue, key: issue }, depth: 0, overrideAccess: true, req })
    await queueJob(payload, req, newsletterJob, { sending: String(id) })
    await recordAudit(payload, req, { action: 'newsletter-issues.send', collectionSlug: 'newsletter-issues', documentId: issue })
  })
}

/**
 * Stops the sending of an issue after the mail that is just going out; it can be gone on with later.
 *
 * @throws PartnershipRefused if it is not being sent
 */
export function stopSending(given: PayloadRequest, issue: string): Promise<void> {
  return runAction(given.payload, { req: given }, async (req) => {
    const sending = await sendingOf(req.payload, issue, req)
    if (sending?.state !== 'sending') throw new PartnershipRefused('not-waiting', 'This issue is not being sent. Reload the page to see how it stands.')
    await req.payload.update({
      collection: 'newsletter-sendings', id: sending.id, data: { state: 'stopped', endedAt: new Date().toISOString() },
      depth: 0, overrideAccess: true, req,
    })
    await recordAudit(req.payload, req, { action: 'newsletter-issues.stop-sending', collectionSlug: 'newsletter-issues', documentId: issue })
  })
}
