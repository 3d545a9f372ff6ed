import type { CollectionSlug, Payload, Where } from 'payload'

import { searchIn } from '@/search/queries'
import type { FacetCount, SearchHit, SearchPage } from '@/search/types'

import { hubTexts } from '../hub/queries'
import { localText } from '../localised'
import { latestTexts, questionList } from '../queries'
import { keptForAMoment } from '../reading/keptForAMoment'
import { publicRecords } from '../reading/queries'
import { textOf, type Stored } from '../stored'
import type { BalanceRow, CountView, DesignCount, HomeView } from '../views'
import { designSets, isLeaf, searchFor } from './designs'

const newestShown = 6
const triesShown = 4
const measured = ['improved', 'no-difference', 'mixed', 'worsened', 'unclear', 'not-applicable'] as const
const kinds = ['study', 'review'] as const

/** Records of all kinds, which no search lists together; a reader is led to what the words mean. */
const whatUnknownMeans = '/methods#unknown'

export type HomePage = { readonly home: HomeView; readonly newest: readonly SearchHit[]; readonly labels: SearchPage['labels'] }

/**
 * The front page. Its counts are never older than a moment: they come from the search index, which asks the
 * database nothing, and from eight counts in the database; none grows with the corpus. Invented records are in none
 * of them.
 */
export const homePage = keptForAMoment(makeHomePage)

async function makeHomePage(hub: Payload, locale: string): Promise<HomePage> {
  const [texts, designs, newest, research, unconfirmed, conflicts, references, written, questions] = await Promise.all([
    hubTexts(hub, locale),
    publicRecords(hub, 'terms', {
      where: { and: [{ key: { like: 'designs/' } }, { status: { not_equals: 'retired' } }] },
      sort: 'rank',
      select: { slug: true, key: true, label: true, controlled: true, ancestors: true, parent: true, rank: true },
    }),
    searchIn(hub, searchFor({ kind: kinds }, 'newest').state, locale, { size: newestShown, withoutExamples: true }),
    searchIn(hub, searchFor({ kind: kinds }).state, locale, { size: 1, withoutExamples: true }),
    countRecords(hub, ['studies', 'references', 'projects'], { unconfirmedCount: { greater_than: 0 } }),
    countRecords(hub, ['studies', 'references', 'projects'], {
      or: [{ conflictCount: { greater_than: 0 } }, { 'provenance.chosen': { equals: true } }],
    }),
    countRecords(hub, ['references'], {}),
    latestTexts(hub, locale),
    questionList(hub, locale),
  ])
  const { facets } = research.outcome
  return {
    home: {
      hub: texts,
      counts: counts(facets, { unconfirmed, conflicts, references }),
      balance: await balance(hub, locale, designs),
      designs: designCounts(designs, facets.design, locale),
      tries: tries(research),
      texts: written,
      questions,
    },
    newest: newest.outcome.hits,
    labels: newest.labels,
  }
}

async function countRecords(hub: Payload, collections: readonly CollectionSlug[], where: Where): Promise<number> {
  const real: Where = { and: [where, { isExample: { not_equals: true } }] }
  const counted = await Promise.all(collections.map((collection) => hub.count({ collection, where: real, overrideAccess: false })))
  return counted.reduce((sum, { totalDocs }) => sum + totalDocs, 0)
}

const countOf = (counts: readonly FacetCount[], value: string): number =>
  counts.find((one) => one.value === value)?.count ?? 0

type Counted = { readonly unconfirmed: number; readonly conflicts: number; readonly references: number }

function counts(facets: SearchPage['outcome']['facets'], counted: Counted): readonly CountView[] {
  const unfinished = ['planned', 'recruiting', 'ongoing'] as const
  const found = (key: CountView['key'], count: number, filters: Parameters<typeof searchFor>[0]): CountView =>
    ({ key, count, path: searchFor(filters).path, open: key === 'unrated' || key === 'ongoing' })
  return [
    found('studies', countOf(facets.kind, 'study'), { kind: ['study'] }),
    found('reviews', countOf(facets.kind, 'review'), { kind: ['review'] }),
    found('references', counted.references, { kind: ['reference'] }),
    found('ongoing', unfinished.reduce((sum, status) => sum + countOf(facets.status, status), 0), { kind: kinds, status: unfinished }),
    found('unrated', countOf(facets.quality, 'not-rated'), { kind: kinds, quality: ['not-rated'] }),
    { key: 'unconfirmed', count: counted.unconfirmed, path: whatUnknownMeans, open: true },
    { key: 'conflicts', count: counted.conflicts, path: whatUnknownMeans, open: true },
  ]
}

async function balance(hub: Payload, locale: string, designs: readonly Stored[]): Promise<readonly BalanceRow[]> {
  const sets = designSets(designs)
  const rows = [
    ['controlled', { kind: ['study'], design: sets.controlled }],
    ['uncontrolled', { kind: ['study'], design: sets.uncontrolled }],
    ['reviews', { kind: ['review'] }],
  ] as const
  return Promise.all(rows.map(async ([group, filters]): Promise<BalanceRow> => {
    const { outcome } = await searchIn(hub, searchFor(filters).state, locale, { size: 1, withoutExamples: true })
    const cells = measured.map((direction) => ({
      direction,
      count: countOf(outcome.facets.direction, direction),
      path: searchFor({ ...filters, direction: [direction] }).path,
    }))
    return { group, total: outcome.total, cells }
  }))
}

function designCounts(designs: readonly Stored[], found: readonly FacetCount[], locale: string): readonly DesignCount[] {
  return designs.filter((design) => isLeaf(design, designs)).flatMap((design) => {
    const slug = textOf(design, 'slug') ?? ''
    const count = countOf(found, slug)
    const label = localText(design.label, locale)
    return count > 0 && label ? [{ slug, label, count, path: searchFor({ kind: kinds, design: [slug] }).path }] : []
  })
}

/** The outcomes with most studies, as ways in. */
function tries(research: SearchPage): HomeView['tries'] {
  const outcomes = research.groups.find(({ key }) => key === 'outcome')?.choices ?? []
  return outcomes
    .filter(({ depth }) => depth > 0)
    .toSorted((a, b) => b.count - a.count)
    .slice(0, triesShown)
    .map(({ label, value }) => ({ label, path: searchFor({ outcome: [value] }).path }))
}
