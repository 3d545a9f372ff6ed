import type { PayloadRequest } from 'payload'

import { environment } from '@/platform/environment'
import { defineJob, type JobDefinition } from '@/platform/jobs'

import type { Reminding } from './actions'
import { isSince, jobsDueBy, lastReminders, type ReminderKind } from './queries'
import { dayAfter, latestReminderDay, type Rhythm } from './rhythm'

/** How the hub reminds people of one kind of job. */
export type RemindedJobs = {
  /** Who is waited for. */
  waitingIn: (req: PayloadRequest, job: string) => Promise<string[]>
  /** Reminds those who were not reminded on this day or since, and throws where nobody is waited for any more. */
  remind: (req: PayloadRequest, job: string, since: string) => Promise<Reminding>
}

const HOUR_MS = 3_600_000

/**
 * Reminds people by itself of the open jobs that are due soon, or were: see {@link latestReminderDay}. It looks every hour;
 * who was reminded already is looked up where the next reminder is queued, so that several processes, and one that starts
 * again, send no second one.
 */
export const remindInTime = (kinds: Readonly<Record<ReminderKind, RemindedJobs>>): JobDefinition =>
  defineJob(
    'reminders',
    async ({ payload, req, signal }) => {
      const { reminders } = environment()
      if (!reminders) return
      for (const kind of Object.keys(kinds) as ReminderKind[]) {
        for (const job of await dueReminders(req, kind, reminders)) {
          if (signal.aborted) return
          try {
            await remindOf(req, kind, job, kinds[kind])
          } catch (error) {
            payload.logger.warn({ err: error, msg: `Nobody was reminded of ${job.id} (${kind}).` })
          }
        }
      }
    },
    { everyMs: HOUR_MS },
  )

type DueReminder = { id: string; since: string }

async function dueReminders(req: PayloadRequest, kind: ReminderKind, rhythm: Rhythm): Promise<DueReminder[]> {
  const today = new Date().toISOString().slice(0, 10)
  const jobs = await jobsDueBy(req, kind, dayAfter(today, rhythm.daysBefore))
  return jobs.flatMap(({ id, dueOn }) => {
    const since = latestReminderDay(dueOn, today, rhythm)
    return since ? [{ id, since }] : []
  })
}

/** Looks first without writing: most jobs that are late have been reminded of. */
async function remindOf(
  req: PayloadRequest, kind: ReminderKind, { id, since }: DueReminder, { remind, waitingIn }: RemindedJobs,
): Promise<void> {
  const last = await lastReminders(req, kind, [id])
  const isLeft = (await waitingIn(req, id)).some((person) => !isSince(last(id, person), since))
  if (isLeft) await remind(req, id, since)
}
