import type { PartyView } from '@/agenda/project-view'
import type { LocalText } from '@/publishing/localised'
import type { LinkView, TermView } from '@/synthesis/study-view'

export const questionStates = ['under-way', 'agreed', 'proposed', 'answered', 'withdrawn'] as const

export type QuestionState = (typeof questionStates)[number]

/** One question of the roadmap in a list. */
export type QuestionItem = {
  readonly path: string
  readonly question: LocalText
  readonly type: string
  /** As readers may take it: answered only while the summary that answers it is public. */
  readonly status: QuestionState
  readonly lead: string | null
  /** EDTF. */
  readonly started: string | null
  readonly due: string | null
  readonly countries: readonly TermView[]
  readonly projects: number
  readonly isExample: boolean
}

/** One thing that changed about a question between two of its published versions. */
export type Move =
  | { readonly what: 'new' }
  | { readonly what: 'status' | 'lead' | 'started' | 'due' | 'projects' | 'partners'; readonly from: string | null; readonly to: string | null }
  | { readonly what: 'question'; readonly from: string }

export type Moved = {
  /** ISO day. */
  readonly since: string
  /** Whether the day is that of the last meeting. */
  readonly isMeeting: boolean
  /** Whether another day was asked for that cannot be used. */
  readonly isOtherAsked: boolean
  readonly questions: readonly { readonly path: string; readonly question: LocalText; readonly moves: readonly Move[] }[]
  /** How many were public then and are archived now. */
  readonly gone: number
}

export type RoadmapView = { readonly questions: readonly QuestionItem[]; readonly moved: Moved; readonly today: string }

/** Everything the page of a question shows, as plain JSON in one language. */
export type QuestionView = QuestionItem & {
  readonly slug: string
  readonly wasReopened: boolean
  readonly statusReason: LocalText | null
  readonly leadParty: PartyView | null
  readonly partners: readonly PartyView[]
  readonly funders: readonly (PartyView & { readonly scheme: string | null })[]
  readonly epicot: readonly { readonly part: string; readonly text: LocalText }[]
  readonly projectLinks: readonly LinkView[]
  readonly gaps: readonly LinkView[]
  readonly round: LinkView | null
  readonly answeredBy: LinkView | null
}
