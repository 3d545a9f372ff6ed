import { facetKeys, type FacetKey } from '../facets'
import { narrowingParts } from '../state'
import type { FacetCount, Removable, SearchDocument, SearchState } from '../types'
import { addAll, bitsFor, clearBit, eachBit, keepOnly, setBit, sizeOf, widened, type Bits } from './bits'

type Column = {
  readonly codes: Map<string, number>
  readonly values: string[]
  /** Which slots hold a value, by code. */
  readonly slots: Bits[]
  /** Codes of each slot. */
  readonly held: Uint16Array[]
}

export type Narrowed = {
  readonly matching: Bits
  readonly total: number
  readonly facets: Readonly<Record<FacetKey, readonly FacetCount[]>>
  readonly years: readonly { readonly year: number; readonly count: number }[]
}

export type FacetIndex = {
  readonly add: (slot: number, document: SearchDocument) => void
  readonly remove: (slot: number) => void
  /** Counts for a state over the slots that match its words; `words` null means all. */
  readonly narrow: (state: SearchState, words: Bits | null) => Narrowed
  /** The number of matches alone. */
  readonly total: (state: SearchState, words: Bits | null) => number
  readonly capacity: () => number
}

const none = new Uint16Array(0)
const noYear = -1

function bitsOf(column: Column, code: number): Bits {
  const bits = column.slots[code]
  if (!bits) throw new RangeError(`no facet value has code ${code}`)
  return bits
}

/** Facet values as codes per slot and bits per value: counts need one pass over the matching slots. */
export function createFacetIndex(): FacetIndex {
  const columns = Object.fromEntries(facetKeys.map((key) => [
    key, { codes: new Map(), values: [], slots: [], held: [] } satisfies Column,
  ])) as unknown as Record<FacetKey, Column>
  let capacity = 1024
  let live = bitsFor(capacity)
  let years = new Int16Array(capacity).fill(noYear)

  function grow(slot: number): void {
    if (slot < capacity) return
    while (slot >= capacity) capacity *= 2
    live = widened(live, capacity)
    const wider = new Int16Array(capacity).fill(noYear)
    wider.set(years)
    years = wider
    for (const key of facetKeys) {
      const column = columns[key]
      column.slots.forEach((bits, code) => { column.slots[code] = widened(bits, capacity) })
    }
  }

  function codeOf(column: Column, value: string): number {
    const known = column.codes.get(value)
    if (known !== undefined) return known
    const code = column.values.push(value) - 1
    column.codes.set(value, code)
    column.slots.push(bitsFor(capacity))
    return code
  }

  function add(slot: number, document: SearchDocument): void {
    grow(slot)
    setBit(live, slot)
    years[slot] = document.year ?? noYear
    for (const key of facetKeys) {
      const column = columns[key]
      const values = new Set(document.facets[key] ?? [])
      column.held[slot] = Uint16Array.from(values, (value) => codeOf(column, value))
      column.held[slot].forEach((code) => setBit(bitsOf(column, code), slot))
    }
  }

  function remove(slot: number): void {
    clearBit(live, slot)
    years[slot] = noYear
    for (const key of facetKeys) {
      const column = columns[key]
      column.held[slot]?.forEach((code) => clearBit(bitsOf(column, code), slot))
      column.held[slot] = none
    }
  }

  function passing(state: SearchState, part: Removable): Bits {
    const bits = bitsFor(capacity)
    if (part === 'years') {
      const from = state.from ?? 0
      const to = state.to ?? Number.MAX_SAFE_INTEGER
      eachBit(live, (slot) => {
        const year = years[slot] ?? noYear
        if (year !== noYear && year >= from && year <= to) setBit(bits, slot)
      })
    } else if (part !== 'q') {
      const column = columns[part]
      for (const value of state.filters[part] ?? []) {
        const held = column.slots[column.codes.get(value) ?? -1]
        if (held) addAll(bits, held)
      }
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

  function countsOf(key: FacetKey, over: Bits, chosen: readonly string[]): readonly FacetCount[] {
    const column = columns[key]
    const counts = new Uint32Array(column.values.length)
    eachBit(over, (slot) => {
      for (const code of column.held[slot] ?? none) counts[code] = (counts[code] ?? 0) + 1
    })
    const listed = new Map<string, number>(chosen.map((value) => [value, 0]))
    counts.forEach((count, code) => { if (count > 0) listed.set(column.values[code] ?? '', count) })
    return [...listed]
      .map(([value, count]) => ({ value, count }))
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
    const over = (part: Removable): Bits =>
      filters.some((filter) => filter.part === part) ? through(filters, words, part) : matching
    const facets = Object.fromEntries(
      facetKeys.map((key) => [key, countsOf(key, over(key), state.filters[key] ?? [])]),
    ) as Record<FacetKey, readonly FacetCount[]>
    return { matching, total: sizeOf(matching), facets, years: yearsOf(over('years')) }
  }

  return {
    add,
    remove,
    narrow,
    total: (state, words) => sizeOf(through(filtersOf(state), words, null)),
    capacity: () => capacity,
  }
}
