import { sql, type SQLiteAdapter } from '@payloadcms/db-sqlite'
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import Database from 'libsql'
import { getPayload, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Migration } from '@/platform/database/sqlite/migrations'
import { freshDatabase, kindOfRun, type FreshDatabase } from '../../databaseOfRun'
import { generatedSchema, schemaStatements } from '../../generatedSchema'
import { openTestDatabase, rowCounts, testConfig } from './testConfig'

describe.skipIf(kindOfRun !== 'sqlite')('the committed migrations', () => {
  let fresh: FreshDatabase
  let payload: Payload
  let adapter: SQLiteAdapter

  beforeAll(async () => {
    fresh = await freshDatabase('hub')
    process.env.DATABASE_URL = fresh.url
    process.env.DATA_DIR = fresh.directory
    const config = await (await import('@payload-config')).default
    config.logger = { options: { level: 'silent' } } as typeof config.logger
    payload = await getPayload({ config })
    adapter = payload.db as unknown as SQLiteAdapter
  })

  afterAll(async () => {
    await payload.destroy()
    await fresh.remove()
  })

  it('make the schema that the collections ask for', async () => {
    const wanted = new Database(join(fresh.directory, 'wanted.db'))
    for (const statement of await schemaStatements(adapter)) wanted.exec(statement)
    const made = new Database(join(fresh.directory, 'hub.db'))
    const [schemaWanted, schemaMade] = [schemaOf(wanted), schemaOf(made)]
    wanted.close()
    made.close()
    expect(schemaMade, 'run `npm run generate -- --migration <what-changed>` and commit what it writes').toEqual(schemaWanted)
  })

  it('leave every table of translations with an index on its parent', async () => {
    const { rows } = await adapter.client.execute(
      `SELECT name FROM sqlite_master AS tables WHERE type = 'table' AND name LIKE '%\\_locales' ESCAPE '\\'
       AND NOT EXISTS (
         SELECT 1 FROM pragma_index_list(tables.name) AS indexes
         JOIN pragma_index_info(indexes.name) AS parts ON parts.seqno = 0 AND parts.name = '_parent_id'
       )`,
    )
    expect(rows).toEqual([])
  })

  it('are not applied again', async () => {
    const before = await rowCounts(payload)
    await payload.db.migrate()
    expect(await rowCounts(payload)).toEqual(before)
  })
})

/** What rows may hold and what deleting one does to others. */
const schemaOf = (database: Database.Database) => ({
  columns: columnsOf(database), foreignKeys: foreignKeysOf(database), indexes: indexesOf(database),
})

/** 'table.column to table: delete' for every foreign key, in alphabetical order. */
function foreignKeysOf(database: Database.Database): string[] {
  const rows = database
    .prepare(
      `SELECT tables.name AS table_name, keys."from", keys."table", keys.on_delete
       FROM sqlite_master AS tables JOIN pragma_foreign_key_list(tables.name) AS keys WHERE tables.type = 'table'`,
    )
    .all() as { table_name: string; from: string; table: string; on_delete: string }[]
  return rows.map((row) => `${row.table_name}.${row.from} to ${row.table}: ${row.on_delete}`.toLowerCase()).sort()
}

/**
 * 'table (columns) unique' for every index but those the hub adds to translations itself, in alphabetical order; their
 * names carry numbers, which differ.
 */
function indexesOf(database: Database.Database): string[] {
  const rows = database
    .prepare(
      `SELECT tables.name AS table_name, indexes."unique" AS only_once,
         (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_index_info(indexes.name) ORDER BY seqno)) AS columns
       FROM sqlite_master AS tables JOIN pragma_index_list(tables.name) AS indexes
       WHERE tables.type = 'table' AND indexes.origin = 'c'
         AND NOT (tables.name LIKE '%\\_locales' ESCAPE '\\' AND columns = '_parent_id')`,
    )
    .all() as { table_name: string; only_once: number; columns: string }[]
  return rows.map((row) => `${row.table_name} (${row.columns}) ${row.only_once ? 'unique' : ''}`.toLowerCase()).sort()
}

/** 'table.column type notnull' for every column of every table, in alphabetical order. */
function columnsOf(database: Database.Database): string[] {
  const rows = database
    .prepare(
      `SELECT tables.name AS table_name, columns.name, columns.type, columns."notnull"
       FROM sqlite_master AS tables JOIN pragma_table_info(tables.name) AS columns
       WHERE tables.type = 'table' AND tables.name NOT LIKE 'sqlite_%'`,
    )
    .all() as { table_name: string; name: string; type: string; notnull: number }[]
  return rows.map((row) => `${row.table_name}.${row.name} ${row.type} ${row.notnull}`.toLowerCase()).sort()
}

describe.skipIf(kindOfRun !== 'sqlite')('a migration', () => {
  const rebuild: Migration = {
    name: 'rebuild',
    up: async ({ db }) => {
      // As drizzle writes it: the pragma has no effect inside a transaction, and the drop would delete the
      // lines.
      await db.run(sql`PRAGMA foreign_keys=OFF`)
      await db.run(sql`CREATE TABLE new_notes AS SELECT * FROM notes`)
      await db.run(sql`DROP TABLE notes`)
      await db.run(sql.raw('ALTER TABLE new_notes RENAME TO notes'))
    },
  }

  it('that rebuilds a table keeps the rows that hang on it', async () => {
    const { payload, store, close } = await openTestDatabase()
    await store.create({
      collection: 'notes',
      data: { title: 'kept', lines: [{ text: 'a' }, { text: 'b' }] },
    })
    const keyed: Migration = {
      name: 'keyed',
      up: async ({ db }) => {
        await rebuild.up({ db } as Parameters<Migration['up']>[0])
        await db.run(sql`CREATE UNIQUE INDEX notes_id ON notes (id)`)
      },
    }
    await payload.db.migrate({ migrations: [keyed] as never })
    expect(await rowCounts(payload)).toMatchObject({ notes: 1, notes_lines: 2, payload_migrations: 2 })
    await close()
  })

  it('that fails changes nothing and says which one it was', async () => {
    const { payload, store, close } = await openTestDatabase()
    await store.create({ collection: 'entries', data: { text: 'kept' } })
    const before = await rowCounts(payload)
    const failing: Migration = {
      name: '20990101_000000_broken',
      up: async ({ db }) => {
        await db.run(sql`DELETE FROM entries`)
        await db.run(sql`CREATE TABLE half_done (id)`)
        await db.run(sql`SELECT * FROM no_such_table`)
      },
    }
    await expect(payload.db.migrate({ migrations: [failing] as never })).rejects.toMatchObject({
      code: 'migration-failed',
      message: expect.stringMatching(/20990101_000000_broken failed and changed nothing: /),
    })
    expect(await rowCounts(payload)).toEqual(before)
    await store.create({ collection: 'entries', data: { text: 'writes go on' } })
    await close()
  })

  it('that would leave rows without what they refer to is refused', async () => {
    const { payload, store, close } = await openTestDatabase()
    await store.create({ collection: 'notes', data: { title: 'kept', lines: [{ text: 'a' }] } })
    const orphaning: Migration = {
      name: 'orphaning',
      up: async ({ db }) => void (await db.run(sql`DELETE FROM notes`)),
    }
    await expect(payload.db.migrate({ migrations: [orphaning] as never })).rejects.toMatchObject({
      message: expect.stringMatching(/orphaning failed .* broken references/),
    })
    expect(await rowCounts(payload)).toMatchObject({ notes: 1, notes_lines: 1 })
    await close()
  })

  it('is applied once when two open the same file at the same time', async () => {
    const fresh = await freshDatabase('small')
    const open = () => getPayload({ config: testConfig(fresh.database), key: randomUUID() })
    const hubs = await Promise.all([open(), open()])
    const [counts] = await Promise.all(hubs.map((payload) => rowCounts(payload)))
    expect(counts).toMatchObject({ payload_migrations: 1 })
    await Promise.all(hubs.map((payload) => payload.destroy()))
    await fresh.remove()
  })

  it('never starts on a database that a development push has touched', async () => {
    const { payload, close } = await openTestDatabase()
    const { client } = payload.db as unknown as SQLiteAdapter
    await client.execute("INSERT INTO payload_migrations (id, name, batch) VALUES ('x', 'dev', -1)")
    await expect(payload.db.migrate()).rejects.toMatchObject({ code: 'schema-pushed' })
    await close()
  })

  it('cannot be undone by a command that deletes data', async () => {
    const { payload, close } = await openTestDatabase({ migrations: [generatedSchema] })
    await expect(payload.db.migrateFresh({ forceAcceptWarning: true })).rejects.toMatchObject({
      message: expect.stringMatching(/Restore a backup instead/),
    })
    await close()
  })
})
