import type { Payload, TypedUser, Where } from 'payload'

import { citedItem } from '@/bibliography/citing/page/queries'
import { itemOf } from '@/bibliography/storing'
import { publicRecords } from '@/publishing/reading/queries'
import type { Stored } from '@/publishing/stored'
import { largestSize } from '@/search/embedded/engine'
import { searchIn } from '@/search/queries'
import type { SearchState } from '@/search/types'
import type { CslItem } from '../record'
import { fieldsBehind, referencesBehind } from './behind'
import { exportedSections, type ExportedSection, type RecordName, type Selection } from './selection'

/** References read from the database at a time. */
const BATCH = 200

/** Whose eyes an export is made with: everybody's, or those of someone who may export drafts. */
export type Reader = { readonly hub: Payload; readonly drafts: TypedUser | null }

/**
 * The references of a selection as items, read in batches: memory holds their ids at the most. Everybody gets what is
 * published; only the whole corpus and references chosen by id have drafts in them, for those who may export drafts,
 * in their newest version.
 */
export async function* exportedItems(reader: Reader, selection: Selection): AsyncGenerator<CslItem, void> {
  switch (selection.of) {
    case 'all':
      return yield* allItems(reader)
    case 'page': {
      const item = await citedItem(reader.hub, selection.page)
      if (item) yield item
      return
    }
    case 'records':
      return yield* itemsInOrder(reader, chosenIds(reader.hub, selection))
    case 'search':
      return yield* itemsInOrder({ hub: reader.hub, drafts: null }, foundIds(reader.hub, selection.state))
  }
}

const itemFrom = (record: Stored): CslItem => {
  const item = itemOf(record)
  return { ...item, id: item.id ?? String(record.slug ?? record.id) }
}

async function readReferences({ hub, drafts }: Reader, where: Where, limit: number): Promise<readonly Stored[]> {
  if (!drafts) {
    const published: Where = { and: [where, { _status: { equals: 'published' } }] }
    return publicRecords(hub, 'references', { where: published, sort: 'id', limit })
  }
  // Which there are is asked of the references themselves, what they say now of their versions.
  const listed = await hub.find({
    collection: 'references', where: { and: [where, { editorialState: { not_equals: 'archived' } }] },
    sort: 'id', limit, pagination: false, select: { slug: true }, depth: 0, overrideAccess: false, user: drafts,
  })
  const ids = listed.docs.map(({ id }) => id)
  if (ids.length === 0) return []
  const { docs } = await hub.find({
    collection: 'references', where: { id: { in: ids } }, draft: true, limit: ids.length, pagination: false,
    depth: 0, locale: 'all', overrideAccess: false, user: drafts,
  })
  const newest = new Map(docs.map((doc) => [doc.id, doc as unknown as Stored]))
  return ids.map((id) => newest.get(id)).filter((record) => record !== undefined)
}

async function* allItems(reader: Reader): AsyncGenerator<CslItem, void> {
  let after: string | null = null
  while (true) {
    const where: Where = after === null ? {} : { id: { greater_than: after } }
    const records = await readReferences(reader, where, BATCH)
    for (const record of records) yield itemFrom(record)
    const last = records.at(-1)
    if (records.length < BATCH || !last) return
    after = String(last.id)
  }
}

/** Items by id in the order in which the ids come, each once; ids that nobody may read are passed over. */
async function* itemsInOrder(reader: Reader, ids: AsyncIterable<string>): AsyncGenerator<CslItem, void> {
  const seen = new Set<string>()
  let batch: string[] = []
  const read = async (): Promise<CslItem[]> => {
    const records = await readReferences(reader, { id: { in: batch } }, batch.length)
    const byId = new Map(records.map((record) => [String(record.id), record]))
    return batch.map((id) => byId.get(id)).filter((record) => record !== undefined).map(itemFrom)
  }
  for await (const id of ids) {
    if (seen.has(id)) continue
    seen.add(id)
    batch.push(id)
    if (batch.length < BATCH) continue
    yield* await read()
    batch = []
  }
  if (batch.length > 0) yield* await read()
}

async function* chosenIds(
  hub: Payload, { ids, records }: Extract<Selection, { of: 'records' }>,
): AsyncGenerator<string, void> {
  yield* ids
  yield* await idsBehind(hub, records)
}

/** The ids of what all hits of a search rest on, page by page. */
async function* foundIds(hub: Payload, state: SearchState): AsyncGenerator<string, void> {
  for (let page = 1; ; page += 1) {
    const { outcome } = await searchIn(hub, { ...state, page }, 'en', { size: largestSize })
    yield* await idsBehind(hub, outcome.hits.flatMap(({ document: { id } }) => nameOf(id)))
    if (page >= outcome.pages) return
  }
}

/** The search calls a record `<collection>:<slug>`. */
function nameOf(id: string): RecordName[] {
  const [collection, slug] = [id.slice(0, id.indexOf(':')), id.slice(id.indexOf(':') + 1)]
  const section = exportedSections.find((one) => one === collection)
  return section ? [{ section, slug }] : []
}

async function idsBehind(hub: Payload, names: readonly RecordName[]): Promise<readonly string[]> {
  const found = new Map<string, readonly string[]>()
  const read = async (section: ExportedSection): Promise<void> => {
    const slugs = names.filter((name) => name.section === section).map(({ slug }) => slug)
    if (slugs.length === 0) return
    const records = await publicRecords(hub, section, {
      where: { slug: { in: slugs } }, limit: slugs.length, select: { slug: true, ...fieldsBehind[section] },
    })
    for (const record of records) found.set(`${section}:${String(record.slug)}`, referencesBehind(section, record))
  }
  await Promise.all(exportedSections.map(read))
  return names.flatMap(({ section, slug }) => found.get(`${section}:${slug}`) ?? [])
}

/** The first items of a selection: as many as a bibliography can have and one more, to tell that there are more. */
export async function firstItems(reader: Reader, selection: Selection, most: number): Promise<CslItem[]> {
  const items: CslItem[] = []
  for await (const item of exportedItems(reader, selection)) if (items.push(item) > most) break
  return items
}
