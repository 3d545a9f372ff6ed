import type { PayloadRequest } from 'payload'

import type { QualityRating } from '@/payload-types'
import { may } from '@/access/roles'
import { holderOf } from '@/access/rules'

import { differencesBetween, type Difference } from '../differences'
import { AppraisalRefused } from '../errors'
import { evaluate, type Evaluation } from '../instruments/evaluate'
import type { Answers, Instrument, Judgements } from '../instruments/types'
import { instrumentOf } from './instruments'
import { appraisalOf, jobById, nameOf, noSuchJob, peopleById, type Job } from './jobs'
import { resultOf } from './studies'
import { subjectOf, type SubjectToRate } from './subjects'

export type RevealedRating = {
  id: string
  rater: { id: string; name: string }
  answers: Answers
  judgements: Judgements
  evaluation: Evaluation
}

export type Revealed = { job: Job; instrument: Instrument; ratings: RevealedRating[]; differences: Difference[] }

/**
 * The independent ratings of a job side by side, after the last one was submitted.
 *
 * @throws AppraisalRefused before, whoever asks
 */
export async function revealedRatings(req: PayloadRequest, id: string): Promise<Revealed> {
  const job = await jobById(req, id)
  refuseStrangers(req, job)
  if (job.state !== 'submitted' && job.state !== 'reconciled')
    throw new AppraisalRefused(
      'not-revealed',
      job.state === 'cancelled'
        ? 'This job was cancelled before every rater had submitted. Its ratings stay closed.'
        : 'Not every rater has submitted yet. The ratings open for all at the same moment.',
    )
  const instrument = await instrumentOf(req, job.instrument)
  const people = await peopleById(req, job.raters)
  const ratings: RevealedRating[] = []
  for (const rater of job.raters) {
    const appraisal = await appraisalOf(req, job.id, rater)
    if (!appraisal?.revealed || appraisal.state !== 'submitted') continue
    const answers = (appraisal.answers ?? {}) as Answers
    const judgements = (appraisal.judgements ?? {}) as Judgements
    ratings.push({
      id: String(appraisal.id), rater: { id: rater, name: nameOf(people.get(rater)) }, answers, judgements,
      evaluation: evaluate(instrument, answers, judgements),
    })
  }
  return { job, instrument, ratings, differences: differencesBetween(instrument, ratings) }
}

/** Those with a part in the job, and those who may read ratings that are open to them. */
function refuseStrangers(req: PayloadRequest, { raters, arbiter }: Job): void {
  const user = String(req.user?.id ?? '')
  if (may(holderOf(req), 'appraisal.read') || [...raters, arbiter].includes(user)) return
  throw noSuchJob()
}

/** The rating that a job led to, as editors see it. */
export async function ratingOf(req: PayloadRequest, job: string): Promise<QualityRating | null> {
  const { docs } = await req.payload.find({
    collection: 'quality-ratings', where: { assignment: { equals: job } }, draft: true,
    limit: 1, pagination: false, depth: 0, overrideAccess: true, req,
  })
  return docs[0] ?? null
}

/** A difference as the rating keeps it: who said what, what was settled, and why. */
export type SettledDifference = Omit<Difference, 'values'> & {
  values: { rater: string; value: string | null }[]
  settled: string | null
  reason: string
}

export type ReconcileView = {
  assignment: Pick<Job, 'id' | 'label' | 'round' | 'state' | 'instrument' | 'arbiter' | 'raters'> & { dueOn: string | null }
  subject: SubjectToRate
  result: { id: string; label: string; detail: string | null } | null
  instrument: Instrument
  appraisals: RevealedRating[]
  differences: Difference[]
  /** Whether and how the asker may settle them. */
  mayReconcile: boolean
  mayReconcileAs: RatingMethod | null
  rating: StoredRating | null
}

type StoredRating = {
  id: string
  state: string
  answers: Answers
  judgements: Judgements
  method: RatingMethod
  reasons: Record<string, string>
  summaryForReaders: string | null
}

export type RatingMethod = QualityRating['method']

/** What stands side by side where ratings are reconciled. @throws AppraisalRefused before the reveal */
export async function reconcileView(req: PayloadRequest, id: string): Promise<ReconcileView> {
  const { job, instrument, ratings, differences } = await revealedRatings(req, id)
  const { label, round, state, raters, arbiter, dueOn } = job
  const rating = await ratingOf(req, job.id)
  const mayReconcileAs = wayToReconcile(req, job)
  return {
    assignment: { id: job.id, label, round, state, instrument: job.instrument, raters, arbiter, dueOn: dueOn ?? null },
    subject: await subjectOf(req, job.subject),
    result: await resultOf(req, job.result),
    instrument, differences, mayReconcileAs,
    mayReconcile: mayReconcileAs !== null,
    appraisals: ratings,
    rating: rating && storedRating(rating),
  }
}

function storedRating(rating: QualityRating): StoredRating {
  const differences = (rating.differences ?? []) as unknown as SettledDifference[]
  return {
    id: String(rating.id),
    state: rating.editorialState ?? 'draft',
    answers: (rating.answers ?? {}) as Answers,
    judgements: (rating.judgements ?? {}) as Judgements,
    method: rating.method,
    reasons: Object.fromEntries(differences.map(({ place, reason }) => [place, reason])),
    summaryForReaders: rating.summaryForReaders ?? null,
  }
}

/** A rater settles what both agreed on; the third person, or another rater where none was named, decides alone. */
export function wayToReconcile(req: PayloadRequest, job: Job): RatingMethod | null {
  const user = String(req.user?.id ?? '')
  if (!may(holderOf(req), 'appraisal.rate')) return null
  if (job.raters.includes(user)) return 'agreed'
  if (job.removed.includes(user)) return null
  return job.arbiter && job.arbiter !== user ? null : 'third-person'
}
