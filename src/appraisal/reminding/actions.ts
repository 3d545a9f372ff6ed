import type { PayloadRequest } from 'payload'

import { recordId } from '@collections/validation/recordId'

import { queueAgain, queueMail } from '@/platform/mail/outbox/queue'
import { sendsMail } from '@/platform/mail/server'

import { isSince, jobCollections, jobFields, lastReminders, type ReminderKind } from './queries'

export type Reminding = {
  /** How many people are reminded. */
  reminded: number
  /** Whether this hub sends no mail, so that the reminders wait in the outbox. */
  isKept: boolean
}

/**
 * Queues a reminder of an open job for each person, in the transaction of the request. One that was not sent yet, or could
 * not be, goes on its way again instead of a second one.
 *
 * @param since leaves out whoever was reminded on this day or later
 */
export async function queueReminders(
  req: PayloadRequest, kind: ReminderKind, job: string, people: readonly string[], since?: string,
): Promise<Reminding> {
  // Written so that of two who remind at once, the second sees what the first has queued.
  await req.payload.update({ collection: jobCollections[kind], id: job, data: { state: 'open' }, depth: 0, overrideAccess: true, req })
  const last = await lastReminders(req, kind, [job])
  const reminded = since ? people.filter((person) => !isSince(last(job, person), since)) : people
  const { docs } = await req.payload.find({
    collection: 'mails',
    where: { and: [{ [jobFields[kind]]: { equals: job } }, { state: { in: ['queued', 'sending', 'kept', 'failed'] } }] },
    pagination: false, depth: 0, overrideAccess: true, req,
  })
  for (const recipient of reminded) {
    const unsent = docs.find((mail) => recordId(mail.recipient) === recipient)
    if (!unsent) await queueMail(req, kind, kind === 'rating-reminder' ? { ratingJob: job, recipient } : { extractionJob: job, recipient })
    else if (unsent.state === 'kept' || unsent.state === 'failed') await queueAgain(req, String(unsent.id))
  }
  return { reminded: reminded.length, isKept: !sendsMail(req.payload) }
}
