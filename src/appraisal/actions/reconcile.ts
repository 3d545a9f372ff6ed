import type { PayloadRequest } from 'payload'

import type { QualityRating } from '@/payload-types'
import { runAction } from '@/platform/database/action'

import { AppraisalRefused, NotComplete } from '../errors'
import { evaluate } from '../instruments/evaluate'
import type { Answers, Judgements } from '../instruments/types'
import { authorBlocked } from '../messages'
import { ratingName } from '../naming'
import { authoredOf } from '../queries/conflicts'
import type { Job } from '../queries/jobs'
import { ratingOf, revealedRatings, wayToReconcile, type RatingMethod, type Revealed, type SettledDifference } from '../queries/reconcile'
import { bandOf, explained, settledValue, standingJudgements, type Settled } from '../settling'
import { namedIn, type Subject } from '../subject'
import { auditJob } from './auditJob'
import { freeSlot } from './slots'

export type Reconciling = {
  answers: Answers
  judgements: Judgements
  /** By place: why each difference was settled so. */
  reasons: Record<string, string>
  method: RatingMethod
  summaryForReaders?: string | undefined
}

/**
 * Settles independent ratings into one draft of a quality rating, which a curator publishes; until then it can be
 * settled anew. A calibration round is closed without one. The independent ratings stay as they are.
 *
 * @returns the id of the quality rating; null for a calibration round
 * @throws NotComplete where the instrument, or a difference without a reason, asks for more; AppraisalRefused
 */
export function reconcile(given: PayloadRequest, assignment: string, asked: Reconciling): Promise<{ rating: string | null }> {
  return runAction(given.payload, { req: given }, async (req) => {
    const revealed = await revealedRatings(req, assignment)
    const { job, instrument } = revealed
    await refuseOthers(req, revealed, asked.method)
    const { answers, judgements, reasons } = asked
    const settled: Settled = { answers, judgements, reasons, evaluation: evaluate(instrument, answers, judgements) }
    const why = explained(instrument, revealed.differences, settled)
    const problems = [...settled.evaluation.problems, ...why.problems]
    if (problems.length > 0) throw new NotComplete(problems)
    const rating = job.round === 'live' ? await saveRating(req, revealed, asked, settled, why.reasons) : null
    if (job.round === 'calibration' && job.state === 'reconciled')
      throw new AppraisalRefused('not-open', 'This calibration round was closed already.')
    if (job.state !== 'reconciled')
      await req.payload.update({
        collection: 'appraisal-assignments', id: job.id, data: { state: 'reconciled', slot: freeSlot() }, depth: 0, overrideAccess: true, req,
      })
    await auditJob(req, job, 'reconcile')
    return { rating }
  })
}

async function refuseOthers(req: PayloadRequest, { job }: Revealed, method: RatingMethod): Promise<void> {
  const way = wayToReconcile(req, job)
  if (way === null)
    throw new AppraisalRefused('not-permitted', 'Ratings are settled by their two raters together, or by the third person named for them.')
  if (way !== method)
    throw new AppraisalRefused(
      'not-permitted',
      way === 'agreed'
        ? 'You are one of the raters: what you settle is agreed with the other one. A decision by a third person is saved by that person.'
        : 'You are not one of the raters: what you settle is a decision by a third person.',
    )
  if (way === 'agreed') return
  const report = await authoredOf(req, String(req.user?.id), job.subject)
  if (report) throw new AppraisalRefused('conflict-of-interest', authorBlocked(report, job.subject.kind))
}

async function saveRating(
  req: PayloadRequest,
  { job, instrument, ratings, differences }: Revealed,
  asked: Reconciling,
  settled: Settled,
  reasons: ReadonlyMap<string, string>,
): Promise<string> {
  const overall = settled.evaluation.overall?.judged ?? null
  const kept: SettledDifference[] = differences.map((difference) => ({
    ...difference,
    values: difference.values.map((value, index) => ({ rater: ratings[index]?.rater.id ?? '', value })),
    settled: settledValue(difference, settled),
    reason: reasons.get(difference.place) ?? '',
  }))
  const user = String(req.user?.id)
  const before = await ratingOf(req, job.id)
  const data = {
    label: before?.label ?? (await newName(req, job)), ...namedIn(job.subject), instrument: job.instrument, assignment: job.id, overall,
    ...(job.result ? { result: job.result } : {}),
    answers: asked.answers as Record<string, unknown>,
    judgements: standingJudgements(settled) as Record<string, unknown>,
    band: bandOf(instrument, overall),
    method: asked.method,
    reconciledBy: asked.method === 'agreed' ? job.raters : [user],
    appraisals: ratings.map(({ id }) => id),
    differences: kept as unknown as Record<string, unknown>[],
    isExample: await isInvented(req, job.subject),
    ...(asked.summaryForReaders === undefined ? {} : { summaryForReaders: asked.summaryForReaders.trim() }),
  } satisfies Partial<QualityRating>
  if (before && before.editorialState !== 'draft')
    throw new AppraisalRefused(
      'not-open',
      'This rating has gone to review or is public. Have it returned to draft, or revised, before it is settled anew.',
    )
  const saved = before
    ? await req.payload.update({
        collection: 'quality-ratings', id: before.id, data, draft: true, depth: 0, overrideAccess: true, req,
      })
    : await req.payload.create({ collection: 'quality-ratings', data, draft: true, depth: 0, overrideAccess: true, req })
  return String(saved.id)
}

/** The name of a rating that a job leads to for the first time, unlike those of other ratings of the same with the same tool. */
async function newName(req: PayloadRequest, { label, instrument, subject }: Job): Promise<string> {
  const { docs } = await req.payload.find({
    collection: 'quality-ratings', where: { and: [{ [subject.kind]: { equals: subject.id } }, { instrument: { equals: instrument } }] },
    draft: true, select: { label: true }, pagination: false, depth: 0, overrideAccess: true, req,
  })
  return ratingName(label, new Date(), docs.map((rating) => rating.label))
}

/** A rating of an invented study is invented, too. */
async function isInvented(req: PayloadRequest, { kind, id }: Subject): Promise<boolean> {
  if (kind === 'intervention') return false
  const study = await req.payload.findByID({
    collection: 'studies', id, draft: true, select: { isExample: true }, depth: 0, overrideAccess: true, disableErrors: true, req,
  })
  return study?.isExample ?? false
}
