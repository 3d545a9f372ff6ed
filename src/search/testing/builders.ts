import { emptySearch, parseSearch } from '../state'
import type { SearchCard, SearchDocument, SearchState, SearchText } from '../types'

const emptyCard: SearchCard = {
  kindDetail: null, acronym: null, authors: null, container: null, year: null, date: null, design: null,
  countries: [], sampleSize: null, sampleSizeKind: null, directions: [], quality: null, status: null,
  isExample: false, unconfirmed: 0, conflicts: 0,
}

const emptyText: SearchText = {
  title: [], acronym: [], headline: [], authors: [], topics: [], body: [], identifiers: [],
}

type Given = Partial<Omit<SearchDocument, 'text'>> & {
  readonly slug: string
  readonly abstract?: string
  readonly text?: Partial<SearchText>
}

/** A search document with the given facts; title and abstract stand in the text as they would in a real one. */
export function searchDocument({ slug, abstract, text, ...given }: Given): SearchDocument {
  const kind = given.kind ?? 'study'
  const title = given.title ?? slug
  return {
    id: `studies:${slug}`,
    kind,
    slug,
    url: `/studies/${slug}`,
    title,
    headline: null,
    summary: abstract ?? null,
    wordings: {},
    year: null,
    sortTitle: title.toLowerCase(),
    card: emptyCard,
    publicPeriods: [{ from: null, until: null }],
    ...given,
    facets: { kind: [kind], ...given.facets },
    text: { ...emptyText, title: [title], body: abstract ? [abstract] : [], ...text },
  }
}

/** The state of a query string, or of some parts of a state. */
export function searchState(given: string | Partial<SearchState>): SearchState {
  return typeof given === 'string' ? parseSearch(new URLSearchParams(given)) : { ...emptySearch, ...given }
}
