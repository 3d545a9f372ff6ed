import type { Payload } from 'payload'

import { publicRecords, termRecords } from '@/publishing/reading/queries'
import { termViews } from '@/publishing/reading/views'
import { idOf, idsOf, textOf, type Stored } from '@/publishing/stored'
import { gapKinds, gapStates } from '@collections/gaps/options'

import { gapLink, gapState, gapTitle, onePerPerson, termOf } from '../gap-mapping'
import type { GapFilter, GapFilterKey, GapListItem, GapListView } from '../gap-view'

const path = '/gaps'
const perPage = 50
/** Beyond this, the list is what search is for. */
const mostGaps = 5_000

const filterKeys = ['state', 'kind', 'country', 'priority'] as const satisfies readonly GapFilterKey[]

type GapListState = Readonly<Partial<Record<GapFilterKey, string>>> & { readonly page: number }

type Query = Readonly<Record<string, string | string[] | undefined>>

/** The list that an address asks for; what is unknown in it is ignored. */
export function listStateOf(query: Query): GapListState {
  const one = (key: string): string => [query[key]].flat()[0] ?? ''
  const isKnown: Readonly<Record<GapFilterKey, (value: string) => boolean>> = {
    state: (value) => gapStates.some((state) => state.value === value && value !== 'merged'),
    kind: (value) => gapKinds.some((kind) => kind.value === value),
    country: (value) => /^[a-z0-9-]{1,100}$/.test(value),
    priority: (value) => value === 'standing',
  }
  const chosen = filterKeys.map((key) => [key, one(key)] as const).filter(([key, value]) => isKnown[key](value))
  return { ...Object.fromEntries(chosen), page: /^[1-9]\d{0,5}$/.test(one('page')) ? Number(one('page')) : 1 }
}

function addressOf({ page, ...chosen }: GapListState): string {
  const params = new URLSearchParams()
  for (const key of filterKeys) if (chosen[key]) params.set(key, chosen[key])
  if (page > 1) params.set('page', String(page))
  const query = params.toString()
  return query ? `${path}?${query}` : path
}

const gapFields = {
  slug: true, title: true, writtenIn: true, kind: true, state: true, standing: true, country: true, outcomes: true,
  populations: true, isExample: true, createdAt: true,
} as const

/**
 * The public gaps, standing priorities first, then the newest; merged ones are part of others. Invented ones come last,
 * and no count includes them.
 */
export async function gapList(hub: Payload, locale: string, asked: GapListState): Promise<GapListView> {
  const gaps = (await publicRecords(hub, 'gaps', {
    where: { state: { not_equals: 'merged' } }, sort: '-createdAt', limit: mostGaps, select: gapFields,
  }))
  const countries = await termRecords(hub, gaps.map((gap) => idOf(gap, 'country')))
  const valueOf: Readonly<Record<GapFilterKey, (gap: Stored) => string | null>> = {
    state: gapState,
    kind: (gap) => textOf(gap, 'kind'),
    country: (gap) => textOf(countries.get(idOf(gap, 'country') ?? '') ?? {}, 'slug'),
    priority: (gap) => (gap.standing === true ? 'standing' : null),
  }
  const passes = (gap: Stored, except?: GapFilterKey): boolean =>
    filterKeys.every((key) => key === except || !asked[key] || valueOf[key](gap) === asked[key])
  const kept = gaps.filter((gap) => passes(gap))
    .sort((one, other) => Number(isInvented(one)) - Number(isInvented(other)) || Number(other.standing === true) - Number(one.standing === true))
  const real = kept.filter((gap) => !isInvented(gap))
  const pages = Math.max(1, Math.ceil(kept.length / perPage))
  const page = Math.min(asked.page, pages)
  const shown = kept.slice((page - 1) * perPage, page * perPage)
  return {
    total: real.length,
    examples: kept.length - real.length,
    items: await itemsOf(hub, shown, countries, locale),
    filters: filterKeys.map((key) => ({
      key, values: filtersOf(key, gaps.filter((gap) => passes(gap, key)).map((gap) => ({ value: valueOf[key](gap), isCounted: !isInvented(gap) })), asked, countries, locale),
    })),
    page,
    pages,
    previous: page > 1 ? addressOf({ ...asked, page: page - 1 }) : null,
    next: page < pages ? addressOf({ ...asked, page: page + 1 }) : null,
    isNarrowed: filterKeys.some((key) => asked[key]),
  }
}

const isInvented = (gap: Stored): boolean => gap.isExample === true

type Filtered = { readonly value: string | null; readonly isCounted: boolean }

/** A value that only invented gaps have is offered with a count of none. */
function filtersOf(
  key: GapFilterKey, values: readonly Filtered[], asked: GapListState, countries: ReadonlyMap<string, Stored>, locale: string,
): readonly GapFilter[] {
  const counts = new Map<string, number>()
  for (const { value, isCounted } of values) if (value) counts.set(value, (counts.get(value) ?? 0) + Number(isCounted))
  const order = key === 'state' ? gapStates.map(({ value }) => value as string) : key === 'kind' ? gapKinds.map(({ value }) => value as string) : []
  const bySlug = new Map([...countries.values()].map((term) => [textOf(term, 'slug') ?? '', String(term.id)]))
  return [...new Set([...counts.keys(), ...(asked[key] ? [asked[key]] : [])])]
    .sort((one, other) => order.indexOf(one) - order.indexOf(other) || (counts.get(other) ?? 0) - (counts.get(one) ?? 0))
    .map((value) => {
      const isChosen = asked[key] === value
      const rest = Object.fromEntries(Object.entries(asked).filter(([name]) => name !== key))
      return {
        value, isChosen, count: counts.get(value) ?? 0,
        label: key === 'country' ? termOf(countries, bySlug.get(value) ?? null, locale)?.label ?? null : null,
        path: addressOf({ ...rest, ...(isChosen ? {} : { [key]: value }), page: 1 }),
      }
    })
}

async function itemsOf(hub: Payload, gaps: readonly Stored[], countries: ReadonlyMap<string, Stored>, locale: string): Promise<readonly GapListItem[]> {
  const [counts, terms] = await Promise.all([
    endorsementCounts(hub, gaps.map(({ id }) => String(id))),
    termRecords(hub, gaps.flatMap((gap) => [...idsOf(gap, 'outcomes'), ...idsOf(gap, 'populations')])),
  ])
  return gaps.map((gap): GapListItem => ({
    path: gapLink(gap, locale)?.path ?? path,
    title: gapTitle(gap, locale),
    kind: textOf(gap, 'kind') ?? 'unclassified',
    state: gapState(gap),
    standing: gap.standing === true,
    isExample: gap.isExample === true,
    country: termOf(countries, idOf(gap, 'country'), locale),
    terms: termViews(terms, [...idsOf(gap, 'outcomes'), ...idsOf(gap, 'populations')], locale),
    endorsements: counts.get(String(gap.id)) ?? 0,
    at: textOf(gap, 'createdAt') ?? '',
  }))
}

/** How many people endorse each of these gaps, through what was merged into it once too. */
async function endorsementCounts(hub: Payload, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (ids.length === 0) return new Map()
  const merged = await publicRecords(hub, 'gaps', { where: { state: { equals: 'merged' } }, limit: mostGaps, select: { mergedInto: true } })
  const into = new Map(merged.map((gap) => [String(gap.id), idOf(gap, 'mergedInto')]))
  const standing = (id: string, steps = 0): string => {
    const next = into.get(id)
    return next && steps < 50 ? standing(next, steps + 1) : id
  }
  const wanted = new Set(ids)
  const counted = [...ids, ...[...into.keys()].filter((id) => wanted.has(standing(id)))]
  const { docs } = await hub.find({
    collection: 'gap-endorsements', where: { and: [{ gap: { in: counted } }, { withdrawnAt: { exists: false } }] },
    limit: 0, pagination: false, depth: 0, draft: false, overrideAccess: true,
    select: { gap: true, user: true, organisation: true, label: true, at: true },
  })
  const byGap = new Map<string, Stored[]>()
  for (const row of docs as unknown as readonly Stored[]) {
    const gap = standing(idOf(row, 'gap') ?? '')
    byGap.set(gap, [...(byGap.get(gap) ?? []), row])
  }
  return new Map([...byGap].map(([id, rows]) => [id, onePerPerson(rows).length]))
}
