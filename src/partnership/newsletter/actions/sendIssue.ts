import type { Payload, PayloadRequest } from 'payload'

import { recordId } from '@collections/validation/recordId'

import type { NewsletterSending } from '@/payload-types'
import { runAction } from '@/platform/database/action'
import { deliver, noteFailure } from '@/platform/mail/outbox/deliver'

import { partnershipMails } from '../../mail/queries'
import { waitingFor } from '../queries/issues'
import { mailsTo, type Recipient } from '../queries/recipients'

/** After so many mails in a row that the server did not take, it is the server that is wrong, not the addresses. */
const mostFailuresInARow = 3

/**
 * Sends an issue to one recipient after the other, until everybody who wants it has a mail, or someone stops it. It can
 * be begun anew at any time: an address for which there is a mail gets no second one.
 */
export async function sendIssue(payload: Payload, sending: string, signal: AbortSignal): Promise<void> {
  const issue = recordId((await stored(payload, sending))?.issue)
  if (!issue) return
  let failures = 0
  for (const mail of await leftQueued(payload, issue)) failures = await send(payload, mail, signal, failures)
  for (const recipient of await waitingFor(payload, issue)) {
    signal.throwIfAborted()
    const mail = await mailFor(payload, sending, issue, recipient)
    if (mail === 'stopped') return
    if (mail) failures = await send(payload, mail, signal, failures)
    if (failures >= mostFailuresInARow) return end(payload, sending, { state: 'stopped', problem: noServer })
  }
  await end(payload, sending, { state: 'sent', problem: null })
}

const noServer = 'The mail server takes no mails just now. Look at the log, then send the issue to those who still wait for it.'
const broken = 'Something went wrong on the way. Look at the log, then send the issue to those who still wait for it.'

/** Tells of a sending that ended by an error, so that it can be gone on with. */
export const noteBroken = (payload: Payload, sending: string): Promise<void> => end(payload, sending, { state: 'stopped', problem: broken })

const stored = (payload: Payload, id: string, req?: PayloadRequest): Promise<NewsletterSending | null> =>
  payload.findByID({
    collection: 'newsletter-sendings', id, depth: 0, overrideAccess: true, disableErrors: true, ...(req ? { req } : {}),
  }) as Promise<NewsletterSending | null>

/** Mails that an earlier run of the job had begun. */
async function leftQueued(payload: Payload, issue: string): Promise<readonly string[]> {
  const { docs } = await payload.find({
    collection: 'mails', where: { and: [{ issue: { equals: issue } }, { state: { in: ['queued', 'sending'] } }] }, select: { state: true },
    sort: 'createdAt', pagination: false, depth: 0, overrideAccess: true,
  })
  return docs.map(({ id }) => String(id))
}

/** The mail for one recipient, made unless someone has stopped the sending; null where there is one already. */
function mailFor(payload: Payload, sending: string, issue: string, { as, id: whose, email }: Recipient): Promise<string | 'stopped' | null> {
  return runAction(payload, {}, async (req) => {
    if ((await stored(payload, sending, req))?.state !== 'sending') return 'stopped'
    const { totalDocs } = await payload.count({ collection: 'mails', where: mailsTo(issue, email), overrideAccess: true, req })
    if (totalDocs > 0) return null
    const { id } = await payload.create({
      collection: 'mails', data: { kind: 'newsletter-issue', state: 'queued', [as]: whose, issue }, depth: 0, overrideAccess: true, req,
    })
    // Written so that of two who send at once, only one does.
    await payload.update({ collection: 'newsletter-sendings', id: sending, data: { state: 'sending' }, depth: 0, overrideAccess: true, req })
    return String(id)
  })
}

/** @returns how many mails in a row the server has not taken by now */
async function send(payload: Payload, mail: string, signal: AbortSignal, failures: number): Promise<number> {
  try {
    await deliver(payload, mail, partnershipMails['newsletter-issue'], signal)
    return 0
  } catch (error) {
    if (signal.aborted) throw error
    await noteFailure(payload, mail, error instanceof Error ? error.message : String(error))
    return failures + 1
  }
}

const end = (payload: Payload, id: string, data: Pick<NewsletterSending, 'state' | 'problem'>): Promise<void> =>
  runAction(payload, {}, async (req) => {
    if ((await stored(payload, id, req))?.state !== 'sending') return
    await payload.update({
      collection: 'newsletter-sendings', id, data: { ...data, endedAt: new Date().toISOString() }, depth: 0, overrideAccess: true, req,
    })
  })
