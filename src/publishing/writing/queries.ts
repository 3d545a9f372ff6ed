import type { CollectionSlug, PayloadRequest } from 'payload'

import { localText } from '../localised'
import { idOf, textOf, type Stored } from '../stored'
import { citationsInTexts, type Citation } from './citations'
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
        isWithdrawn: record.editorialState === 'archived',
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
