import { createClient, type Client } from '@libsql/client'
import { Sqlite3Client } from '@libsql/client/sqlite3'
import Database from 'libsql'
import { pathToFileURL } from 'node:url'
import { inThread, type InThread } from './statements'

/** The address under which the adapter's own client opens the file, every special character escaped. */
export const fileUrl = (file: string): string => pathToFileURL(file).href

/**
 * The connection that writes: the client that drizzle uses, and the raw database for BEGIN, COMMIT and
 * ROLLBACK.
 */
export type Writer = {
  client: Client
  database: Database.Database
  inThread: InThread
}

/**
 * Opens the one connection that writes. `busy_timeout` is 0: libsql is synchronous, and waiting for another
 * process inside it would block the event loop; the wait happens in `beginImmediate` instead.
 *
 * Reaches into @libsql/client 0.14.0: the constructor of `Sqlite3Client` is marked private, and is the only
 * way to have a client and the raw database under it. Through `client.execute` a contended BEGIN wedges the
 * connection for good; through `Database.exec` it does not.
 */
export async function openWriter(file: string, busyTimeoutMs: number): Promise<Writer> {
  const database = new Database(file)
  const client = new Sqlite3Client(file, {}, database, 'number')
  await configure(client, busyTimeoutMs)
  await client.execute('PRAGMA busy_timeout = 0')
  await client.execute(`PRAGMA cache_size = ${-writerCacheKiB}`)
  await client.execute(`PRAGMA analysis_limit = ${rowsAnalysed}`)
  await client.execute(`PRAGMA wal_autocheckpoint = ${pagesBetweenCheckpoints}`)
  return { client, database, inThread: inThread(database) }
}

/** Opens the connection that reads; `query_only` is the backstop for writes that slip past the guard. */
export async function openReader(file: string, busyTimeoutMs: number): Promise<Client> {
  const client = createClient({ url: fileUrl(file) })
  await configure(client, busyTimeoutMs)
  await client.execute('PRAGMA query_only = ON')
  return client
}

/** An import writes into some fifty indexes at once: with SQLite's own 2 MB it reads their pages over and over. */
const writerCacheKiB = 32 * 1024

/** 16 MB: a page that is written often, such as one of an index, is moved into the file once for many changes. */
export const pagesBetweenCheckpoints = 4_000

/** How much of each index `ANALYZE` looks at, as SQLite advises: through a whole large file nobody else had a turn. */
const rowsAnalysed = 1_000

/** 64 MB: what the write-ahead log is cut back to after a checkpoint. */
const journalSizeLimit = 64 * 1024 * 1024

async function configure(client: Client, busyTimeoutMs: number): Promise<void> {
  await client.execute(`PRAGMA busy_timeout = ${busyTimeoutMs}`)
  await client.execute('PRAGMA journal_mode = WAL')
  await client.execute(`PRAGMA journal_size_limit = ${journalSizeLimit}`)
  await client.execute('PRAGMA synchronous = NORMAL')
  await client.execute('PRAGMA foreign_keys = ON')
}
