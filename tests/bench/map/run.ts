/**
 * The gap map over invented documents in memory, in a process of its own: `node map.mjs <step> '<parameters as JSON>'`;
 * it sends its figures to its parent.
 */
import { mapOf, mapPlan, underServedGroups } from '@/evidence-map/map'
import { defaultRules } from '@/evidence-map/rules'
import { emptyMap, type MapState } from '@/evidence-map/state'
import { createEmbeddedEngine } from '@/search/embedded/engine'
import { createCatalogue } from '@/search/records/catalogue'
import { parseSearch } from '@/search/state'
import type { CrossQuery } from '@/search/types'
import { measure, type Times } from '../steps/timing'
import { benchDocuments, benchTerms } from './documents'

export type Figures = { documents: number; cells: number; times: Record<string, Times>; layers: number }

const runs = 60

async function figuresOf(count: number): Promise<Figures> {
  const documents = benchDocuments(count)
  const catalogue = createCatalogue(benchTerms)
  const engine = createEmbeddedEngine()
  engine.replaceAll(documents)
  // One in fifty is public no more.
  const withdrawn = documents.filter((_, index) => index % 50 === 49)
  for (const document of withdrawn) engine.withdraw({ ...document, publicPeriods: [{ from: '2021-01-01', until: '2025-06-01' }] })
  const rules = { ...defaultRules, groups: underServedGroups(catalogue) }
  const everything = parseSearch(new URLSearchParams())
  const filtered = parseSearch(new URLSearchParams('kind=study&direction=improved'))

  const plan = mapPlan(emptyMap, rules, catalogue)
  const fourLayers: CrossQuery = { ...plan.queries[0], layers: plan.layers.layers.slice(0, 4) }
  const page = (state: MapState) => {
    const own = mapPlan(state, rules, catalogue)
    return mapOf(own, own.queries.map((query) => engine.cross(state.search, query, { withoutExamples: true })))
  }
  const times: Record<string, Times> = {}
  const time = async (name: string, work: () => unknown): Promise<void> => { times[name] = await measure(work, runs, 8) }
  // Side by side, so that whatever else the machine does meets both.
  await time('search', () => engine.search(filtered))
  await time('search, no filter', () => engine.search(everything))
  await time('four layers', () => engine.cross(everything, fourLayers))
  await time('four layers, filtered', () => engine.cross(filtered, fourLayers))
  await time('whole map', () => page(emptyMap))
  await time('whole map, filtered', () => page({ ...emptyMap, search: filtered, bubbles: 'direction' }))
  await time('as at a day', () => page({ ...emptyMap, asAt: '2025-01-01' }))
  await time('two days', () => page({ ...emptyMap, since: '2023-01-01', asAt: '2025-01-01' }))
  const { rows, columns } = page(emptyMap)
  return { documents: count, cells: rows.length * columns.length, layers: plan.layers.layers.length, times }
}

const { documents } = JSON.parse(process.argv[3] ?? '{}') as { documents: number }
process.send?.({ figures: await figuresOf(documents) })
