import type { PayloadRequest } from 'payload'

import { runAction } from '@/platform/database/action'
import { queueJob } from '@/platform/jobs'

import { AppraisalRefused } from '../errors'
import { appraisalOf, jobById } from '../queries/jobs'
import { auditJob } from './auditJob'

/** The slug of the job that sends one reminder. */
export const reminderJob = 'appraisal-reminder'

/**
 * Reminds by mail, in the background, each rater of a job who has not submitted.
 *
 * @returns how many are reminded
 * @throws AppraisalRefused if nobody is to be reminded, or this hub sends no mail
 */
export function remind(given: PayloadRequest, assignment: string): Promise<{ reminded: number }> {
  return runAction(given.payload, { req: given }, async (req) => {
    const job = await jobById(req, assignment)
    if (job.state !== 'open') throw new AppraisalRefused('not-open', 'Nobody is to be reminded: this job is not under way.')
    // Payload's own adapter only writes mails into the log.
    if (req.payload.email.name === 'console')
      throw new AppraisalRefused('no-mail', 'This hub sends no mail yet. Tell the raters yourself, or have SMTP_URL set.')
    const waiting: string[] = []
    for (const rater of job.raters) {
      const appraisal = await appraisalOf(req, job.id, rater)
      const isBlocked = appraisal?.conflictOfInterest?.declared === 'has-interest'
      if (appraisal?.state !== 'submitted' && !isBlocked) waiting.push(rater)
    }
    if (waiting.length === 0)
      throw new AppraisalRefused('not-open', 'Nobody is to be reminded: every rater has submitted, or needs a replacement.')
    await req.payload.update({
      collection: 'appraisal-assignments', id: job.id, data: { reminderFailure: null }, depth: 0, overrideAccess: true, req,
    })
    for (const rater of waiting) await queueJob(req.payload, req, reminderJob, { assignment: job.id, rater })
    await auditJob(req, job, 'remind')
    return { reminded: waiting.length }
  })
}
