import type { LocalText } from '@/publishing/localised'

import type { LinkView } from '@/synthesis/study-view'

import type { GapQuestion } from '../gaps/gap-view'
import type { BallotProblem } from './ballot'
import type { RoundStep } from './steps'

export type RoundListItem = {
  readonly path: string
  readonly title: LocalText
  readonly step: RoundStep
  /** ISO time. */
  readonly closesAt: string | null
  readonly isExample: boolean
}

type GapLine = { readonly wording: LocalText; readonly path: string | null }

export type CheckedEvidence = {
  readonly verdict: string
  readonly reason: string | null
  readonly studies: number | null
  readonly reviews: number | null
  readonly search: string | null
}

/** A gap that did not stay in the round, and why. */
export type LeftOut = GapLine & {
  readonly fate: string
  readonly into: LocalText | null
  readonly reason: string | null
  readonly evidence: CheckedEvidence | null
}

type ResultGroup = { readonly key: string; readonly name: LocalText; readonly voters: number; readonly isCounted: boolean }

export type ResultCell = {
  readonly place: number
  readonly isTied: boolean
  readonly rank: number
  readonly points: number
  readonly mean: number
  readonly chosenBy: number
}

export type ResultRow = GapLine & {
  readonly item: string
  /** One for each group, in their order; null for a group with too few voters. */
  readonly cells: readonly (ResultCell | null)[]
  /** How often the gap was put at each place, for each group, in their order. */
  readonly counts: readonly (readonly number[])[]
  readonly sum: number
  readonly place: number
  readonly isTied: boolean
  readonly isShortlisted: boolean
}

export type RoundResults = { readonly groups: readonly ResultGroup[]; readonly rows: readonly ResultRow[]; readonly choices: number }

/** What came of an agreed gap so far. */
export type Outcome = { readonly questions: readonly GapQuestion[]; readonly summaries: readonly LinkView[] }

export type AgreedLine = GapLine & { readonly place: number; readonly reason: string | null; readonly outcome: Outcome }

/** Everything the page of a round shows, as plain JSON in one language. */
export type RoundView = {
  readonly slug: string
  readonly title: LocalText
  readonly scope: LocalText | null
  readonly howToTakePart: LocalText | null
  readonly isExample: boolean
  readonly step: RoundStep
  readonly closesAt: string | null
  readonly steps: readonly { readonly step: RoundStep; readonly at: string | null; readonly reason: string | null; readonly state: 'done' | 'now' | 'ahead' }[]
  readonly groups: readonly { readonly key: string; readonly name: LocalText; readonly description: LocalText | null }[]
  readonly choices: number
  readonly fewestVoters: number
  readonly shortlist: number
  readonly kept: readonly (GapLine & { readonly evidence: CheckedEvidence | null })[]
  readonly leftOut: readonly LeftOut[]
  readonly results: RoundResults | null
  readonly agreed: readonly AgreedLine[] | null
}

export type VoteForm = {
  readonly path: string
  readonly roundPath: string
  readonly title: LocalText
  readonly scope: LocalText | null
  readonly isExample: boolean
  readonly group: LocalText
  readonly closesAt: string
  readonly choices: number
  readonly fewestVoters: number
  readonly revision: number
  /** In an order of this person's own, so that no gap gains by standing first. */
  readonly items: readonly { readonly id: string; readonly wording: LocalText; readonly about: LocalText | null; readonly gapPath: string | null; readonly place: string }[]
  /** The vote as it stands, the most important first; empty before the first. */
  readonly standing: readonly LocalText[]
}

/** The page behind a link to vote. */
export type VotePage =
  | { readonly form: VoteForm; readonly notice: 'recorded' | 'replaced' | 'stale' | null; readonly problems: readonly BallotProblem[] }
  | { readonly closed: string; readonly title: LocalText | null; readonly roundPath: string | null }
