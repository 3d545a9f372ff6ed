import type { Payload } from 'payload'

import { facetKeys, facetOf } from '@/search/facets'
import { searchIn } from '@/search/queries'

import { hubTexts } from '../hub/queries'
import { localList, localText } from '../localised'
import { publicRecords, recordsById } from '../reading/queries'
import { termView } from '../reading/views'
import { idOf, numberOf, rowsOf, textOf, type Stored } from '../stored'
import type { MethodsView, TermPageView, VocabularyPageView } from '../views'
import { searchFor } from '../home/designs'

const mostTerms = 2000

const termsOf = (hub: Payload, vocabulary: string): Promise<readonly Stored[]> => publicRecords(hub, 'terms', {
  where: { and: [{ vocabulary: { equals: vocabulary } }, { status: { not_equals: 'retired' } }] },
  sort: 'rank',
  limit: mostTerms,
  select: { key: true, slug: true, label: true, definition: true, rank: true, controlled: true, parent: true },
})

type Placed = { readonly record: Stored; readonly depth: number }

/** Terms as a tree laid flat: every term below its broader one, in their order. */
function laidOut(terms: readonly Stored[], parent: string | null = null, depth = 0): readonly Placed[] {
  const known = new Set(terms.map(({ id }) => String(id)))
  const isChild = (term: Stored) => {
    const own = idOf(term, 'parent')
    return parent === null ? own === null || !known.has(own) : own === parent
  }
  return terms.filter(isChild).flatMap((record) => [{ record, depth }, ...laidOut(terms, String(record.id), depth + 1)])
}

/** What the methods page shows: the designs in order and every vocabulary with its size. */
export async function methodsPage(hub: Payload, locale: string): Promise<MethodsView> {
  const [texts, vocabularies] = await Promise.all([hubTexts(hub, locale), publicRecords(hub, 'vocabularies', { sort: 'key' })])
  const designs = vocabularies.find(({ key }) => key === 'designs')
  const terms = designs ? await termsOf(hub, String(designs.id)) : []
  const views = await Promise.all(vocabularies.map(async (vocabulary) => {
    const { totalDocs } = await hub.count({
      collection: 'terms', where: { vocabulary: { equals: vocabulary.id } }, overrideAccess: false,
    })
    const key = textOf(vocabulary, 'key') ?? ''
    return {
      key,
      title: localText(vocabulary.title, locale) ?? { text: key, lang: 'en' },
      description: localText(vocabulary.description, locale),
      version: textOf(vocabulary, 'version'),
      count: totalDocs,
    }
  }))
  return {
    hub: texts,
    designs: laidOut(terms).map(({ record, depth }) => ({
      ...termView(record, locale), controlled: record.controlled === true, depth,
    })),
    vocabularies: views,
  }
}

/** A whole vocabulary, or null where there is none of this key. */
export async function vocabularyPage(hub: Payload, key: string, locale: string): Promise<VocabularyPageView | null> {
  const [vocabulary] = await publicRecords(hub, 'vocabularies', { where: { key: { equals: key } }, limit: 1 })
  if (!vocabulary) return null
  const terms = await termsOf(hub, String(vocabulary.id))
  return {
    key,
    title: localText(vocabulary.title, locale) ?? { text: key, lang: 'en' },
    description: localText(vocabulary.description, locale),
    version: textOf(vocabulary, 'version'),
    terms: laidOut(terms).map(({ record, depth }) => ({ ...termView(record, locale), depth })),
  }
}

/** The page of a term; a retired term that was replaced answers with the path of its successor. */
export async function termPage(
  hub: Payload, vocabulary: string, slug: string, locale: string,
): Promise<TermPageView | { readonly movedTo: string } | null> {
  const [record] = await publicRecords(hub, 'terms', { where: { key: { equals: `${vocabulary}/${slug}` } }, limit: 1 })
  if (!record) return null
  const related = await recordsById(hub, 'terms', [idOf(record, 'parent'), idOf(record, 'replacedBy')])
  const successor = related.get(idOf(record, 'replacedBy') ?? '')
  if (record.status === 'retired' && successor) return { movedTo: `/terms/${textOf(successor, 'key') ?? ''}` }
  const [[vocabularyRecord], narrower, records] = await Promise.all([
    publicRecords(hub, 'vocabularies', { where: { key: { equals: vocabulary } }, limit: 1 }),
    publicRecords(hub, 'terms', { where: { parent: { equals: record.id } }, sort: 'rank', limit: mostTerms }),
    recordsWith(hub, vocabulary, slug, locale),
  ])
  const broader = related.get(idOf(record, 'parent') ?? '')
  return {
    term: termView(record, locale),
    vocabulary: {
      key: vocabulary,
      title: (vocabularyRecord && localText(vocabularyRecord.title, locale)) ?? { text: vocabulary, lang: 'en' },
    },
    synonyms: localList(record.synonyms, locale),
    broader: broader ? termView(broader, locale) : null,
    narrower: narrower.toSorted((a, b) => (numberOf(a, 'rank') ?? 0) - (numberOf(b, 'rank') ?? 0)).map((one) => termView(one, locale)),
    codes: rowsOf(record, 'externalCodes').map((row) => ({
      scheme: textOf(row, 'scheme') ?? '', code: textOf(row, 'code') ?? '', url: textOf(row, 'url'),
    })),
    retired: record.status === 'retired',
    since: textOf(record, 'since'),
    records,
  }
}

async function recordsWith(hub: Payload, vocabulary: string, slug: string, locale: string): Promise<TermPageView['records']> {
  const key = facetKeys.find((one) => {
    const { values } = facetOf(one)
    return values.from === 'vocabulary' && values.vocabulary === vocabulary
  })
  if (!key) return null
  const { state, path } = searchFor({ [key]: [slug] })
  const { outcome } = await searchIn(hub, state, locale, { size: 1 })
  return { count: outcome.total, path }
}
