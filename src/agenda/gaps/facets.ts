import type { FacetKey } from '@/search/facets'

/** What a gap may be tagged with: names of the search's parameters, where they are stored, and their vocabulary. */
const tagged = {
  outcome: { key: 'outcome', field: 'outcomes', vocabulary: 'outcomes' },
  population: { key: 'population', field: 'populations', vocabulary: 'populations' },
  activity: { key: 'activity', field: 'activities', vocabulary: 'activities' },
  design: { key: 'design', field: 'designs', vocabulary: 'designs' },
  setting: { key: 'setting', field: 'settings', vocabulary: 'settings' },
  route: { key: 'referralRoute', field: 'referralRoutes', vocabulary: 'referral-routes' },
  country: { key: 'country', field: 'countries', vocabulary: 'countries' },
} as const satisfies Record<string, { key: FacetKey; field: string; vocabulary: string }>

export type TagFacet = keyof typeof tagged

/** In the order in which forms and pages show them. */
export const tagFacets = Object.keys(tagged) as readonly TagFacet[]

export const taggedWith = (facet: TagFacet): (typeof tagged)[TagFacet] => tagged[facet]

/** Whether a value can be the slug of a term or of a gap. */
export const isSearchTerm = (slug: string): boolean => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug) && slug.length <= 120
