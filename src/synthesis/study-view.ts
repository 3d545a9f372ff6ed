import type { RatingView } from '@/appraisal/published/view'
import type { LocalText } from '@/publishing/localised'

import type { ProvenanceView } from './provenance-view'

/** A link inside the site: a path without language prefix, and the words to show. */
export type LinkView = { readonly path: string; readonly title: string }

/** A term as a page shows it; `definition` explains it where it stands. */
export type TermView = {
  readonly slug: string
  readonly vocabulary: string
  readonly label: LocalText
  readonly definition: LocalText | null
}

export type DesignView = TermView & { readonly controlled: boolean }

export const comparisons = ['between-groups', 'within-group', 'correlational', 'descriptive', 'not-stated'] as const
export type Comparison = (typeof comparisons)[number]

/** One result: direction is that of benefit; numbers are as the source gives them. */
export type ResultView = {
  readonly outcome: TermView | null
  readonly outcomeAsWorded: string | null
  readonly measure: TermView | null
  readonly measureAsWorded: string | null
  readonly comparison: Comparison
  readonly timePoint: string | null
  readonly timeMonths: number | null
  readonly direction: string | null
  /** Which way the scale runs, where the hub was told. */
  readonly betterWhen: 'higher' | 'lower' | null
  readonly effectMeasure: string | null
  readonly estimate: number | null
  readonly lower: number | null
  readonly upper: number | null
  /** Percent, e.g. 95. */
  readonly level: number
  readonly pValue: string | null
  readonly unit: string | null
  readonly nIntervention: number | null
  readonly nComparison: number | null
  readonly nTotal: number | null
  readonly detail: string | null
  /** How numbers that do not stand in the source were worked out, one step a line. */
  readonly workings: string | null
  readonly subgroup: string | null
  readonly report: LinkView | null
  readonly page: string | null
  /** Where the report can be read, at the page where that can be named. */
  readonly source: string | null
  readonly unconfirmed: boolean
}

/** One document that reports the study. */
export type ReportView = {
  readonly role: string
  readonly path: string
  readonly title: string
  /** Authors, year and place of publication in one line. */
  readonly source: string
  readonly url: string | null
}

export type RelatedStudyView = { readonly relation: string; readonly inverse: boolean; readonly study: LinkView; readonly note: string | null }

export type OthersRatingView = {
  readonly review: LinkView | null
  readonly instrument: string
  readonly judgement: string
  readonly note: string | null
}

export type InclusionPart = 'need' | 'activeSupport' | 'helpfulProvision'
export type InclusionView = Readonly<Record<InclusionPart, string>> & { readonly note: string | null }

/** Everything the page of a study shows, as plain JSON in one language. */
export type StudyView = {
  readonly slug: string
  readonly title: string
  readonly acronym: string | null
  readonly kind: 'primary' | 'review'
  readonly headline: LocalText | null
  readonly plainSummary: LocalText | null
  readonly keyPoints: readonly LocalText[]
  readonly whatWasDone: LocalText | null
  readonly interventionNote: string | null
  readonly design: DesignView | null
  readonly designNote: string | null
  readonly populations: readonly TermView[]
  readonly populationNote: string | null
  readonly activities: readonly TermView[]
  readonly settings: readonly TermView[]
  readonly referralRoutes: readonly TermView[]
  readonly countries: readonly TermView[]
  readonly regionNote: string | null
  readonly outcomes: readonly TermView[]
  readonly designFaults: readonly TermView[]
  readonly inclusion: InclusionView
  readonly sampleSize: number | null
  readonly sampleSizeKind: string
  readonly sampleSizeNote: string | null
  readonly status: string
  /** EDTF. */
  readonly started: string | null
  readonly ended: string | null
  readonly year: number | null
  readonly direction: string | null
  readonly quality: string
  readonly qualityNote: string | null
  readonly results: readonly ResultView[]
  readonly reports: readonly ReportView[]
  readonly related: readonly RelatedStudyView[]
  readonly scope: {
    readonly studies: number | null
    readonly participants: number | null
    readonly searchedTo: string | null
    /** What the review says of the quality of its studies together. */
    readonly qualityOfIncluded: string | null
  } | null
  /** Published ratings by this hub. */
  readonly ratings: readonly RatingView[]
  readonly ratingsByOthers: readonly OthersRatingView[]
  readonly note: string | null
  readonly provenance: ProvenanceView
  readonly isExample: boolean
  /** ISO time of the last change. */
  readonly updatedAt: string
}
