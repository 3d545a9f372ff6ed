import type { Payload } from 'payload'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

const isSqlite = (database: unknown): database is SQLiteAdapter =>
  typeof database === 'object' && database !== null && 'name' in database && database.name === 'sqlite'

/**
 * Applies the committed migrations that are missing, without a prompt. Connecting does so already; this is
 * for whoever wants it said. On MongoDB there is nothing to do: it has no schema, and its indexes are made
 * on connecting.
 */
export async function migrateToLatest(payload: Payload): Promise<void> {
  if (isSqlite(payload.db)) await payload.db.migrate()
}

/**
 * Lets SQLite count its tables again, so that it picks the right indexes. Call it after writing thousands
 * of rows. MongoDB needs no such call.
 */
export async function optimise(payload: Payload): Promise<void> {
  const database: unknown = payload.db
  if (isSqlite(database)) await database.drizzle.$client.execute('ANALYZE')
}
