import { collaborativePath, isOfCollaborative } from '@/partnership/collaborative/paths'
import { facetKeys, facetOf, type FacetKey } from '../facets'
import type { PublicPeriod, SearchDocument, SearchWording, WithdrawnRecord } from '../types'
import type { Catalogue, CatalogueTerm } from './catalogue'
import type { Draft } from './draft'
import { draftOf, idsIn } from './drafts'
import type { IndexedCollection, IndexSource } from './source'
import { allTexts, byLanguage, mainText, sortableTitle } from './texts'

/** Ids of all terms that a record carries in the fields of the vocabulary facets. */
function termsCarried(record: Readonly<Record<string, unknown>>): readonly string[] {
  return facetKeys.flatMap((key) => {
    const { values } = facetOf(key)
    return values.from === 'vocabulary' ? values.fields.flatMap((field) => idsIn(record[field])) : []
  })
}

function termFacets(lineage: readonly CatalogueTerm[]): Partial<Record<FacetKey, readonly string[]>> {
  const found = facetKeys.map((key) => {
    const { values } = facetOf(key)
    const slugs = values.from === 'vocabulary'
      ? lineage.filter((term) => term.vocabulary === values.vocabulary).map((term) => term.slug)
      : []
    return [key, slugs] as const
  })
  return Object.fromEntries(found.filter(([, slugs]) => slugs.length > 0))
}

/** Labels of the terms and of all above them; synonyms of the terms alone, since those of broad terms say little. */
function topicsOf(ids: readonly string[], lineage: readonly CatalogueTerm[], catalogue: Catalogue): readonly string[] {
  const own = ids.map((id) => catalogue.term(id)).filter((term) => term !== undefined)
  const topics = new Set<string>()
  for (const term of [...lineage, ...own]) for (const label of term.allLabels) topics.add(label)
  for (const term of own) for (const synonym of term.allSynonyms) topics.add(synonym)
  return [...topics]
}

function wordingsOf(draft: Draft): Readonly<Record<string, SearchWording>> {
  const wordings: Record<string, SearchWording> = {}
  for (const part of ['title', 'headline', 'summary'] as const) {
    for (const [language, text] of Object.entries(byLanguage(draft[part]))) {
      wordings[language] = { ...wordings[language], [part]: text }
    }
  }
  return wordings
}

/** Name of a record in the index. */
export const searchId = (collection: IndexedCollection, slug: string): string => `${collection}:${slug}`

/** Ids of every term that a document is made of; a change to one of them changes the document. */
export function termsUsed(source: IndexSource, catalogue: Catalogue): readonly string[] {
  const results = source.collection === 'studies' ? source.results : []
  const carried = [...termsCarried(source.record), ...results.flatMap(({ outcome, measure }) => idsIn([outcome, measure]))]
  return [...new Set([...carried, ...catalogue.lineage(carried).map((term) => term.id)])]
}

/** Where visitors see a record, without a language prefix. */
const pathOf = (collection: IndexedCollection, slug: string): string =>
  isOfCollaborative(collection) ? collaborativePath(collection, slug) : `/${collection}/${slug}`

/** What is not interrupted has been public since it was first published, or made. */
const periodsOf = (source: IndexSource): readonly PublicPeriod[] => {
  const { firstPublishedAt, createdAt } = source.record
  const interrupted = source.collection === 'studies' ? source.publicPeriods : undefined
  return interrupted ?? [{ from: (firstPublishedAt ?? createdAt)?.slice(0, 10) ?? null, until: null }]
}

/** What the index counts of a study that is not public any more; null for one that never was on any day. */
export function withdrawnOf(source: IndexSource, catalogue: Catalogue): WithdrawnRecord | null {
  const document = documentOf(source, catalogue)
  if (!document || document.publicPeriods.length === 0) return null
  const { facets, year, publicPeriods } = document
  return { id: `withdrawn:${source.record.id}`, facets, year, publicPeriods }
}

/** A published record as the index holds it; null when it has no slug or title yet. */
export function documentOf(source: IndexSource, catalogue: Catalogue): SearchDocument | null {
  const { record, collection } = source
  const draft = draftOf(source, catalogue)
  const title = mainText(draft.title)
  if (!record.slug || !title) return null
  const carried = [...termsCarried(record), ...(draft.terms ?? [])]
  const lineage = catalogue.lineage(carried)
  return {
    id: searchId(collection, record.slug),
    kind: draft.kind,
    slug: record.slug,
    url: pathOf(collection, record.slug),
    title,
    headline: mainText(draft.headline),
    summary: mainText(draft.summary),
    wordings: wordingsOf(draft),
    text: {
      acronym: [], headline: [], authors: [], body: [], identifiers: [],
      ...draft.text,
      title: allTexts(draft.title),
      topics: topicsOf(carried, lineage, catalogue),
    },
    facets: { ...termFacets(lineage), ...draft.options, kind: [draft.kind] },
    year: draft.year,
    sortTitle: sortableTitle(title),
    publicPeriods: periodsOf(source),
    card: {
      kindDetail: null, acronym: null, authors: null, container: null, date: null, design: null,
      sampleSize: null, sampleSizeKind: null, directions: [], quality: null, status: null,
      unconfirmed: record.unconfirmedCount ?? 0,
      conflicts: record.conflictCount ?? 0,
      ...draft.card,
      year: draft.year,
      countries: idsIn(record['countries']).flatMap((id) => catalogue.lineage([id])[0]?.slug ?? []),
      isExample: record.isExample ?? false,
    },
  }
}
