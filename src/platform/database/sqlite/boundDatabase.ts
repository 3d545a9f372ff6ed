import type { Client } from '@libsql/client'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

export type Drizzle = SQLiteAdapter['drizzle']

/** The private parts of drizzle-orm 0.45 that carry the connection. */
type DrizzleParts = {
  session: { client: Client }
  query: Record<string, { session: unknown }>
  $client: Client
}

/**
 * The same drizzle database on another client, without building its tables' relations again, which takes
 * milliseconds on a schema of hundreds of tables. Everything else is inherited.
 */
export function bindDatabase(base: Drizzle, client: Client): Drizzle {
  const parts = base as unknown as DrizzleParts
  const session = Object.create(parts.session, { client: { value: client } }) as DrizzleParts['session']
  const query = new Proxy(parts.query, {
    get: (queries, table: string) => {
      const builder = queries[table]
      return builder && Object.create(builder, { session: { value: session } })
    },
  })
  return Object.create(base, {
    session: { value: session },
    query: { value: query },
    $client: { value: client },
  }) as Drizzle
}
