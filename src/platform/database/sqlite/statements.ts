import type Database from 'libsql'
import AsyncDatabase from 'libsql/promise'

/** A connection whose statements run in a thread of libsql, so that the process goes on meanwhile. */
export type InThread = {
  /** Runs a statement that gives no rows; it is prepared once and kept. One at a time. */
  run: (sql: string, values: readonly unknown[]) => Promise<void>
  exec: (sql: string) => Promise<void>
}

type Statement = { iterate: (values: readonly unknown[]) => Promise<{ next: () => unknown }> }

/** A bulk write of a collection takes some thirty; what was used longest ago falls away. */
const mostKept = 120

/**
 * The same connection through libsql's asynchronous interface. Statements are kept from transaction to transaction:
 * to compile one into a table with many indexes and references takes longer than to insert some rows. They follow
 * changes of the schema.
 *
 * Reaches into libsql 0.4.7: both of its interfaces are made of the same native connection in `db`, and a statement
 * without rows runs to its end before its iterator is given out, in the thread; an error of it comes with `next`.
 */
export function inThread(database: Database.Database): InThread {
  const { db } = database as unknown as { db: unknown }
  const connection = Object.create(AsyncDatabase.prototype, { db: { value: db } }) as AsyncDatabase
  const kept = new Map<string, Statement>()

  async function prepared(sql: string): Promise<Statement> {
    const statement = kept.get(sql) ?? ((await connection.prepare(sql)) as Statement)
    kept.delete(sql)
    kept.set(sql, statement)
    const [oldest] = kept.keys()
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest)
    return statement
  }

  return {
    run: async (sql, values) => {
      const statement = await prepared(sql)
      const rows = await statement.iterate(values)
      rows.next()
    },
    exec: async (sql) => {
      await connection.exec(sql)
    },
  }
}
