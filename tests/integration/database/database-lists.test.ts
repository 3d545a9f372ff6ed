import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { InStatement } from '@libsql/client'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import Database from 'libsql'
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { optimise } from '@/platform/database'
import { runAction } from '@/platform/database/action'
import { kindOfRun } from '../../databaseOfRun'
import { isSqlite, openTestDatabase, type SmallStore, type TestDatabase } from './testConfig'

const many = 20_000
const pageSize = 10

let database: TestDatabase
let payload: Payload
let store: SmallStore

beforeAll(async () => {
  database = await openTestDatabase()
  ;({ payload, store } = database)
  await writeManyNotes()
  await optimise(payload)
})

afterAll(() => database.close())

const dayOf = (index: number): string => new Date(Date.UTC(2020, 0, 1) + index * 60_000).toISOString()

/**
 * 20,000 notes as Payload would have written them, by the database's own means: through Payload it takes
 * minutes.
 */
async function writeManyNotes(): Promise<void> {
  const rows = Array.from({ length: many }, (_, index) => ({ index, id: randomUUID(), at: dayOf(index) }))
  if (!isSqlite(payload.db)) {
    const { collections } = payload.db as unknown as MongooseAdapter
    const documents = rows.map(({ index, at }) => ({
      title: { en: `note ${index}` },
      _status: index % 2 ? 'published' : 'draft',
      createdAt: new Date(at),
      updatedAt: new Date(at),
    }))
    await collections.notes?.collection.insertMany(documents)
    return
  }
  const { client } = payload.db
  const run = (sql: string, args: (string | number)[]): InStatement => ({ sql, args })
  const statements = rows.flatMap(({ index, id, at }) => [
    run('INSERT INTO notes (id, _status, created_at, updated_at) VALUES (?, ?, ?, ?)', [
      id,
      index % 2 ? 'published' : 'draft',
      at,
      at,
    ]),
    run('INSERT INTO notes_locales (title, _locale, _parent_id) VALUES (?, ?, ?)', [
      `note ${index}`,
      'en',
      id,
    ]),
    run('INSERT INTO notes_locales (title, _locale, _parent_id) VALUES (?, ?, ?)', [
      `ملاحظة ${index}`,
      'ar',
      id,
    ]),
  ])
  await client.batch(statements)
}

const listPublished = () =>
  store.find({
    collection: 'notes',
    where: { _status: { equals: 'published' } },
    sort: '-createdAt',
    limit: pageSize,
    locale: 'en',
  })

describe(`a list out of ${many} documents`, () => {
  it('shows the newest in order', async () => {
    const { docs } = await listPublished()
    const newest = Array.from({ length: pageSize }, (_, place) => `note ${many - 1 - 2 * place}`)
    expect(docs.map(({ title }) => title)).toEqual(newest)
  })

  it.skipIf(kindOfRun !== 'sqlite')(
    'reads by index and never looks through a whole table of translations',
    async () => {
      const { statements } = await recordStatements(payload.db as unknown as SQLiteAdapter, listPublished)
      const steps = statements.flatMap(planOf)
      expect(steps.filter((step) => /SCAN.*_locales/.test(step))).toEqual([])
      expect(steps).toContainEqual(expect.stringMatching(/SEARCH.*notes.* USING INDEX .*status/))
      expect(steps).toContainEqual(expect.stringMatching(/notes_locales.*_parent_id=\?/))
    },
  )

  it.skipIf(kindOfRun !== 'sqlite')('takes as many statements as a list out of few', async () => {
    const adapter = payload.db as unknown as SQLiteAdapter
    const ofMany = await recordStatements(adapter, listPublished)
    const few = await openTestDatabase()
    await few.store.create({ collection: 'notes', data: { title: 'only one', _status: 'published' } })
    const ofFew = await recordStatements(few.payload.db as unknown as SQLiteAdapter, () =>
      few.store.find({ collection: 'notes', where: { _status: { equals: 'published' } }, limit: pageSize }),
    )
    await few.close()
    expect(ofMany.statements.length).toBe(ofFew.statements.length)
  })

  it.skipIf(kindOfRun !== 'mongodb')('finds the index for it', async () => {
    const { collections } = payload.db as unknown as MongooseAdapter
    const indexes = (await collections.notes?.collection.indexes()) ?? []
    expect(indexes.map(({ key }) => Object.keys(key as object))).toContainEqual(['_status', 'createdAt'])
  })

  it('goes on while the newest is changed in an action', async () => {
    const { docs } = await listPublished()
    const id = docs[0]?.id ?? ''
    const during = await runAction(payload, {}, async (req) => {
      await store.update({ collection: 'notes', id, data: { title: 'changed', _status: 'published' }, req })
      return (await listPublished()).docs[0]?.title
    })
    expect([during, (await listPublished()).docs[0]?.title]).toEqual([`note ${many - 1}`, 'changed'])
  })
})

/** The statements that the reading connection ran while `work` went on. */
async function recordStatements(adapter: SQLiteAdapter, work: () => Promise<unknown>) {
  const statements: InStatement[] = []
  const { client } = adapter
  const { execute } = client
  client.execute = ((statement: InStatement) => {
    statements.push(statement)
    return execute(statement)
  }) as typeof execute
  try {
    await work()
  } finally {
    client.execute = execute
  }
  return { statements }
}

/** How SQLite would find the rows, asked on another connection. */
function planOf(statement: InStatement): string[] {
  const { sql, args } = typeof statement === 'string' ? { sql: statement, args: [] } : statement
  const connection = new Database(join(database.fresh.directory, 'hub.db'))
  try {
    const steps = connection.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(args) as { detail: string }[]
    return steps.map(({ detail }) => detail)
  } finally {
    connection.close()
  }
}
