import type { MigrateUpArgs, SQLiteAdapter } from '@payloadcms/db-sqlite'
import { createLocalReq, type PayloadRequest } from 'payload'
import { DatabaseError } from '../errors'
import type { Drizzle } from './boundDatabase'
import type { SqliteTransactions } from './transactions'

/** As `payload migrate:create` writes them into the index of migrations. */
export type Migration = { name: string; up: (args: MigrateUpArgs) => Promise<void> }

/**
 * Brings the schema up to the last migration, without a prompt. Each migration is one transaction with
 * foreign keys unchecked inside and checked before the commit; processes that start at once take turns, and
 * the later one finds the work done.
 *
 * @throws DatabaseError `schema-pushed` when a development push has touched the database,
 * `migration-failed` naming the migration, which then has changed nothing
 */
export async function applyMigrations(
  adapter: SQLiteAdapter,
  transactions: SqliteTransactions,
  migrations: readonly Migration[],
): Promise<void> {
  const before = await recordedMigrations(adapter.drizzle)
  if (before.some(({ batch }) => batch < 0)) {
    throw new DatabaseError(
      'schema-pushed',
      'The schema of this database was pushed by a development tool; migrations cannot go on from it. ' +
        'Restore a backup, or point DATABASE_URL at a new file.',
    )
  }
  const missing = migrations.filter(({ name }) => !before.some((done) => done.name === name))
  if (missing.length === 0) return

  const req = await createLocalReq({}, adapter.payload)
  const batch = Math.max(0, ...before.map((done) => done.batch)) + 1
  for (const migration of missing) await applyOne(adapter, transactions, migration, batch, req)
}

async function applyOne(
  adapter: SQLiteAdapter,
  transactions: SqliteTransactions,
  migration: Migration,
  batch: number,
  req: PayloadRequest,
): Promise<void> {
  try {
    await transactions.withoutForeignKeys(async (db) => {
      const recorded = await recordedMigrations(db)
      if (recorded.some(({ name }) => name === migration.name)) return
      await migration.up({ db, payload: adapter.payload, req })
      await db.insert(migrationsTable(adapter)).values({ name: migration.name, batch })
    })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const text = `The migration ${migration.name} failed and changed nothing: ${reason}`
    throw new DatabaseError('migration-failed', text, { cause: error })
  }
}

type MigrationsTable = Parameters<Drizzle['insert']>[0]

function migrationsTable(adapter: SQLiteAdapter): MigrationsTable {
  const table = adapter.tables.payload_migrations
  if (!table) throw new Error('the table of migrations is not part of the schema')
  return table
}

type RecordedMigration = { name: string; batch: number }

async function recordedMigrations(db: Drizzle): Promise<RecordedMigration[]> {
  const found = await db.$client.execute(
    "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'payload_migrations'",
  )
  if (found.rows.length === 0) return []
  const { rows } = await db.$client.execute('SELECT name, batch FROM payload_migrations')
  return rows.map(({ name, batch }) => ({ name: String(name), batch: Number(batch) }))
}
