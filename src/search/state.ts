import { cleanDay } from './day'
import { facetKeys, facetOf, type FacetKey } from './facets'
import type { Removable, SearchFilters, SearchSort, SearchState } from './types'

export const searchPath = '/search'
export const longestQuery = 300

const sorts: readonly SearchSort[] = ['relevance', 'newest', 'oldest', 'title', 'quality']
const mostValues = 50
const lastPage = 1_000_000
const termSlug = /^[\p{L}\p{N}][\p{L}\p{N}_-]{0,99}$/u

export type SearchParams = URLSearchParams | Readonly<Record<string, string | string[] | undefined>>

export const emptySearch: SearchState = {
  q: '', filters: {}, from: null, to: null, asAt: null, sort: 'relevance', page: 1,
}

/**
 * Text from a stranger made fit to search with: no control or direction characters, no lone surrogates,
 * single spaces, at most 300 characters (code points).
 */
export function cleanQuery(text: string): string {
  const spaced = text
    .replace(/\p{Cs}|[\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
  return Array.from(spaced).slice(0, longestQuery).join('').trimEnd()
}

/** Known, well-formed values in the facet's own order, without repeats; the rest is ignored. */
function cleanValues(key: FacetKey, values: readonly string[]): readonly string[] {
  const { values: declared } = facetOf(key)
  if (declared.from === 'options') return declared.options.filter((option) => values.includes(option))
  return [...new Set(values.filter((value) => termSlug.test(value)))]
    .sort((a, b) => (a < b ? -1 : 1))
    .slice(0, mostValues)
}

function cleanFilters(read: (key: FacetKey) => readonly string[]): SearchFilters {
  const chosen = facetKeys
    .map((key) => [key, cleanValues(key, read(key))] as const)
    .filter(([, values]) => values.length > 0)
  return Object.fromEntries(chosen)
}

const cleanYear = (text: string): number | null =>
  /^[12]\d{3}$/.test(text.trim()) ? Number(text) : null

function cleanPage(text: string): number {
  if (!/^\d+$/.test(text)) return 1
  return Math.min(Math.max(Number(text), 1), lastPage)
}

/**
 * The search that a URL asks for. Unknown parameters and bad values are ignored, never an error;
 * years the wrong way round are swapped; a page that is too high is brought back when the search runs.
 */
export function parseSearch(params: SearchParams): SearchState {
  const all = (name: string): readonly string[] => {
    if (params instanceof URLSearchParams) return params.getAll(name)
    const value = Object.hasOwn(params, name) ? params[name] : undefined
    return value === undefined ? [] : [value].flat()
  }
  const first = (name: string): string => all(name)[0] ?? ''
  const years = [cleanYear(first('from')), cleanYear(first('to'))] as const
  const [from, to] = years[0] !== null && years[1] !== null && years[0] > years[1] ? [years[1], years[0]] : years
  return {
    q: cleanQuery(first('q')),
    filters: cleanFilters((key) => all(facetOf(key).param)),
    from,
    to,
    asAt: cleanDay(first('as-at')),
    ...(first('examples') === 'none' ? { withoutExamples: true } : {}),
    sort: sorts.find((sort) => sort === first('sort')) ?? 'relevance',
    page: cleanPage(first('page')),
  }
}

/** The parameters of a state in one canonical order; defaults are left out. */
export function searchParams(state: SearchState): URLSearchParams {
  const params = new URLSearchParams()
  if (state.q) params.set('q', state.q)
  for (const key of facetKeys) {
    for (const value of cleanValues(key, state.filters[key] ?? [])) params.append(facetOf(key).param, value)
  }
  if (state.from !== null) params.set('from', String(state.from))
  if (state.to !== null) params.set('to', String(state.to))
  if (state.asAt !== null) params.set('as-at', state.asAt)
  if (state.withoutExamples) params.set('examples', 'none')
  if (state.sort !== 'relevance') params.set('sort', state.sort)
  if (state.page > 1) params.set('page', String(state.page))
  return params
}

/**
 * Path and query of a search. A change other than of the page goes back to the first page.
 * `path` carries the language prefix, e.g. `/fr/search`.
 */
export function searchUrl(state: SearchState, change: Partial<SearchState> = {}, path = searchPath): string {
  const page = Object.keys(change).length > 0 ? (change.page ?? 1) : state.page
  const query = searchParams({ ...state, ...change, page }).toString()
  return query ? `${path}?${query}` : path
}

/** The state with one value of a facet switched on or off, on the first page. */
export function toggled(state: SearchState, key: FacetKey, value: string): SearchState {
  const chosen = state.filters[key] ?? []
  const next = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]
  return {
    ...state,
    filters: cleanFilters((each) => (each === key ? next : state.filters[each] ?? [])),
    page: 1,
  }
}

/** The state without one part: a whole facet, the years, the day or the words; on the first page. */
export function without(state: SearchState, part: Removable): SearchState {
  if (part === 'q') return { ...state, q: '', page: 1 }
  if (part === 'years') return { ...state, from: null, to: null, page: 1 }
  if (part === 'asAt') return { ...state, asAt: null, page: 1 }
  return {
    ...state,
    filters: cleanFilters((each) => (each === part ? [] : state.filters[each] ?? [])),
    page: 1,
  }
}

/** The parts of a state that narrow it, in the order of their chips. */
export function narrowingParts(state: SearchState): readonly Removable[] {
  const chosen: Removable[] = state.q ? ['q'] : []
  for (const key of facetKeys) if (state.filters[key]?.length) chosen.push(key)
  if (state.from !== null || state.to !== null) chosen.push('years')
  if (state.asAt !== null) chosen.push('asAt')
  return chosen
}
