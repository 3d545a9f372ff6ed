import type { FacetKey } from '@/search/facets'
import { emptySearch } from '@/search/state'
import type { SearchState } from '@/search/types'

/** The fields of a gap that name terms, and the filter of the search that each becomes. */
const filterOf: Readonly<Record<string, FacetKey>> = {
  outcomes: 'outcome', populations: 'population', designs: 'design', activities: 'activity', countries: 'country',
}

/** The terms of a gap by field, as slugs. */
export type GapTerms = Readonly<Record<string, readonly string[]>>

/** The search for what the hub holds on a gap: all its terms as filters. Null for a gap that names no terms. */
export function searchFor(terms: GapTerms): SearchState | null {
  const filters = Object.entries(filterOf).flatMap(([field, facet]) => {
    const slugs = terms[field] ?? []
    return slugs.length > 0 ? [[facet, slugs] as const] : []
  })
  return filters.length > 0 ? { ...emptySearch, filters: Object.fromEntries(filters) } : null
}

/** What a search found on a gap. */
export type EvidenceFound = {
  readonly studies: number
  readonly reviews: number
  /** The path of the search on the public site. */
  readonly search: string
}
