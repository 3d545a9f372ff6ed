import type { Payload } from 'payload'

import { gapLink } from '@/agenda/gaps/gap-mapping'
import type { Locale } from '@/platform/locales'
import { keptForAMoment } from '@/publishing/reading/keptForAMoment'
import { publicRecords } from '@/publishing/reading/queries'
import { idsOf } from '@/publishing/stored'
import { facetOf } from '@/search/facets'
import { resolveState } from '@/search/page'
import { searchIndex } from '@/search/queries'
import type { Catalogue } from '@/search/records/catalogue'

import { mapOf, mapPlan, underServedGroups } from './map'
import { mapView, type MapView } from './map-view'
import { defaultRules, type GapRules } from './rules'
import { axisFacets, type AxisFacet, type MapState } from './state'
import type { TaggedGap } from './tagged'

type Stored = {
  readonly evidenceMap?: {
    readonly synthesisFrom?: number | null
    readonly controlledFrom?: number | null
    readonly equityFrom?: number | null
    readonly lowRatings?: readonly string[] | null
    readonly groups?: readonly unknown[] | null
    readonly countries?: readonly unknown[] | null
  } | null
}

/** The thresholds that the partnership has set. */
async function readRules(hub: Payload, catalogue: Catalogue): Promise<GapRules> {
  const { evidenceMap: set } = (await hub.findGlobal({ slug: 'hub', depth: 0, overrideAccess: false })) as unknown as Stored
  const slugs = (ids: readonly unknown[] | null | undefined): readonly string[] =>
    [...new Set((ids ?? []).flatMap((id) => (typeof id === 'string' ? catalogue.lineage([id])[0]?.slug ?? [] : [])))]
  const groups = slugs(set?.groups)
  return {
    synthesisFrom: set?.synthesisFrom ?? defaultRules.synthesisFrom,
    controlledFrom: set?.controlledFrom ?? defaultRules.controlledFrom,
    equityFrom: set?.equityFrom ?? defaultRules.equityFrom,
    lowRatings: set?.lowRatings ?? defaultRules.lowRatings,
    groups: groups.length > 0 ? groups : underServedGroups(catalogue),
    countries: slugs(set?.countries),
  }
}

const mostGaps = 2_000

/** Gaps that have been tagged and still stand open, without invented ones; who looks within a moment shares them. */
const openGaps = keptForAMoment(async (hub: Payload, locale: string): Promise<readonly TaggedGap[]> => {
  const fields = (facet: AxisFacet): readonly string[] => {
    const { values } = facetOf(facet)
    // Studies have one design, in a field of its own.
    return values.from === 'vocabulary' ? values.fields.filter((field) => field !== 'design') : []
  }
  const gaps = await publicRecords(hub, 'gaps', {
    where: { and: [{ state: { not_in: ['closed', 'declined', 'merged'] } }, { isExample: { not_equals: true } }] }, sort: '-createdAt', limit: mostGaps,
    select: Object.fromEntries(['slug', 'title', 'writtenIn', ...axisFacets.flatMap(fields)].map((name) => [name, true as const])),
  })
  return gaps.flatMap((gap) => {
    const link = gapLink(gap, locale)
    const terms = Object.fromEntries(axisFacets.map((facet) => [facet, fields(facet).flatMap((field) => idsOf(gap, field))]))
    return link ? [{ path: link.path, title: link.title.text, lang: link.title.lang, terms }] : []
  })
})

/** The map that a state asks for, over everything published and ready to be drawn; invented records are left out. */
export async function mapPage(hub: Payload, asked: MapState, locale: Locale): Promise<MapView> {
  const { engine, catalogue } = await searchIndex(hub)
  const state: MapState = { ...asked, search: resolveState(asked.search, catalogue) }
  const plan = mapPlan(state, await readRules(hub, catalogue), catalogue)
  const counts = await Promise.all(plan.queries.map(async (query) => engine.cross(state.search, query, { withoutExamples: true })))
  const outcome = await engine.search({ ...state.search, asAt: state.asAt }, { size: 1, withoutExamples: true })
  const gaps = state.asAt === null ? await openGaps(hub, locale) : []
  return mapView({ map: mapOf(plan, counts), state, catalogue, outcome, gaps }, locale)
}
