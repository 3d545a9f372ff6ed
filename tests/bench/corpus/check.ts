import { deepStrictEqual } from 'node:assert'
import type { CollectionSlug, Payload } from 'payload'
import { createPublished } from '@/publishing/editorial/actions'
import type { StoredRecord, StudyBundle } from './records'

type Fields = Record<string, unknown>

const isTextPerLanguage = (value: object): value is { en: string } =>
  'en' in value && typeof value.en === 'string' && Object.keys(value).every((key) => key.length === 2)

/** The record as someone would type it in English: no ids, nothing that the hub works out by itself. */
function asTyped(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asTyped)
  if (typeof value !== 'object' || value === null) return value
  if (isTextPerLanguage(value)) return value.en
  const workedOut = ['id', 'createdAt', 'updatedAt', '_status', 'editorialState', 'firstPublishedAt', 'unconfirmedCount', 'conflictCount', 'identifierKeys']
  return Object.fromEntries(Object.entries(value).filter(([key]) => !workedOut.includes(key)).map(([key, each]) => [key, asTyped(each)]))
}

/** Without what must differ between two records of the same content. */
function comparable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(comparable)
  if (typeof value !== 'object' || value === null) return value
  const own = ['id', 'slug', 'createdAt', 'updatedAt', 'results']
  return Object.fromEntries(
    Object.entries(value).filter(([key]) => !own.includes(key)).map(([key, each]) => [key, comparable(each)]),
  )
}

/**
 * Makes some records once more through the product, with every hook and check, and compares what both read back as:
 * what the public sees and what the admin's list sees.
 *
 * @returns how many records were compared
 * @throws AssertionError where a record of the corpus differs from the product's own
 */
export async function checkSample(payload: Payload, bundles: readonly StudyBundle[]): Promise<number> {
  let compared = 0
  for (const { study, references, results } of bundles) {
    await same(payload, 'studies', study)
    for (const reference of references) await same(payload, 'references', reference)
    for (const result of results) await same(payload, 'results', result)
    compared += 1 + references.length + results.length
  }
  return compared
}

async function same(payload: Payload, collection: CollectionSlug, record: StoredRecord): Promise<void> {
  const typed = asTyped(record) as Fields
  const data = { ...typed, ...(typeof typed.slug === 'string' ? { slug: `${typed.slug}-again` } : {}) }
  const { id } = await createPublished(payload, { collection, data: data as never })
  for (const draft of [false, true]) {
    deepStrictEqual(
      comparable(await readBack(payload, collection, record.id, draft)),
      comparable(await readBack(payload, collection, String(id), draft)),
      `${collection} of the corpus read back otherwise than created ones`,
    )
  }
  await payload.db.deleteMany({ collection, where: { id: { equals: id } } })
  await payload.db.deleteVersions({ collection, where: { parent: { equals: id } } })
}

async function readBack(payload: Payload, collection: CollectionSlug, id: string, draft: boolean): Promise<unknown> {
  const { docs } = await payload.find({
    collection, where: { id: { equals: id } }, draft, depth: 0, locale: 'en', overrideAccess: true,
  })
  if (docs.length !== 1) throw new Error(`${collection} ${id} is read back ${docs.length} times`)
  return docs[0]
}
