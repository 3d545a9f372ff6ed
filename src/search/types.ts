import type { FacetKey } from './facets'

/** What a hit can be. A project with `kind: 'programme'` is a `project` here. */
export type SearchKind = 'study' | 'review' | 'reference' | 'summary' | 'briefing' | 'project' | 'claim' | 'gap' |
  'event' | 'offer' | 'working-group' | 'newsletter' | 'ambition'

export type SearchSort = 'relevance' | 'newest' | 'oldest' | 'title' | 'quality'

/** Chosen values per facet: sorted, without repeats, never an empty list. */
export type SearchFilters = Readonly<Partial<Record<FacetKey, readonly string[]>>>

/** Everything a search URL says. `page` counts from 1; `from` and `to` are years, both inclusive. */
export type SearchState = {
  readonly q: string
  readonly filters: SearchFilters
  readonly from: number | null
  readonly to: number | null
  /** Only what was public here at the end of this day, an ISO date; null for no matter since when. */
  readonly asAt: string | null
  /** Whether invented records are left out, as they are from every count of evidence. */
  readonly withoutExamples?: boolean
  readonly sort: SearchSort
  readonly page: number
}

export type DirectionMark = {
  /** Slug of the outcome term, null when the result names none. */
  readonly outcome: string | null
  readonly direction: string
  readonly comparison: string
}

/** What a card needs beside title and headline. Slugs of terms and options only: labels come at rendering. */
export type SearchCard = {
  /** e.g. `article` for a reference, `workshop` for an event, `open` for an offer; null where the kind says all. */
  readonly kindDetail: string | null
  readonly acronym: string | null
  readonly authors: string | null
  /** Journal, series or publisher, as text. */
  readonly container: string | null
  readonly year: number | null
  /** EDTF or ISO date as stored, when finer than the year. */
  readonly date: string | null
  readonly design: string | null
  readonly countries: readonly string[]
  readonly sampleSize: number | null
  readonly sampleSizeKind: string | null
  /** Every published result's direction of benefit, in the order of the study; repeats removed. */
  readonly directions: readonly DirectionMark[]
  readonly quality: string | null
  readonly status: string | null
  readonly isExample: boolean
  /** Facts that nobody has confirmed yet, and facts on which sources disagree. */
  readonly unconfirmed: number
  readonly conflicts: number
}

/** Text by weight, heaviest first. Lists, so that a phrase never runs across two entries. */
export type SearchText = {
  readonly title: readonly string[]
  readonly acronym: readonly string[]
  readonly headline: readonly string[]
  readonly authors: readonly string[]
  /** Labels and synonyms of the terms that the record carries, in every language. */
  readonly topics: readonly string[]
  readonly body: readonly string[]
  readonly identifiers: readonly string[]
}

/** What a reader sees of a hit in one language; a missing field falls back to the default language. */
export type SearchWording = {
  readonly title?: string
  readonly headline?: string
  readonly summary?: string
}

/** Days, as ISO dates, on which a record was public here: `from` is the first, `until` the first one no more. */
export type PublicPeriod = {
  /** Null counts as always. */
  readonly from: string | null
  /** Null for one that is public still. */
  readonly until: string | null
}

/** One published record as the index holds it. `id` is `<collection>:<slug>`. */
export type SearchDocument = {
  readonly id: string
  readonly kind: SearchKind
  readonly slug: string
  /** Path on the site, without a language prefix. */
  readonly url: string
  readonly title: string
  readonly headline: string | null
  /** The passage that snippets are cut from. */
  readonly summary: string | null
  readonly wordings: Readonly<Record<string, SearchWording>>
  readonly text: SearchText
  /** Values per facet; hierarchical ones hold the ancestors too. */
  readonly facets: Readonly<Partial<Record<FacetKey, readonly string[]>>>
  readonly year: number | null
  /** Folded title for sorting. */
  readonly sortTitle: string
  readonly card: SearchCard
  /** When it was public here, in order; the last period is still open. */
  readonly publicPeriods: readonly PublicPeriod[]
}

/**
 * What is counted of a study that is not public any more, on the days on which it was. Nothing of it can be found by
 * words or shown: it has none.
 */
export type WithdrawnRecord = Pick<SearchDocument, 'id' | 'facets' | 'year' | 'publicPeriods'>

export type Segment = { readonly text: string; readonly match: boolean }

/** A document as found: in the language asked for, without what only the index needs. */
export type FoundDocument = Omit<SearchDocument, 'text' | 'wordings' | 'sortTitle' | 'publicPeriods'>

export type SearchHit = {
  readonly document: FoundDocument
  readonly highlights: { readonly title: readonly Segment[]; readonly snippet: readonly Segment[] }
}

export type FacetCount = { readonly value: string; readonly count: number }

/** A part of the state that can be taken away: one facet, the years, the day, or the words. */
export type Removable = FacetKey | 'years' | 'asAt' | 'q'

/** Taking away this part alone would bring `count` hits. */
export type Removal = { readonly part: Removable; readonly count: number }

export type SearchOutcome = {
  readonly total: number
  readonly hits: readonly SearchHit[]
  /** For each facet the counts over everything that passes all *other* filters; chosen values stay listed at 0. */
  readonly facets: Readonly<Record<FacetKey, readonly FacetCount[]>>
  /** Hits per year under all filters but the years, ascending. */
  readonly years: readonly { readonly year: number; readonly count: number }[]
  /** The page shown: the one asked for, or the last there is. At least 1. */
  readonly page: number
  readonly pages: number
  readonly size: number
  /** `any`: no record holds all the words, so records with some of them are shown, and the page must say so. */
  readonly matched: 'all' | 'any'
  /** The query with unknown words replaced by the nearest known ones. */
  readonly didYouMean: string | null
  /** How many of the total are fictional examples. */
  readonly examples: number
  /**
   * How many more passed the filters on the day asked for and are not public any more; 0 where words are asked for too,
   * since their texts are not searched.
   */
  readonly noLongerPublic: number
  /** Only when nothing was found. */
  readonly removedToFind: readonly Removal[]
}

export type SearchOptions = {
  /** Hits per page, 1 to 100. */
  readonly size?: number
  /** Language of highlights; matching always covers all languages. */
  readonly locale?: string
  /** Leaves invented records out of hits and counts: for whatever is said of the evidence. */
  readonly withoutExamples?: boolean
}

/** Values of a facet, in the order of the table. */
export type Axis = { readonly facet: FacetKey; readonly values: readonly string[] }

/** Records that pass filters: OR within a facet, AND across; without those that hold a value to leave out. */
export type Layer = { readonly filters: SearchFilters; readonly without?: SearchFilters }

/** A table of counts over everything that passes a state. */
export type CrossQuery = {
  readonly rows: Axis
  readonly columns: Axis
  /** Each counts apart the records that are in it too. */
  readonly layers: readonly Layer[]
  /** What was public at the end of this day, an ISO date; null for now. */
  readonly asAt: string | null
  /** Of that only what was not public any more at the end of this later day; null for now. */
  readonly goneBy?: string | null
}

/** A record counts once in each cell, however many of its values lie below the cell's. */
export type CrossCounts = {
  /** At `(row * columns + column) * layers + layer`. */
  readonly cells: Uint32Array
  /** At `row * layers + layer`, and likewise: everything with that value, whether or not it has one on the other axis. */
  readonly rows: Uint32Array
  readonly columns: Uint32Array
  /** Everything that passes the state, by layer. */
  readonly total: Uint32Array
  /** What stands in no cell, since it has none of the values on one of the axes, by layer. */
  readonly outside: Uint32Array
}

/** The port. Adapters must agree on totals and counts; order may differ within equal relevance only. */
export type SearchEngine = {
  readonly search: (state: SearchState, options?: SearchOptions) => SearchOutcome | Promise<SearchOutcome>
  readonly cross: (
    state: SearchState, query: CrossQuery, options?: Pick<SearchOptions, 'withoutExamples'>,
  ) => CrossCounts | Promise<CrossCounts>
  readonly upsert: (document: SearchDocument) => void | Promise<void>
  readonly remove: (id: string) => void | Promise<void>
  /** Keeps a record that is public no more for counts of the days on which it was. */
  readonly withdraw: (record: WithdrawnRecord) => void | Promise<void>
  readonly replaceAll: (documents: readonly SearchDocument[]) => void | Promise<void>
  /** Groups of wordings that mean the same; a query for one finds the others. Takes effect at the next search. */
  readonly setSynonyms: (groups: readonly (readonly string[])[]) => void | Promise<void>
  readonly size: () => number
  /** Whether so many changes have passed through that a new index would be much smaller. */
  readonly worn: () => boolean
}

/** A removable filter as shown to the reader; `url` is the same search without it. */
export type Chip = {
  readonly part: Removable
  readonly label: string
  readonly value: string
  readonly url: string
}

/** One choice of a facet as a page shows it. */
export type FacetChoice = {
  readonly value: string
  readonly label: string
  readonly count: number
  readonly chosen: boolean
  /** 0 for a top term; children follow their parent. */
  readonly depth: number
  /** The search with this choice switched. */
  readonly url: string
}

export type FacetGroup = {
  readonly key: FacetKey
  /** Name of the form field and URL parameter. */
  readonly param: string
  readonly label: string
  readonly choices: readonly FacetChoice[]
}

/** Everything the search page draws, as plain JSON in the reader's language. */
export type SearchPage = {
  readonly state: SearchState
  readonly outcome: SearchOutcome
  readonly sentence: string
  readonly chips: readonly Chip[]
  readonly groups: readonly FacetGroup[]
  /** Labels for the slugs in cards: `labels[facet][slug]`; only those that this page needs. */
  readonly labels: Readonly<Partial<Record<FacetKey, Readonly<Record<string, string>>>>>
  /** Pages before and after this one, null at the ends. */
  readonly previous: string | null
  readonly next: string | null
}
