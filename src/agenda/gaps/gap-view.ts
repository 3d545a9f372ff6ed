import type { LocalText } from '@/publishing/localised'
import type { LinkView, TermView } from '@/synthesis/study-view'
import type { ProvenanceView } from '@/synthesis/provenance-view'
import type { GapActorRole, GapEventKind, GapState } from '@collections/gaps/options'

import type { QuestionState } from '../roadmap/roadmap-view'
import type { RoundStep } from '../rounds/steps'
import type { TagFacet } from './facets'
import type { EpicotPart } from './forms'
import type { Move } from './moderation'

export type { GapState }

/** Someone as the public sees them: by name only if they agreed to it. */
export type PersonView = {
  readonly name: string | null
  readonly organisation: string | null
  readonly country: TermView | null
}

export type EndorsementView = PersonView & { readonly id: string; readonly reason: LocalText; readonly at: string }

export type CommentView = PersonView & {
  readonly id: string
  /** Null where moderators have hidden it. */
  readonly body: LocalText | null
  readonly hiddenBecause: string | null
  readonly at: string
  /** What people reported, for moderators alone. */
  readonly reports: readonly string[]
}

export type GapEventView = {
  readonly kind: GapEventKind
  readonly at: string
  readonly actorRole: GapActorRole
  readonly country: TermView | null
  readonly from: GapState | null
  readonly to: GapState | null
  readonly reason: LocalText | null
  /** The gap that it was merged into or took in. */
  readonly other: GapLink | null
  /** The merged gap that this happened to; null for the gap of the page itself. */
  readonly of: GapLink | null
  readonly changed: readonly string[]
  /** The question of the roadmap that led to it, and the summary that answers; null where neither did or is public. */
  readonly question: GapLink | null
  readonly summary: LinkView | null
}

export type GapLink = { readonly path: string; readonly title: LocalText }

/** What a priority round made of a gap. */
export type GapRound = GapLink & {
  readonly isExample: boolean
  readonly step: RoundStep
  /** Whether it stayed in the round: `kept`, or why not. */
  readonly fate: string
  /** What it was merged into within the round. */
  readonly into: LocalText | null
  /** On the agreed list, where there is one. */
  readonly place: number | null
  readonly reason: string | null
}

/** A question of the roadmap that comes from a gap. */
export type GapQuestion = GapLink & { readonly status: QuestionState; readonly isExample: boolean }

/** What priority rounds and the roadmap made of a gap, newest first. */
export type GapAgenda = { readonly rounds: readonly GapRound[]; readonly questions: readonly GapQuestion[] }

/** What the hub holds now on the terms of a gap. */
export type GapEvidence = { readonly studies: number; readonly reviews: number; readonly path: string }

export type GapView = {
  readonly id: string
  readonly slug: string
  readonly title: LocalText
  /** Null where it says no more than the title. */
  readonly statement: LocalText | null
  readonly why: LocalText | null
  readonly kind: string
  readonly state: GapState
  readonly standing: boolean
  readonly isExample: boolean
  readonly terms: readonly { readonly facet: TagFacet; readonly terms: readonly TermView[] }[]
  readonly epicot: readonly { readonly part: EpicotPart; readonly text: LocalText }[]
  readonly asAt: string | null
  readonly citation: { readonly text: string; readonly url: string | null } | null
  readonly proposer: PersonView & { readonly at: string }
  /** Null where the gap carries no terms to search for. */
  readonly evidence: GapEvidence | null
  readonly endorsements: {
    readonly total: number
    readonly byCountry: readonly { readonly country: TermView | null; readonly count: number }[]
    readonly list: readonly EndorsementView[]
  }
  readonly comments: readonly CommentView[]
  readonly history: readonly GapEventView[]
  readonly closedBy: LinkView | null
  readonly merged: readonly (GapLink & { readonly id: string })[]
  readonly differences: readonly { readonly gap: GapLink | null; readonly reason: string }[]
  readonly agenda: GapAgenda
  readonly linked: { readonly projects: readonly LinkView[]; readonly summaries: readonly LinkView[] }
  readonly provenance: ProvenanceView
}

/** What the person who asks may do with a gap; null for visitors. */
export type GapDesk = {
  readonly token: string
  readonly mayEndorse: boolean
  readonly isOwn: boolean
  readonly mayEdit: boolean
  readonly endorsement: { readonly reason: string; readonly showName: boolean } | null
  readonly moderation: {
    readonly moves: readonly Move[]
    readonly summaries: readonly { readonly id: string; readonly title: string }[]
    readonly gaps: readonly { readonly id: string; readonly title: string }[]
  } | null
}

export type GapListItem = {
  readonly path: string
  readonly title: LocalText
  readonly kind: string
  readonly state: GapState
  readonly standing: boolean
  readonly isExample: boolean
  readonly country: TermView | null
  readonly terms: readonly TermView[]
  readonly endorsements: number
  readonly at: string
}

/** One way to narrow the list, as a link with the number of gaps behind it. */
export type GapFilter = { readonly value: string; readonly label: LocalText | null; readonly count: number; readonly isChosen: boolean; readonly path: string }

export type GapFilterKey = 'state' | 'kind' | 'country' | 'priority'

export type GapListView = {
  /** Real ones that fit. */
  readonly total: number
  /** Invented ones that fit, which stand at the end. */
  readonly examples: number
  readonly items: readonly GapListItem[]
  readonly filters: readonly { readonly key: GapFilterKey; readonly values: readonly GapFilter[] }[]
  readonly page: number
  readonly pages: number
  readonly previous: string | null
  readonly next: string | null
  /** Whether anything narrows the list. */
  readonly isNarrowed: boolean
}
