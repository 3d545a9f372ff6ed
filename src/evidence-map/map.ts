import type { Catalogue } from '@/search/records/catalogue'
import type { CrossCounts, CrossQuery } from '@/search/types'

import { axisTerms, mostColumns, mostRows, type AxisTerm } from './axes'
import { changeOf, evidenceOf, type CellChange } from './difference'
import { askedGaps, gapsOf, type AskedGaps, type CellGaps } from './gaps'
import { bubbleValues, layersOf, type CellCounts, type Layers, type MapTerms } from './layers'
import type { GapRules } from './rules'
import type { MapState } from './state'

export type MapCell = {
  readonly counts: CellCounts
  readonly gaps: CellGaps
  /** Null where nothing is compared. */
  readonly change: CellChange | null
}

export type EvidenceMap = {
  readonly rows: readonly AxisTerm[]
  readonly columns: readonly AxisTerm[]
  /** Terms without anything that were left out, and terms beyond the most that are shown. */
  readonly leftOut: { readonly rows: number; readonly columns: number }
  readonly beyond: { readonly rows: number; readonly columns: number }
  /** By row, then column. */
  readonly cells: readonly (readonly MapCell[])[]
  readonly rowCounts: readonly CellCounts[]
  readonly columnCounts: readonly CellCounts[]
  readonly total: CellCounts
  /** What stands in no cell. */
  readonly outside: CellCounts
  /** How many finished studies and reviews of the earlier day are gone on the later one; null where nothing is compared. */
  readonly withdrawn: number | null
  /** What the bubbles of a cell stand for, in the order of their counts. */
  readonly bubbles: readonly string[]
  readonly asked: AskedGaps
  readonly rules: GapRules
}

/** What a map asks of the index, and how the answer is read. */
export type MapPlan = {
  readonly state: MapState
  readonly rows: readonly AxisTerm[]
  readonly columns: readonly AxisTerm[]
  readonly beyond: EvidenceMap['beyond']
  readonly layers: Layers
  readonly rules: GapRules
  readonly bubbles: readonly string[]
  /** What stands on the map; where two days are compared also what did on the earlier one, and what of that is gone. */
  readonly queries: readonly [now: CrossQuery, ...comparison: [] | [before: CrossQuery, gone: CrossQuery]]
}

/** The designs that matter to gaps of quality. */
export function mapTerms(catalogue: Catalogue): MapTerms {
  const designs = catalogue.inUse('design')
  const isControlled = (id: string | null): boolean => catalogue.lineage(id === null ? [] : [id]).some(({ controlled }) => controlled)
  return {
    controlled: designs.filter(({ controlled }) => controlled).map(({ slug }) => slug),
    uncontrolled: designs.filter(({ controlled, parent }) => !controlled && isControlled(parent)).map(({ slug }) => slug),
    designs: designs.filter(({ parent }) => parent === null).map(({ slug }) => slug),
  }
}

/** Populations that the vocabulary marks as under-served; those below a marked one are part of it. */
export function underServedGroups(catalogue: Catalogue): readonly string[] {
  const isMarked = (id: string | null): boolean => catalogue.lineage(id === null ? [] : [id]).some(({ underServed }) => underServed)
  const top = new Set(catalogue.inUse('population').filter(({ underServed, parent }) => underServed && !isMarked(parent)).map(({ slug }) => slug))
  return catalogue.tree('population').map(({ slug }) => slug).filter((slug) => top.has(slug))
}

export function mapPlan(state: MapState, rules: GapRules, catalogue: Catalogue): MapPlan {
  const allRows = axisTerms(state.rows, state, state.openRows, catalogue)
  const allColumns = axisTerms(state.columns, state, state.openColumns, catalogue)
  const [rows, columns] = [allRows.slice(0, mostRows), allColumns.slice(0, mostColumns)]
  const terms = mapTerms(catalogue)
  const layers = layersOf(state.bubbles, rules, terms)
  const { asAt, since } = state
  const query = (day: string | null): CrossQuery => ({
    rows: { facet: state.rows, values: rows.map(({ slug }) => slug) },
    columns: { facet: state.columns, values: columns.map(({ slug }) => slug) },
    layers: layers.layers,
    asAt: day,
  })
  return {
    state, rows, columns, layers, rules,
    beyond: { rows: allRows.length - rows.length, columns: allColumns.length - columns.length },
    bubbles: bubbleValues(state.bubbles, terms),
    queries: since === null ? [query(asAt)] : [query(asAt), query(since), { ...query(since), goneBy: asAt }],
  }
}

const isEmpty = ({ studies, reviews, underWay }: CellCounts): boolean => studies + reviews + underWay === 0

/** Countries that nothing comes from say little; an outcome that nobody has studied is what a map is for. */
const hidesEmpty = (state: MapState, facet: MapState['rows']): boolean =>
  state.empty === null ? facet === 'country' && !state.search.filters.country : state.empty === 'hide'

/** The map that the answers to its queries give, in their order. */
export function mapOf(plan: MapPlan, answers: readonly CrossCounts[]): EvidenceMap {
  const [now, before, gone] = answers as [CrossCounts, CrossCounts?, CrossCounts?]
  const { state, rules, layers: { layers, read } } = plan
  const depth = layers.length
  const asked = askedGaps(state.rows, state.columns)
  const width = plan.columns.length

  function cellAt(row: number, column: number): MapCell {
    const start = (row * width + column) * depth
    const onDay = (counts: CrossCounts) => {
      const cell = read(counts.cells, start)
      return { counts: cell, gaps: gapsOf(cell, rules, asked) }
    }
    const today = onDay(now)
    return { ...today, change: before && gone ? changeOf(onDay(before), today, read(gone.cells, start)) : null }
  }

  /** The places on an axis that are shown. */
  function shown(terms: readonly AxisTerm[], facet: MapState['rows'], counts: (of: CrossCounts) => Uint32Array): readonly number[] {
    const places = terms.map((_, place) => place)
    if (!hidesEmpty(state, facet)) return places
    return places.filter((place) => [now, before].some((of) => of && !isEmpty(read(counts(of), place * depth))))
  }

  const rows = shown(plan.rows, state.rows, (of) => of.rows)
  const columns = shown(plan.columns, state.columns, (of) => of.columns)
  return {
    rows: rows.map((place) => plan.rows[place] as AxisTerm),
    columns: columns.map((place) => plan.columns[place] as AxisTerm),
    leftOut: { rows: plan.rows.length - rows.length, columns: width - columns.length },
    beyond: plan.beyond,
    cells: rows.map((row) => columns.map((column) => cellAt(row, column))),
    rowCounts: rows.map((place) => read(now.rows, place * depth)),
    columnCounts: columns.map((place) => read(now.columns, place * depth)),
    total: read(now.total, 0),
    outside: read(now.outside, 0),
    withdrawn: gone ? evidenceOf(read(gone.total, 0)) : null,
    bubbles: plan.bubbles,
    asked, rules,
  }
}
