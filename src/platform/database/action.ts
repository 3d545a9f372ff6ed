import {
  createLocalReq,
  isolateObjectProperty,
  type Payload,
  type PayloadRequest,
  type TypedLocale,
  type TypedUser,
} from 'payload'
import { DatabaseError } from './errors'
import { runCommittedStep } from './supervise'
import { currentScope, isOpen, openScope, runInScope, scopeOf } from './transactionScope'
import { retryWriteConflicts } from './writeConflicts'

export type ActionOptions = {
  user?: TypedUser | null
  /** The request the action belongs to. When it has an open transaction, the action joins it. */
  req?: PayloadRequest
  locale?: TypedLocale | 'all'
}

/**
 * Runs `work` in one transaction: everything it saves through its `req` is saved, or nothing is. An action
 * inside another one, or inside a hook, joins the transaction that is there.
 *
 * Write conflicts (MongoDB) start `work` again, so outside the database it may only do what may be done
 * twice; put mail, search and the like into {@link afterCommit}. An error inside, swallowed or not, undoes
 * the whole action; mind that Payload counts a document that is not found as an error unless
 * `disableErrors` is set.
 *
 * @throws what `work` throws, and DatabaseError when a part of it failed unnoticed; nothing is saved then
 */
export async function runAction<T>(
  payload: Payload,
  options: ActionOptions,
  work: (req: PayloadRequest) => Promise<T>,
): Promise<T> {
  const given = scopeOf(await options.req?.transactionID)
  if (options.req && given) return work(options.req)
  const around = openScope()
  if (around) return work(await requestIn(payload, options, around.id))

  const scope = currentScope()
  return retryWriteConflicts(() => runInScope(scope, () => attempt(payload, options, work)))
}

async function attempt<T>(
  payload: Payload,
  options: ActionOptions,
  work: (req: PayloadRequest) => Promise<T>,
): Promise<T> {
  const id = await payload.db.beginTransaction()
  if (typeof id !== 'string') {
    throw new DatabaseError('transactions-unavailable', 'The database offers no transactions.')
  }
  const transaction = currentScope()
  try {
    const result = await work(await requestIn(payload, options, id))
    await payload.db.commitTransaction(id)
    return result
  } catch (error) {
    if (transaction && isOpen(transaction)) await payload.db.rollbackTransaction(id)
    throw error
  }
}

/**
 * The caller's request, or a new one, with the transaction and what depends on it; the caller's own is left
 * alone.
 */
async function requestIn(payload: Payload, options: ActionOptions, id: string): Promise<PayloadRequest> {
  const { req, user = req?.user, locale = req?.locale } = options
  const isolated = isolateObjectProperty((req ?? {}) as Partial<PayloadRequest>, [
    'transactionID',
    // The loader of relations remembers what it read, and reads in the transaction of its request.
    'payloadDataLoader',
    'locale',
    'fallbackLocale',
    'user',
  ])
  isolated.transactionID = id
  delete isolated.payloadDataLoader
  return createLocalReq({ req: isolated, ...(user ? { user } : {}), ...(locale ? { locale } : {}) }, payload)
}

/**
 * Runs `callback` once what `req` is saving is committed; never when it is rolled back. Without a
 * transaction it runs at once. Works for actions and for Payload's own operations alike. An error in it is
 * logged: what was saved stays. The caller of the operation waits for it, so keep it short.
 */
export function afterCommit(req: PayloadRequest, callback: () => unknown): void {
  const { transactionID } = req
  if (transactionID instanceof Promise) {
    void transactionID.then((id) => schedule(req.payload, id, callback))
    return
  }
  schedule(req.payload, transactionID, callback)
}

function schedule(payload: Payload, id: unknown, callback: () => unknown): void {
  const scope = scopeOf(id) ?? openScope()
  if (scope) scope.afterCommit.push(callback)
  else void runCommittedStep(payload, callback)
}
