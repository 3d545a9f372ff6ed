import { and, eq, inArray } from '@payloadcms/db-sqlite/drizzle'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { BaseDatabaseAdapter, CollectionSlug, PayloadRequest } from 'payload'
import { versionOf } from '../bulk/version'
import { breathe, slices, type BulkWriter } from '../bulk/writer'
import { DatabaseError } from '../errors'
import type { Drizzle } from './boundDatabase'
import { rowMapper, type RowMapper } from './documentRows'
import { insertRows } from './insertRows'
import type { Session } from './transactions'
import { versionCopy } from './versionCopy'

type Row = Record<string, unknown>
type Table = Parameters<Drizzle['insert']>[0] & Record<string, Column>
type Column = Parameters<typeof eq>[0] & { defaultFn?: () => unknown; name: string }
type Originals = Pick<BaseDatabaseAdapter, 'create' | 'createVersion'>

const documentsAtOnce = 250
const idsAtOnce = 5_000

/**
 * Documents to rows with multi-row inserts: one statement per row and table, as Payload does it, is a tenth as fast.
 * What {@link rowMapper} and {@link versionCopy} cannot do, Payload's own mapping does: `create` and `createVersion`
 * run on an adapter that keeps the rows instead of inserting them.
 *
 * @param originals the adapter's methods before the hub's rules were put around them
 */
export function sqliteBulkWriter(adapter: SQLiteAdapter, originals: Originals): BulkWriter {
  const tableOf = (name: string): Table => {
    const table = adapter.tables[name]
    if (!table) throw new Error(`the schema has no table “${name}”`)
    return table as unknown as Table
  }
  const mainTable = (slug: string): string => slug.replaceAll('-', '_')
  const versionTable = (slug: string): string => `_${mainTable(slug)}${adapter.versionsSuffix}`

  async function sessionOf(req: Partial<PayloadRequest>): Promise<Session> {
    const id = await req.transactionID
    const session = id === undefined ? undefined : adapter.sessions[id]
    if (!session) throw new DatabaseError('transaction-closed', 'The transaction has ended already.')
    return session as unknown as Session
  }

  const mappers = new Map<string, RowMapper | undefined>()

  function mapperOf(collection: CollectionSlug): RowMapper | undefined {
    if (!mappers.has(collection)) {
      const fields = adapter.payload.collections[collection].config.flattenedFields
      const tableOf = (name: string): string | undefined => (name in adapter.tables ? name : undefined)
      mappers.set(collection, rowMapper(fields, mainTable(collection), tableOf))
    }
    return mappers.get(collection)
  }

  /** An adapter that writes nothing, and the rows it was told to insert, by table in the order of need. */
  function collecting(): { target: BaseDatabaseAdapter; rows: Map<string, Row[]> } {
    const rows = new Map<string, Row[]>()
    const insert = async ({ tableName, values }: { tableName: string; values: Row | Row[] }): Promise<Row[]> => {
      const added = Array.isArray(values) ? values : [values]
      const { id } = tableOf(tableName)
      for (const row of added) if (id?.defaultFn) row.id ??= id.defaultFn()
      const kept = rows.get(tableName)
      if (kept) kept.push(...added)
      else rows.set(tableName, [...added])
      return added
    }
    const target = Object.create(adapter, {
      insert: { value: insert },
      // Marks older versions as no longer the latest; a new document has none.
      execute: { value: async () => undefined },
    }) as BaseDatabaseAdapter
    return { target, rows }
  }

  return {
    create: async ({ collection, docs, versions, req }) => {
      const { db, run } = await sessionOf(req)
      // Documents of one call may refer to each other in any order; the commit checks that none is missing.
      await db.$client.execute('PRAGMA defer_foreign_keys = ON')
      const mapper = mapperOf(collection)
      const copy = versions ? versionCopy(adapter.tables, mainTable(collection), versionTable(collection)) : undefined
      const turn = turnTaker()
      for (const some of slices(docs, documentsAtOnce)) {
        const { target, rows } = collecting()
        for (const document of some) {
          const version = versions && !copy ? structuredClone(document) : undefined
          if (mapper) mapper(document, rows)
          else await originals.create.call(target, { collection, customID: document.id, data: document, req, returning: false })
          if (version) await originals.createVersion.call(target, versionOf(collection, version, req))
          await turn()
        }
        for (const [name, values] of rows) for (const _ of insertRows(run, tableOf(name), values)) await turn()
        if (!copy) continue
        const ids = some.map(({ id }) => id)
        for (const _ of copy(run, [...rows.keys()], ids)) await turn()
      }
    },

    update: async ({ collection, ids, data, versions, req }) => {
      const { db: database } = await sessionOf(req)
      const change = await columnsOf(mainTable(collection), (target) =>
        originals.create.call(target, { collection, data: structuredClone(data), req, returning: false }),
      )
      const table = tableOf(mainTable(collection))
      for (const some of slices(ids, idsAtOnce)) {
        await database.update(table).set(change).where(inArray(column(table, 'id'), some))
      }
      if (!versions) return
      const ofVersions = tableOf(versionTable(collection))
      const versionChange = await columnsOf(versionTable(collection), (target) =>
        originals.createVersion.call(target, versionOf(collection, { ...structuredClone(data), id: '' }, req)),
      )
      for (const name of Object.keys(versionChange)) {
        if (!name.startsWith('version_')) Reflect.deleteProperty(versionChange, name)
      }
      for (const some of slices(ids, idsAtOnce)) {
        await database
          .update(ofVersions)
          .set(versionChange)
          .where(and(inArray(column(ofVersions, 'parent'), some), eq(column(ofVersions, 'latest'), true)))
      }
    },

    delete: async ({ collection, ids, versions, req }) => {
      const { db: database } = await sessionOf(req)
      for (const some of slices(ids, idsAtOnce)) {
        if (versions) {
          const ofVersions = tableOf(versionTable(collection))
          await database.delete(ofVersions).where(inArray(column(ofVersions, 'parent'), some))
        }
        const table = tableOf(mainTable(collection))
        await database.delete(table).where(inArray(column(table, 'id'), some))
        await breathe()
      }
    },
  }

  /** What `write` would put into the one row of this table, without what belongs to a new row. */
  async function columnsOf(
    name: string,
    write: (target: BaseDatabaseAdapter) => Promise<unknown>,
  ): Promise<Row> {
    const { target, rows } = collecting()
    await write(target)
    const other = [...rows.keys()].find((table) => table !== name)
    if (other) throw new Error(`bulkUpdate sets fields of one value only; this change needs rows in “${other}”`)
    const [row = {}] = rows.get(name) ?? []
    return Object.fromEntries(
      Object.entries(row).filter(
        ([key, value]) => value !== undefined && !['id', 'createdAt', 'version_createdAt'].includes(key),
      ),
    )
  }
}

/** Lets others have their turn once work has gone on for so long, in milliseconds. */
const longestTurn = 20

function turnTaker(): () => Promise<void> | undefined {
  let since = performance.now()
  return () => {
    if (performance.now() - since < longestTurn) return undefined
    return breathe().then(() => {
      since = performance.now()
    })
  }
}

function column(table: Table, name: string): Column {
  const found = table[name]
  if (!found) throw new Error(`a table of the schema has no column “${name}”`)
  return found
}
