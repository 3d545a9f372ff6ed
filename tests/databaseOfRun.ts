import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MongoClient } from 'mongodb'
import type { Environment } from '@/platform/environment'
import { databasesOfRun } from './mongoOfRun'

/** Which database this run of the tests is about: one run, one database. */
export const kindOfRun: 'sqlite' | 'mongodb' = process.env.MONGODB_TEST_URL ? 'mongodb' : 'sqlite'

export type FreshDatabase = {
  database: Environment['database']
  /** The same as a DATABASE_URL. */
  url: string
  /** A directory for this database's files, gone after `remove`. */
  directory: string
  remove: () => Promise<void>
}

/** Which collections a database of the tests is for: the product's, or the few of the database's own tests. */
type Schema = 'hub' | 'small'

/** The databases that this file has open, for every file that asks again to get another one. */
const open = new Set<string>()

/**
 * An empty database that nobody else uses: a temporary file, or one on the server of MONGODB_TEST_URL. There the files
 * that a worker runs one after another share it, because its hundreds of indexes take longer to make than most tests.
 */
export async function freshDatabase(schema: Schema): Promise<FreshDatabase> {
  const directory = mkdtempSync(join(tmpdir(), 'evidence-hub-test-'))
  const removeDirectory = (): void => rmSync(directory, { recursive: true, force: true })
  const server = process.env.MONGODB_TEST_URL
  if (!server) {
    const file = join(directory, 'hub.db')
    const remove = async (): Promise<void> => removeDirectory()
    return { database: { kind: 'sqlite', file }, url: `file:${file}`, directory, remove }
  }
  const name = freeName(schema)
  open.add(name)
  const address = new URL(server)
  address.pathname = `/${name}`
  const url = address.href
  await emptyDatabase(url)
  const remove = async (): Promise<void> => {
    removeDirectory()
    open.delete(name)
  }
  return { database: { kind: 'mongodb', url }, url, directory, remove }
}

function freeName(schema: Schema): string {
  for (let number = 1; ; number += 1) {
    const name = `${databasesOfRun()}${schema}_${process.env.VITEST_POOL_ID}_${number}`
    if (!open.has(name)) return name
  }
}

/** Removes every document and keeps the indexes. */
async function emptyDatabase(url: string): Promise<void> {
  const client = new MongoClient(url)
  try {
    const collections = await client.db().listCollections({}, { nameOnly: true }).toArray()
    await Promise.all(collections.map(({ name }) => client.db().collection(name).deleteMany({})))
  } finally {
    await client.close()
  }
}

const mostAttempts = 10

/** What a MongoDB-compatible engine says where several databases are made at once; MongoDB itself never says it. */
const busy = /index build did not finish|Unable to create the specified collection/

/**
 * Connects, and again where a MongoDB-compatible engine is still building indexes in the background, for which it only
 * waits some seconds, or is making another database at the moment.
 */
export async function onceIndexed<T>(connect: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await connect()
    } catch (error) {
      if (attempt === mostAttempts || !busy.test(String(error))) throw error
    }
  }
}
