import type { LinkView } from '@/synthesis/study-view'

import type { LocalText } from '../localised'

/** A run of words that stayed, came or went. */
export type Piece = { readonly kind: 'same' | 'added' | 'removed'; readonly text: string }

/** One paragraph (or list item, table row, finding …) that came, went or was reworded. */
export type Change = { readonly kind: 'added' | 'removed' | 'reworded'; readonly pieces: readonly Piece[] }

/** The part of a text that changed; `blocks` are what is bound to records. */
export type ChangedPart = {
  readonly part: 'title' | 'answer' | 'keyMessages' | 'findings' | 'summary' | 'body' | 'benefits' | 'criticism' | 'footnotes'
  readonly changes: readonly Change[]
}

export type DateChange = { readonly field: 'searchedOn' | 'reviewDue' | 'correctAsOf'; readonly from: string | null; readonly to: string | null }

/** What one published version changed against the one before it. */
export type VersionChange = {
  readonly kind: 'version'
  /** ISO time at which it was published. */
  readonly on: string
  /** The very first published version has nothing before it. */
  readonly isFirst: boolean
  readonly dates: readonly DateChange[]
  readonly parts: readonly ChangedPart[]
  readonly blocks: { readonly added: number; readonly removed: number }
}

/** A rating of certainty that was published or changed. */
export type CertaintyChange = {
  readonly kind: 'certainty'
  readonly on: string
  readonly outcome: LocalText | null
  readonly from: string | null
  readonly to: string
}

/** Everything that changed in a text since it was first published, newest first. */
export type ChangesView = {
  readonly text: LinkView
  readonly lang: string
  readonly searchedOn: string | null
  readonly reviewDue: string | null
  readonly correctAsOf: string | null
  readonly changes: readonly (VersionChange | CertaintyChange)[]
}
