import type { PayloadRequest } from 'payload'

import { runAction } from '@/platform/database/action'

import { AppraisalRefused } from '../errors'
import { appraisalOf, jobById, type Job } from '../queries/jobs'
import { queueReminders, type Reminding } from '../reminding/actions'
import type { RemindedJobs } from '../reminding/tasks'
import { auditJob } from './auditJob'

/**
 * Reminds by mail, in the background, each rater of a job who has not submitted.
 *
 * @param since leaves out whoever was reminded on this day or later
 * @throws AppraisalRefused if nobody is to be reminded
 */
export function remind(given: PayloadRequest, assignment: string, since?: string): Promise<Reminding> {
  return runAction(given.payload, { req: given }, async (req) => {
    const job = await jobById(req, assignment)
    if (job.state !== 'open') throw new AppraisalRefused('not-open', 'Nobody is to be reminded: this job is not under way.')
    const waiting = await waitedFor(req, job)
    if (waiting.length === 0)
      throw new AppraisalRefused('not-open', 'Nobody is to be reminded: every rater has submitted, or needs a replacement.')
    const done = await queueReminders(req, 'rating-reminder', job.id, waiting, since)
    if (done.reminded > 0) await auditJob(req, job, 'remind')
    return done
  })
}

/** How the hub reminds raters by itself. */
export const remindedRatings: RemindedJobs = {
  waitingIn: async (req, assignment) => waitedFor(req, await jobById(req, assignment)),
  remind,
}

async function waitedFor(req: PayloadRequest, job: Job): Promise<string[]> {
  const waiting: string[] = []
  for (const rater of job.raters) {
    const appraisal = await appraisalOf(req, job.id, rater)
    const isBlocked = appraisal?.conflictOfInterest?.declared === 'has-interest'
    if (appraisal?.state !== 'submitted' && !isBlocked) waiting.push(rater)
  }
  return waiting
}
