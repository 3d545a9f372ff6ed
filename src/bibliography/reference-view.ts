import type { LinkView, TermView } from '@/synthesis/study-view'
import type { ProvenanceView } from '@/synthesis/provenance-view'

export type IdentifierView = { readonly scheme: string; readonly value: string; readonly url: string | null }

/** A document that stands in a typed relation to this one; `inverse` when the other names this one. */
export type RelationView = {
  readonly kind: string
  readonly inverse: boolean
  readonly target: LinkView
  readonly note: string | null
}

/** Everything the page of a reference shows, as plain JSON in one language. */
export type ReferenceView = {
  readonly slug: string
  readonly title: string
  readonly kind: string
  /** Contributors in the order of the source, by role; authors come first. */
  readonly contributors: readonly { readonly role: string; readonly name: string; readonly path: string | null }[]
  /** EDTF; null where the document has no date. */
  readonly issued: string | null
  readonly container: string | null
  readonly publisher: string | null
  /** Volume, issue, pages or article number, in one line. */
  readonly place: string | null
  readonly number: string | null
  readonly language: string | null
  readonly abstract: string | null
  readonly url: string | null
  readonly openAccess: string
  readonly licence: string | null
  readonly commissioner: string | null
  readonly independence: string
  /** ISO date of the day a copy was taken. */
  readonly capturedOn: string | null
  readonly identifiers: readonly IdentifierView[]
  readonly keywords: readonly string[]
  readonly countries: readonly TermView[]
  readonly note: string | null
  readonly reportOf: readonly { readonly role: string; readonly study: LinkView }[]
  readonly relations: readonly RelationView[]
  readonly citedIn: readonly { readonly reference: LinkView; readonly locator: string | null }[]
  readonly provenance: ProvenanceView
  readonly citation: string
  /** Highwire tags in order: what reference managers read. */
  readonly metaTags: readonly (readonly [name: string, content: string])[]
  readonly isExample: boolean
}
