import { MongoClient } from 'mongodb'
import { DatabaseError } from '../errors'

/** How long a server may take to be found, in milliseconds. */
export const patienceMs = 10_000

/**
 * Asks whether the MongoDB of an address answers and lets the hub in, before anything else is done with it.
 *
 * @throws DatabaseError with the driver's reason and the remedy, without the address, which may hold a password
 */
export async function assertReachable(url: string, patience = patienceMs): Promise<void> {
  let client: MongoClient | undefined
  try {
    client = new MongoClient(url, { serverSelectionTimeoutMS: patience })
    await client.connect()
  } catch (error) {
    const reason = error instanceof Error ? error.message.replaceAll(url, 'the address') : String(error)
    throw new DatabaseError(
      'unreachable',
      `The MongoDB that DATABASE_URL names cannot be used: ${reason}. Nothing was changed. ` +
        'Start it, or correct DATABASE_URL.',
      { cause: error },
    )
  } finally {
    await client?.close()
  }
}
