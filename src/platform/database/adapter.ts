import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj } from 'payload'
import type { Environment } from '../environment'
import { migrations as committedMigrations } from './migrations'
import { atomicMongo } from './mongo/atomicMongo'
import { patienceMs } from './mongo/reachable'
import { atomicSqlite } from './sqlite/atomicSqlite'
import { fileUrl } from './sqlite/connections'
import type { Migration } from './sqlite/migrations'
import type { TransactionLimits } from './sqlite/transactions'

export type DatabaseOptions = {
  /** SQLite only; the committed ones unless given. MongoDB has no schema to migrate. */
  migrations?: readonly Migration[]
  /** SQLite only. */
  limits?: TransactionLimits
}

const busyTimeoutMs = 5_000

/** The database that the settings name: a SQLite file or a MongoDB replica set. Writes are atomic on both. */
export function databaseAdapter(
  { database }: Pick<Environment, 'database'>,
  { migrations = committedMigrations, limits }: DatabaseOptions = {},
): DatabaseAdapterObj {
  if (database.kind === 'mongodb') {
    return atomicMongo(
      mongooseAdapter({
        url: database.url,
        // Collections are called by their slugs.
        autoPluralization: false,
        connectOptions: { serverSelectionTimeoutMS: patienceMs },
      }),
    )
  }
  const { file } = database
  const adapter = sqliteAdapter({
    client: { url: fileUrl(file) },
    // The same kind of id as on MongoDB: a string.
    idType: 'uuid',
    // The schema changes by committed migrations only.
    push: false,
    wal: { synchronous: 'NORMAL' },
    busyTimeout: busyTimeoutMs,
    migrationDir: 'src/platform/database/migrations',
  })
  return atomicSqlite(adapter, { file, busyTimeoutMs, migrations, ...(limits ? { limits } : {}) })
}
