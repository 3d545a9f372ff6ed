import type { PayloadRequest } from 'payload'

import type { Appraisal } from '@/payload-types'

import { authorBlocked } from '../messages'
import type { Instrument } from '../instruments/types'
import { inWords } from '../subject'
import { authoredOf } from './conflicts'
import { instrumentOf } from './instruments'
import { appraisalOf, jobAsRater, type Job } from './jobs'
import { resultOf } from './studies'
import { subjectOf, type SubjectToRate } from './subjects'

export type RateView = {
  assignment: Pick<Job, 'id' | 'label' | 'round' | 'state' | 'instrument'> & { dueOn: string | null; note: string | null }
  subject: SubjectToRate
  result: { id: string; label: string; detail: string | null } | null
  instrument: Instrument
  /** The asker's own; null before they have declared their interests. */
  appraisal: Pick<
    Appraisal,
    'id' | 'state' | 'revealed' | 'revision' | 'answers' | 'judgements' | 'conflictOfInterest' | 'overall' | 'submittedAt'
  > | null
  conflictBlocked: string | null
}

/** What a rater needs to rate. @throws AppraisalRefused for everybody who is no rater of the job */
export async function rateView(req: PayloadRequest, id: string): Promise<RateView> {
  const job = await jobAsRater(req, id)
  const rater = String(req.user?.id)
  const appraisal = await appraisalOf(req, job.id, rater)
  const report = await authoredOf(req, rater, job.subject)
  const hasInterest = appraisal?.conflictOfInterest?.declared === 'has-interest'
  return {
    assignment: {
      id: job.id, label: job.label, round: job.round, state: job.state, instrument: job.instrument,
      dueOn: job.dueOn ?? null, note: job.note ?? null,
    },
    subject: await subjectOf(req, job.subject),
    result: await resultOf(req, job.result),
    instrument: await instrumentOf(req, job.instrument),
    appraisal: appraisal && own(appraisal),
    conflictBlocked: report
      ? authorBlocked(report, job.subject.kind)
      : hasInterest
        ? `You declared an interest in ${inWords(job.subject)}. Who assigned it to you has been told that somebody else is needed.`
        : null,
  }
}

function own(appraisal: Appraisal): RateView['appraisal'] {
  const { id, state, revealed, revision, answers, judgements, conflictOfInterest, overall, submittedAt } = appraisal
  return { id, state, revealed, revision, answers, judgements, conflictOfInterest, overall, submittedAt }
}
