import type { LocalText } from '@/publishing/localised'
import type { ProvenanceView } from '@/synthesis/provenance-view'
import type { LinkView, TermView } from '@/synthesis/study-view'

import type { MemberView } from '../joining/directory'

/** One number that a source states, as at a date (EDTF). */
export type MeasurementView = {
  readonly asAt: string | null
  readonly value: number
  readonly atLeast: boolean
  readonly unit: LocalText | null
  readonly measures: LocalText
  /** Whether it measures the target itself. */
  readonly isOfTarget: boolean
  readonly source: string
  readonly link: LinkView | null
  readonly url: string | null
  readonly note: LocalText | null
}

export type AmbitionView = {
  readonly slug: string
  readonly title: LocalText
  readonly description: LocalText | null
  readonly owner: string | null
  readonly target: number | null
  readonly unit: LocalText | null
  readonly targetText: LocalText | null
  readonly dueBy: string | null
  readonly indicator: LocalText | null
  /** Whether the hub counts it itself. */
  readonly isCounted: boolean
  /** How far it has come: the newest number of the target itself; null where there is none. */
  readonly latest: { readonly value: number; readonly atLeast: boolean; readonly asAt: string | null } | null
  readonly measurements: readonly MeasurementView[]
  readonly provenance: ProvenanceView
  readonly isExample: boolean
}

export type GroupView = {
  readonly slug: string
  readonly path: string
  readonly name: LocalText
  readonly state: string
  readonly purpose: LocalText | null
  readonly lead: string | null
  readonly organisations: readonly string[]
  readonly countries: readonly TermView[]
  readonly gaps: readonly LinkView[]
  /** Items of the roadmap that it works on. */
  readonly questions: readonly LinkView[]
  readonly started: string | null
  readonly ended: string | null
  readonly meets: LocalText | null
  readonly url: string | null
  readonly isExample: boolean
}

export type OfferView = {
  readonly slug: string
  readonly title: LocalText
  readonly kind: string
  readonly state: string
  readonly until: string | null
  readonly description: LocalText | null
  readonly by: string | null
  readonly country: TermView | null
  readonly gaps: readonly LinkView[]
  readonly takenBy: LinkView | null
  readonly url: string | null
  readonly isExample: boolean
}

/** An event in a list. */
export type EventListItem = {
  readonly path: string
  readonly title: LocalText
  readonly kind: string
  readonly state: string
  readonly date: string | null
  readonly dateNote: string | null
  readonly isExample: boolean
}

export type EventPage = EventListItem & {
  readonly description: LocalText | null
  readonly place: string | null
  readonly country: TermView | null
  readonly project: LinkView | null
  readonly organisers: readonly string[]
  readonly materials: readonly { readonly title: LocalText; readonly path: string | null; readonly url: string | null }[]
  readonly groups: readonly { readonly group: LocalText; readonly participants: number | null }[]
  readonly changes: readonly { readonly what: LocalText; readonly because: LocalText | null }[]
  readonly gathers: readonly { readonly link: LinkView; readonly summary: LocalText | null; readonly status: string }[]
  readonly references: readonly LinkView[]
  readonly links: readonly { readonly title: string; readonly url: string }[]
  readonly provenance: ProvenanceView
}

export type IssueListItem = {
  readonly path: string
  readonly title: LocalText
  readonly number: number | null
  readonly issuedOn: string | null
  readonly summary: LocalText | null
  readonly isExample: boolean
}

export type IssuePage = IssueListItem & {
  readonly items: readonly {
    readonly heading: LocalText
    readonly text: LocalText | null
    readonly link: LinkView | null
    readonly url: string | null
  }[]
}

/** An answered question, without anything about who asked. */
export type AnsweredView = {
  readonly id: string
  readonly question: string
  readonly answer: string
  /** The language that it was asked and answered in. */
  readonly lang: string
  readonly answeredOn: string | null
  readonly records: readonly LinkView[]
}

export type DeskCounts = { readonly received: number; readonly inProgress: number; readonly answered: number; readonly declined: number }

export type CollaborativeView = {
  readonly members: number
  readonly countries: number
  readonly ambitions: readonly AmbitionView[]
  readonly groups: readonly GroupView[]
  readonly offers: readonly OfferView[]
  readonly events: readonly EventListItem[]
  readonly issues: readonly IssueListItem[]
  readonly desk: DeskCounts
}

export type DirectoryView = {
  readonly members: readonly MemberView[]
  /** Members who agreed to be listed, before any filter; and all members. */
  readonly listed: number
  readonly all: number
  readonly countries: readonly { readonly value: string; readonly label: string }[]
  readonly interests: readonly { readonly value: string; readonly label: string }[]
}
