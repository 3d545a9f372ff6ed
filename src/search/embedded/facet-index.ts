import { facetKeys, type FacetKey } from '../facets'
import { narrowingParts } from '../state'
import type { CrossCounts, CrossQuery, FacetCount, Removable, SearchDocument, SearchState } from '../types'
import {
  addAll, bitsFor, clearBit, eachBit, keepOnly, setBit, sizeOf, slotsIn, takeAway, widened, type Bits,
} from './bits'
import { createCalendar } from './calendar'
import { cross, type AxisCodes } from './cross'

type Column = {
  readonly codes: Map<string, number>
  readonly values: string[]
  /** Which slots hold a value, and how many, by code. */
  readonly slots: Bits[]
  readonly totals: number[]
  /** Codes of all slots, one after the other; where those of a slot begin, and how many there are. */
  held: Uint16Array
  filled: number
  starts: Uint32Array
  lengths: Uint16Array
}

export type Narrowed = {
  readonly matching: Bits
  readonly total: number
  readonly facets: Readonly<Record<FacetKey, readonly FacetCount[]>>
  readonly years: readonly { readonly year: number; readonly count: number }[]
}

export type FacetIndex = {
  /** Takes a record in; its slot must not have been used before. */
  readonly add: (slot: number, given: Indexed) => void
  readonly remove: (slot: number) => void
  /** Counts for a state over the slots that match its words; `words` null means all. */
  readonly narrow: (state: SearchState, words: Bits | null) => Narrowed
  /** The number of matches alone. */
  readonly total: (state: SearchState, words: Bits | null) => number
  /** A table of counts over the slots that match a state and its words. */
  readonly cross: (state: SearchState, words: Bits | null, query: CrossQuery) => CrossCounts
  readonly capacity: () => number
  /** The values that a slot holds; facets without any are left out. */
  readonly valuesOf: (slot: number) => SearchDocument['facets']
}

type Indexed = Pick<SearchDocument, 'facets' | 'year' | 'publicPeriods'>

const noYear = -1

/** Some slots, or all but some, whichever are fewer. */
type Over = { readonly fewer: Uint32Array; readonly areLeftOut: boolean }

function bitsOf(column: Column, code: number): Bits {
  const bits = column.slots[code]
  if (!bits) throw new RangeError(`no facet value has code ${code}`)
  return bits
}

const emptyColumn = (capacity: number): Column => ({
  codes: new Map(), values: [], slots: [], totals: [], held: new Uint16Array(capacity), filled: 0,
  starts: new Uint32Array(capacity), lengths: new Uint16Array(capacity),
})

function codeOf(column: Column, value: string, capacity: number): number {
  const known = column.codes.get(value)
  if (known !== undefined) return known
  const code = column.values.push(value) - 1
  column.codes.set(value, code)
  column.slots.push(bitsFor(capacity))
  column.totals.push(0)
  return code
}

function hold(column: Column, slot: number, codes: readonly number[]): void {
  if (column.filled + codes.length > column.held.length) {
    const before = column.held
    column.held = new Uint16Array(before.length * 2 + codes.length)
    column.held.set(before)
  }
  column.held.set(codes, column.filled)
  column.starts[slot] = column.filled
  column.lengths[slot] = codes.length
  column.filled += codes.length
  for (const code of codes) {
    setBit(bitsOf(column, code), slot)
    column.totals[code] = (column.totals[code] ?? 0) + 1
  }
}

const codesOf = ({ held, starts, lengths }: Column, slot: number): Uint16Array => {
  const start = starts[slot] ?? 0
  return held.subarray(start, start + (lengths[slot] ?? 0))
}

function letGo(column: Column, slot: number): void {
  for (const code of codesOf(column, slot)) {
    clearBit(bitsOf(column, code), slot)
    column.totals[code] = (column.totals[code] ?? 0) - 1
  }
  column.lengths[slot] = 0
}

function widenColumn(column: Column, capacity: number): void {
  column.slots.forEach((bits, code) => { column.slots[code] = widened(bits, capacity) })
  const { starts, lengths } = column
  column.starts = new Uint32Array(capacity)
  column.starts.set(starts)
  column.lengths = new Uint16Array(capacity)
  column.lengths.set(lengths)
}

/** Facet values as codes per slot and bits per value: counts need one pass over the matching slots. */
export function createFacetIndex(): FacetIndex {
  let capacity = 1024
  const columns = Object.fromEntries(
    facetKeys.map((key) => [key, emptyColumn(capacity)]),
  ) as unknown as Record<FacetKey, Column>
  let live = bitsFor(capacity)
  let years = new Int16Array(capacity).fill(noYear)
  const calendar = createCalendar()

  function grow(slot: number): void {
    if (slot < capacity) return
    while (slot >= capacity) capacity *= 2
    live = widened(live, capacity)
    const wider = new Int16Array(capacity).fill(noYear)
    wider.set(years)
    years = wider
    for (const key of facetKeys) widenColumn(columns[key], capacity)
  }

  function add(slot: number, { facets, year, publicPeriods }: Indexed): void {
    grow(slot)
    setBit(live, slot)
    years[slot] = year ?? noYear
    calendar.set(slot, publicPeriods)
    for (const key of facetKeys) {
      const column = columns[key]
      hold(column, slot, [...new Set(facets[key] ?? [])].map((value) => codeOf(column, value, capacity)))
    }
  }

  function remove(slot: number): void {
    clearBit(live, slot)
    years[slot] = noYear
    for (const key of facetKeys) letGo(columns[key], slot)
  }

  function valuesOf(slot: number): SearchDocument['facets'] {
    const facets: Partial<Record<FacetKey, readonly string[]>> = {}
    for (const key of facetKeys) {
      const column = columns[key]
      const values = Array.from(codesOf(column, slot), (code) => column.values[code] ?? '')
      if (values.length > 0) facets[key] = values
    }
    return facets
  }

  function holding(key: FacetKey, values: readonly string[]): Bits {
    const bits = bitsFor(capacity)
    const column = columns[key]
    for (const value of values) {
      const held = column.slots[column.codes.get(value) ?? -1]
      if (held) addAll(bits, held)
    }
    return bits
  }

  function passing(state: SearchState, part: Removable): Bits {
    if (part === 'asAt') return calendar.on(state.asAt, live)
    if (part !== 'years' && part !== 'q') return holding(part, state.filters[part] ?? [])
    const bits = bitsFor(capacity)
    if (part === 'years') {
      const from = state.from ?? 0
      const to = state.to ?? Number.MAX_SAFE_INTEGER
      eachBit(live, (slot) => {
        const year = years[slot] ?? noYear
        if (year !== noYear && year >= from && year <= to) setBit(bits, slot)
      })
    }
    return bits
  }

  type Filter = { readonly part: Removable; readonly bits: Bits }

  const filtersOf = (state: SearchState): readonly Filter[] => narrowingParts(state)
    .filter((part) => part !== 'q')
    .map((part) => ({ part, bits: passing(state, part) }))

  function through(filters: readonly Filter[], words: Bits | null, except: Removable | null): Bits {
    const bits = live.slice()
    if (words) keepOnly(bits, words)
    for (const filter of filters) if (filter.part !== except) keepOnly(bits, filter.bits)
    return bits
  }

  /** The counts of all values over some slots. When those are most of all, the others are counted instead. */
  function count({ held, starts, lengths, totals }: Column, over: Over): Uint32Array {
    const counts = new Uint32Array(totals.length)
    for (const slot of over.fewer) {
      const start = starts[slot] as number
      const end = start + (lengths[slot] as number)
      for (let at = start; at < end; at++) (counts[held[at] as number] as number)++
    }
    if (over.areLeftOut) for (let code = 0; code < counts.length; code++) counts[code] = (totals[code] ?? 0) - (counts[code] as number)
    return counts
  }

  function overOf(bits: Bits): Over {
    const all = sizeOf(live)
    if (sizeOf(bits) * 2 <= all) return { fewer: slotsIn(bits), areLeftOut: false }
    const left = live.slice()
    takeAway(left, bits)
    return { fewer: slotsIn(left), areLeftOut: true }
  }

  function countsOf(key: FacetKey, over: Over, chosen: readonly string[]): readonly FacetCount[] {
    const column = columns[key]
    const listed = new Map<string, number>(chosen.map((value) => [value, 0]))
    count(column, over).forEach((found, code) => { if (found > 0) listed.set(column.values[code] ?? '', found) })
    return [...listed]
      .map(([value, found]) => ({ value, count: found }))
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
  }

  function yearsOf(over: Bits): Narrowed['years'] {
    const counts = new Map<number, number>()
    eachBit(over, (slot) => {
      const year = years[slot] ?? noYear
      if (year !== noYear) counts.set(year, (counts.get(year) ?? 0) + 1)
    })
    return [...counts].map(([year, count]) => ({ year, count })).sort((a, b) => a.year - b.year)
  }

  function narrow(state: SearchState, words: Bits | null): Narrowed {
    const filters = filtersOf(state)
    const matching = through(filters, words, null)
    const isFiltered = (part: Removable): boolean => filters.some((filter) => filter.part === part)
    const over = (part: Removable): Bits => (isFiltered(part) ? through(filters, words, part) : matching)
    const overMatching = overOf(matching)
    const facets = Object.fromEntries(
      facetKeys.map((key) => {
        const counted = isFiltered(key) ? overOf(over(key)) : overMatching
        return [key, countsOf(key, counted, state.filters[key] ?? [])]
      }),
    ) as Record<FacetKey, readonly FacetCount[]>
    return { matching, total: sizeOf(matching), facets, years: yearsOf(over('years')) }
  }

  const setsOf = (filters: SearchState['filters']): readonly Bits[] =>
    facetKeys.flatMap((key) => {
      const values = filters[key]
      return values ? [holding(key, values)] : []
    })

  function axisCodes({ facet, values }: CrossQuery['rows']): AxisCodes {
    const column = columns[facet]
    const places = new Int32Array(column.values.length).fill(-1)
    values.forEach((value, place) => {
      const code = column.codes.get(value)
      if (code !== undefined) places[code] = place
    })
    return { ...column, places, size: values.length }
  }

  /** What passes a state on the day of a query. */
  function asked(state: SearchState, words: Bits | null, { asAt, goneBy }: CrossQuery): Bits {
    const bits = through(filtersOf({ ...state, asAt }), words, null)
    if (goneBy !== undefined) takeAway(bits, calendar.on(goneBy, bits))
    return bits
  }

  const crossOf = (matching: Bits, { rows, columns: across, layers }: CrossQuery): CrossCounts => cross({
    matching: slotsIn(matching),
    rows: axisCodes(rows), columns: axisCodes(across),
    layers: layers.map(({ filters, without: leftOut = {} }) => ({ all: setsOf(filters), none: setsOf(leftOut) })),
    capacity,
  })

  return {
    add,
    remove,
    narrow,
    cross: (state, words, query) => crossOf(asked(state, words, query), query),
    total: (state, words) => sizeOf(through(filtersOf(state), words, null)),
    capacity: () => capacity,
    valuesOf,
  }
}
