import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rename, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { createClient } from '@libsql/client'
import { MongoClient, ObjectId } from 'mongodb'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makeBackup, type BackupPlace } from '@/cli/backup/create'
import { finishInterruptedRestore, restoreBackup } from '@/cli/backup/restore'
import { kindOfRun } from '../databaseOfRun'

/** What the two kinds of hub have in common for these tests. */
type TestHub = {
  place: BackupPlace
  /** Fills it with records and files of every awkward kind. */
  fill: () => Promise<void>
  change: () => Promise<void>
  /** Everything in it, for comparison. */
  read: () => Promise<unknown>
  destroy: () => Promise<void>
}

let folder: string
const hubs: TestHub[] = []

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'backup-test-'))
})
afterEach(async () => {
  for (const hub of hubs.splice(0)) await hub.destroy()
  await rm(folder, { recursive: true, force: true })
})

const fillFiles = async (dataDir: string) => {
  await mkdir(path.join(dataDir, 'documents', 'sub'), { recursive: true })
  await writeFile(path.join(dataDir, 'documents', 'report.pdf'), Buffer.from([0x25, 0x50, 0x44, 0x46, 0, 255, 10]))
  await writeFile(path.join(dataDir, 'documents', 'sub', 'Ymchwil – crynodeb ✓.txt'), 'crynodeb')
  await writeFile(path.join(dataDir, 'documents', 'empty.csv'), '')
  await writeFile(path.join(dataDir, 'secret'), 'a secret of this hub')
}

const readFiles = async (dataDir: string) => {
  const names = await readdir(dataDir, { recursive: true, withFileTypes: true })
  const files = names
    .filter((entry) => entry.isFile() && !entry.name.startsWith('hub.db') && !entry.parentPath.includes('backups'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
  return Promise.all(files.map(async (file) => [path.relative(dataDir, file), (await readFile(file)).toString('hex')]))
}

const sqliteHub = async (name: string): Promise<TestHub> => {
  const dataDir = path.join(folder, name)
  await mkdir(dataDir, { recursive: true })
  const file = path.join(dataDir, 'hub.db')
  const execute = async (statements: string[]) => {
    const client = createClient({ url: pathToFileURL(file).href })
    await client.execute('PRAGMA journal_mode = WAL')
    const results = []
    for (const statement of statements) results.push(await client.execute(statement))
    client.close()
    return results
  }
  const hub: TestHub = {
    place: { database: { kind: 'sqlite', file }, dataDir },
    fill: async () => {
      await execute([
        'CREATE TABLE studies (id TEXT PRIMARY KEY, title TEXT, size REAL, raw BLOB)',
        'CREATE UNIQUE INDEX studies_title ON studies (title)',
        "INSERT INTO studies VALUES ('a', 'Unigrwydd – «loneliness» 孤独', 1.5, x'00ff'), ('b', NULL, NULL, NULL)",
        'CREATE TABLE payload_migrations (id INTEGER PRIMARY KEY, name TEXT)',
        "INSERT INTO payload_migrations VALUES (1, 'first')",
      ])
      await fillFiles(dataDir)
    },
    change: async () => {
      await execute(["UPDATE studies SET title = 'changed' WHERE id = 'a'", "INSERT INTO studies (id) VALUES ('c')"])
      await writeFile(path.join(dataDir, 'documents', 'later.txt'), 'came later')
    },
    read: async () => {
      const rows = existsSync(file)
        ? await execute(['SELECT id, title, size, hex(raw) AS raw FROM studies ORDER BY id', 'SELECT * FROM payload_migrations', "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY sql"])
        : []
      return { rows: rows.map((result) => result.rows.map((row) => ({ ...row }))), files: await readFiles(dataDir) }
    },
    destroy: () => Promise.resolve(),
  }
  hubs.push(hub)
  return hub
}

const mongoHub = async (name: string): Promise<TestHub> => {
  const dataDir = path.join(folder, name)
  await mkdir(dataDir, { recursive: true })
  const url = new URL(process.env.MONGODB_TEST_URL ?? '')
  url.pathname = `/backup_${name}_${process.pid}`
  const client = new MongoClient(url.href)
  const db = client.db()
  await db.dropDatabase()
  const hub: TestHub = {
    place: { database: { kind: 'mongodb', url: url.href }, dataDir },
    fill: async () => {
      await db.collection('studies').insertMany([
        { _id: new ObjectId('65f000000000000000000001'), title: 'Unigrwydd – «loneliness» 孤独', size: 1.5, at: new Date(0) },
        { _id: new ObjectId('65f000000000000000000002'), title: null, nested: [{ n: 1 }, { n: [true] }] },
      ])
      await db.collection('_studies_versions').insertOne({ _id: new ObjectId('65f000000000000000000003'), latest: true })
      await fillFiles(dataDir)
    },
    change: async () => {
      await db.collection('studies').updateOne({ size: 1.5 }, { $set: { title: 'changed' } })
      await db.collection('added').insertOne({ later: true })
      await writeFile(path.join(dataDir, 'documents', 'later.txt'), 'came later')
    },
    read: async () => {
      const names = (await db.listCollections({}, { nameOnly: true }).toArray()).map((found) => found.name).sort()
      const rows = await Promise.all(
        names.map(async (collection) => [collection, await db.collection(collection).find().sort({ _id: 1 }).toArray()]),
      )
      return { rows, files: await readFiles(dataDir) }
    },
    destroy: async () => {
      await db.dropDatabase()
      await client.close()
    },
  }
  hubs.push(hub)
  return hub
}

const make = kindOfRun === 'sqlite' ? sqliteHub : mongoHub

describe('backup and restore', () => {
  const log = () => undefined
  const archive = () => path.join(folder, 'hub.tar.gz')

  it('brings every record and file into an empty hub', async () => {
    const source = await make('source')
    await source.fill()
    const manifest = await makeBackup(source.place, archive())
    expect(manifest.files.map((file) => file.path)).toContain('files/documents/sub/Ymchwil – crynodeb ✓.txt')
    const target = await make('target')
    await restoreBackup(target.place, archive(), { replace: false, log })
    expect(await target.read()).toEqual(await source.read())
  })

  it('refuses a hub that is not empty and leaves it as it is', async () => {
    const hub = await make('full')
    await hub.fill()
    await makeBackup(hub.place, archive())
    await hub.change()
    const before = await hub.read()
    await expect(restoreBackup(hub.place, archive(), { replace: false, log })).rejects.toThrow('not empty')
    expect(await hub.read()).toEqual(before)
  })

  it('replaces when told to, and what it replaced can be had back', async () => {
    const hub = await make('replaced')
    await hub.fill()
    const first = await hub.read()
    await makeBackup(hub.place, archive())
    await hub.change()
    const second = await hub.read()
    const { backup } = await restoreBackup(hub.place, archive(), { replace: true, log })
    expect(await hub.read()).toEqual(first)
    await restoreBackup(hub.place, backup ?? '', { replace: true, log, now: new Date(1) })
    expect(await hub.read()).toEqual(second)
  })

  it('leaves the hub alone when the archive is cut off or altered', async () => {
    const hub = await make('kept')
    await hub.fill()
    await makeBackup(hub.place, archive())
    const before = await hub.read()
    const whole = await readFile(archive())
    await truncate(archive(), whole.length - 40)
    await expect(restoreBackup(hub.place, archive(), { replace: true, log })).rejects.toThrow('not a whole backup')
    await writeFile(archive(), 'no archive at all')
    await expect(restoreBackup(hub.place, archive(), { replace: true, log, now: new Date(2) })).rejects.toThrow('not a whole backup')
    expect(await hub.read()).toEqual(before)
  })

  it.runIf(kindOfRun === 'sqlite')('says in words that a database is not there or damaged, and how to go on', async () => {
    const whole = await make('whole')
    await whole.fill()
    await makeBackup(whole.place, archive())
    const { place, read } = await make('spoilt')
    if (place.database.kind !== 'sqlite') throw new Error('This is about files.')
    const { file } = place.database
    const other = path.join(folder, 'other.tar.gz')
    await expect(makeBackup(place, other)).rejects.toThrow(`There is no database ${file}`)
    expect(existsSync(file)).toBe(false)
    await writeFile(file, 'no database at all, but a text that is longer than the head of one')
    const damaged = { name: 'DatabaseError', message: expect.stringContaining('Move the file away') }
    await expect(makeBackup(place, other)).rejects.toMatchObject(damaged)
    await expect(restoreBackup(place, archive(), { replace: true, log })).rejects.toMatchObject(damaged)
    expect(existsSync(other)).toBe(false)
    await rename(file, `${file}.damaged`)
    await restoreBackup(place, archive(), { replace: false, log })
    expect(await read()).toEqual(await whole.read())
  })

  it('puts the old hub back after a restore that was killed between two moves', async () => {
    const hub = await make('killed')
    await hub.fill()
    const before = await hub.read()
    const { dataDir } = hub.place
    const documents = path.join(dataDir, 'documents')
    await writeFile(path.join(dataDir, 'restore.journal'), JSON.stringify([{ store: 'file', name: documents, wasThere: true }]))
    await rename(documents, `${documents}.replaced`)
    await mkdir(documents)
    await writeFile(path.join(documents, 'half.pdf'), 'half')
    await finishInterruptedRestore(hub.place, log)
    expect(await hub.read()).toEqual(before)
  })
})
