import type { Payload, PayloadRequest, Where } from 'payload'

import { runAction } from '@/platform/database/action'
import { bulkUpdate } from '@/platform/database/bulk'
import { queueMail } from '@/platform/mail/outbox/queue'

const atOnce = 50

/** Queues the mails of everybody in a round who has an address and no mail yet, some at a time; each once. */
export async function queueVoteMails(payload: Payload, round: string, signal: AbortSignal): Promise<void> {
  for (let queued = atOnce; queued === atOnce && !signal.aborted;)
    queued = await runAction(payload, {}, (req) => queueSome(req, round))
}

async function queueSome(req: PayloadRequest, round: string): Promise<number> {
  const { docs } = await req.payload.find({
    collection: 'priority-invitations',
    where: { and: [
      { round: { equals: round } }, { 'round.step': { equals: 'voting' } }, { state: { equals: 'open' } },
      { email: { exists: true } }, { mailed: { not_equals: true } },
    ] },
    limit: atOnce, select: {}, pagination: false, depth: 0, overrideAccess: true, req,
  })
  const ids = docs.map(({ id }) => id)
  for (const invitation of ids) await queueMail(req, 'vote-invitation', { invitation })
  await bulkUpdate(req, 'priority-invitations', ids, { mailed: true })
  return ids.length
}

/** Takes what the outbox holds of invitations, and was not sent, out of it: addresses, links and all. */
export async function dropMails(req: PayloadRequest, such: Where): Promise<void> {
  const { docs } = await req.payload.find({
    collection: 'mails', where: { and: [such, { state: { not_equals: 'sent' } }] }, select: {}, pagination: false,
    depth: 0, overrideAccess: true, req,
  })
  await bulkUpdate(req, 'mails', docs.map(({ id }) => id), { state: 'dropped', to: null, subject: null, text: null })
}

/** Deletes the mail addresses of a round that is over, wherever they stand. */
export async function forgetAddresses(req: PayloadRequest, round: string): Promise<void> {
  const { docs } = await req.payload.find({
    collection: 'priority-invitations', where: { and: [{ round: { equals: round } }, { email: { exists: true } }] }, select: {},
    pagination: false, depth: 0, overrideAccess: true, req,
  })
  await bulkUpdate(req, 'priority-invitations', docs.map(({ id }) => id), { email: null })
  await dropMails(req, { 'invitation.round': { equals: round } })
}
