import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { ClientSession } from 'mongodb'
import type { DatabaseAdapterObj } from 'payload'
import { DatabaseError } from '../errors'
import { mergeSessions } from '../sessionWrites'
import { superviseTransactions, type TransactionDriver } from '../supervise'
import { mongoBulkWriter } from './bulkWriter'
import { makeIndexes } from './indexes'
import { assertReachable } from './reachable'

/**
 * Payload's MongoDB adapter under the hub's rules for transactions. A server without a replica set is
 * refused, since Payload would go on without transactions.
 */
export function atomicMongo(adapterObject: DatabaseAdapterObj): DatabaseAdapterObj {
  return {
    ...adapterObject,
    init: (args) => makeAtomic(adapterObject.init(args) as unknown as MongooseAdapter),
  }
}

function makeAtomic(adapter: MongooseAdapter): MongooseAdapter {
  const { connect, create, createVersion } = adapter
  adapter.connect = async (args) => {
    if (adapter.url !== false) await assertReachable(adapter.url)
    await connect?.call(adapter, args)
    await makeIndexes(adapter)
  }
  const bulk = mongoBulkWriter(adapter, { create, createVersion })
  mergeSessions(adapter, superviseTransactions(adapter, mongoTransactions(adapter), bulk))
  return adapter
}

/** Any collection will do, and it need not exist. */
const firstRead = 'payload-migrations'

function mongoTransactions(adapter: MongooseAdapter): TransactionDriver {
  const { beginTransaction, commitTransaction, rollbackTransaction } = adapter
  // Typed as the base adapter's sessions too, which they are not.
  const sessions = adapter.sessions as Record<number | string, ClientSession>

  return {
    singleWritesNeedTransaction: false,
    begin: async (id) => {
      const given = await beginTransaction.call(adapter)
      const session = given === null ? undefined : sessions[given]
      if (given === null || !session) {
        throw new DatabaseError(
          'transactions-unavailable',
          'This MongoDB offers no transactions. ' +
            'Run it as a replica set and name it in DATABASE_URL (?replicaSet=…).',
        )
      }
      // Payload makes up an id of its own; the hub's rules know the transaction by theirs.
      delete sessions[given]
      sessions[id] = session
      await startOnServer(adapter, session)
    },
    commit: async (id) => {
      if (!sessions[id]?.inTransaction()) {
        throw new DatabaseError('transaction-closed', 'The transaction has ended already.')
      }
      await commitTransaction.call(adapter, id)
    },
    rollback: (id) => rollbackTransaction.call(adapter, id),
  }
}

/**
 * A transaction begins on the server with the first command in it, and that one has to be answered before the next
 * arrives: reads side by side, as Payload and hooks send them, would otherwise be told that there is no such
 * transaction (error 251), and rolling it back could reach the server before its beginning and leave it open.
 * Source: https://www.mongodb.com/docs/manual/core/transactions/ (operations in parallel)
 */
async function startOnServer({ connection }: MongooseAdapter, session: ClientSession): Promise<void> {
  try {
    await connection.collection(firstRead).findOne({}, { session, projection: { _id: 1 } })
  } catch (error) {
    await session.endSession()
    throw error
  }
}
