import type { FindingsView } from '@/synthesis/certainty/findings/view'
import type { OutcomeEvidence } from '@/synthesis/plots/evidence'
import type { LinkView, TermView } from '@/synthesis/study-view'

import type { ClaimLine } from '../claims/view'
import type { LocalText } from '../localised'
import type { FindingView, WorkView } from '../views'

/** A study as a card within a text. */
export type StudyCardView = {
  readonly study: LinkView
  readonly headline: LocalText | null
  readonly design: TermView | null
  readonly direction: string | null
  readonly quality: string
  readonly sampleSize: number | null
  readonly sampleSizeKind: string
  readonly year: number | null
  readonly isExample: boolean
}

export type PlotName = 'effect-direction' | 'harvest' | 'forest' | 'funnel' | 'timeline'

/** A work cited in brackets. */
export type CitedView = { readonly label: string; readonly work: WorkView; readonly locator: string | null }

/** What a block in a text shows, from the records as they are when the page is made. */
export type EmbedView =
  | { readonly kind: 'study'; readonly card: StudyCardView }
  | { readonly kind: 'finding'; readonly findings: readonly FindingView[]; readonly table: FindingsView | null; readonly summary: LinkView | null }
  | {
    readonly kind: 'plot'
    readonly plot: PlotName
    readonly evidence: OutcomeEvidence
    /** Slug of the summary whose findings it draws; null for all evidence on the outcome. */
    readonly summary: string | null
    readonly number: number
  }
  | { readonly kind: 'claim'; readonly claim: ClaimLine }
  | {
    readonly kind: 'figure'
    /** Path of the picture on this hub. */
    readonly src: string
    readonly width: number | null
    readonly height: number | null
    /** Of its bytes, so that another file in its place is known as another; null where it is not known. */
    readonly fingerprint: string | null
    readonly caption: string
    readonly source: string | null
    readonly longDescription: string
    readonly number: number
  }
  | { readonly kind: 'box'; readonly title: string }
  | {
    readonly kind: 'quotation'
    readonly text: string
    readonly speaker: string
    readonly role: string | null
    readonly work: WorkView | null
    readonly page: string | null
  }
  | { readonly kind: 'citation'; readonly works: readonly CitedView[] }
  /** A file that the text shows or links is not public, or not any more; `number` where it was a figure. */
  | { readonly kind: 'closed-file'; readonly caption: string | null; readonly number: number | null }
  /** The record is not public, or not any more. */
  | { readonly kind: 'unavailable' }
