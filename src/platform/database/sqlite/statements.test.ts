import Database from 'libsql'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { inThread, type InThread } from './statements'

let folder: string
let database: Database.Database
let thread: InThread

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'statements-'))
  database = new Database(join(folder, 'facts.db'))
  database.exec('CREATE TABLE facts (id TEXT PRIMARY KEY, text TEXT)')
  thread = inThread(database)
})
afterEach(() => {
  database.close()
  rmSync(folder, { recursive: true })
})

const insert = 'INSERT INTO facts (id, text) VALUES (?, ?), (?, ?)'
const texts = (): unknown[] => database.prepare('SELECT text FROM facts ORDER BY id').raw().all().flat()

describe('statements that run in a thread', () => {
  it('write on the same connection, and in its transaction', async () => {
    database.exec('BEGIN IMMEDIATE')
    await thread.run(insert, ['a', 'one', 'b', null])
    expect(texts()).toEqual(['one', null])
    await thread.exec('ROLLBACK')
    expect(texts()).toEqual([])
    database.exec('BEGIN IMMEDIATE')
    await thread.run(insert, ['a', 'one', 'b', 'two'])
    await thread.exec('COMMIT')
    expect(database.inTransaction).toBe(false)
    expect(texts()).toEqual(['one', 'two'])
  })

  it('fail with the reason, write nothing, and can be run again', async () => {
    await expect(thread.run(insert, ['a', 'one', 'a', 'twice'])).rejects.toMatchObject({ code: 'SQLITE_CONSTRAINT_PRIMARYKEY' })
    expect(texts()).toEqual([])
    await thread.run(insert, ['a', 'one', 'b', 'two'])
    expect(texts()).toEqual(['one', 'two'])
  })

  it('follow changes of the schema, by this connection or another', async () => {
    await thread.run(insert, ['a', 'one', 'b', 'two'])
    database.exec("ALTER TABLE facts ADD COLUMN source TEXT DEFAULT 'unknown'")
    const other = new Database(join(folder, 'facts.db'))
    other.exec('CREATE UNIQUE INDEX facts_text ON facts (text)')
    other.close()
    await expect(thread.run(insert, ['c', 'two', 'd', 'three'])).rejects.toMatchObject({ code: 'SQLITE_CONSTRAINT_UNIQUE' })
    await thread.run(insert, ['c', 'three', 'd', 'four'])
    expect(texts()).toEqual(['one', 'two', 'three', 'four'])
    expect(database.prepare('SELECT DISTINCT source FROM facts').raw().all()).toEqual([['unknown']])
  })

  it('let the process go on meanwhile', async () => {
    let turns = 0
    let isOver = false
    const count = (): void => {
      turns += 1
      if (!isOver) setImmediate(count)
    }
    setImmediate(count)
    await thread.run(
      `WITH RECURSIVE numbers (number) AS (SELECT 1 UNION ALL SELECT number + 1 FROM numbers WHERE number < ?)
       INSERT INTO facts (id, text) SELECT number, 'fact ' || number FROM numbers`,
      [50_000],
    )
    isOver = true
    expect(turns).toBeGreaterThan(1)
    expect(texts()).toHaveLength(50_000)
  })
})
