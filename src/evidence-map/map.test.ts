import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { createEmbeddedEngine } from '@/search/embedded/engine'
import { facetKeys, facetOf, type FacetKey } from '@/search/facets'
import { createCatalogue } from '@/search/records/catalogue'
import { searchDocument, searchState } from '@/search/testing/builders'
import type { PublicPeriod, SearchDocument } from '@/search/types'

import { axisTerms } from './axes'
import { mapOf, mapPlan, mapTerms, underServedGroups, type EvidenceMap } from './map'
import { defaultRules, type GapRules } from './rules'
import { axisFacets, bubbleKinds, emptyMap, type MapState } from './state'
import { exampleTerms } from './testing/terms'

const catalogue = createCatalogue(exampleTerms)

const slugsOf = (key: FacetKey): readonly string[] => catalogue.tree(key).map(({ slug }) => slug)

const idsOf = (key: FacetKey, slugs: readonly string[]): readonly string[] => {
  const { values } = facetOf(key)
  return values.from === 'vocabulary' ? slugs.map((slug) => `${values.vocabulary}/${slug}`) : []
}

/** A document that carries these terms, with everything above them, as the index has it. */
const withAncestors = (key: FacetKey, slugs: readonly string[]): readonly string[] =>
  catalogue.lineage(idsOf(key, slugs)).map(({ slug }) => slug)

type Own = Readonly<Record<'outcome' | 'population' | 'design' | 'country', readonly string[]>>
type Made = { readonly document: SearchDocument; readonly own: Own }

/** Days on which a record became public, was withdrawn, became public again, and so on; some always were public. */
const anyPeriods: fc.Arbitrary<readonly PublicPeriod[]> = fc.oneof(
  { weight: 1, arbitrary: fc.constant([{ from: null, until: null }]) },
  {
    weight: 4,
    arbitrary: fc.uniqueArray(fc.constantFrom('2020-01-01', '2020-02-29', '2020-06-30', '2020-07-01', '2021-01-01', '2021-05-05'), { minLength: 1, maxLength: 5 })
      .map((days) => [...days].sort())
      .map((days) => days.flatMap((from, at) => (at % 2 === 0 ? [{ from, until: days[at + 1] ?? null }] : []))),
  },
)

const isPublic = ({ document: { publicPeriods } }: Made): boolean => publicPeriods.at(-1)?.until === null

const anyMade: fc.Arbitrary<Made> = fc.record({
  slug: fc.integer({ min: 0, max: 80 }).map((n) => `s${n}`),
  own: fc.record({
    outcome: fc.subarray([...slugsOf('outcome')]),
    population: fc.subarray([...slugsOf('population')]),
    design: fc.subarray([...slugsOf('design')], { maxLength: 1 }),
    country: fc.subarray([...slugsOf('country')], { maxLength: 2 }),
  }),
  kind: fc.constantFrom('study', 'study', 'review', 'reference', 'project'),
  status: fc.constantFrom('completed', 'completed', 'ongoing', 'planned', 'unknown'),
  quality: fc.constantFrom('high', 'moderate', 'low', 'very-low', 'not-rated', 'rated-without-overall'),
  direction: fc.subarray(['improved', 'mixed', 'worsened']),
  year: fc.option(fc.integer({ min: 2010, max: 2014 })),
  publicPeriods: anyPeriods,
  isExample: fc.boolean(),
}).map(({ slug, own, kind, status, quality, direction, year, publicPeriods, isExample }) => {
  const base = searchDocument({ slug })
  const terms = Object.fromEntries(Object.entries(own).map(([key, slugs]) => [key, withAncestors(key as FacetKey, slugs)]))
  return {
    own,
    document: {
      ...base, kind: kind as SearchDocument['kind'], year, publicPeriods, card: { ...base.card, isExample: isExample && slug.endsWith('7') },
      facets: { ...terms, kind: [kind], status: [status], quality: [quality], direction },
    },
  }
})

const anyDay = fc.option(fc.constantFrom('2019-12-31', '2020-01-01', '2020-06-30', '2021-05-05'))

const anyState: fc.Arbitrary<MapState> = fc.record({
  axes: fc.shuffledSubarray([...axisFacets], { minLength: 2, maxLength: 2 }),
  bubbles: fc.constantFrom(...bubbleKinds),
  openRows: fc.subarray(['wellbeing', 'mental-health', 'adults', 'controlled-studies', 'united-kingdom']),
  openColumns: fc.subarray(['wellbeing', 'mental-health', 'adults', 'controlled-studies', 'united-kingdom']),
  asAt: anyDay,
  since: anyDay,
  empty: fc.constantFrom('hide' as const, 'show' as const, null),
  filters: fc.record({
    outcome: fc.subarray([...slugsOf('outcome')], { maxLength: 2 }),
    population: fc.subarray([...slugsOf('population')], { maxLength: 1 }),
    quality: fc.subarray(['high', 'not-rated'], { maxLength: 1 }),
  }),
  from: fc.option(fc.integer({ min: 2010, max: 2014 })),
}).map(({ axes, filters, from, ...rest }) => ({
  ...emptyMap, ...rest, rows: axes[0] ?? 'outcome', columns: axes[1] ?? 'population',
  search: searchState({ from, filters: Object.fromEntries(Object.entries(filters).filter(([, values]) => values.length > 0)) }),
}))

/** Whether a document is counted at all on a day, as slow and plain as it can be said. */
function counts({ document }: Made, { search }: MapState, day: string | null): boolean {
  if (document.card.isExample) return false
  const isThere = day === null
    ? document.publicPeriods.some(({ until }) => until === null)
    : document.publicPeriods.some(({ from, until }) => (from === null || from <= day) && (until === null || until > day))
  if (!isThere) return false
  if (search.from !== null && (document.year === null || document.year < search.from)) return false
  return facetKeys.every((key) => {
    const chosen = search.filters[key]
    return !chosen || chosen.some((value) => document.facets[key]?.includes(value))
  })
}

const isUnder = (key: FacetKey, own: readonly string[], slug: string): boolean => withAncestors(key, own).includes(slug)

function countedByHand(made: readonly Made[], state: MapState, rules: GapRules, bubbles: readonly string[]) {
  const { rows, columns } = state
  const has = ({ document }: Made, key: FacetKey, values: readonly string[]): boolean => values.some((value) => document.facets[key]?.includes(value))
  return (row: string, column: string, day: string | null, isCounted: (one: Made) => boolean = () => true) => {
    const inCell = made.filter((one) => counts(one, state, day) && isCounted(one) && has(one, rows, [row]) && has(one, columns, [column]))
    const running = ['planned', 'recruiting', 'ongoing']
    const finished = inCell.filter((one) => !has(one, 'status', running))
    const studies = finished.filter(({ document }) => document.kind === 'study')
    const facet = state.bubbles === 'kind' ? 'design' : state.bubbles
    return {
      studies: studies.length,
      reviews: finished.filter(({ document }) => document.kind === 'review').length,
      underWay: inCell.filter((one) => ['study', 'review'].includes(one.document.kind) && has(one, 'status', running)).length,
      controlled: studies.filter(({ own }) => own.design.some((slug) => ['controlled-studies', 'trial'].includes(slug))).length,
      designUnknown: studies.filter(({ own }) => own.design.length === 0).length,
      low: studies.filter((one) => has(one, 'quality', rules.lowRatings)).length,
      rated: studies.filter((one) => has(one, 'quality', ['high', 'moderate', 'low', 'very-low'])).length,
      bubbles: bubbles.map((value) => studies.filter((one) => has(one, facet, [value])).length),
      groups: rules.groups.map((group) => studies.filter(({ own }) => isUnder('population', own.population, group)).length),
      countries: rules.countries.map((country) => studies.filter(({ own }) => isUnder('country', own.country, country)).length),
    }
  }
}

function made(documents: readonly Made[], state: MapState, rules: GapRules): EvidenceMap {
  const engine = createEmbeddedEngine()
  engine.replaceAll(documents.filter(isPublic).map(({ document }) => document))
  for (const one of documents) if (!isPublic(one) && !one.document.card.isExample) engine.withdraw(one.document)
  const plan = mapPlan(state, rules, catalogue)
  return mapOf(plan, plan.queries.map((query) => engine.cross(state.search, query, { withoutExamples: true })))
}

describe('the map', () => {
  it('counts what a naive count does, whatever the records, hierarchies, filters and days', () => {
    const rules: GapRules = { ...defaultRules, groups: underServedGroups(catalogue), countries: ['united-kingdom', 'japan'] }
    const property = fc.property(fc.array(anyMade, { maxLength: 60 }), anyState, (given, state) => {
      const records = [...new Map(given.map((one) => [one.document.id, one])).values()]
      const map = made(records, state, rules)
      const byHand = countedByHand(records, state, rules, map.bubbles)
      map.rows.forEach((row, i) => map.columns.forEach((column, j) => {
        const cell = map.cells[i]?.[j]
        const now = byHand(row.slug, column.slug, state.asAt)
        expect(cell?.counts).toEqual(now)
        if (state.since === null) return expect(cell?.change).toBeNull()
        const before = byHand(row.slug, column.slug, state.since)
        expect(cell?.change?.evidence).toBe(now.studies + now.reviews - before.studies - before.reviews)
        const stayed = byHand(row.slug, column.slug, state.since, (one) => counts(one, state, state.asAt))
        expect(cell?.change?.withdrawn).toBe(before.studies + before.reviews - stayed.studies - stayed.reviews)
      }))
      const kinds = (one: Made): boolean => one.document.kind === 'study' && !['planned', 'ongoing'].includes(one.document.facets.status?.[0] ?? '')
      const all = records.filter((one) => counts(one, state, state.asAt) && kinds(one))
      expect(map.total.studies).toBe(all.length)
    })
    fc.assert(property, { numRuns: 150 })
  }, 60_000)

  it('counts what was withdrawn on no day for those who search for words, since its texts are not public', () => {
    const document = searchDocument({ slug: 'choir', title: 'Choir', facets: { kind: ['study'], status: ['completed'], outcome: ['cost'], population: ['carers'] } })
    const gone = { ...document, id: 'withdrawn:1', publicPeriods: [{ from: '2020-01-01', until: '2020-07-01' }] }
    const map = (q: string) => made([{ document: gone, own: { outcome: ['cost'], population: ['carers'], design: [], country: [] } }],
      { ...emptyMap, asAt: '2020-06-30', search: searchState({ q }) }, defaultRules).total.studies
    expect([map(''), map('choir')]).toEqual([1, 0])
  })

  it('takes what is not controlled out of what is, however it is filed', () => {
    expect(mapTerms(catalogue)).toEqual({
      controlled: ['controlled-studies', 'trial'], uncontrolled: ['time-series'], designs: ['reviews', 'controlled-studies', 'survey'],
    })
  })

  it('asks for groups once, not for each of their parts', () => {
    expect(underServedGroups(catalogue)).toEqual(['carers', 'young'])
  })

  it('leaves out empty countries unless asked', () => {
    const state: MapState = { ...emptyMap, columns: 'country' }
    const study = { own: { outcome: ['cost'], population: [], design: [], country: ['wales'] }, document: {
      ...searchDocument({ slug: 'one' }), facets: { kind: ['study'], status: ['completed'], outcome: ['cost'], country: ['wales', 'united-kingdom'] },
    } }
    expect(made([study], state, defaultRules)).toMatchObject({ columns: [{ slug: 'united-kingdom' }], leftOut: { rows: 0, columns: 1 } })
    expect(made([study], { ...state, empty: 'show' }, defaultRules).columns).toHaveLength(2)
    expect(made([study], { ...state, empty: 'hide' }, defaultRules).rows).toMatchObject([{ slug: 'cost' }])
  })
})

describe('the terms of an axis', () => {
  const outcomes = (open: readonly string[], filter?: readonly string[]) =>
    axisTerms('outcome', { search: searchState(filter ? { filters: { outcome: filter } } : {}) }, open, catalogue)
      .map(({ slug, depth, isOpen }) => `${'-'.repeat(depth)}${slug}${isOpen === null ? '' : isOpen ? ' open' : ' shut'}`)

  it('are the top ones, and those below what is open', () => {
    expect(outcomes([])).toEqual(['cost', 'wellbeing shut'])
    expect(outcomes(['wellbeing'])).toEqual(['cost', 'wellbeing open', '-mental-health shut'])
    expect(outcomes(['wellbeing', 'mental-health'])).toEqual(['cost', 'wellbeing open', '-mental-health open', '--anxiety', '--depression'])
    expect(outcomes(['mental-health'])).toEqual(['cost', 'wellbeing shut'])
  })

  it('are those that a filter names, each once', () => {
    expect(outcomes([], ['anxiety', 'cost'])).toEqual(['cost', 'anxiety'])
    expect(outcomes(['wellbeing', 'mental-health'], ['anxiety', 'wellbeing'])).toEqual(['wellbeing open', '-mental-health open', '--anxiety', '--depression'])
  })
})
