import type { Payload } from 'payload'
import type { Change, ChangeReader } from './types'

const mostAtOnce = 1000

/** What is used of the SQLite adapter: its reading client. */
type SqliteDatabase = {
  readonly name: 'sqlite'
  readonly drizzle: { readonly $client: { execute(statement: {
    sql: string
    args: (string | number)[]
  }): Promise<{ readonly rows: readonly Readonly<Record<string, unknown>>[] }> } }
}

const isSqlite = (database: unknown): database is SqliteDatabase =>
  typeof database === 'object' && database !== null && 'name' in database && database.name === 'sqlite'

/**
 * SQLite has one writer at a time, so rows are numbered in the order in which they are committed, and the last
 * number seen is a complete cursor. If the log was cut or the file compacted, numbers start lower again: null.
 */
async function sqliteReader(database: SqliteDatabase): Promise<ChangeReader> {
  const query = (sql: string, ...args: number[]) => database.drizzle.$client.execute({ sql, args })
  const lastNumber = async (): Promise<number> => {
    const { rows } = await query('select max(rowid) as last from search_changes')
    return Number(rows[0]?.['last'] ?? 0)
  }
  let cursor = await lastNumber()
  return {
    next: async () => {
      const { rows } = await query(
        `select rowid as number, collection_slug, document_id from search_changes
          where rowid > ? order by rowid limit ?`,
        cursor, mostAtOnce,
      )
      if (rows.length === 0) {
        const last = await lastNumber()
        return { changes: last >= cursor ? [] : null, applied: () => { cursor = last } }
      }
      return {
        changes: rows.map((row) => ({ collection: String(row['collection_slug']), id: String(row['document_id']) })),
        applied: () => { cursor = Number(rows.at(-1)?.['number']) },
      }
    },
  }
}

/**
 * On MongoDB a row may be committed up to a minute after its time (the limit of a transaction there), so every read
 * looks that far back, with room for clocks that differ, and leaves out what it has given already.
 */
const overlapMs = 90_000

type LogRow = {
  readonly id: string
  readonly collectionSlug: string
  readonly documentId: string
  readonly createdAt: string
}

function timedReader(payload: Payload): ChangeReader {
  const seen = new Map<string, number>()
  let newest = Date.now()
  return {
    next: async () => {
      const since = newest - overlapMs
      const { docs } = await payload.find({
        collection: 'search-changes',
        where: { createdAt: { greater_than_equal: new Date(since).toISOString() } },
        select: { collectionSlug: true, documentId: true, createdAt: true },
        sort: 'createdAt', limit: 0, pagination: false, depth: 0, overrideAccess: true,
      })
      const fresh = (docs as unknown as readonly LogRow[]).filter((row) => !seen.has(row.id))
      const applied = (): void => {
        for (const row of fresh) {
          const time = Date.parse(row.createdAt)
          seen.set(row.id, time)
          newest = Math.max(newest, Math.min(time, Date.now()))
        }
        for (const [id, time] of seen) if (time < since) seen.delete(id)
      }
      const changes = fresh.map((row): Change => ({ collection: row.collectionSlug, id: row.documentId }))
      return { changes, applied }
    },
  }
}

/** A reader of all changes committed from now on. Make it before reading the records. */
export async function followChanges(payload: Payload): Promise<ChangeReader> {
  const database: unknown = payload.db
  return isSqlite(database) ? sqliteReader(database) : timedReader(payload)
}
