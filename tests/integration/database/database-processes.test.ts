import type { Payload } from 'payload'
import { rmSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { runAction } from '@/platform/database/action'
import { bundleWritingProcess, startWriting } from './processes'
import { signInAtOnce } from './signInAtOnce'
import { isSqlite, openTestDatabase, rowCounts, type SmallStore, type TestDatabase } from './testConfig'

let database: TestDatabase
let payload: Payload
let store: SmallStore
let script: string

beforeAll(async () => {
  script = await bundleWritingProcess()
  database = await openTestDatabase()
  ;({ payload, store } = database)
})

afterAll(async () => {
  rmSync(script, { force: true })
  await database.close()
})

const actionsEach = 15

/** Every note has its version, its two lines and its entry, and nothing else is there. */
async function expectWhole(actions: number): Promise<void> {
  expect(await store.count({ collection: 'notes' })).toBe(actions)
  expect(await store.count({ collection: 'entries' })).toBe(actions)
  const { docs } = await store.find({ collection: 'notes', limit: 1_000 })
  for (const note of docs) expect(note.lines).toHaveLength(2)
  const counts = await rowCounts(payload)
  expect(counts._notes_v ?? counts._notes_versions).toBe(actions)
  if (!isSqlite(payload.db)) return
  expect(counts).toMatchObject({ notes_lines: 2 * actions, notes_locales: actions })
  const { client } = payload.db
  expect((await client.execute('PRAGMA integrity_check')).rows).toMatchObject([{ integrity_check: 'ok' }])
  expect((await client.execute('PRAGMA foreign_key_check')).rows).toEqual([])
}

it('leaves no trace of an action whose process is killed in the middle, however often', async () => {
  const names = ['first', 'second', 'third', 'fourth']
  const processes = names.map((name) =>
    startWriting(script, { database: database.fresh.database, name, actions: 2, hangInside: true }),
  )
  // On SQLite one process at a time gets inside; the next one follows when it is dead.
  await Promise.all(processes.map(({ reported, kill }) => reported('inside').then(kill)))
  await expectWhole(2 * names.length)
})

it('writes beside a second process without losing anything', async () => {
  const before = await store.count({ collection: 'notes' })
  const other = startWriting(script, {
    database: database.fresh.database,
    name: 'other',
    actions: actionsEach,
    hangInside: false,
  })
  const own = Array.from({ length: actionsEach }, (_, index) =>
    runAction(payload, {}, async (req) => {
      const text = `own ${index}`
      await store.create({ collection: 'notes', data: { title: text, lines: [{ text }, { text }] }, req })
      await store.create({ collection: 'entries', data: { text }, req })
    }),
  )
  await Promise.all([other.reported('done'), ...own])
  await expectWhole(before + 2 * actionsEach)
})

it('keeps every session of an account to which two processes sign people in at once', async () => {
  const account = { email: 'shared@example.org', password: 'shared-by-several' }
  const { id } = await payload.create({ collection: 'users', data: account as never, depth: 0, overrideAccess: true })
  const signIns = { ...account, times: 6 }
  const other = startWriting(script, {
    database: database.fresh.database,
    name: 'other',
    actions: 0,
    hangInside: false,
    signIns,
  })
  await Promise.all([other.reported('done'), signInAtOnce(payload, signIns)])
  const stored = await payload.db.findOne<{ id: string; sessions: unknown[] }>({ collection: 'users', where: { id: { equals: id } } })
  expect(stored?.sessions).toHaveLength(12)
})
