/** Where a facet's values come from: a vocabulary of terms (by slug) or a fixed list of options. */
type FacetValues =
  | {
    readonly from: 'vocabulary'
    readonly vocabulary: string
    readonly hierarchical: boolean
    /** The fields of records that hold terms of this vocabulary, one or many. */
    readonly fields: readonly string[]
  }
  | { readonly from: 'options'; readonly options: readonly string[] }

type FacetShape = {
  /** Name in the URL and in forms. */
  readonly param: string
  /** Key of the label in `messages`. */
  readonly label: string
  readonly values: FacetValues
}

const vocabulary = (name: string, ...fields: string[]): FacetValues =>
  ({ from: 'vocabulary', vocabulary: name, hierarchical: true, fields })

const options = (...values: string[]): FacetValues => ({ from: 'options', options: values })

/**
 * Every facet, declared once. Parsing, URLs, chips, the sentence, the index and the API derive from this.
 * Each is multiple: OR within a facet, AND across facets. Years are a range and live beside the facets in the state.
 */
export const facets = {
  kind: {
    param: 'kind',
    label: 'facet.kind',
    values: options(
      'study', 'review', 'reference', 'summary', 'briefing', 'project', 'claim', 'gap', 'event', 'offer', 'working-group', 'newsletter',
      'ambition',
    ),
  },
  outcome: { param: 'outcome', label: 'facet.outcome', values: vocabulary('outcomes', 'outcomes') },
  population: { param: 'population', label: 'facet.population', values: vocabulary('populations', 'populations') },
  design: { param: 'design', label: 'facet.design', values: vocabulary('designs', 'design', 'designs') },
  activity: { param: 'activity', label: 'facet.activity', values: vocabulary('activities', 'activities') },
  setting: { param: 'setting', label: 'facet.setting', values: vocabulary('settings', 'settings') },
  referralRoute: {
    param: 'route',
    label: 'facet.referralRoute',
    values: vocabulary('referral-routes', 'referralRoutes'),
  },
  country: { param: 'country', label: 'facet.country', values: vocabulary('countries', 'countries') },
  direction: {
    param: 'direction',
    label: 'facet.direction',
    values: options('improved', 'no-difference', 'mixed', 'worsened', 'unclear', 'not-applicable'),
  },
  quality: {
    param: 'quality',
    label: 'facet.quality',
    values: options('high', 'moderate', 'low', 'very-low', 'rated-without-overall', 'not-rated'),
  },
  status: {
    param: 'status',
    label: 'facet.status',
    values: options('planned', 'recruiting', 'ongoing', 'completed', 'stopped', 'unknown'),
  },
} as const satisfies Record<string, FacetShape>

export type FacetKey = keyof typeof facets

/** The facets in the order in which they are shown. */
export const facetKeys = Object.keys(facets) as readonly FacetKey[]

export type Facet = FacetShape

/** A facet by key; the type makes an unknown key in code a compile error. */
export const facetOf = (key: FacetKey): Facet => facets[key]
