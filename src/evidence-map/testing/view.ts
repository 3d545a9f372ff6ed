import type { Locale } from '@/platform/locales'
import { createEmbeddedEngine } from '@/search/embedded/engine'
import { createCatalogue } from '@/search/records/catalogue'
import { searchDocument } from '@/search/testing/builders'
import type { SearchDocument, WithdrawnRecord } from '@/search/types'

import { mapOf, mapPlan, underServedGroups } from '../map'
import { mapView, type MapView } from '../map-view'
import { defaultRules } from '../rules'
import { parseMap } from '../state'
import type { TaggedGap } from '../tagged'
import { exampleTerms } from './terms'

/**
 * Invented: anxiety in older people has three trials and a plan, wellbeing in young people one review; a study of
 * wellbeing in carers was public for a year.
 */
const documents: readonly SearchDocument[] = [
  ...['one', 'two', 'three'].map((slug, index) => searchDocument({
    slug, publicPeriods: [{ from: `202${index}-03-01`, until: null }], facets: {
      kind: ['study'], status: ['completed'], outcome: ['anxiety', 'mental-health', 'wellbeing'], population: ['older', 'adults'],
      design: ['trial', 'controlled-studies'], quality: [index === 0 ? 'low' : 'not-rated'], direction: index === 1 ? ['improved', 'mixed'] : ['improved'],
    },
  })),
  searchDocument({ slug: 'plan', facets: { kind: ['study'], status: ['planned'], outcome: ['anxiety', 'mental-health', 'wellbeing'], population: ['older', 'adults'] } }),
  searchDocument({ slug: 'review', kind: 'review', facets: { kind: ['review'], status: ['completed'], outcome: ['wellbeing'], population: ['young'] } }),
  searchDocument({ slug: 'placeless', facets: { kind: ['study'], status: ['completed'], outcome: ['cost'] } }),
]

const withdrawn: WithdrawnRecord = {
  id: 'withdrawn:gone', year: 2019, publicPeriods: [{ from: '2020-06-01', until: '2021-06-01' }],
  facets: { kind: ['study'], status: ['completed'], outcome: ['wellbeing'], population: ['carers'] },
}

const gaps: readonly TaggedGap[] = [
  { path: '/gaps/carers-first', title: 'What helps carers?', lang: 'en', terms: { outcome: ['outcomes/anxiety'], population: ['populations/carers'] } },
  { path: '/gaps/of-anxiety', title: 'Anxiety in general', lang: 'en', terms: { outcome: ['outcomes/anxiety'] } },
]

/** An example of a map as its page draws it. `query` as in the address. */
export function exampleMap(query = '', locale: Locale = 'en'): MapView {
  const catalogue = createCatalogue(exampleTerms)
  const engine = createEmbeddedEngine()
  engine.replaceAll(documents)
  engine.withdraw(withdrawn)
  const state = parseMap(new URLSearchParams(query))
  const plan = mapPlan(state, { ...defaultRules, groups: underServedGroups(catalogue) }, catalogue)
  const map = mapOf(plan, plan.queries.map((query) => engine.cross(state.search, query)))
  return mapView({ map, state, catalogue, outcome: engine.search({ ...state.search, asAt: state.asAt }), gaps }, locale)
}
