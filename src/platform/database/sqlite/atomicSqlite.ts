import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj } from 'payload'
import { DatabaseError } from '../errors'
import { mergeSessions } from '../sessionWrites'
import { superviseTransactions } from '../supervise'
import type { Drizzle } from './boundDatabase'
import { sqliteBulkWriter } from './bulkWriter'
import { backgroundCheckpoints } from './checkpoints'
import { openReader, openWriter, type Writer } from './connections'
import { guardReader } from './guardedClient'
import { indexTranslations } from './indexes'
import { applyMigrations, type Migration } from './migrations'
import { defaultLimits, sqliteTransactions, type Session, type TransactionLimits } from './transactions'
import { assertUsableFile, describeFailure } from './usableFile'

export type AtomicSqliteOptions = {
  file: string
  busyTimeoutMs: number
  migrations: readonly Migration[]
  limits?: TransactionLimits
}

/**
 * Payload's SQLite adapter with transactions that hold: everything that writes goes over one connection, one
 * transaction at a time; reads go over another one and see what is committed. On connecting, the file is
 * checked, the migrations are applied and missing indexes are added.
 *
 * @param adapterObject what `sqliteAdapter()` gives, with `transactionOptions` unset and `push: false`
 */
export function atomicSqlite(
  adapterObject: DatabaseAdapterObj<SQLiteAdapter>,
  options: AtomicSqliteOptions,
): DatabaseAdapterObj<SQLiteAdapter> {
  return { ...adapterObject, init: (args) => makeAtomic(adapterObject.init(args) as SQLiteAdapter, options) }
}

function makeAtomic(adapter: SQLiteAdapter, options: AtomicSqliteOptions): SQLiteAdapter {
  const { file, busyTimeoutMs, migrations, limits = defaultLimits } = options
  let connection: { writer: Writer; database: Drizzle } | undefined

  const opened = (): { writer: Writer; database: Drizzle } => {
    if (!connection) throw new DatabaseError('transaction-closed', 'The database is closed.')
    return connection
  }
  const transactions = sqliteTransactions(
    opened,
    adapter.sessions as unknown as Record<string, Session>,
    backgroundCheckpoints(file),
    limits,
  )
  const { create, createVersion } = adapter
  const bulk = sqliteBulkWriter(adapter, { create, createVersion })
  const inTransaction = superviseTransactions(adapter, transactions, bulk)
  mergeSessions(adapter, inTransaction)
  const { connect, destroy } = adapter

  async function openConnections(): Promise<void> {
    assertUsableFile(file, busyTimeoutMs)
    try {
      const writer = await openWriter(file, busyTimeoutMs)
      const database = drizzle(writer.client, {
        logger: adapter.logger ?? false,
        schema: adapter.schema,
      }) as Drizzle
      connection = { writer, database }
      adapter.client = guardReader(await openReader(file, busyTimeoutMs), (work) =>
        inTransaction((id) => work(sessionClient(adapter, id))),
      )
    } catch (error) {
      throw describeFailure(file, error)
    }
  }

  adapter.connect = async (connectOptions) => {
    if (!connection) await openConnections()
    await connect?.call(adapter, connectOptions)
    await adapter.migrate()
    await indexTranslations(adapter.client)
  }
  adapter.destroy = async () => {
    opened().writer.client.close()
    connection = undefined
    adapter.client.close()
    await destroy?.call(adapter)
    // The adapter opens a client only when it has none.
    Reflect.deleteProperty(adapter, 'client')
  }
  adapter.migrate = (args) => applyMigrations(adapter, transactions, args?.migrations ?? migrations)
  for (const name of ['migrateDown', 'migrateFresh', 'migrateRefresh', 'migrateReset'] as const) {
    adapter[name] = async () => {
      throw new DatabaseError(
        'migration-failed',
        `${name} is not offered, because it deletes data. Restore a backup instead.`,
      )
    }
  }
  return adapter
}

/** The client of an open transaction. */
function sessionClient(adapter: SQLiteAdapter, id: string): Drizzle['$client'] {
  const session = adapter.sessions[id]
  if (!session) throw new DatabaseError('transaction-closed', 'The transaction has ended already.')
  return (session.db as unknown as Drizzle).$client
}
