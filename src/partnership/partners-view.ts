import type { Outcome } from '@/agenda/rounds/round-view'
import type { LocalText } from '@/publishing/localised'
import type { ProvenanceView } from '@/synthesis/provenance-view'
import type { LinkView } from '@/synthesis/study-view'

import type { AmbitionView } from './collaborative/view'
import type { LeadState } from './leadTerms'

export type OrganisationView = {
  readonly slug: string
  readonly name: string
  readonly acronym: string | null
  readonly kind: string | null
  readonly roleNote: string | null
  readonly url: string | null
  readonly ror: string | null
  readonly description: LocalText | null
  /** The organisation that this one is a unit of. */
  readonly unitOf: string | null
  readonly units: readonly OrganisationView[]
  readonly jointWith: readonly string[]
  readonly unconfirmed: boolean
}

/** One term of the lead. Dates are ISO days; a note says why one is missing. */
export type LeadTermView = {
  readonly organisation: string
  /** Today, as its dates say. */
  readonly state: LeadState
  readonly from: string | null
  readonly to: string | null
  /** Its place in the history where it has no date. */
  readonly order: number | null
  readonly fromNote: string | null
  readonly toNote: string | null
  readonly handoverNote: LocalText | null
  readonly provenance: ProvenanceView
}

/** The partnership's own programme: when it started, when it was to report, and what it promised. */
export type ProgrammeView = LinkView & {
  readonly started: string | null
  /** As stated, such as “early 2022”. */
  readonly reportsBy: string | null
  readonly progress: readonly { readonly at: string; readonly note: LocalText | null }[]
  readonly reports: readonly { readonly title: string; readonly state: string; readonly path: string | null; readonly url: string | null }[]
}

/** A standing priority, with what came of it. */
export type PriorityView = LinkView & { readonly statement: LocalText | null; readonly outcome: Outcome }

export type PartnersView = {
  readonly programmes: readonly ProgrammeView[]
  readonly priorities: readonly PriorityView[]
  readonly ambitions: readonly AmbitionView[]
  readonly lead: readonly LeadTermView[]
  readonly core: readonly OrganisationView[]
  readonly working: readonly OrganisationView[]
}
