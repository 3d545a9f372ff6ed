import type { Answers, Judgements } from '../instruments/types'
import type { RateView } from '../queries/rate'
import type { ReconcileView, RevealedRating } from '../queries/reconcile'

/** What the endpoints answer, as the pages read it. */

export type Round = RateView['assignment']['round']

export type RatedSubject = RateView['subject']

export type RatedResult = RateView['result']

type OwnAppraisal = Omit<NonNullable<RateView['appraisal']>, 'answers' | 'judgements'> & {
  answers: Answers | null
  judgements: Judgements | null
}

/** For a rater: what is to be rated, and what they have so far. */
export type RateAnswer = Omit<RateView, 'appraisal'> & { appraisal: OwnAppraisal | null }

export type ComparedAppraisal = RevealedRating

/** Once all have submitted: the ratings side by side. */
export type ReconcileAnswer = ReconcileView
