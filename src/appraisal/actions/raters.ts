import type { PayloadRequest } from 'payload'

import { runAction } from '@/platform/database/action'

import { AppraisalRefused } from '../errors'
import { reportInWords } from '../messages'
import { mustCalibrate } from '../queries/calibration'
import { authoredOf } from '../queries/conflicts'
import { appraisalOf, jobAsRater, jobById, nameOf, personById, type Job } from '../queries/jobs'
import { checkedRater } from './assign'
import { auditJob } from './auditJob'
import { countAndReveal } from './reveal'
import { freeSlot } from './slots'

type Removal = { rater: string; reason: string; replacement?: string | undefined }

/**
 * Takes a rater out of a job that is under way; another may be named in their place. What the one had written stays
 * readable to them alone, and the other rater's work is untouched.
 *
 * @throws AppraisalRefused after they have submitted, or all ratings were revealed
 */
export function removeRater(given: PayloadRequest, assignment: string, removal: Removal): Promise<void> {
  const reason = reasonIn(removal.reason, 'Say in a few words why this rater is taken out.')
  return runAction(given.payload, { req: given }, async (req) => {
    const job = await openForChange(req, assignment)
    if (!job.raters.includes(removal.rater))
      throw new AppraisalRefused('wrong-people', 'This person is not among the raters of this job. Reload to see who is.')
    await takeOut(req, job, { ...removal, reason })
    await auditJob(req, job, 'remove-rater', reason)
  })
}

/** Names somebody for a job that lacks a rater. @throws AppraisalRefused */
export function addRater(given: PayloadRequest, assignment: string, rater: string): Promise<void> {
  return runAction(given.payload, { req: given }, async (req) => {
    const job = await openForChange(req, assignment)
    if (job.round === 'live' && job.raters.length >= 2)
      throw new AppraisalRefused('wrong-people', 'This job has its two raters. Take one out first, saying why.')
    await checkNewcomer(req, job, rater)
    await req.payload.update({
      collection: 'appraisal-assignments', id: job.id, data: { raters: [...job.raters, rater] }, depth: 0, overrideAccess: true, req,
    })
    await auditJob(req, job, 'add-rater')
  })
}

/** A rater gives a job back. Who assigned it sees the reason; what was written stays readable to the rater alone. */
export function withdrawAppraisal(given: PayloadRequest, assignment: string, reason: string): Promise<void> {
  const why = reasonIn(reason, 'Say in a few words why you give this back. Who assigned it can read that.')
  return runAction(given.payload, { req: given }, async (req) => {
    const job = await jobAsRater(req, assignment)
    const rater = String(req.user?.id)
    if (!job.raters.includes(rater)) throw new AppraisalRefused('not-open', 'You are not a rater of this job any more.')
    refuseUnlessOpen(job)
    await takeOut(req, job, { rater, reason: why })
    await auditJob(req, job, 'withdraw')
  })
}

/** Moves the day until which a job is asked for; null takes it away. @throws AppraisalRefused after the reveal */
export function changeDueDay(given: PayloadRequest, assignment: string, dueOn: string | null): Promise<void> {
  return runAction(given.payload, { req: given }, async (req) => {
    const job = await openForChange(req, assignment)
    await req.payload.update({ collection: 'appraisal-assignments', id: job.id, data: { dueOn }, depth: 0, overrideAccess: true, req })
    await auditJob(req, job, 'change-due-day')
  })
}

/** Ends a job that is not complete. Nothing of it is ever revealed. @throws AppraisalRefused after the reveal */
export function cancelAssignment(given: PayloadRequest, assignment: string, reason: string): Promise<void> {
  const why = reasonIn(reason, 'Say in a few words why this job is cancelled.')
  return runAction(given.payload, { req: given }, async (req) => {
    const job = await openForChange(req, assignment)
    for (const rater of job.raters) await keepAsWithdrawn(req, job, rater)
    await req.payload.update({
      collection: 'appraisal-assignments', id: job.id, data: { state: 'cancelled', slot: freeSlot() }, depth: 0, overrideAccess: true, req,
    })
    await auditJob(req, job, 'cancel', why)
  })
}

function reasonIn(reason: string, question: string): string {
  const why = reason.trim()
  if (!why) throw new AppraisalRefused('reason-missing', question)
  return why
}

async function openForChange(req: PayloadRequest, id: string): Promise<Job> {
  const job = await jobById(req, id)
  refuseUnlessOpen(job)
  return job
}

function refuseUnlessOpen({ state }: Job): void {
  if (state === 'open') return
  throw new AppraisalRefused(
    'not-open',
    state === 'cancelled'
      ? 'This job was cancelled already.'
      : 'Every rater has submitted and the ratings have been revealed: they are kept for ever, with who made them. What is wrong with one is settled where they are reconciled.',
  )
}

async function takeOut(req: PayloadRequest, job: Job, { rater, reason, replacement }: Removal): Promise<void> {
  const appraisal = await appraisalOf(req, job.id, rater)
  if (appraisal?.state === 'submitted')
    throw new AppraisalRefused('submitted-already', 'This rater has submitted: the rating stands and waits for the other one. To do without it, cancel the job and assign it anew.')
  if (replacement) await checkNewcomer(req, job, replacement)
  const raters = job.raters.flatMap((id) => (id === rater ? (replacement ? [replacement] : []) : [id]))
  const row = { rater, at: new Date().toISOString(), reason }
  await keepAsWithdrawn(req, job, rater)
  await req.payload.update({
    collection: 'appraisal-assignments', id: job.id, depth: 0, overrideAccess: true, req,
    data: { raters, removedRaters: [...(job.removedRaters ?? []), row] },
  })
  await countAndReveal(req, { ...job, raters })
}

async function keepAsWithdrawn(req: PayloadRequest, job: Job, rater: string): Promise<void> {
  const appraisal = await appraisalOf(req, job.id, rater)
  if (appraisal?.state !== 'draft') return
  await req.payload.update({
    collection: 'appraisals', id: appraisal.id, data: { state: 'withdrawn' }, depth: 0, overrideAccess: true, req,
  })
}

async function checkNewcomer(req: PayloadRequest, job: Job, id: string): Promise<void> {
  if (job.raters.includes(id)) throw new AppraisalRefused('wrong-people', 'This person is a rater of this job already. Choose somebody else.')
  if (job.removed.includes(id))
    throw new AppraisalRefused('wrong-people', 'This person was taken out of this job before. Choose somebody else, or assign it anew.')
  if (job.arbiter === id)
    throw new AppraisalRefused('wrong-people', 'This person is the third person of this job, who is none of the raters. Choose somebody else.')
  const user = checkedRater(await personById(req, id))
  const report = await authoredOf(req, id, job.subject)
  if (report)
    throw new AppraisalRefused('conflict-of-interest', `${nameOf(user)} is named among the authors of ${reportInWords(report, job.subject.kind)}. Choose somebody else.`)
  if (job.round === 'live' && (await mustCalibrate(req, id, job.instrument)))
    throw new AppraisalRefused('calibrate-first', `${nameOf(user)} has not finished a calibration round with this instrument yet. Assign one first.`)
}
