import type { PayloadRequest } from 'payload'

import type { Appraisal } from '@/payload-types'
import { runAction } from '@/platform/database/action'

import { AppraisalRefused, NotComplete, StaleSave, type StoredForm } from '../errors'
import { evaluate } from '../instruments/evaluate'
import type { Answers, Judgements } from '../instruments/types'
import { authorBlocked } from '../messages'
import { mustCalibrate } from '../queries/calibration'
import { authoredOf } from '../queries/conflicts'
import { instrumentByKey, instrumentInUse, instrumentOf, retired } from '../queries/instruments'
import { appraisalOf, jobAsRater, keyOf, type Job } from '../queries/jobs'
import { inWords, namedIn } from '../subject'
import { auditJob } from './auditJob'
import { countAndReveal } from './reveal'

export type Declaration = { declared: 'none' | 'has-interest'; note?: string | undefined }

/** What a rater sends: all of it, and the revision that it was written upon. */
export type Filled = { revision: number; answers: Answers; judgements: Judgements }

/**
 * A rater says whether they have an interest in the study; before that they can't rate, and with one they don't.
 * Audited only where somebody else has to be asked: that a rater has begun is nobody's business.
 *
 * @throws AppraisalRefused
 */
export function declareInterest(given: PayloadRequest, assignment: string, { declared, note }: Declaration): Promise<void> {
  return runAction(given.payload, { req: given }, async (req) => {
    const job = await openJob(req, assignment)
    const rater = String(req.user?.id)
    const appraisal = await appraisalOf(req, job.id, rater)
    refuseSubmitted(appraisal)
    if (declared === 'none') {
      await refuseAuthors(req, job)
      await refuseBeginners(req, job)
    }
    if (declared === 'has-interest' && !note?.trim())
      throw new AppraisalRefused('reason-missing', 'Say in a few words which interest you have. Only you can read it.')
    const conflictOfInterest = { declared, note: note?.trim() || null }
    if (appraisal) {
      await req.payload.update({
        collection: 'appraisals', id: appraisal.id, data: { conflictOfInterest }, depth: 0, overrideAccess: true, req,
      })
    } else {
      await req.payload.create({
        collection: 'appraisals',
        data: {
          assignment: job.id, ...namedIn(job.subject), rater, instrument: job.instrument, conflictOfInterest,
          answers: {}, judgements: {}, state: 'draft', revealed: false, revision: 0, key: keyOf(job.id, rater),
          startedAt: new Date().toISOString(),
          ...(job.result ? { result: job.result } : {}),
        },
        depth: 0, overrideAccess: true, req,
      })
    }
    if (declared === 'has-interest') await auditJob(req, job, 'declare-interest')
  })
}

async function refuseBeginners(req: PayloadRequest, job: Job): Promise<void> {
  const instrument = await instrumentInUse(req, job.instrument)
  if (job.round !== 'live' || !(await mustCalibrate(req, String(req.user?.id), job.instrument))) return
  throw new AppraisalRefused(
    'calibrate-first',
    `Finish a calibration round with ${instrument.shortName} before your first live rating with it. Ask who assigned this for one.`,
  )
}

/**
 * Keeps what a rater has filled in so far; half-finished is fine. Not audited: drafts are the rater's own.
 *
 * @returns the new revision
 * @throws StaleSave with what is stored, if another window saved since; AppraisalRefused
 */
export function saveAppraisal(given: PayloadRequest, assignment: string, filled: Filled): Promise<{ revision: number }> {
  return runAction(given.payload, { req: given }, async (req) => {
    const job = await openJob(req, assignment)
    const appraisal = await ownDraft(req, job, filled.revision)
    const { answers, judgements } = filled
    const revision = appraisal.revision + 1
    await req.payload.update({
      collection: 'appraisals', id: appraisal.id, depth: 0, overrideAccess: true, req,
      data: { answers: answers as Record<string, unknown>, judgements: judgements as Record<string, unknown>, revision },
    })
    return { revision }
  })
}

/**
 * Submits a rating for good; with the last one, all ratings of the job are revealed.
 *
 * @throws NotComplete with what is missing or wrong; StaleSave; AppraisalRefused
 */
export function submitAppraisal(
  given: PayloadRequest,
  assignment: string,
  filled: Filled,
): Promise<{ revision: number; isRevealed: boolean }> {
  return runAction(given.payload, { req: given }, async (req) => {
    const job = await openJob(req, assignment)
    const appraisal = await ownDraft(req, job, filled.revision)
    const found = await instrumentByKey(req, job.instrument)
    if (found?.instrument.state === 'retired')
      throw retired(found.instrument, found.reason, 'Your answers are kept. Ask who assigned this to cancel the job and give it to you with a version in use.')
    const { answers, judgements } = filled
    const { problems, overall } = evaluate(await instrumentOf(req, job.instrument), answers, judgements)
    if (problems.length > 0) throw new NotComplete(problems)
    const revision = appraisal.revision + 1
    await req.payload.update({
      collection: 'appraisals', id: appraisal.id, depth: 0, overrideAccess: true, req,
      data: {
        answers: answers as Record<string, unknown>, judgements: judgements as Record<string, unknown>, revision,
        overall: overall?.judged ?? null, state: 'submitted', submittedAt: new Date().toISOString(),
      },
    })
    await auditJob(req, job, 'submit')
    return { revision, isRevealed: await countAndReveal(req, job) }
  })
}

/** The job, open, with the asker among its raters. */
async function openJob(req: PayloadRequest, id: string): Promise<Job> {
  const job = await jobAsRater(req, id)
  if (!job.raters.includes(String(req.user?.id)))
    throw new AppraisalRefused('not-open', 'You are not a rater of this job any more. What you wrote is kept, and only you can read it.')
  if (job.state === 'cancelled')
    throw new AppraisalRefused('not-open', 'This rating job was cancelled. What you wrote is kept, and only you can read it.')
  if (job.state !== 'open') refuseSubmitted(await appraisalOf(req, job.id, String(req.user?.id)))
  return job
}

function refuseSubmitted(appraisal: Appraisal | null): void {
  if (appraisal?.state !== 'submitted') return
  const on = appraisal.submittedAt ? ` on ${appraisal.submittedAt.slice(0, 10)}` : ''
  throw new AppraisalRefused('submitted-already', `You submitted this rating${on}. It stays as it is; reload to see it.`)
}

async function ownDraft(req: PayloadRequest, job: Job, revision: number): Promise<Appraisal> {
  const appraisal = await appraisalOf(req, job.id, String(req.user?.id))
  refuseSubmitted(appraisal)
  const declared = appraisal?.conflictOfInterest?.declared
  if (declared === 'has-interest')
    throw new AppraisalRefused('conflict-of-interest', `You declared an interest in ${inWords(job.subject)}, so somebody else rates it. What you wrote is kept.`)
  if (!appraisal || declared !== 'none')
    throw new AppraisalRefused('not-declared', `Say first whether you have an interest in ${inWords(job.subject)}.`)
  await refuseAuthors(req, job)
  if (appraisal.revision !== revision) throw new StaleSave(formOf(appraisal))
  return appraisal
}

async function refuseAuthors(req: PayloadRequest, job: Job): Promise<void> {
  const report = await authoredOf(req, String(req.user?.id), job.subject)
  if (report) throw new AppraisalRefused('conflict-of-interest', authorBlocked(report, job.subject.kind))
}

const formOf = ({ revision, answers, judgements }: Appraisal): StoredForm => ({
  revision, answers: (answers ?? {}) as Answers, judgements: (judgements ?? {}) as Judgements,
})
