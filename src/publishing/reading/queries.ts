import type { CollectionSlug, Payload, Sort, Where } from 'payload'

import type { Stored } from '../stored'

type Wanted = {
  readonly where?: Where
  readonly sort?: Sort
  /** At most so many; every list of a page is bounded. */
  readonly limit?: number
  /** Fields that are wanted, or, all of them false, that are not. */
  readonly select?: Readonly<Record<string, true>> | Readonly<Record<string, false>>
}

const mostRecords = 500

/** Records as an anonymous visitor may see them: published ones only, in every language, relations as ids. */
export async function publicRecords(
  hub: Payload, collection: CollectionSlug, { where = {}, sort, limit = mostRecords, select }: Wanted,
): Promise<readonly Stored[]> {
  const { docs } = await hub.find({
    collection, where, limit, overrideAccess: false, depth: 0, locale: 'all', pagination: false,
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
export async function recordBySlug(
  hub: Payload, collection: CollectionSlug, slug: string, select?: Wanted['select'],
): Promise<Found> {
  const [record] = await publicRecords(hub, collection, {
    where: { slug: { equals: slug } }, limit: 1, ...(select === undefined ? {} : { select }),
  })
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

/** All of a summary but its long texts, for what rests on its findings. */
export const withoutTexts = { body: false, benefits: false, criticism: false } as const

/** What a link to a record needs. */
export const linkFields = { slug: true, title: true } as const
