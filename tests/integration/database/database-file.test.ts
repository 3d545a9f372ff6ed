import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'
import { getPayload } from 'payload'
import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { kindOfRun } from '../../databaseOfRun'
import { testConfig } from './testConfig'

let directory: string
let file: string

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'evidence-hub-file-'))
  file = join(directory, 'hub.db')
})

afterEach(() => rmSync(directory, { recursive: true, force: true }))

const openHub = (path = file) =>
  getPayload({ config: testConfig({ kind: 'sqlite', file: path }), key: randomUUID() })

/** A database with a table of some pages, all of it in the one file. */
function writeDatabase(): void {
  const database = new Database(file)
  database.exec('CREATE TABLE facts (id INTEGER PRIMARY KEY, text TEXT)')
  database.exec('BEGIN')
  const insert = database.prepare('INSERT INTO facts (text) VALUES (?)')
  for (let row = 0; row < 500; row += 1) insert.run([`fact ${row} `.repeat(20)])
  database.exec('COMMIT')
  database.close()
}

describe.skipIf(kindOfRun !== 'sqlite')('a database file', () => {
  it('is made with its directory when there is none', async () => {
    const path = join(directory, 'new place', 'with #1 & 50% odd?', 'hub.db')
    const payload = await openHub(path)
    await payload.destroy()
    expect(readFileSync(path).subarray(0, 15).toString()).toBe('SQLite format 3')
  })

  it('that is something else is named and left alone', async () => {
    writeFileSync(file, 'Dear diary, this is not a database, but it is precious.')
    await expect(openHub()).rejects.toMatchObject({
      code: 'not-a-database',
      message: expect.stringContaining(`${file} is not a SQLite database. Nothing was changed.`),
    })
    expect(readdirSync(directory)).toEqual(['hub.db'])
    expect(readFileSync(file, 'utf8')).toMatch(/precious/)
  })

  it.each([
    [
      'overwritten inside',
      () => {
        const bytes = readFileSync(file)
        bytes.fill(0x5a, 8 * 4096, 12 * 4096)
        writeFileSync(file, bytes)
      },
    ],
    ['cut off', () => truncateSync(file, 10 * 4096 + 100)],
    [
      'damaged in its schema',
      () => {
        const bytes = readFileSync(file)
        bytes.fill(0x5a, 100, 4096)
        writeFileSync(file, bytes)
      },
    ],
  ])('that was %s is called damaged and left as it is', async (_, damage) => {
    writeDatabase()
    damage()
    const before = readFileSync(file)
    await expect(openHub()).rejects.toMatchObject({
      code: 'corrupt',
      message: expect.stringMatching(/hub\.db is damaged .* Nothing was changed\. .* restore a backup\./),
    })
    expect(readFileSync(file).equals(before)).toBe(true)
  })

  it('that another program holds is called locked and left as it is', async () => {
    writeDatabase()
    const before = readFileSync(file)
    const holder = await holdFile(file)
    try {
      await expect(openHub()).rejects.toMatchObject({
        code: 'locked',
        message: expect.stringMatching(
          /hub\.db is locked by another program\. Nothing was changed\. Close the program/,
        ),
      })
    } finally {
      const gone = once(holder, 'exit')
      holder.kill()
      await gone
    }
    expect(readFileSync(file).equals(before)).toBe(true)
  })

  it('in a place that cannot be written to says which place', async () => {
    writeFileSync(join(directory, 'occupied'), '')
    const path = join(directory, 'occupied', 'hub.db')
    await expect(openHub(path)).rejects.toMatchObject({
      code: 'directory-not-writable',
      message: expect.stringContaining(`The directory ${join(directory, 'occupied')} cannot be written to`),
    })
  })

  it('that is a directory is refused', async () => {
    mkdirSync(file)
    await expect(openHub()).rejects.toMatchObject({ code: 'not-a-database' })
  })
})

/** Another process that has locked the whole file. */
async function holdFile(path: string): Promise<ChildProcess> {
  const script = join('node_modules', '.cache', `hold-${process.pid}.cjs`)
  mkdirSync(join('node_modules', '.cache'), { recursive: true })
  writeFileSync(
    script,
    `const Database = require('libsql')
     new Database(${JSON.stringify(path)}).exec('BEGIN EXCLUSIVE')
     process.send('held')
     setInterval(() => {}, 1000)`,
  )
  const child = fork(script, { execArgv: [] })
  await once(child, 'message')
  rmSync(script)
  return child
}
