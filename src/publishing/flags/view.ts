import type { LinkView } from '@/synthesis/study-view'

/** Kinds of record that texts name and that can be taken back. */
export type NamedKind = 'references' | 'studies' | 'results' | 'claims' | 'summaries' | 'documents'

/** What a flag is about, as far as whoever reads it may know the record. */
export type FlaggedRecord = {
  /** Told where the name does not speak for itself: of what was taken back. */
  readonly kind: NamedKind | null
  /** Its title, where it is public; else what its address calls it; null where nothing public names it. */
  readonly name: string | null
  /** Where readers learn more. */
  readonly path: string | null
}

/** What happened to evidence that a text cites. */
export type FlagKind = 'retracted' | 'corrected' | 'withdrawn' | 'rated' | 'rating-withdrawn' | 'certainty' | 'certainty-withdrawn'

/** One reason to look at a text again. */
export type FlagView = {
  /** Lasting name of what happened, for the editor’s answer to it. */
  readonly key: string
  readonly kind: FlagKind
  readonly cited: FlaggedRecord
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
