import type { ProvenanceView } from '@/synthesis/provenance-view'
import type { LinkView, TermView } from '@/synthesis/study-view'

import type { ClaimLine } from './claims/view'
import type { FlagView } from './flags/view'
import type { LocalText } from './localised'
import type { RichTextView } from './richText'

/** One line of a list of summaries, briefings or projects. */
export type ListItem = LinkView & {
  readonly lang: string
  readonly answer: LocalText | null
  /** ISO date or EDTF. */
  readonly date: string | null
  readonly aside: string | null
  readonly isExample: boolean
  /** Whether evidence that it cites has changed since. */
  readonly isFlagged?: boolean
}

/** A question that a summary answers. */
export type QuestionLink = { readonly path: string; readonly question: LocalText }

export type FindingView = {
  readonly statement: LocalText
  readonly outcome: TermView | null
  /** What to bear in mind while its certainty is not rated. */
  readonly reason: LocalText | null
  /** The results it rests on, with their studies. */
  readonly basis: readonly { readonly id: string; readonly study: LinkView; readonly direction: string | null; readonly detail: string | null }[]
}

type Written = {
  readonly slug: string
  readonly title: LocalText
  readonly answer: LocalText | null
  readonly keyMessages: readonly LocalText[]
  readonly body: RichTextView | null
  readonly authors: readonly { readonly name: string; readonly path: string | null }[]
  readonly provenance: ProvenanceView
  readonly terms: readonly TermView[]
  readonly isExample: boolean
  /** Claims about figures that stand in the text. */
  readonly claims: readonly ClaimLine[]
  /** What happened since to the evidence it cites. */
  readonly flags: readonly FlagView[]
}

export type QuestionPart = 'population' | 'intervention' | 'comparison' | 'outcome'

export type SummaryView = Written & {
  readonly question: LocalText | null
  readonly parts: Readonly<Record<QuestionPart, LocalText | null>>
  readonly findings: readonly FindingView[]
  readonly benefits: RichTextView | null
  readonly criticism: RichTextView | null
  readonly footnotes: readonly FootnoteView[]
  readonly searchedOn: string | null
  readonly reviewDue: string | null
  readonly interests: LocalText | null
  /** The agreed priority that it was written for. */
  readonly priority: { readonly path: string; readonly title: LocalText } | null
  readonly references: readonly LinkView[]
}

/** A work that a text cites, as a note or a reading list names it. */
export type WorkView = {
  readonly reference: LinkView
  /** Who wrote it, where it appeared and when; null where nothing of it is known. */
  readonly credit: string | null
  readonly url: string | null
  /** When it was read on the web, EDTF. */
  readonly accessed: string | null
}

/** A footnote; footnotes stand in the order in which the text first calls them. */
export type FootnoteView = {
  readonly key: string
  readonly text: LocalText | null
  readonly works: readonly (WorkView & { readonly locator: string | null })[]
  /** Whether it names works that are not public, or not any more. */
  readonly hasMissing?: boolean
  /** How often the text calls it; each call is led back to. */
  readonly calls: number
}

/** What was announced or promised when. */
export type PolicyEventView = {
  readonly title: LocalText
  /** EDTF. */
  readonly date: string | null
  readonly commitment: LocalText | null
  readonly target: string | null
  /** By when, as stated. */
  readonly targetDate: string | null
  readonly tracked: string | null
  readonly reference: LinkView | null
}

export type BriefingView = Written & {
  readonly series: string | null
  readonly number: string | null
  readonly date: string | null
  readonly summary: RichTextView | null
  readonly footnotes: readonly FootnoteView[]
  readonly reading: readonly {
    readonly group: string
    readonly items: readonly (WorkView & { readonly note: LocalText | null })[]
  }[]
  /** Policy events by nation, each in order of time; `nation` null where it is not stated. */
  readonly timeline: readonly { readonly nation: string | null; readonly events: readonly PolicyEventView[] }[]
  readonly disclaimer: LocalText | null
  readonly correctAsOf: string | null
}

/** A row of the balance: studies that can show the same kind of thing, by direction of benefit. */
export type BalanceRow = {
  readonly group: 'controlled' | 'uncontrolled' | 'other' | 'reviews'
  readonly total: number
  readonly cells: readonly { readonly direction: string; readonly count: number; readonly path: string }[]
}

/** A number of the home page and where the records behind it are; `open` marks what is not known. */
export type CountView = {
  readonly key: 'studies' | 'reviews' | 'references' | 'unrated' | 'unconfirmed' | 'conflicts' | 'ongoing'
  readonly count: number
  readonly path: string | null
  readonly open: boolean
}

export type DesignCount = { readonly slug: string; readonly label: LocalText; readonly count: number; readonly path: string }

export type HubTexts = {
  readonly name: string
  readonly strapline: LocalText | null
  readonly fieldName: string
  readonly aim: LocalText | null
  readonly honesty: LocalText | null
  readonly tests: readonly { readonly title: LocalText; readonly text: LocalText | null }[]
  readonly about: RichTextView | null
  readonly contactEmail: string | null
  readonly definition: LocalText | null
  readonly inclusionTest: readonly { readonly name: LocalText; readonly text: LocalText | null }[]
  readonly roleNames: readonly string[]
}

export type HomeView = {
  readonly questions: readonly QuestionLink[]
  readonly hub: HubTexts
  readonly counts: readonly CountView[]
  readonly balance: readonly BalanceRow[]
  readonly designs: readonly DesignCount[]
  readonly tries: readonly { readonly label: string; readonly path: string }[]
  readonly texts: readonly ListItem[]
}

export type VocabularyView = {
  readonly key: string
  readonly title: LocalText
  readonly description: LocalText | null
  readonly version: string | null
  readonly count: number
}

export type MethodsView = {
  readonly hub: HubTexts
  readonly designs: readonly (TermView & { readonly controlled: boolean; readonly depth: number })[]
  readonly vocabularies: readonly VocabularyView[]
}

export type TermPageView = {
  readonly term: TermView
  readonly vocabulary: { readonly key: string; readonly title: LocalText }
  readonly synonyms: readonly LocalText[]
  readonly broader: TermView | null
  readonly narrower: readonly TermView[]
  readonly codes: readonly { readonly scheme: string; readonly code: string; readonly url: string | null }[]
  readonly retired: boolean
  readonly since: string | null
  /** Records that carry the term, and the search that shows them; null where the vocabulary is no facet. */
  readonly records: { readonly count: number; readonly path: string } | null
}

export type VocabularyPageView = {
  readonly key: string
  readonly title: LocalText
  readonly description: LocalText | null
  readonly version: string | null
  /** Terms in order, each below its broader term; `depth` 0 for a top term. */
  readonly terms: readonly (TermView & { readonly depth: number })[]
}
