import { facetKeys, facetOf, type FacetKey } from './facets'
import type { Messages } from './messages'
import type { Catalogue } from './records/catalogue'
import { chips, describeSearch, optionLabel, partLabel, type LabelOf } from './sentence'
import { parseSearch, searchParams, searchUrl, toggled } from './state'
import type { FacetChoice, FacetGroup, SearchOutcome, SearchPage, SearchState } from './types'

/** What a page is drawn with: words of the reader's language, and the path of the search in it. */
export type PageContext = {
  readonly catalogue: Catalogue
  readonly locale: string
  readonly messages: Messages
  readonly path: string
}

/** The state with the filters that mean something here: unknown terms left out, retired ones replaced. */
export function resolveState(state: SearchState, catalogue: Catalogue): SearchState {
  const filters = facetKeys.map((key) => {
    const chosen = state.filters[key] ?? []
    if (facetOf(key).values.from === 'options') return [key, chosen] as const
    return [key, chosen.map((slug) => catalogue.named(key, slug)?.slug).filter((slug) => slug !== undefined)] as const
  })
  // By way of the URL, so that it is in canonical form again.
  return parseSearch(searchParams({ ...state, filters: Object.fromEntries(filters) }))
}

export const labelsIn = ({ catalogue, locale, messages }: PageContext): LabelOf =>
  (facet, value) => optionLabel(facet, value, messages) ?? catalogue.labelOf(facet, value, locale) ?? value

function choicesOf(
  key: FacetKey, state: SearchState, outcome: SearchOutcome, context: PageContext,
): readonly FacetChoice[] {
  const { values } = facetOf(key)
  const counts = new Map(outcome.facets[key].map(({ value, count }) => [value, count]))
  const order = values.from === 'options'
    ? values.options.map((slug) => ({ slug, depth: 0 }))
    : context.catalogue.tree(key)
  const labelOf = labelsIn(context)
  return order.filter(({ slug }) => counts.has(slug)).map(({ slug, depth }) => ({
    value: slug,
    label: labelOf(key, slug),
    count: counts.get(slug) ?? 0,
    chosen: state.filters[key]?.includes(slug) ?? false,
    depth,
    url: searchUrl(toggled(state, key, slug), {}, context.path),
  }))
}

function labelsNeeded(
  groups: readonly FacetGroup[], outcome: SearchOutcome, labelOf: LabelOf,
): SearchPage['labels'] {
  const labels: Partial<Record<FacetKey, Record<string, string>>> = {}
  const need = (key: FacetKey, slug: string | null): void => {
    if (slug !== null) (labels[key] ??= {})[slug] ??= labelOf(key, slug)
  }
  for (const { key, choices } of groups) for (const { value } of choices) need(key, value)
  for (const { document: { card } } of outcome.hits) {
    need('design', card.design)
    card.countries.forEach((slug) => need('country', slug))
    card.directions.forEach(({ outcome: slug }) => need('outcome', slug))
  }
  return labels
}

/** A state and its outcome as the page draws it; the page number is the one that is shown. */
export function searchPage(asked: SearchState, outcome: SearchOutcome, context: PageContext): SearchPage {
  const state = { ...asked, page: outcome.page }
  const labelOf = labelsIn(context)
  const groups = facetKeys.map((key): FacetGroup => ({
    key,
    param: facetOf(key).param,
    label: partLabel(key, context.messages),
    choices: choicesOf(key, state, outcome, context),
  }))
  const pageUrl = (page: number): string => searchUrl(state, { page }, context.path)
  return {
    state,
    outcome,
    sentence: describeSearch(state, outcome, labelOf, context.messages),
    chips: chips(state, labelOf, context.messages, context.path),
    groups,
    labels: labelsNeeded(groups, outcome, labelOf),
    previous: outcome.page > 1 ? pageUrl(outcome.page - 1) : null,
    next: outcome.page < outcome.pages ? pageUrl(outcome.page + 1) : null,
  }
}
