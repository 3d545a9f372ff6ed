import type { LocalText } from '@/publishing/localised'
import type { LinkView } from '@/synthesis/study-view'

import type { Instrument } from '../instruments/types'
import type { Subject } from '../subject'

/** Why a part was judged as it was: the raters' own words, or the line of the rule that decided. */
export type ReasonView = {
  readonly place: string
  readonly label: string
  readonly reason: string
  /** For a question whose answer the tool wants put in words: that answer. */
  readonly answer?: string
}

/** A published quality rating as a reader sees it; nothing in it says who rated or where they differed. */
export type RatingView = {
  readonly id: string
  readonly instrumentKey: string
  /** Null where the hub does not hold the tool any more. */
  readonly instrument: Instrument | null
  /** The study, or the intervention. */
  readonly subject: LinkView
  readonly kind: Subject['kind']
  /** People in the study; null where not known, and for an intervention. */
  readonly people: number | null
  /** What was rated, in words, where the tool rates results. */
  readonly result: string | null
  /** Level by domain; null where nothing was judged, left out where the domain does not apply. */
  readonly domains: Readonly<Record<string, string | null>>
  readonly overall: string | null
  /** Response by question; left out where it does not apply. */
  readonly answers: Readonly<Record<string, string | null>>
  readonly reasons: readonly ReasonView[]
  readonly summary: LocalText | null
  readonly method: 'agreed' | 'third-person'
  /** ISO date of the last change of what is published. */
  readonly date: string | null
  readonly isExample: boolean
}

/** What one published review said of a study, or of the studies it included. */
export type TheirRatingView = {
  readonly study: LinkView
  readonly instrument: string | null
  readonly judgement: string
  readonly note: string | null
}

export type TheirReviewView = {
  readonly review: LinkView
  /** What it says of its included studies together; null where nothing is recorded. */
  readonly included: LocalText | null
  readonly ratings: readonly TheirRatingView[]
}

/** The published ratings made with one tool; `ratings` holds the newest of `total`, none where the tool is not drawn. */
export type ToolRatings = {
  readonly key: string
  readonly instrument: Instrument | null
  readonly total: number
  readonly ratings: readonly RatingView[]
}

export type QualityOverview = {
  /** Studies and reviews, invented ones left out. */
  readonly rated: number
  readonly unrated: number
  readonly paths: { readonly rated: string; readonly unrated: string }
  readonly tools: readonly ToolRatings[]
  readonly examples: readonly ToolRatings[]
  readonly theirs: readonly TheirReviewView[]
}
