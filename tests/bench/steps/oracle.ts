import { deepStrictEqual } from 'node:assert'
import { facetKeys, type FacetKey } from '@/search/facets'
import { emptySearch, parseSearch, without } from '@/search/state'
import type { SearchDocument, SearchPage, SearchState } from '@/search/types'

type Search = (state: SearchState, size: number) => Promise<SearchPage>

const largestPage = 100

/** Turning over more pages than this to see every hit would take longer than all the rest of the bench. */
const mostPages = 30

/** The definition of a match of filters, as slow and plain as it can be said. */
function passes(document: SearchDocument, state: SearchState): boolean {
  if (state.from !== null && (document.year === null || document.year < state.from)) return false
  if (state.to !== null && (document.year === null || document.year > state.to)) return false
  return facetKeys.every((key) => {
    const chosen = state.filters[key]
    return !chosen?.length || chosen.some((value) => document.facets[key]?.includes(value))
  })
}

/** The records that hold the words, as the engine itself lists them without any filter; null when they are too many. */
async function holding(search: Search, documents: readonly SearchDocument[], q: string): Promise<readonly SearchDocument[] | null> {
  if (!q) return documents
  const found = new Set<string>()
  for (let page = 1, pages = 1; page <= pages; page++) {
    const { outcome } = await search({ ...emptySearch, q, page }, largestPage)
    outcome.hits.forEach((hit) => found.add(hit.document.id))
    pages = outcome.pages
    if (pages > mostPages) return null
  }
  return documents.filter((document) => found.has(document.id))
}

const countBy = (documents: readonly SearchDocument[], valuesOf: (document: SearchDocument) => readonly (string | number)[]) => {
  const counts: Record<string, number> = {}
  for (const document of documents) for (const value of new Set(valuesOf(document))) counts[value] = (counts[value] ?? 0) + 1
  return counts
}

const positive = (counts: readonly { readonly value: string | number; readonly count: number }[]): Record<string, number> =>
  Object.fromEntries(counts.filter(({ count }) => count > 0).map(({ value, count }) => [value, count]))

/**
 * Counts a search again by looking at every record in turn.
 *
 * @returns whether it was counted: not when only some of the words were found, or when too many records hold them
 * @throws AssertionError where the total, a facet or a year has another count than the engine says
 */
export async function checkCounts(search: Search, documents: readonly SearchDocument[], query: string): Promise<boolean> {
  const { state, outcome } = await search(parseSearch(new URLSearchParams(query)), largestPage)
  if (outcome.matched === 'any') return false
  const withWords = await holding(search, documents, state.q)
  if (!withWords) return false
  const through = (part: FacetKey | 'years') => withWords.filter((document) => passes(document, without(state, part)))
  const say = (what: string) => `“${query}”: ${what} is not what counting by hand gives`

  deepStrictEqual(outcome.total, withWords.filter((document) => passes(document, state)).length, say('the total'))
  for (const key of facetKeys) {
    deepStrictEqual(
      positive(outcome.facets[key]), countBy(through(key), (document) => document.facets[key] ?? []), say(key),
    )
  }
  deepStrictEqual(
    positive(outcome.years.map(({ year, count }) => ({ value: year, count }))),
    countBy(through('years'), (document) => (document.year === null ? [] : [document.year])),
    say('the years'),
  )
  return true
}
