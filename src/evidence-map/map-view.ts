import { facetOf, type FacetKey } from '@/search/facets'
import { searchMessages } from '@/search/messages'
import { labelsIn, searchPage } from '@/search/page'
import type { Catalogue } from '@/search/records/catalogue'
import { partLabel } from '@/search/sentence'
import { narrowingParts, searchPath, searchUrl, toggled, without } from '@/search/state'
import type { Chip, FacetGroup, SearchFilters, SearchOutcome } from '@/search/types'
import { defaultLocale, type Locale } from '@/platform/locales'

import type { AxisTerm } from './axes'
import type { EvidenceMap, MapCell } from './map'
import type { CellCounts } from './layers'
import { axisFacets, bubbleKinds, isFiltered, mapPath, mapUrl, switched, type MapState } from './state'
import { taggedIn, type TaggedGap } from './tagged'

/** A row or column as drawn. */
export type MapTermView = {
  readonly slug: string
  readonly label: string
  readonly depth: number
  readonly counts: CellCounts
  /** Everything with this term, in the search. */
  readonly href: string
  /** The map with its narrower terms shown or hidden; null where there are none. */
  readonly toggle: { readonly isOpen: boolean; readonly href: string } | null
}

export type MapCellView = Omit<MapCell, 'gaps'> & {
  readonly gaps: Omit<MapCell['gaps'], 'missing'> & {
    /** Labels of the groups and countries that are missing. */
    readonly missing: { readonly groups: readonly string[]; readonly countries: readonly string[] }
  }
  /** Gaps that somebody has tagged here. */
  readonly tagged: readonly { readonly path: string; readonly title: string; readonly lang: string }[]
  /** Its studies in the search, on the day of the map, and where this gap is tagged. */
  readonly href: string
  readonly tag: string
  /** What stood here on the earlier day, where something of it is gone. */
  readonly earlier: string | null
}

type Choice = { readonly value: string; readonly label: string }

/** Everything that a page draws of a map, in one language, with addresses in that language. */
export type MapView = {
  readonly state: MapState
  readonly rowsLabel: string
  readonly columnsLabel: string
  readonly rows: readonly MapTermView[]
  readonly columns: readonly MapTermView[]
  readonly cells: readonly (readonly MapCellView[])[]
  readonly bubbles: readonly Choice[]
  /** What stands in some cell, and what in none. */
  readonly inside: CellCounts
  readonly outside: CellCounts
  /** Finished studies and reviews of the earlier day that are gone on the later one; null where nothing is compared. */
  readonly withdrawn: EvidenceMap['withdrawn']
  /** How many that were public on the day of the map are so no more. */
  readonly noLongerPublic: number
  readonly leftOut: EvidenceMap['leftOut']
  readonly beyond: EvidenceMap['beyond']
  readonly asked: EvidenceMap['asked']
  readonly rules: {
    readonly synthesisFrom: number
    readonly controlledFrom: number
    readonly equityFrom: number
    /** Labels. */
    readonly lowRatings: readonly string[]
    readonly groups: readonly string[]
    readonly countries: readonly string[]
  }
  readonly isFiltered: boolean
  readonly choices: { readonly axes: readonly Choice[]; readonly bubbles: readonly (Choice | { readonly value: 'kind'; readonly label: null })[] }
  /** Filters that can be chosen and those in use; `url` of a chip is the map without it. */
  readonly groups: readonly FacetGroup[]
  readonly chips: readonly Chip[]
  readonly links: Readonly<Record<'self' | 'grid' | 'words' | 'embed' | 'full' | 'showEmpty' | 'withoutFilters' | 'swapped' | 'earlier', string>>
  /** The parameters of this map, for files of it. */
  readonly query: string
}

type Made = {
  readonly map: EvidenceMap
  readonly state: MapState
  readonly catalogue: Catalogue
  readonly outcome: SearchOutcome
  /** Open gaps that have been tagged. */
  readonly gaps: readonly TaggedGap[]
}

const rowInAddress = 'row-of-the-cell'
const columnInAddress = 'column-of-the-cell'

const inLocale = (locale: Locale, path: string): string => (locale === defaultLocale ? path : `/${locale}${path}`)

export function mapView({ map, state, catalogue, outcome, gaps: open }: Made, locale: Locale): MapView {
  const messages = searchMessages(locale)
  const path = inLocale(locale, mapPath)
  const context = { catalogue, locale, messages, path }
  const labelOf = labelsIn(context)
  const { rows, columns, search } = state
  const url = (change: Partial<MapState>): string => mapUrl(state, change, path)

  /** The list of what stands somewhere on the map: finished or under way, studies and reviews. */
  const listOf = (terms: SearchFilters, asAt = state.asAt): string => searchUrl(
    { ...search, asAt, withoutExamples: true, filters: { ...search.filters, kind: search.filters.kind ?? ['study', 'review'], ...terms } }, {}, inLocale(locale, searchPath),
  )

  const termViews = (facet: typeof rows, terms: readonly AxisTerm[], counts: readonly CellCounts[]): readonly MapTermView[] => {
    const [name, open] = facet === rows ? ['openRows', state.openRows] as const : ['openColumns', state.openColumns] as const
    return terms.map(({ slug, depth, isOpen }, at) => ({
      slug, depth, label: labelOf(facet, slug), counts: counts[at] as CellCounts, href: listOf({ [facet]: [slug] }),
      toggle: isOpen === null ? null : { isOpen, href: `${url({ [name]: switched(open, slug) })}#gap-map` },
    }))
  }

  const taggedAt = taggedIn(open, rows, columns, catalogue)
  const tagPath = inLocale(locale, '/gaps/tag')
  // Addresses of thousands of cells are alike but for two terms, so that one of each kind is made and filled in.
  const inCells = (address: string) => (row: string, column: string): string =>
    address.replace(rowInAddress, encodeURIComponent(row)).replace(columnInAddress, encodeURIComponent(column))
  const inBoth = { [rows]: [rowInAddress], [columns]: [columnInAddress] }
  const cellOf = inCells(listOf(inBoth))
  const earlierOf = inCells(listOf(inBoth, state.since))
  const tagOf = inCells(`${tagPath}?${new URLSearchParams([[facetOf(rows).param, rowInAddress], [facetOf(columns).param, columnInAddress]])}`)
  const labels = (facet: FacetKey, slugs: readonly string[]): readonly string[] => slugs.map((slug) => labelOf(facet, slug))

  const embed = mapUrl(state, { view: 'grid' }, `${path}/embed`)
  const { groups, chips } = searchPage(search, outcome, context)
  // In the order of the chips.
  const withoutOne = narrowingParts(search).flatMap((part) => (
    part === 'q' || part === 'years' || part === 'asAt' ? [without(search, part)] : (search.filters[part] ?? []).map((value) => toggled(search, part, value))))
  return {
    state,
    rowsLabel: partLabel(rows, messages),
    columnsLabel: partLabel(columns, messages),
    rows: termViews(rows, map.rows, map.rowCounts),
    columns: termViews(columns, map.columns, map.columnCounts),
    cells: map.cells.map((line, i) => line.map(({ gaps, ...cell }, j) => {
      const [row, column] = [map.rows[i]?.slug ?? '', map.columns[j]?.slug ?? '']
      return {
        ...cell,
        gaps: { ...gaps, missing: { groups: labels('population', gaps.missing.groups), countries: labels('country', gaps.missing.countries) } },
        tagged: taggedAt(row, column).map(({ path: page, title, lang }) => ({ path: inLocale(locale, page), title, lang })),
        href: cellOf(row, column),
        tag: tagOf(row, column),
        earlier: cell.change && cell.change.withdrawn > 0 ? earlierOf(row, column) : null,
      }
    })),
    bubbles: map.bubbles.map((value) => ({ value, label: state.bubbles === 'kind' ? value : labelOf(state.bubbles, value) })),
    inside: lessOf(map.total, map.outside),
    outside: map.outside,
    withdrawn: map.withdrawn,
    noLongerPublic: outcome.noLongerPublic,
    leftOut: map.leftOut,
    beyond: map.beyond,
    asked: map.asked,
    rules: {
      ...map.rules,
      lowRatings: labels('quality', map.rules.lowRatings),
      groups: labels('population', map.rules.groups),
      countries: labels('country', map.rules.countries),
    },
    isFiltered: isFiltered(state),
    choices: {
      axes: axisFacets.map((key) => ({ value: facetOf(key).param, label: partLabel(key, messages) })),
      bubbles: bubbleKinds.map((value) => (value === 'kind' ? { value, label: null } : { value, label: partLabel(value, messages) })),
    },
    groups: groups.filter(({ choices }) => choices.length > 0),
    chips: chips.map((chip, index) => ({ ...chip, url: url({ search: withoutOne[index] ?? search }) })),
    links: {
      self: url({}), grid: url({ view: 'grid' }), words: url({ view: 'words' }), showEmpty: url({ empty: 'show' }),
      embed, full: `${embed}${embed.includes('?') ? '&' : '?'}full=true`,
      earlier: url({ asAt: state.since, since: null }),
      withoutFilters: url({ search: { ...search, q: '', filters: {}, from: null, to: null } }),
      swapped: url({ rows: columns, columns: rows, openRows: state.openColumns, openColumns: state.openRows }),
    },
    query: new URL(url({}), 'http://hub.invalid').search.slice(1),
  }
}

function lessOf(all: CellCounts, some: CellCounts): CellCounts {
  const { studies, reviews, underWay } = all
  return { ...all, studies: studies - some.studies, reviews: reviews - some.reviews, underWay: underWay - some.underWay }
}
