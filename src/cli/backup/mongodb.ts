import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { BSON, MongoClient, type Db, type Document } from 'mongodb'
import { assertReachable } from '@/platform/database/mongo/reachable'
import { isLeftover, isStaged, staged, type Store } from './swap'

const { EJSON } = BSON

const batchSize = 500

/** Opens the database that the address names, and closes it after `work`. */
export const withMongo = async <T>(url: string, work: (db: Db, client: MongoClient) => Promise<T>): Promise<T> => {
  await assertReachable(url)
  const client = new MongoClient(url)
  try {
    return await work(client.db(), client)
  } finally {
    await client.close()
  }
}

export const collectionNames = async (db: Db): Promise<string[]> => {
  const collections = await db.listCollections({}, { nameOnly: true }).toArray()
  return collections
    .map(({ name }) => name)
    .filter((name) => !name.startsWith('system.') && !isLeftover(name))
    .sort()
}

/**
 * Writes every collection into a file of its own, one document a line in canonical Extended JSON, all as they were
 * at one moment (a snapshot session; MongoDB keeps such a moment for five minutes).
 * Source: https://www.mongodb.com/docs/manual/reference/read-concern-snapshot/
 *
 * @returns documents per collection
 */
export const dumpDatabase = (url: string, folder: string): Promise<Record<string, number>> =>
  withMongo(url, async (db, client) => {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const counts: Record<string, number> = {}
    await client.withSession({ snapshot: true }, async (session) => {
      for (const name of await collectionNames(db)) {
        counts[name] = 0
        const lines = async function* () {
          for await (const document of db.collection(name).find({}, { session })) {
            counts[name] = (counts[name] ?? 0) + 1
            yield `${EJSON.stringify(document, { relaxed: false })}\n`
          }
        }
        await pipeline(Readable.from(lines()), createWriteStream(path.join(folder, `${name}.jsonl`), { mode: 0o600 }))
      }
    })
    return counts
  })

/**
 * Loads dumped files into collections that wait beside the real ones. Payload makes their indexes at its next start.
 *
 * @returns documents per collection
 */
export const stageCollections = async (db: Db, folder: string, names: readonly string[]): Promise<Record<string, number>> => {
  const counts: Record<string, number> = {}
  for (const name of names) {
    await collectionStore(db).remove(staged(name))
    const collection = await db.createCollection(staged(name))
    let waiting: Document[] = []
    const flush = async () => {
      if (waiting.length > 0) await collection.insertMany(waiting)
      waiting = []
    }
    for await (const line of createInterface({ input: createReadStream(path.join(folder, `${name}.jsonl`)) })) {
      waiting.push(EJSON.parse(line, { relaxed: false }) as Document)
      if (waiting.length >= batchSize) await flush()
    }
    await flush()
    counts[name] = await collection.countDocuments()
  }
  return counts
}

/** Collections as something that can be swapped. */
export const collectionStore = (db: Db): Store => {
  const exists = async (name: string) => (await db.listCollections({ name }, { nameOnly: true }).toArray()).length > 0
  return {
    exists,
    move: async (from, to) => {
      await db.renameCollection(from, to)
    },
    remove: async (name) => {
      if (await exists(name)) await db.dropCollection(name)
    },
  }
}

/** Removes what an earlier or failed restore loaded and did not use. */
export const dropStagedCollections = async (db: Db): Promise<void> => {
  for (const { name } of await db.listCollections({}, { nameOnly: true }).toArray())
    if (isStaged(name)) await db.dropCollection(name)
}

/** Whether nothing has been stored yet. Payload's list of migrations does not count. */
export const mongoIsEmpty = async (db: Db): Promise<boolean> => {
  for (const name of await collectionNames(db))
    if (name !== 'payload-migrations' && (await db.collection(name).findOne({}, { projection: { _id: 1 } }))) return false
  return true
}
