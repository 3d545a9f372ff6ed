import type { EventListItem } from '@/partnership/collaborative/view'
import type { LocalText } from '@/publishing/localised'
import type { ProvenanceView } from '@/synthesis/provenance-view'
import type { LinkView, TermView } from '@/synthesis/study-view'

import type { GapQuestion } from './gaps/gap-view'

/** A person or body by name, linked where the hub holds it. */
export type PartyView = { readonly name: string; readonly path: string | null; readonly kind: string | null; readonly note: string | null }

export type FunderView = PartyView & {
  readonly scheme: string | null
  readonly amount: number | null
  /** ISO 4217. */
  readonly currency: string | null
}

export type SiteCountView = {
  readonly count: number
  readonly what: string
  readonly country: TermView | null
  readonly asAt: string | null
  readonly source: string
  readonly chosen: boolean
  readonly note: string | null
}

export type EventView = {
  readonly kind: string
  readonly title: string
  readonly date: string | null
  readonly state: string
  readonly materials: string | null
  readonly groups: readonly { readonly group: string; readonly participants: number | null }[]
  readonly changes: string | null
}

/** A call to take part, as at a date where the source gives one. */
export type CallView = {
  readonly title: string
  readonly audience: string | null
  readonly state: string
  readonly url: string | null
  readonly asAt: string | null
  readonly note: string | null
}

export type ReferralModelView = {
  readonly kind: string
  readonly title: string | null
  readonly description: string | null
  readonly steps: readonly { readonly actor: string; readonly action: string }[]
}

/** Everything the page of a project shows, as plain JSON in one language. */
export type ProjectView = {
  readonly slug: string
  readonly title: string
  readonly acronym: string | null
  readonly kind: string
  readonly status: string
  readonly summary: LocalText | null
  readonly why: LocalText | null
  /** Questions of the roadmap that it works on. */
  readonly worksOn: readonly GapQuestion[]
  readonly phases: readonly { readonly name: string; readonly from: string | null; readonly to: string | null; readonly state: string; readonly note: string | null }[]
  readonly siteCounts: readonly SiteCountView[]
  readonly recruitment: readonly { readonly count: number | null; readonly atLeast: boolean; readonly target: number | null; readonly unit: string | null; readonly asAt: string | null; readonly source: string | null }[]
  readonly team: readonly { readonly name: string; readonly path: string | null; readonly role: string; readonly note: string | null }[]
  readonly lead: PartyView | null
  readonly partners: readonly PartyView[]
  readonly funders: readonly FunderView[]
  readonly amountNote: string | null
  readonly methods: readonly { readonly name: string; readonly detail: string | null }[]
  readonly questions: readonly LocalText[]
  readonly outputs: readonly { readonly kind: string; readonly title: string; readonly state: string; readonly path: string | null; readonly url: string | null; readonly note: string | null }[]
  readonly models: readonly ReferralModelView[]
  readonly calls: readonly CallView[]
  readonly events: readonly EventView[]
  /** Events with pages of their own: held by this project, or telling of it. */
  readonly eventPages: readonly EventListItem[]
  readonly intentions: readonly string[]
  readonly terms: readonly TermView[]
  readonly regionNote: string | null
  readonly countries: readonly TermView[]
  readonly studies: readonly LinkView[]
  readonly references: readonly LinkView[]
  readonly buildsOn: readonly { readonly name: string; readonly path: string | null; readonly note: string | null }[]
  readonly builtOnBy: readonly LinkView[]
  readonly started: string | null
  readonly ended: string | null
  readonly duration: string | null
  readonly reportsBy: string | null
  readonly progress: readonly { readonly at: string; readonly note: LocalText | null }[]
  readonly links: readonly { readonly title: string; readonly url: string }[]
  readonly paper: string
  readonly producesFramework: boolean
  readonly note: string | null
  readonly provenance: ProvenanceView
  readonly isExample: boolean
}

export type ProjectListItem = LinkView & {
  readonly kind: string
  readonly status: string
  readonly summary: LocalText | null
  readonly lead: string | null
  readonly started: string | null
  readonly ended: string | null
  readonly unconfirmed: boolean
  readonly isExample: boolean
  readonly openCalls: readonly CallView[]
}
