import { facetKeys, facetOf } from './facets'
import { searchUrl } from './state'
import type { Removable, SearchHit, SearchPage } from './types'

const plain = (hit: SearchHit) => {
  const { document: { id, kind, slug, url, title, headline, year, card }, highlights } = hit
  return { id, kind, slug, url, title, headline, year, card, highlights }
}

const paramOf = (part: Removable): string => {
  if (part === 'asAt') return 'as-at'
  return part === 'q' || part === 'years' ? part : facetOf(part).param
}

/**
 * The answer of `GET /api/search`. Names of facets are those of the URL parameters; `value` is what to send,
 * `label` what to show in the language asked for. Stable: fields are added, never renamed or removed.
 */
export function searchAnswer(page: SearchPage) {
  const { state, outcome } = page
  return {
    query: {
      q: state.q,
      ...Object.fromEntries(facetKeys.map((key) => [facetOf(key).param, state.filters[key] ?? []])),
      from: state.from,
      to: state.to,
      'as-at': state.asAt,
      sort: state.sort,
    },
    sentence: page.sentence,
    total: outcome.total,
    examples: outcome.examples,
    noLongerPublic: outcome.noLongerPublic,
    page: outcome.page,
    pages: outcome.pages,
    size: outcome.size,
    matched: outcome.matched,
    didYouMean: outcome.didYouMean,
    hits: outcome.hits.map(plain),
    facets: Object.fromEntries(page.groups.map(({ param, label, choices }) => [
      param,
      { label, values: choices.map(({ url: _url, ...choice }) => choice) },
    ])),
    years: outcome.years,
    removedToFind: outcome.removedToFind.map(({ part, count }) => ({
      part: paramOf(part),
      count,
    })),
    labels: page.labels,
    links: { page: searchUrl(state), previous: page.previous, next: page.next },
  }
}

export type SearchAnswer = ReturnType<typeof searchAnswer>
