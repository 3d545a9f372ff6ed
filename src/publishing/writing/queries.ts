import type { CollectionSlug, PayloadRequest } from 'payload'

import { localText } from '../localised'
import { linkFields } from '../reading/queries'
import { idOf, textOf, type Stored } from '../stored'
import { citationsInLists, citationsInTexts, type Citation } from './citations'
import { textFieldsOf, type TextSection } from './fields'
import type { Known } from './problems'

const titleOf = (record: Stored): string =>
  localText(record.title, 'en')?.text ?? localText(record.statement, 'en')?.text ?? localText(record.label, 'en')?.text
  ?? textOf(record, 'detail') ?? textOf(record, 'filename') ?? String(record.id)

/** What is known of the records that citations name, drafts included, by `collection:id`; those that do not exist are left out. */
export async function knownRecords(req: PayloadRequest, citations: readonly Citation[]): Promise<ReadonlyMap<string, Known>> {
  const found = new Map<string, Known>()
  const collections = [...new Set(citations.map(({ collection }) => collection))].filter((slug) => slug in req.payload.collections)
  for (const collection of collections) {
    const ids = [...new Set(citations.filter((one) => one.collection === collection).map(({ id }) => id))]
    const records = await recordsWith(req, collection as CollectionSlug, ids)
    const leading = await recordsWith(req, collection as CollectionSlug, records.flatMap((record) => idOf(record, 'mergedInto') ?? []))
    const titles = new Map(leading.map((record) => [String(record.id), titleOf(record)]))
    for (const record of records) {
      const mergedInto = idOf(record, 'mergedInto')
      found.set(`${collection}:${String(record.id)}`, {
        title: titleOf(record),
        isWithdrawn: record.editorialState === 'archived' || (collection === 'documents' && record.isPublic !== true),
        mergedInto: mergedInto === null ? null : titles.get(mergedInto) ?? 'another record',
      })
    }
  }
  return found
}

async function recordsWith(req: PayloadRequest, collection: CollectionSlug, ids: readonly string[]): Promise<readonly Stored[]> {
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection, where: { id: { in: [...ids] } }, limit: ids.length, pagination: false, depth: 0, overrideAccess: true, req,
    // Languages are told apart by the reader of a title, so that the language of the request stays as it is.
    locale: req.locale ?? 'en',
  })
  return docs as unknown as readonly Stored[]
}

const mostFollowed = 30

/**
 * The title of a summary through which a text would show its own findings: it shows those of a summary that, perhaps
 * through others, shows those of this one. Null where there is no such circle.
 */
export async function circleThrough(req: PayloadRequest, own: string, citations: readonly Citation[]): Promise<string | null> {
  const followed = new Set<string>()
  let next = citations.filter(({ collection, id }) => collection === 'summaries' && id !== own).map(({ id }) => id)
  while (next.length > 0 && followed.size < mostFollowed) {
    const wanted = [...new Set(next)].filter((id) => !followed.has(id))
    for (const id of wanted) followed.add(id)
    const records = await recordsWith(req, 'summaries', wanted)
    next = []
    for (const record of records) {
      const named = citationsInTexts(record, 'summaries', { withLinks: false }).filter(({ collection }) => collection === 'summaries')
      if (named.some(({ id }) => id === own)) return titleOf(record)
      next.push(...named.map(({ id }) => id))
    }
  }
  return null
}

/** All of a text that can name other records, with what a link to it needs. */
export const citingFields = (section: TextSection) => ({
  ...linkFields, updatedAt: true, footnotes: true, references: true,
  ...(section === 'summaries' ? { findings: true } : { furtherReading: true }),
  ...Object.fromEntries(textFieldsOf(section).map(([field]) => [field, true])),
}) as Readonly<Record<string, true>>

/** A place of a text that names a record. */
export type Naming = { readonly section: TextSection; readonly id: string; readonly title: string; readonly place: string; readonly names: string }

/** Every place at which a summary or briefing, as published or as it is being written, names a record by `collection:id`. */
export async function placesOfTexts(req: PayloadRequest): Promise<readonly Naming[]> {
  const sections: readonly TextSection[] = ['summaries', 'briefings']
  const found: Naming[] = []
  for (const section of sections) for (const draft of [false, true]) {
    const { docs } = await req.payload.find({
      collection: section, draft, where: draft ? { editorialState: { not_equals: 'archived' } } : { _status: { equals: 'published' } },
      select: citingFields(section), locale: 'all', limit: 0, pagination: false, depth: 0, overrideAccess: true, req,
    })
    for (const record of docs as unknown as readonly Stored[]) {
      const citations = [...citationsInTexts(record, section, { withLinks: true }), ...citationsInLists(record)]
      found.push(...citations.map(({ collection, id, place }) => (
        { section, id: String(record.id), title: titleOf(record), place, names: `${collection}:${id}` })))
    }
  }
  return found
}

/** The results of a study, drafts included: whoever names one of them names the study. */
export async function resultsOfStudy(req: PayloadRequest, study: string): Promise<readonly string[]> {
  const { docs } = await req.payload.find({
    collection: 'results', where: { study: { equals: study } }, select: {}, limit: 0, pagination: false, depth: 0, overrideAccess: true, req,
  })
  return docs.map(({ id }) => String(id))
}

/** The name under which a document's file is opened. */
export async function filesOfDocument(req: PayloadRequest, document: string): Promise<readonly string[]> {
  const record = await req.payload.findByID({
    collection: 'documents', id: document, select: { filename: true }, depth: 0, overrideAccess: true, disableErrors: true, req,
  })
  return record?.filename ? [record.filename] : []
}
