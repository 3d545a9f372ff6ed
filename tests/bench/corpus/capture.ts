import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import { insertable, insertStatements, type InsertableTable } from './insert'
import type { StoredRecord } from './records'

/** Writes published records, main row and newest version, in far fewer statements than Payload's own. */
export type BatchWriter = {
  /** All of them in the transaction of `req`. */
  write: (req: PayloadRequest, collection: CollectionSlug, records: readonly StoredRecord[]) => Promise<void>
}

export const isSqlite = (database: unknown): database is SQLiteAdapter =>
  typeof database === 'object' && database !== null && 'name' in database && database.name === 'sqlite'

/**
 * Payload's adapters take records apart into rows and documents as they always do; only the statement at the end is
 * held back, until the rows of many records go into one.
 */
export const batchWriter = (payload: Payload): BatchWriter => {
  const database: unknown = payload.db
  return isSqlite(database) ? sqliteWriter(payload, database) : mongoWriter(payload, database as MongooseAdapter)
}

/** What Payload does on `create` with drafts: the record, then its first version. */
async function createBoth(payload: Payload, req: PayloadRequest, collection: CollectionSlug, record: StoredRecord) {
  // Taking a record apart changes it, so each part gets a copy.
  const { id, ...data } = structuredClone(record)
  await payload.db.create({ collection, data, customID: id, req, returning: false })
  const { id: parent, ...versionData } = structuredClone(record)
  const { createdAt, updatedAt } = record as { createdAt?: string; updatedAt?: string }
  await payload.db.createVersion({
    collectionSlug: collection, parent, versionData: versionData as never, autosave: false, req, returning: false,
    createdAt: createdAt ?? '', updatedAt: updatedAt ?? '',
  })
}

type Row = Record<string, unknown>

type Insert = (call: { tableName: string; values: Row | Row[] }) => Promise<Row[]>
type HeldBack = { insert: Insert; execute: () => Promise<unknown> }

function sqliteWriter(payload: Payload, adapter: SQLiteAdapter): BatchWriter {
  const tables = new Map(Object.entries(adapter.tables).map(([name, table]) => [name, insertable(name, table)]))
  const tableOf = (name: string): InsertableTable => {
    const table = tables.get(name)
    if (!table) throw new Error(`there is no table ${name}`)
    return table
  }
  return {
    write: async (req, collection, records) => {
      const rows = new Map<string, Row[]>()
      const hold: Insert = async ({ tableName, values }) => {
        const given = [values].flat()
        if (tableOf(tableName).hasTextId) for (const row of given) row.id ??= crypto.randomUUID()
        const held = rows.get(tableName) ?? []
        held.push(...given)
        rows.set(tableName, held)
        return given
      }
      const methods = adapter as unknown as HeldBack
      const own = { insert: methods.insert, execute: methods.execute }
      // The statement after a version takes its mark from older ones: here there are none.
      Object.assign(methods, { insert: hold, execute: async () => [] })
      try {
        for (const record of records) await createBoth(payload, req, collection, record)
      } finally {
        Object.assign(methods, own)
      }
      const database = adapter.sessions[String(await req.transactionID)]?.db as unknown as SQLiteAdapter['drizzle'] | undefined
      if (!database) throw new Error('records are written in a transaction')
      for (const [name, all] of rows) {
        for (const statement of insertStatements(tableOf(name), all)) await database.$client.execute(statement)
      }
    },
  }
}

type Held = { create: unknown; updateMany: unknown }

function mongoWriter(payload: Payload, adapter: MongooseAdapter): BatchWriter {
  return {
    write: async (req, collection, records) => {
      const models = [adapter.collections[collection], adapter.versions[collection]]
      const documents = new Map(models.map((model) => [model, [] as Row[]]))
      for (const model of models) {
        if (!model) throw new Error(`there are no versions of ${collection}`)
        const hold = async (given: Row[]) => {
          documents.get(model)?.push(...given)
          return given
        }
        Object.assign(model as unknown as Held, { create: hold, updateMany: async () => ({}) })
      }
      try {
        for (const record of records) await createBoth(payload, req, collection, record)
      } finally {
        // The model's own methods are inherited and come back.
        for (const model of models) for (const name of ['create', 'updateMany']) Reflect.deleteProperty(model as object, name)
      }
      const session = adapter.sessions[String(await req.transactionID)] as never
      for (const [model, all] of documents) await model?.insertMany(all, { session, timestamps: false } as never)
    },
  }
}
