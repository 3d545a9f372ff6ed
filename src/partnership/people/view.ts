import type { LocalText } from '@/publishing/localised'
import type { ProvenanceView } from '@/synthesis/provenance-view'
import type { LinkView } from '@/synthesis/study-view'

/** The page of a person, from published records alone. */
export type PersonView = {
  readonly name: string
  readonly orcid: string | null
  readonly biography: LocalText | null
  readonly affiliations: readonly {
    readonly organisation: string | null
    readonly unit: string | null
    readonly role: string | null
    readonly from: string | null
    readonly to: string | null
  }[]
  readonly links: readonly { readonly kind: string; readonly title: string; readonly url: string }[]
  readonly projects: readonly (LinkView & { readonly role: string })[]
  readonly provenance: ProvenanceView
  readonly isExample: boolean
}
