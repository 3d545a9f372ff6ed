import type { PayloadRequest } from 'payload'

import type { Mail } from '@/payload-types'
import { recordId } from '@collections/validation/recordId'

/** The field of a reminder that names the job. */
export const jobFields = { 'rating-reminder': 'ratingJob', 'extraction-reminder': 'extractionJob' } as const

/** Where the jobs lie that are reminded of. */
export const jobCollections = { 'rating-reminder': 'appraisal-assignments', 'extraction-reminder': 'extraction-jobs' } as const

export type ReminderKind = keyof typeof jobFields

/** How the last reminder of one person stands. */
export type LastReminder = { state: 'waiting' | 'kept' | 'sent' | 'failed'; at: string }

export type LastReminders = (job: string, person: string) => LastReminder | null

/** Whether a person was reminded on a day, such as "2026-03-31", or since. */
export const isSince = (last: LastReminder | null, day: string): boolean => last !== null && last.at >= day

const standings: Readonly<Record<Mail['state'], LastReminder['state'] | null>> = {
  queued: 'waiting', sending: 'waiting', kept: 'kept', sent: 'sent', failed: 'failed', dropped: null,
}

/** The last reminder of everybody in some jobs, as the outbox has it. */
export async function lastReminders(req: PayloadRequest, kind: ReminderKind, jobs: readonly string[]): Promise<LastReminders> {
  const field = jobFields[kind]
  const last = new Map<string, LastReminder>()
  if (jobs.length > 0) {
    const { docs } = await req.payload.find({
      collection: 'mails', where: { [field]: { in: [...jobs] } }, sort: 'createdAt',
      select: { [field]: true, recipient: true, state: true, sentAt: true, updatedAt: true }, pagination: false,
      depth: 0, overrideAccess: true, req,
    })
    for (const mail of docs as Mail[]) {
      const state = standings[mail.state]
      if (state) last.set(`${recordId(mail[field])}:${recordId(mail.recipient)}`, { state, at: mail.sentAt ?? mail.updatedAt })
    }
  }
  return (job, person) => last.get(`${job}:${person}`) ?? null
}

/** Open jobs that are due on a day or earlier, those that were due first at the head. */
export async function jobsDueBy(req: PayloadRequest, kind: ReminderKind, day: string): Promise<{ id: string; dueOn: string }[]> {
  const { docs } = await req.payload.find({
    collection: jobCollections[kind],
    where: { and: [{ state: { equals: 'open' } }, { dueOn: { less_than_equal: `${day}T23:59:59.999Z` } }] },
    select: { dueOn: true }, sort: 'dueOn', pagination: false, depth: 0, overrideAccess: true, req,
  })
  return docs.flatMap(({ id, dueOn }) => (dueOn ? [{ id, dueOn }] : []))
}
