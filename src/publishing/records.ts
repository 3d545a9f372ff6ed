import type { CollectionSlug, Payload, Sort, Where } from 'payload'

import { provenanceView, type ProvenanceView } from '@/synthesis/provenance-view'
import type { LinkView, TermView } from '@/synthesis/study-view'

import { localText } from './localised'
import { idOf, textOf, type Stored } from './stored'

type Wanted = {
  readonly where?: Where
  readonly sort?: Sort
  /** At most so many; every list of a page is bounded. */
  readonly limit?: number
  readonly select?: Readonly<Record<string, true>>
}

const mostRecords = 500

/** Records as an anonymous visitor may see them: published ones only, in every language, relations as ids. */
export async function publicRecords(
  hub: Payload, collection: CollectionSlug, { where = {}, sort, limit = mostRecords, select }: Wanted,
): Promise<readonly Stored[]> {
  const { docs } = await hub.find({
    collection, where, limit, overrideAccess: false, depth: 0, locale: 'all', pagination: false, joins: false,
    ...(sort === undefined ? {} : { sort }),
    ...(select === undefined ? {} : { select }),
  })
  return docs as unknown as readonly Stored[]
}

/** Those of the records with these ids that a visitor may see. Asks nothing where there are no ids. */
export async function recordsById(
  hub: Payload, collection: CollectionSlug, ids: Iterable<string | null>, select?: Wanted['select'],
): Promise<ReadonlyMap<string, Stored>> {
  const wanted = [...new Set([...ids].filter((id) => id !== null))]
  if (wanted.length === 0) return new Map()
  const docs = await publicRecords(hub, collection, {
    where: { id: { in: wanted } }, limit: wanted.length, ...(select === undefined ? {} : { select }),
  })
  return new Map(docs.map((doc) => [String(doc.id), doc]))
}

export type Found = { readonly state: 'found'; readonly record: Stored } | { readonly state: 'gone' | 'missing' }

/** The published record with this slug; `gone` where it was published once and is archived now. */
export async function recordBySlug(hub: Payload, collection: CollectionSlug, slug: string): Promise<Found> {
  const [record] = await publicRecords(hub, collection, { where: { slug: { equals: slug } }, limit: 1 })
  if (record) return { state: 'found', record }
  const archived = await hub.count({
    collection,
    where: { and: [{ slug: { equals: slug } }, { editorialState: { equals: 'archived' } }] },
    overrideAccess: true,
  })
  return { state: archived.totalDocs > 0 ? 'gone' : 'missing' }
}

const termFields = { key: true, slug: true, label: true, definition: true, rank: true, controlled: true } as const

/** Terms by id. */
export const termRecords = (hub: Payload, ids: Iterable<string | null>) => recordsById(hub, 'terms', ids, termFields)

/** A stored term as a page shows it. */
export function termView(record: Stored, locale: string): TermView {
  const slug = textOf(record, 'slug') ?? ''
  return {
    slug,
    vocabulary: textOf(record, 'key')?.split('/')[0] ?? '',
    label: localText(record.label, locale) ?? { text: slug, lang: 'en' },
    definition: localText(record.definition, locale),
  }
}

/** The terms with these ids that exist, in the order of the ids. */
export function termViews(terms: ReadonlyMap<string, Stored>, ids: readonly string[], locale: string): readonly TermView[] {
  return ids.flatMap((id) => {
    const record = terms.get(id)
    return record ? [termView(record, locale)] : []
  })
}

const sections = {
  studies: 'studies', references: 'references', summaries: 'summaries', briefings: 'briefings', projects: 'projects',
} as const

export type Section = keyof typeof sections

/** A link to a record of one of the public sections; localised titles in the language of the page. */
export function linkTo(section: Section, record: Stored | undefined, locale: string): LinkView | null {
  const slug = record && textOf(record, 'slug')
  if (!record || !slug) return null
  return { path: `/${sections[section]}/${slug}`, title: localText(record.title, locale)?.text ?? slug }
}

export const linkFields = { slug: true, title: true } as const

/** Ids of the references that the provenance of a record names. */
export const provenanceReferences = (rows: readonly Stored[]): readonly (string | null)[] => rows.map((row) => idOf(row, 'reference'))

/** Stored provenance rows as a page shows them. Names of people who entered facts are not public. */
export function provenanceOf(
  rows: readonly Stored[], references: ReadonlyMap<string, Stored>, locale: string,
): ProvenanceView {
  return provenanceView(rows.map((row) => ({
    field: textOf(row, 'field') ?? 'record',
    value: textOf(row, 'value'),
    source: textOf(row, 'source') ?? '',
    link: linkTo('references', references.get(idOf(row, 'reference') ?? ''), locale),
    url: textOf(row, 'url'),
    page: textOf(row, 'page'),
    seenOn: textOf(row, 'seenOn'),
    enteredBy: textOf(row, 'enteredByLabel'),
    confirmed: row.confirmed === true,
    chosen: row.chosen === true,
    reason: textOf(row, 'reason'),
  })))
}
