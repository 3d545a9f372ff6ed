import { AuthenticationError, type BaseDatabaseAdapter, type UpdateOneArgs } from 'payload'
import { sessionsAfter, type Session } from './sessions'
import { inTransactionOf, type InTransaction } from './supervise'
import { scopeOf } from './transactionScope'
import { retryWriteConflicts } from './writeConflicts'

type SessionWrite = UpdateOneArgs & { id: number | string; data: Record<string, unknown> & { sessions: Session[] } }

type Account = { hash?: string | null; sessions?: Session[] | null }

/**
 * Lets sign-ins, sign-outs and refreshes of one account that happen at once keep each other's sessions. For each of them
 * Payload writes back the whole account, which it may have read long before: a sign-in reads it, compares the password
 * for some tenths of a second, and only then begins its transaction. Of such a write only the sessions are saved here,
 * as {@link sessionsAfter} merges them with those that are there.
 *
 * @param adapter whose writes are supervised already
 */
export function mergeSessions(adapter: BaseDatabaseAdapter, inTransaction: InTransaction): void {
  const updateOne = adapter.updateOne.bind(adapter)

  async function write(args: SessionWrite): Promise<unknown> {
    const { collection, data, id, req } = args
    const account = await adapter.findOne<Account & { id: string }>({ collection, where: { id: { equals: id } }, req })
    const merged = sessionsAfter(account?.sessions ?? [], data.sessions, Date.now())
    if (merged.some(({ createdAt }) => createdAt instanceof Date)) refuseOutdated(account, args)
    if (!account) return null
    // The caller goes on with what it has written.
    data.sessions = merged
    return updateOne({ ...args, data: { sessions: merged, updatedAt: data.updatedAt } })
  }

  adapter.updateOne = async (args) => {
    if (!isSessionWrite(adapter, args)) return updateOne(args)
    if (scopeOf(await args.req?.transactionID)) return write(args)
    return retryWriteConflicts(() => inTransaction((id) => write({ ...args, req: inTransactionOf(args.req, id) })))
  }
}

/** Payload asks for nothing back only where it writes sessions; other changes of an account it wants to have. */
function isSessionWrite(adapter: BaseDatabaseAdapter, args: UpdateOneArgs): args is SessionWrite {
  const { auth } = adapter.payload.collections[args.collection]?.config ?? {}
  return Boolean(auth?.useSessions && args.id && args.returning === false && Array.isArray(args.data.sessions))
}

/** Nobody is signed in with a password that was changed while it was compared, or to an account that was deleted then. */
function refuseOutdated(account: Account | null, { data, req }: SessionWrite): void {
  if (!account || account.hash !== data.hash) throw new AuthenticationError(req?.t)
}
