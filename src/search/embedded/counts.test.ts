import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { facetKeys, type FacetKey } from '../facets'
import { narrowingParts, without } from '../state'
import { searchDocument, searchState } from '../testing/builders'
import type { SearchDocument, SearchState } from '../types'
import { createEmbeddedEngine } from './engine'

const words = ['walking', 'gardening', 'choirs', 'museums'] as const
const values: Readonly<Record<FacetKey, readonly string[]>> = {
  kind: ['study', 'review', 'reference'],
  outcome: ['mental-health', 'anxiety', 'loneliness', 'cost'],
  population: ['older', 'young'],
  design: ['rct', 'cohort', 'qualitative'],
  activity: ['arts', 'nature'],
  setting: ['practice'],
  referralRoute: ['self', 'gp'],
  country: ['england', 'wales', 'japan'],
  direction: ['improved', 'mixed', 'worsened'],
  quality: ['high', 'low', 'not-rated'],
  status: ['completed', 'ongoing'],
}

const perFacet = <Value>(make: (key: FacetKey) => fc.Arbitrary<Value>): fc.Arbitrary<Record<FacetKey, Value>> =>
  fc.record(Object.fromEntries(facetKeys.map((key) => [key, make(key)])) as Record<FacetKey, fc.Arbitrary<Value>>)

const days = ['2026-01-01', '2026-02-01', '2026-03-01', '2026-04-01'] as const

const anyDocument = fc.record({
  publicPeriods: fc.constantFrom(...days.slice(0, 3)).map((from) => [{ from, until: null }]),
  slug: fc.integer({ min: 0, max: 60 }).map((n) => `s${n}`),
  facets: perFacet((key) => fc.subarray([...values[key]])),
  year: fc.option(fc.integer({ min: 2010, max: 2016 })),
  abstract: fc.subarray([...words]).map((some) => some.join(' ')),
}).map((given) => ({ ...searchDocument({ ...given, title: given.slug }), facets: given.facets }))

const anyState: fc.Arbitrary<SearchState> = fc.record({
  q: fc.constantFrom('', '', ...words),
  filters: perFacet((key) => fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, {
    weight: 1, arbitrary: fc.subarray([...values[key]]),
  })).map((filters) => Object.fromEntries(Object.entries(filters).filter(([, some]) => some.length > 0))),
  from: fc.option(fc.integer({ min: 2009, max: 2017 })),
  to: fc.option(fc.integer({ min: 2009, max: 2017 })),
  asAt: fc.option(fc.constantFrom(...days), { freq: 1 }),
}).map((parts) => searchState(parts))

/** The definition of a match, as slow and plain as it can be said. */
function passes(document: SearchDocument, state: SearchState): boolean {
  if (state.q && !document.text.body.join(' ').split(' ').includes(state.q)) return false
  if (state.from !== null && (document.year === null || document.year < state.from)) return false
  if (state.to !== null && (document.year === null || document.year > state.to)) return false
  if (state.asAt !== null && !document.publicPeriods.some(({ from, until }) => (from ?? '') <= (state.asAt ?? '') && (until === null || (state.asAt ?? '') < until))) return false
  return facetKeys.every((key) => {
    const chosen = state.filters[key]
    return !chosen?.length || chosen.some((value) => document.facets[key]?.includes(value))
  })
}

function countsBy(documents: readonly SearchDocument[], key: FacetKey, chosen: readonly string[]) {
  const counts: Record<string, number> = Object.fromEntries(chosen.map((value) => [value, 0]))
  for (const document of documents) {
    for (const value of document.facets[key] ?? []) counts[value] = (counts[value] ?? 0) + 1
  }
  return counts
}

describe('counts', () => {
  it('equal those of a naive count, whatever the records, the changes to them and the state', () => {
    const property = fc.property(
      fc.array(anyDocument, { maxLength: 40 }), fc.array(anyDocument, { maxLength: 15 }),
      fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 10 }), fc.boolean(), anyState,
      (first, changed, removed, isKept, state) => {
        const engine = createEmbeddedEngine()
        engine.replaceAll(first)
        changed.forEach(engine.upsert)
        const byId = new Map([...first, ...changed].map((document) => [document.id, document]))
        const withdrawn: SearchDocument[] = []
        for (const id of new Set(removed.map((n) => `studies:s${n}`))) {
          const document = byId.get(id)
          byId.delete(id)
          if (!document || !isKept) { engine.remove(id); continue }
          const gone = { ...document, publicPeriods: document.publicPeriods.map(({ from }) => ({ from, until: '2026-04-01' })) }
          engine.withdraw(gone)
          withdrawn.push(gone)
        }
        const documents = [...byId.values()]

        const wordsKnown = !state.q || documents.some((document) => passes(document, searchState({ q: state.q })))
        fc.pre(wordsKnown)
        const outcome = engine.search(state, { size: 100 })
        const matching = documents.filter((document) => passes(document, state))
        expect(outcome.total).toBe(matching.length)
        expect(outcome.noLongerPublic).toBe(state.q || state.asAt === null ? 0 : withdrawn.filter((document) => passes(document, state)).length)
        expect(outcome.hits.map((hit) => hit.document.id).sort()).toEqual(matching.map((one) => one.id).sort())
        for (const key of facetKeys) {
          const others = documents.filter((document) => passes(document, without(state, key)))
          const counted = Object.fromEntries(outcome.facets[key].map(({ value, count }) => [value, count]))
          expect(counted).toEqual(countsBy(others, key, state.filters[key] ?? []))
        }
        const withoutYears = documents.filter((document) => passes(document, without(state, 'years')))
        expect(outcome.years.reduce((sum, { count }) => sum + count, 0))
          .toBe(withoutYears.filter((document) => document.year !== null).length)
        if (matching.length === 0) {
          expect(outcome.removedToFind).toEqual(narrowingParts(state)
            .map((part) => ({
              part, count: documents.filter((document) => passes(document, without(state, part))).length,
            }))
            .filter(({ count }) => count > 0))
        }
      },
    )
    fc.assert(property, { numRuns: 200 })
  }, 60_000)
})
