import type { ProvenanceView } from '@/synthesis/provenance-view'
import type { LinkView, ResultView } from '@/synthesis/study-view'

import type { LocalText } from '../localised'
import type { WorkView } from '../views'

/** A claim in one line: what is said, and how it stands. */
export type ClaimLine = {
  readonly path: string
  readonly statement: LocalText
  readonly figure: string | null
  readonly state: string
  readonly isExample: boolean
}

/** A document that repeats a claim, and in which words. */
type RepetitionView = { readonly work: WorkView; readonly wording: string | null; readonly page: string | null }

/** The page of a claim: who repeats it, and what it turns out to rest on. */
export type ClaimView = ClaimLine & {
  readonly slug: string
  readonly explanation: LocalText | null
  readonly repeatedBy: readonly RepetitionView[]
  readonly primary: {
    readonly work: WorkView | null
    readonly study: LinkView | null
    readonly result: ResultView | null
  }
  readonly provenance: ProvenanceView
  /** ISO time of the last change. */
  readonly updatedAt: string
}

/** A figure that a claim is about, to be marked wherever it appears in a text. */
export type ClaimMark = { readonly figure: string; readonly claim: ClaimLine }
