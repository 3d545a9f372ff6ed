import { ObjectId } from 'mongodb'
import { randomUUID } from 'node:crypto'
import { createLocalReq, type CollectionSlug, type DataFromCollectionSlug, type Payload, type PayloadRequest, type TypedUser } from 'payload'
import { runAction } from './action'
import { completeDocument } from './bulk/completeDocument'
import { slices, turnTaker, type BulkWriter, type ReadyDocuments, type WithBulkWriter } from './bulk/writer'

export type { ReadyDocuments } from './bulk/writer'

type Data<Slug extends CollectionSlug> = Partial<Omit<DataFromCollectionSlug<Slug>, 'id'>>

type Documents<Slug extends CollectionSlug> = readonly ({ id: string } & Data<Slug>)[]

const insertedAtOnce = 500

/** An id for a new document, of the kind that this database uses. Both kinds are strings. */
export const newId = (payload: Payload): string =>
  isMongo(payload) ? new ObjectId().toHexString() : orderedUuid()

/** A UUID of version 7 (RFC 9562): ids made one after the other stand side by side in every index. */
function orderedUuid(): string {
  const time = Date.now().toString(16).padStart(12, '0')
  return `${time.slice(0, 8)}-${time.slice(8)}-7${randomUUID().slice(15)}`
}

/**
 * Saves many documents at once in the caller's transaction (or in one of its own), ten times as fast as
 * `payload.create` one by one. On collections with drafts each gets its first version too, so that the
 * admin's lists show it.
 *
 * Nothing is validated, and the collection's hooks do not run: no audit event, no change for the search, no
 * fields that `beforeValidate` of the collection fills in. Default values, ids of rows and the fields' own
 * hooks (slug, counts, keys of identifiers) are as after `payload.create`. Values of translated fields are
 * those of the default locale.
 *
 * @param docs complete data each, with an id of {@link newId}; references between them may go in any order
 * @param options.draft whether `_status` is draft, unless a document names its own; true by default
 */
export async function bulkCreate<Slug extends CollectionSlug>(
  req: PayloadRequest,
  collection: Slug,
  docs: Documents<Slug>,
  { draft = true }: { draft?: boolean } = {},
): Promise<void> {
  await runAction(req.payload, { req }, async (inner) => {
    for (const some of slices(docs, insertedAtOnce)) {
      await bulkInsert(inner, await readyFor(inner, collection, some, draft))
    }
  })
}

/**
 * The first half of {@link bulkCreate}, which is as much work as the other one: makes documents ready while others
 * are still being saved. For some hundred at a time. The fields' hooks run outside of the transaction.
 *
 * @param options.user whose documents they are, for default values and hooks
 */
export async function bulkReady<Slug extends CollectionSlug>(
  payload: Payload,
  collection: Slug,
  docs: Documents<Slug>,
  { draft = true, user }: { draft?: boolean; user?: TypedUser | null } = {},
): Promise<ReadyDocuments> {
  const req = await createLocalReq(user ? { user } : {}, payload)
  return readyFor(req, collection, docs, draft)
}

/** Saves what {@link bulkReady} made ready, in the caller's transaction or in one of its own. */
export async function bulkInsert(req: PayloadRequest, ready: ReadyDocuments): Promise<void> {
  await runAction(req.payload, { req }, (inner) => writerOf(req.payload).insert({ ready, req: inner }))
}

async function readyFor<Slug extends CollectionSlug>(
  req: PayloadRequest,
  collection: Slug,
  docs: Documents<Slug>,
  draft: boolean,
): Promise<ReadyDocuments> {
  const { config } = req.payload.collections[collection]
  const { localization } = req.payload.config
  const locale = localization ? localization.defaultLocale : 'en'
  const versions = hasVersions(req.payload, collection)
  const now = new Date().toISOString()
  const defaults = { ...(versions ? { _status: draft ? 'draft' : 'published' } : {}), createdAt: now, updatedAt: now }
  const complete: (Record<string, unknown> & { id: string })[] = []
  const turn = turnTaker()
  for (const { id, ...given } of docs) {
    const document = await completeDocument(config.flattenedFields, { ...defaults, ...given }, { req, collection, locale })
    document.id = id
    complete.push(document as Record<string, unknown> & { id: string })
    await turn()
  }
  return writerOf(req.payload).ready({ collection, docs: complete, versions, req })
}

/**
 * Sets the same fields on many documents, on the latest version of each too. For fields with one value each
 * (no rows, no translations, no lists), without validation or hooks.
 */
export async function bulkUpdate<Slug extends CollectionSlug>(
  req: PayloadRequest,
  collection: Slug,
  ids: readonly string[],
  data: Data<Slug>,
): Promise<void> {
  if (ids.length === 0) return
  const change = { updatedAt: new Date().toISOString(), ...data }
  await runAction(req.payload, { req }, (inner) =>
    writerOf(req.payload).update({
      collection, ids: [...ids], data: change, versions: hasVersions(req.payload, collection), req: inner,
    }),
  )
}

/** Deletes many documents with the rows under them and their versions, without hooks. */
export async function bulkDelete(
  req: PayloadRequest,
  collection: CollectionSlug,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return
  await runAction(req.payload, { req }, (inner) =>
    writerOf(req.payload).delete({
      collection, ids: [...ids], versions: hasVersions(req.payload, collection), req: inner,
    }),
  )
}

const isMongo = (payload: Payload): boolean => String(payload.db.name) === 'mongoose'

const hasVersions = (payload: Payload, collection: CollectionSlug): boolean =>
  Boolean(payload.collections[collection].config.versions)

function writerOf(payload: Payload): BulkWriter {
  const { bulk } = payload.db as WithBulkWriter
  if (!bulk) throw new Error('this database has no bulk writer')
  return bulk
}
