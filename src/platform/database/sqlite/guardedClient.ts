import type { Client, InStatement, ResultSet } from '@libsql/client'

/** `WITH` may begin a write too; that one is refused by `query_only` on the reading connection. */
const readsOnly = /^\s*(?:select|pragma|with)\b/i
/**
 * libsql leaves it unfinished, and until it is collected the connection goes on seeing the state of that
 * moment.
 */
const explains = /^\s*explain\b/i

const textOf = (statement: InStatement): string => (typeof statement === 'string' ? statement : statement.sql)

/** Runs statements in the open transaction around the caller, or in one of their own. */
export type RunWrite = (work: (client: Client) => Promise<ResultSet[]>) => Promise<ResultSet[]>

/**
 * The client that Payload and drizzle use outside of transactions: reads go to the reading connection and
 * see what is committed, raw writes go through `runWrite`, so that there is never a second writer in this
 * process.
 */
export function guardReader(reader: Client, runWrite: RunWrite): Client {
  const batch = (statements: InStatement[]): Promise<ResultSet[]> =>
    runWrite(async (client) => {
      const results: ResultSet[] = []
      for (const statement of statements) results.push(await client.execute(statement))
      return results
    })
  const unsupported = (name: string) => async (): Promise<never> => {
    throw new Error(`client.${name}() is not available on SQLite here; use payload.db.beginTransaction()`)
  }
  return {
    execute: async (statement: InStatement, values?: unknown) => {
      const whole = withValues(statement, values)
      if (explains.test(textOf(whole))) throw new Error('EXPLAIN needs a connection of its own')
      if (readsOnly.test(textOf(whole))) return reader.execute(whole)
      const [result] = await batch([whole])
      if (!result) throw new Error('the statement gave no result')
      return result
    },
    batch,
    migrate: unsupported('migrate'),
    transaction: unsupported('transaction'),
    executeMultiple: unsupported('executeMultiple'),
    sync: () => reader.sync(),
    close: () => reader.close(),
    get closed() {
      return reader.closed
    },
    protocol: reader.protocol,
  }
}

type Values = Extract<InStatement, object>['args']

const withValues = (statement: InStatement, values: unknown): InStatement =>
  typeof statement === 'string' && values ? { sql: statement, args: values as Values } : statement

/** A client on the writing connection that works only while `assertOpen` does not throw. */
export function bindToTransaction(writer: Client, assertOpen: () => void): Client {
  return new Proxy(writer, {
    get: (client, name) => {
      const member: unknown = Reflect.get(client, name)
      if (typeof member !== 'function') return member
      return async (...values: unknown[]): Promise<unknown> => {
        assertOpen()
        return member.apply(client, values)
      }
    },
  })
}
