import type { Payload } from 'payload'
import { runAction } from '@/platform/database/action'
import { wholeIndex, type Change, type ChangeReader } from './types'

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
 * number seen is a complete cursor. Where numbers start lower again, or those next in turn are gone, the log was
 * replaced or pruned: null.
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
      const isPruned = Number(rows[0]?.['number']) > cursor + 1
      if (isPruned) {
        const last = await lastNumber()
        return { changes: null, applied: () => { cursor = last } }
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

const dayMs = 24 * 60 * 60 * 1000
const keptMs = 7 * dayMs

function timedReader(payload: Payload): ChangeReader {
  const seen = new Map<string, number>()
  let newest = Date.now()
  let looked = Date.now()
  return {
    next: async () => {
      // A machine that slept for so long may have missed rows that were pruned meanwhile.
      if (Date.now() - looked > keptMs - dayMs) {
        return { changes: null, applied: () => { newest = looked = Date.now() } }
      }
      const since = newest - overlapMs
      const { docs } = await payload.find({
        collection: 'search-changes',
        where: { createdAt: { greater_than_equal: new Date(since).toISOString() } },
        select: { collectionSlug: true, documentId: true, createdAt: true },
        sort: 'createdAt', limit: 0, pagination: false, depth: 0, overrideAccess: true,
      })
      const fresh = (docs as unknown as readonly LogRow[]).filter((row) => !seen.has(row.id))
      const applied = (): void => {
        looked = Date.now()
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

/** Asks every process that follows the log to build its index anew. What the log said before is not needed any more. */
export async function requireRebuild(payload: Payload): Promise<void> {
  await runAction(payload, {}, async (req) => {
    const { id } = await payload.create({
      collection: 'search-changes', data: { collectionSlug: wholeIndex, documentId: wholeIndex, operation: 'upsert' },
      req, depth: 0, overrideAccess: true,
    })
    await payload.db.deleteMany({ collection: 'search-changes', where: { id: { not_equals: id } }, req })
  })
}

/**
 * Takes changes older than seven days out of the log. The newest stays whatever its age, so that a follower can tell
 * where the log stands; one that has not looked for so long finds its place gone and builds its index anew.
 */
export async function pruneChanges(payload: Payload, now = Date.now()): Promise<void> {
  const { docs: [newest] } = await payload.find({
    collection: 'search-changes', sort: '-createdAt', limit: 1, pagination: false, depth: 0, overrideAccess: true,
  })
  if (!newest) return
  const old = { createdAt: { less_than: new Date(now - keptMs).toISOString() } }
  await runAction(payload, {}, async (req) => {
    await payload.db.deleteMany({
      collection: 'search-changes', where: { and: [old, { id: { not_equals: newest.id } }] }, req,
    })
  })
}
