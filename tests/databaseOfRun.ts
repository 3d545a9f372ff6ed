import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { randomUUID } from 'node:crypto'
import { MongoClient } from 'mongodb'
import type { Environment } from '@/platform/environment'

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

/**
 * An empty database that nobody else uses: a temporary file, or a new name on the server of
 * MONGODB_TEST_URL.
 */
export function freshDatabase(): FreshDatabase {
  const directory = mkdtempSync(join(tmpdir(), 'evidence-hub-test-'))
  const removeDirectory = (): void => rmSync(directory, { recursive: true, force: true })
  const server = process.env.MONGODB_TEST_URL
  if (!server) {
    const file = join(directory, 'hub.db')
    const remove = async (): Promise<void> => removeDirectory()
    return { database: { kind: 'sqlite', file }, url: `file:${file}`, directory, remove }
  }
  const address = new URL(server)
  address.pathname = `/hub_test_${randomUUID().replaceAll('-', '').slice(0, 16)}`
  const url = address.href
  const remove = async (): Promise<void> => {
    removeDirectory()
    const client = new MongoClient(url)
    await client.db().dropDatabase()
    await client.close()
  }
  return { database: { kind: 'mongodb', url }, url, directory, remove }
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
