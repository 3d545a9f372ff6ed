import { getTableColumns, getTableName } from '@payloadcms/db-sqlite/drizzle'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { BaseDatabaseAdapter, CollectionSlug, PayloadRequest } from 'payload'
import { versionOf } from '../bulk/version'
import { slices, turnTaker, type BulkWriter } from '../bulk/writer'
import { DatabaseError } from '../errors'
import type { Drizzle } from './boundDatabase'
import { rowMapper, type RowMapper } from './documentRows'
import { insertStatements, valueOf, type Statement } from './insertStatements'
import type { Session } from './transactions'
import { versionCopy, type VersionCopy } from './versionCopy'

type Row = Record<string, unknown>
type Table = Parameters<Drizzle['insert']>[0]
type Originals = Pick<BaseDatabaseAdapter, 'create' | 'createVersion'>

const idsAtOnce = 5_000
/** Below it, to have a statement run in a thread takes longer than the statement. */
const idsForThread = 100

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

  const copies = new Map<string, VersionCopy | undefined>()

  function copyOf(collection: CollectionSlug): VersionCopy | undefined {
    if (!copies.has(collection)) copies.set(collection, versionCopy(adapter.tables, mainTable(collection), versionTable(collection)))
    return copies.get(collection)
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
      const { id } = getTableColumns(tableOf(tableName))
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
    ready: async ({ collection, docs, versions, req }) => {
      const mapper = mapperOf(collection)
      const copy = versions ? copyOf(collection) : undefined
      const turn = turnTaker()
      const { target, rows } = collecting()
      for (const document of docs) {
        const version = versions && !copy ? structuredClone(document) : undefined
        if (mapper) mapper(document, rows)
        else await originals.create.call(target, { collection, customID: document.id, data: document, req, returning: false })
        if (version) await originals.createVersion.call(target, versionOf(collection, version, req))
        await turn()
      }
      const statements: Statement[] = []
      for (const [name, values] of rows) {
        for (const statement of insertStatements(tableOf(name), values)) {
          statements.push(statement)
          await turn()
        }
      }
      if (copy) statements.push(...copy([...rows.keys()], docs.map(({ id }) => id)))
      return {
        insert: async (inner) => {
          const { db: database, run } = await sessionOf(inner)
          // Documents of one call may refer to each other in any order; the commit checks that none is missing.
          await database.$client.execute('PRAGMA defer_foreign_keys = ON')
          for (const { sql, values } of statements) await run(sql, values)
        },
      }
    },

    insert: ({ ready, req }) => ready.insert(req),

    update: async ({ collection, ids, data, versions, req }) => {
      const session = await sessionOf(req)
      const change = await columnsOf(mainTable(collection), (target) =>
        originals.create.call(target, { collection, data: structuredClone(data), req, returning: false }),
      )
      const table = tableOf(mainTable(collection))
      const set = assignments(table, change)
      await forMany(session, ids, { sql: `UPDATE ${quoted(table)} SET ${set.sql} WHERE id IN ${listed}`, values: set.values })
      if (!versions) return
      const ofVersions = tableOf(versionTable(collection))
      const versionChange = await columnsOf(versionTable(collection), (target) =>
        originals.createVersion.call(target, versionOf(collection, { ...structuredClone(data), id: '' }, req)),
      )
      for (const name of Object.keys(versionChange)) {
        if (!name.startsWith('version_')) Reflect.deleteProperty(versionChange, name)
      }
      const setVersion = assignments(ofVersions, versionChange)
      await forMany(session, ids, {
        // The plus keeps SQLite from reading all versions that are the latest of some document.
        sql: `UPDATE ${quoted(ofVersions)} SET ${setVersion.sql} WHERE parent_id IN ${listed} AND +latest = 1`,
        values: setVersion.values,
      })
    },

    delete: async ({ collection, ids, versions, req }) => {
      const session = await sessionOf(req)
      if (versions) {
        const ofVersions = tableOf(versionTable(collection))
        await forMany(session, ids, { sql: `DELETE FROM ${quoted(ofVersions)} WHERE parent_id IN ${listed}`, values: [] })
      }
      const table = tableOf(mainTable(collection))
      await forMany(session, ids, { sql: `DELETE FROM ${quoted(table)} WHERE id IN ${listed}`, values: [] })
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

/** The ids as one value, so that a statement is the same for any number of them; it comes last. */
const listed = '(SELECT value FROM json_each(?))'

const quoted = (table: Table): string => `"${getTableName(table)}"`

/** What stands after SET, for a row given by the names of drizzle's columns. */
function assignments(table: Table, row: Row): Statement {
  const columns = getTableColumns(table)
  const set = Object.entries(row).map(([key, value]) => {
    const column = columns[key]
    if (!column) throw new Error(`the table “${getTableName(table)}” has no column “${key}”`)
    return { sql: `"${column.name}" = ?`, value: valueOf(column, value) }
  })
  return { sql: set.map(({ sql }) => sql).join(', '), values: set.map(({ value }) => value) }
}

/** Runs a statement that ends in {@link listed} for all of these ids. */
async function forMany({ db: database, run }: Session, ids: readonly string[], { sql, values }: Statement): Promise<void> {
  for (const some of slices(ids, idsAtOnce)) {
    const all = [...values, JSON.stringify(some)]
    if (some.length < idsForThread) await database.$client.execute({ sql, args: all as string[] })
    else await run(sql, all)
  }
}
