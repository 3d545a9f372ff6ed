import { randomUUID } from 'node:crypto'
import { MongoClient } from 'mongodb'

/** How the names of this run's databases on the server of MONGODB_TEST_URL begin; the same in all its workers. */
export function databasesOfRun(): string {
  process.env.TESTS_RUN ??= randomUUID().slice(0, 8)
  return `hub_test_${process.env.TESTS_RUN}_`
}

/** Before any test: names the run, which its workers inherit. Gives what removes the run's databases after the last. */
export function setup(): (() => Promise<void>) | undefined {
  const server = process.env.MONGODB_TEST_URL
  if (!server) return undefined
  const prefix = databasesOfRun()
  return async () => {
    const client = new MongoClient(server, { socketTimeoutMS: patienceMs })
    try {
      const { databases } = await client.db().admin().listDatabases({ nameOnly: true })
      for (const { name } of databases) if (name.startsWith(prefix)) await client.db(name).dropDatabase()
    } catch (error) {
      process.stderr.write(`The databases ${prefix}* of this run could not all be removed: ${String(error)}\n`)
    } finally {
      await client.close()
    }
  }
}

/** A test that failed may have left a transaction open, for which a removal would wait for ever. */
const patienceMs = 60_000
