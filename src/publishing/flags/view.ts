import type { LinkView } from '@/synthesis/study-view'

/** What happened to evidence that a text cites. */
export type FlagKind = 'retracted' | 'corrected' | 'rated' | 'certainty'

/** One reason to look at a text again. */
export type FlagView = {
  /** Lasting name of what happened, for the editor’s answer to it. */
  readonly key: string
  readonly kind: FlagKind
  /** What is cited: a reference, a study, or a summary. */
  readonly cited: LinkView
  /** The notice of retraction or correction; null where there is none of its own. */
  readonly notice: LinkView | null
  /** ISO date of the change; null where it is not known. */
  readonly on: string | null
}

/** A text with flags that nobody has answered yet. */
export type FlaggedText = {
  readonly section: 'summaries' | 'briefings'
  readonly id: string
  readonly title: string
  readonly flags: readonly FlagView[]
}
