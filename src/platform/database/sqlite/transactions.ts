import type Database from 'libsql'
import { setTimeout as pause } from 'node:timers/promises'
import { DatabaseError } from '../errors'
import type { TransactionDriver } from '../supervise'
import { bindDatabase, type Drizzle } from './boundDatabase'
import type { Checkpoints } from './checkpoints'
import { pagesBetweenCheckpoints, type Writer } from './connections'
import { bindToTransaction } from './guardedClient'
import { createMutex, type Release } from './mutex'
import type { InThread } from './statements'

export type TransactionLimits = {
  /** How long to wait for the turn to write, of this process and then of the other ones, in milliseconds. */
  lockTimeoutMs: number
  /**
   * A transaction open for longer is rolled back, so that one that was forgotten cannot stop every writer.
   */
  maxDurationMs: number
}

export const defaultLimits: TransactionLimits = { lockTimeoutMs: 30_000, maxDurationMs: 120_000 }

/**
 * What Payload looks up by transaction id. `resolve` and `reject` belong to its own commit and rollback,
 * unused here.
 */
export type Session = {
  db: Drizzle
  resolve: () => Promise<void>
  reject: () => Promise<void>
  /** Runs a statement in a thread, one at a time; throws once the transaction has ended. */
  run: InThread['run']
}

export type SqliteTransactions = TransactionDriver & {
  /** Like a transaction, with foreign keys unchecked until the end, for rebuilding tables. */
  withoutForeignKeys: (work: (db: Drizzle) => Promise<void>) => Promise<void>
}

type Connection = { writer: Writer; database: Drizzle }
type OpenTransaction = {
  failure: DatabaseError | undefined
  release: Release
  timer: NodeJS.Timeout
  /** Whether it wrote many rows at once. */
  isBulk: boolean
}

/**
 * Transactions on one SQLite file: one writer at a time, each transaction a plain `BEGIN IMMEDIATE …
 * COMMIT` on the one writing connection, reads elsewhere. Payload's own switch (`transactionOptions`) is
 * not used: measured, it fails under concurrency and lost data.
 *
 * @param connection the writing connection, which may be reopened between transactions
 * @param checkpoints of the same file
 * @param sessions the adapter's `sessions`, where Payload looks up the database of a transaction
 */
export function sqliteTransactions(
  connection: () => Connection,
  sessions: Record<string, Session>,
  checkpoints: Checkpoints,
  limits: TransactionLimits = defaultLimits,
): SqliteTransactions {
  const turn = createMutex()
  const open = new Map<string, OpenTransaction>()

  async function begin(id: string): Promise<void> {
    const release = await turn.acquire(limits.lockTimeoutMs)
    try {
      // libsql is synchronous: without a turn of the event loop per transaction timers and HTTP starve.
      await new Promise((resolve) => setImmediate(resolve))
      await checkpoints.beforeNext()
      const { writer, database } = connection()
      await beginImmediate(writer.database, limits.lockTimeoutMs)
      const transaction: OpenTransaction = { failure: undefined, release, timer: expire(id, writer), isBulk: false }
      open.set(id, transaction)
      const client = bindToTransaction(writer.client, () => assertOpen(id, transaction))
      const ignored = async (): Promise<void> => {}
      const run = async (sql: string, values: readonly unknown[]): Promise<void> => {
        assertOpen(id, transaction)
        transaction.isBulk = true
        await writer.inThread.run(sql, values)
      }
      sessions[id] = { db: bindDatabase(database, client), resolve: ignored, reject: ignored, run }
    } catch (error) {
      release()
      throw error
    }
  }

  function assertOpen(id: string, transaction: OpenTransaction): void {
    if (transaction.failure) throw transaction.failure
    if (open.get(id) !== transaction) {
      throw new DatabaseError(
        'transaction-closed',
        'A write came after the end of its transaction and was refused.',
      )
    }
  }

  function expire(id: string, writer: Writer): NodeJS.Timeout {
    const timer = setTimeout(() => {
      const transaction = open.get(id)
      if (!transaction) return
      const text = `A transaction was open for more than ${limits.maxDurationMs} ms and was rolled back.`
      transaction.failure = new DatabaseError('transaction-timeout', text)
      try {
        rollbackIfOpen(writer.database)
      } catch (error) {
        transaction.failure = new DatabaseError('transaction-timeout', text, { cause: error })
      } finally {
        transaction.release()
      }
    }, limits.maxDurationMs)
    return timer.unref()
  }

  function close(id: string): OpenTransaction | undefined {
    const transaction = open.get(id)
    open.delete(id)
    delete sessions[id]
    clearTimeout(transaction?.timer)
    return transaction
  }

  async function commit(id: string): Promise<void> {
    const transaction = close(id)
    if (!transaction) throw new DatabaseError('transaction-closed', 'The transaction has ended already.')
    if (transaction.failure) throw transaction.failure
    const { database, inThread } = connection().writer
    try {
      if (transaction.isBulk) {
        await commitMany(inThread)
        checkpoints.wroteMany()
      } else database.exec('COMMIT')
    } catch (error) {
      rollbackIfOpen(database)
      throw error
    } finally {
      transaction.release()
    }
  }

  async function rollback(id: string): Promise<void> {
    const transaction = close(id)
    if (!transaction || transaction.failure) return
    try {
      rollbackIfOpen(connection().writer.database)
    } finally {
      transaction.release()
    }
  }

  async function withoutForeignKeys(work: (db: Drizzle) => Promise<void>): Promise<void> {
    const release = await turn.acquire(limits.lockTimeoutMs)
    const { writer, database } = connection()
    try {
      // SQLite ignores this inside a transaction, and dropping a table to rebuild it would delete the rows
      // under it.
      writer.database.exec('PRAGMA foreign_keys = OFF')
      await beginImmediate(writer.database, limits.lockTimeoutMs)
      await work(database)
      const broken = await writer.client.execute('PRAGMA foreign_key_check')
      if (broken.rows.length > 0) {
        throw new DatabaseError(
          'migration-failed',
          `It would leave ${broken.rows.length} broken references between rows.`,
        )
      }
      writer.database.exec('COMMIT')
    } finally {
      try {
        rollbackIfOpen(writer.database)
        writer.database.exec('PRAGMA foreign_keys = ON')
      } finally {
        release()
      }
    }
  }

  return { begin, commit, rollback, withoutForeignKeys, singleWritesNeedTransaction: true }
}

/** In the thread, since many rows take a while to be written; no checkpoint in passing, which would take longer still. */
async function commitMany({ exec }: InThread): Promise<void> {
  const checkpointEvery = (pages: number): string => `PRAGMA wal_autocheckpoint = ${pages}`
  try {
    await exec(`${checkpointEvery(0)}; COMMIT; ${checkpointEvery(pagesBetweenCheckpoints)}`)
  } catch (error) {
    await exec(checkpointEvery(pagesBetweenCheckpoints))
    throw error
  }
}

function rollbackIfOpen(database: Database.Database): void {
  if (database.inTransaction) database.exec('ROLLBACK')
}

export const isBusy = (error: unknown): boolean =>
  error instanceof Error &&
  /SQLITE_BUSY|SQLITE_LOCKED|database is locked/.test(`${codeOf(error)} ${error.message}`)

export const codeOf = (error: Error): string => ('code' in error ? String(error.code) : '')

/** Begins while other processes may be writing, without ever blocking the event loop. */
async function beginImmediate(database: Database.Database, timeoutMs: number): Promise<void> {
  const giveUpAt = Date.now() + timeoutMs
  for (;;) {
    try {
      database.exec('BEGIN IMMEDIATE')
      return
    } catch (error) {
      if (!isBusy(error)) throw error
      if (Date.now() > giveUpAt) {
        const text = `Another process has been writing to the database for more than ${timeoutMs} ms.`
        throw new DatabaseError('locked', text, { cause: error })
      }
    }
    await pause(5 + Math.random() * 20)
  }
}
