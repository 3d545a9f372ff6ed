import { cleanDay } from '@/search/day'
import { facetKeys, facetOf, type FacetKey } from '@/search/facets'
import { emptySearch, parseSearch, searchParams, type SearchParams } from '@/search/state'
import type { SearchState } from '@/search/types'

/** What rows and columns can be, in the order in which they are offered. */
export const axisFacets = [
  'outcome', 'population', 'activity', 'design', 'country', 'setting', 'referralRoute',
] as const satisfies readonly FacetKey[]
export type AxisFacet = (typeof axisFacets)[number]

/** What the bubbles of a cell can tell apart. */
export const bubbleKinds = ['kind', 'design', 'quality', 'direction'] as const
export type BubbleKind = (typeof bubbleKinds)[number]

export const mapSizes = ['small', 'medium', 'large'] as const
export type MapSize = (typeof mapSizes)[number]

/** Everything that the address of a map says, beside its language. */
export type MapState = {
  /** Filters and words, as in a search; its day is that of the map, below. */
  readonly search: SearchState
  readonly rows: AxisFacet
  readonly columns: AxisFacet
  readonly bubbles: BubbleKind
  /** Terms whose narrower terms are shown too, sorted. */
  readonly openRows: readonly string[]
  readonly openColumns: readonly string[]
  /** The map as it was on this day, an ISO date; null for now. */
  readonly asAt: string | null
  /** The earlier day that it is compared with; null for no comparison. */
  readonly since: string | null
  readonly size: MapSize
  /** As a grid, or as a list of sentences. */
  readonly view: 'grid' | 'words'
  /** Whether rows and columns without anything are left out; null for what suits the axis. */
  readonly empty: 'hide' | 'show' | null
}

export const mapPath = '/map'
const mostOpen = 60
const termSlug = /^[\p{L}\p{N}][\p{L}\p{N}_-]{0,99}$/u

export const emptyMap: MapState = {
  search: emptySearch, rows: 'outcome', columns: 'population', bubbles: 'kind', openRows: [], openColumns: [], asAt: null,
  since: null, size: 'medium', view: 'grid', empty: null,
}

/** The name of an axis in addresses is that of the search's parameter. */
const axisNamed = (param: string | undefined): AxisFacet | undefined => axisFacets.find((key) => facetOf(key).param === param)

const cleanTerms = (slugs: readonly string[]): readonly string[] =>
  [...new Set(slugs.filter((slug) => termSlug.test(slug)))].sort((a, b) => (a < b ? -1 : 1)).slice(0, mostOpen)

const oneOf = <Value extends string>(values: readonly Value[], text: string | undefined): Value | undefined =>
  values.find((value) => value === text)

/**
 * The map that an address asks for. Unknown parameters and bad values are ignored; where both axes are the same, the
 * columns become another; days the wrong way round are swapped.
 */
export function parseMap(params: SearchParams): MapState {
  const all = (name: string): readonly string[] => {
    if (params instanceof URLSearchParams) return params.getAll(name)
    const value = Object.hasOwn(params, name) ? params[name] : undefined
    return value === undefined ? [] : [value].flat()
  }
  const first = (name: string): string | undefined => all(name)[0]
  const rows = axisNamed(first('rows')) ?? emptyMap.rows
  const columns = axisNamed(first('columns')) ?? emptyMap.columns
  const days = [cleanDay(first('since')), cleanDay(first('as-at'))] as const
  const [since, asAt] = days[0] !== null && days[1] !== null && days[0] > days[1] ? [days[1], days[0]] : days
  return {
    search: { ...parseSearch(params), asAt: null, sort: 'relevance', page: 1 },
    rows,
    columns: columns === rows ? (rows === 'outcome' ? 'population' : 'outcome') : columns,
    bubbles: oneOf(bubbleKinds, first('bubbles')) ?? emptyMap.bubbles,
    openRows: cleanTerms(all('open-row')),
    openColumns: cleanTerms(all('open-column')),
    asAt,
    since,
    size: oneOf(mapSizes, first('size')) ?? emptyMap.size,
    view: first('view') === 'words' ? 'words' : 'grid',
    empty: oneOf(['hide', 'show'] as const, first('empty')) ?? null,
  }
}

/** The parameters of a map in one canonical order; defaults are left out. */
export function mapParams(state: MapState): URLSearchParams {
  const params = new URLSearchParams()
  const put = (name: string, value: string | null, standard: string | null): void => {
    if (value !== null && value !== standard) params.set(name, value)
  }
  // Both axes or none, since what the columns are unless said depends on the rows.
  if (state.rows !== emptyMap.rows || state.columns !== emptyMap.columns) {
    params.set('rows', facetOf(state.rows).param)
    params.set('columns', facetOf(state.columns).param)
  }
  put('bubbles', state.bubbles, emptyMap.bubbles)
  for (const slug of cleanTerms(state.openRows)) params.append('open-row', slug)
  for (const slug of cleanTerms(state.openColumns)) params.append('open-column', slug)
  put('since', state.since, null)
  put('as-at', state.asAt, null)
  put('size', state.size, emptyMap.size)
  put('view', state.view, emptyMap.view)
  put('empty', state.empty, null)
  for (const [name, value] of searchParams({ ...state.search, page: 1 })) params.append(name, value)
  return params
}

/** Path and query of a map with something changed. `path` carries the language prefix, e.g. `/fr/map`. */
export function mapUrl(state: MapState, change: Partial<MapState> = {}, path = mapPath): string {
  const query = mapParams({ ...state, ...change }).toString()
  return query ? `${path}?${query}` : path
}

/** A list of terms with one put in, or taken out where it was in. */
export const switched = (slugs: readonly string[], slug: string): readonly string[] =>
  cleanTerms(slugs.includes(slug) ? slugs.filter((one) => one !== slug) : [...slugs, slug])

/** Whether filters stand in the way of what cells say of the evidence as a whole, beside those of the axes. */
export const isFiltered = ({ search, rows, columns }: MapState): boolean =>
  search.q !== '' || search.from !== null || search.to !== null
  || facetKeys.some((key) => key !== rows && key !== columns && search.filters[key] !== undefined)

/** The map that shows a term with what is below it; null where terms of its vocabulary are no rows or columns. */
export function mapOfTerm(vocabulary: string, slug: string): string | null {
  const facet = axisFacets.find((key) => vocabularyOf(key) === vocabulary)
  if (!facet) return null
  const search: SearchState = { ...emptySearch, filters: { [facet]: [slug] } }
  const isRow = facet !== 'population'
  return mapUrl({
    ...emptyMap, search, ...(isRow ? { rows: facet, openRows: [slug] } : { openColumns: [slug] }),
  })
}

type Tagged = { readonly facet: string; readonly slugs: readonly string[] }

/**
 * The cells of the map on which something stands, by the terms that it is tagged with (facets by the name of their
 * parameter): those of the first two facets that can be rows and columns, or of one across the usual other. Null where
 * it has no such terms.
 */
export function mapOfTerms(tagged: readonly Tagged[]): string | null {
  const [first, second] = tagged.flatMap(({ facet, slugs }) => {
    const axis = axisNamed(facet)
    return axis && slugs.length > 0 ? [{ axis, slugs }] : []
  })
  if (!first) return null
  const columns = second?.axis ?? (first.axis === emptyMap.columns ? emptyMap.rows : emptyMap.columns)
  const filters = { [first.axis]: first.slugs, ...(second ? { [second.axis]: second.slugs } : {}) }
  return mapUrl({ ...emptyMap, rows: first.axis, columns, search: { ...emptySearch, filters } })
}

function vocabularyOf(key: AxisFacet): string | null {
  const { values } = facetOf(key)
  return values.from === 'vocabulary' ? values.vocabulary : null
}
