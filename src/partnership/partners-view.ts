import type { LocalText } from '@/publishing/localised'
import type { ProvenanceView } from '@/synthesis/provenance-view'

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
  readonly state: string
  readonly from: string | null
  readonly to: string | null
  readonly fromNote: string | null
  readonly toNote: string | null
  readonly handoverNote: LocalText | null
  readonly provenance: ProvenanceView
}

export type PartnersView = {
  readonly lead: readonly LeadTermView[]
  readonly core: readonly OrganisationView[]
  readonly working: readonly OrganisationView[]
}
