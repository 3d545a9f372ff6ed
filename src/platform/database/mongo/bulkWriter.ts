import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { ObjectId, type ClientSession } from 'mongodb'
import type { BaseDatabaseAdapter, CollectionSlug, PayloadRequest } from 'payload'
import { versionOf } from '../bulk/version'
import { slices, turnTaker, type BulkWriter } from '../bulk/writer'
import { DatabaseError } from '../errors'

type Values = Record<string, unknown>
type Originals = Pick<BaseDatabaseAdapter, 'create' | 'createVersion'>
type Model = MongooseAdapter['versions'][string]

const documentsAtOnce = 500
const idsAtOnce = 5_000

/**
 * Payload's own mapping of documents, with `insertMany`: `create` and `createVersion` run on models that keep
 * the documents instead of inserting them.
 *
 * @param originals the adapter's methods before the hub's rules were put around them
 */
export function mongoBulkWriter(adapter: MongooseAdapter, originals: Originals): BulkWriter {
  async function sessionOf(req: Partial<PayloadRequest>): Promise<ClientSession> {
    const id = await req.transactionID
    const session = id === undefined ? undefined : adapter.sessions[id]
    if (!session) throw new DatabaseError('transaction-closed', 'The transaction has ended already.')
    return session as ClientSession
  }
  const modelOf = (models: Record<string, Model>, collection: CollectionSlug): Model => {
    const model = models[collection]
    if (!model) throw new Error(`there is no collection “${collection}”`)
    return model
  }
  const mainModel = (collection: CollectionSlug): Model =>
    modelOf(adapter.collections as Record<string, Model>, collection)
  const versionModel = (collection: CollectionSlug): Model => modelOf(adapter.versions, collection)

  /** An adapter that writes nothing, and what it was told to insert. */
  function collecting(collection: CollectionSlug): {
    target: BaseDatabaseAdapter
    documents: Values[]
    versions: Values[]
  } {
    const documents: Values[] = []
    const versions: Values[] = []
    const keeping = (kept: Values[]): object => ({
      create: async ([document]: [Values]) => {
        document._id ??= new ObjectId()
        kept.push(document)
        return [document]
      },
      // Marks older versions as no longer the latest; a new document has none.
      updateMany: async () => undefined,
    })
    const target = Object.create(adapter, {
      collections: { value: { [collection]: keeping(documents) } },
      versions: { value: { [collection]: keeping(versions) } },
    }) as BaseDatabaseAdapter
    return { target, documents, versions }
  }

  return {
    ready: async ({ collection, docs, versions: withVersions, req }) => {
      const { target, documents, versions } = collecting(collection)
      const turn = turnTaker()
      for (const { id, ...data } of docs) {
        const version = withVersions ? versionOf(collection, { ...structuredClone(data), id }, req) : undefined
        await originals.create.call(target, { collection, customID: id, data, req, returning: false })
        if (version) await originals.createVersion.call(target, version)
        await turn()
      }
      return {
        insert: async (inner) => {
          const options = { session: await sessionOf(inner), timestamps: false, ordered: true }
          for (const some of slices(documents, documentsAtOnce)) await mainModel(collection).insertMany(some, options)
          for (const some of slices(versions, documentsAtOnce)) await versionModel(collection).insertMany(some, options)
        },
      }
    },

    insert: ({ ready, req }) => ready.insert(req),

    update: async ({ collection, ids, data, versions, req }) => {
      const options = { session: await sessionOf(req), timestamps: false }
      const { target, documents } = collecting(collection)
      await originals.create.call(target, { collection, data: structuredClone(data), req, returning: false })
      const change = Object.entries(documents[0] ?? {}).filter(([name]) => name in data)
      const rows = change.find(([, value]) => Array.isArray(value))
      if (rows) throw new Error(`bulkUpdate sets fields of one value only; “${rows[0]}” is a list`)
      for (const some of slices(ids, idsAtOnce)) {
        await mainModel(collection).updateMany({ _id: { $in: some } }, { $set: Object.fromEntries(change) }, options)
        if (!versions) continue
        const ofVersion = Object.fromEntries(change.map(([name, value]) => [`version.${name}`, value]))
        await versionModel(collection).updateMany(
          { parent: { $in: some }, latest: true },
          { $set: ofVersion },
          options,
        )
      }
    },

    delete: async ({ collection, ids, versions, req }) => {
      const options = { session: await sessionOf(req) }
      for (const some of slices(ids, idsAtOnce)) {
        if (versions) await versionModel(collection).deleteMany({ parent: { $in: some } }, options)
        await mainModel(collection).deleteMany({ _id: { $in: some } }, options)
      }
    },
  }
}
