import type { PayloadRequest } from 'payload'

import type { Appraisal } from '@/payload-types'

import { appraisalOf, type Job } from '../queries/jobs'
import { auditJob } from './auditJob'

/** Independent means two: a job that lost a rater waits for the replacement. */
const FEWEST_RATERS = 2

/**
 * Counts who has submitted, and when it is everybody reveals all ratings of the job at once, in the transaction under
 * way. Always writes the job, so that of two submissions at the same moment one sees the other.
 *
 * @returns whether the ratings are revealed now
 */
export async function countAndReveal(req: PayloadRequest, job: Job): Promise<boolean> {
  const submitted: Appraisal[] = []
  for (const rater of job.raters) {
    const appraisal = await appraisalOf(req, job.id, rater)
    if (appraisal?.state === 'submitted') submitted.push(appraisal)
  }
  const isComplete = job.raters.length >= FEWEST_RATERS && submitted.length === job.raters.length
  await req.payload.update({
    collection: 'appraisal-assignments', id: job.id, depth: 0, overrideAccess: true, req,
    data: {
      submittedCount: submitted.length,
      ...(isComplete ? { state: 'submitted' as const, revealedAt: new Date().toISOString() } : {}),
    },
  })
  if (!isComplete) return false
  for (const { id } of submitted) {
    await req.payload.update({
      collection: 'appraisals', id, data: { revealed: true }, depth: 0, overrideAccess: true, req,
    })
  }
  await auditJob(req, job, 'reveal')
  return true
}
