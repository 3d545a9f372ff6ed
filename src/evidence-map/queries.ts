import type { Payload } from 'payload'

import type { Locale } from '@/platform/locales'
import { resolveState } from '@/search/page'
import { searchIndex } from '@/search/queries'
import type { Catalogue } from '@/search/records/catalogue'

import { mapOf, mapPlan, underServedGroups } from './map'
import { mapView, type MapView } from './map-view'
import { defaultRules, type GapRules } from './rules'
import type { MapState } from './state'

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

/** The map that a state asks for, over everything published and ready to be drawn; invented records are left out. */
export async function mapPage(hub: Payload, asked: MapState, locale: Locale): Promise<MapView> {
  const { engine, catalogue } = await searchIndex(hub)
  const state: MapState = { ...asked, search: resolveState(asked.search, catalogue) }
  const plan = mapPlan(state, await readRules(hub, catalogue), catalogue)
  const counts = (asAt: string | null) => engine.cross(state.search, plan.query(asAt), { withoutExamples: true })
  const now = await counts(state.asAt)
  const before = state.since === null ? null : await counts(state.since)
  const outcome = await engine.search(state.search, { size: 1, withoutExamples: true })
  return mapView({ map: mapOf(plan, now, before), state, catalogue, outcome }, locale)
}
