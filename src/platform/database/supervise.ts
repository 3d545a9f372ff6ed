import { randomUUID } from 'node:crypto'
import { isolateObjectProperty, type BaseDatabaseAdapter, type Payload, type PayloadRequest } from 'payload'
import type { BulkWriter, WithBulkWriter } from './bulk/writer'
import { DatabaseError } from './errors'
import {
  currentScope,
  currentWatch,
  enterScope,
  forgetScope,
  isOpen,
  openScope,
  registerScope,
  runInScope,
  scopeOf,
  type TransactionScope,
} from './transactionScope'
import { isWriteConflict } from './writeConflicts'

/** How one kind of database begins and ends a transaction. Nesting is none of its business. */
export type TransactionDriver = {
  /** Afterwards the adapter's `sessions[id]` exists. */
  begin: (id: string) => Promise<void>
  /** Saves, or throws having saved nothing. */
  commit: (id: string) => Promise<void>
  rollback: (id: string) => Promise<void>
  /**
   * True when one write of the adapter is several statements, so that it needs a transaction even when
   * alone.
   */
  singleWritesNeedTransaction: boolean
}

/** The adapter's methods that write. Payload calls no others to change data. */
const writeMethods = [
  'create',
  'createGlobal',
  'createGlobalVersion',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'updateGlobal',
  'updateGlobalVersion',
  'updateJobs',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
] as const satisfies readonly (keyof BaseDatabaseAdapter)[]

type WriteArguments = { req?: Partial<PayloadRequest> }
type WriteMethods = Record<(typeof writeMethods)[number], (args: WriteArguments) => Promise<unknown>>

/** Runs work in a transaction of its own, or in the open one around the caller. */
export type InTransaction = <T>(work: (id: string) => Promise<T>) => Promise<T>

/**
 * Puts the hub's rules around an adapter's transactions, the same for both databases:
 * - a transaction that begins inside another joins it: both are saved or undone together. (MongoDB knows no
 *   savepoints, so SQLite's are not used either: an action has to mean the same on both.)
 * - when any part of a transaction fails, nothing that ran in it can be saved any more, not even by code that
 *   swallowed the error: later writes and the commit are refused;
 * - what was registered with `afterCommit` runs once the outermost transaction is saved, and never otherwise;
 * - write conflicts are noted, for `withWriteConflictRetry`.
 *
 * @param bulk becomes the adapter's `bulk`, under the same rules
 */
export function superviseTransactions(
  adapter: BaseDatabaseAdapter,
  driver: TransactionDriver,
  bulk: BulkWriter,
): InTransaction {
  // Payload's bulk operations collect the errors of single documents and then commit, a document that
  // failed half-way included. With this they roll back at the first one, so that a bulk operation is saved
  // whole or not at all.
  adapter.bulkOperationsSingleTransaction = true

  async function begin(scope: TransactionScope): Promise<string> {
    const sessions = adapter.sessions as Record<string, unknown>
    if (scope.outer) sessions[scope.id] = sessions[scope.outer.id]
    else await driver.begin(scope.id)
    scope.state = 'open'
    registerScope(scope)
    return scope.id
  }

  async function commit(scope: TransactionScope): Promise<void> {
    if (scope.outer) {
      const stillOpen = isOpen(scope)
      close(scope, 'committed')
      if (!stillOpen) throw rolledBack()
      scope.outer.afterCommit.push(...scope.afterCommit)
      return
    }
    try {
      await driver.commit(scope.id)
    } catch (error) {
      noteConflict(error)
      close(scope, 'rolled-back')
      throw error
    }
    close(scope, 'committed')
    noteSaved()
    await runInScope(undefined, () => runAfterCommit(adapter, scope))
  }

  async function rollback(scope: TransactionScope): Promise<void> {
    close(scope, 'rolled-back')
    if (!scope.outer) await driver.rollback(scope.id)
    else if (scope.outer.state === 'open') await rollback(scope.outer)
  }

  function close(scope: TransactionScope, state: 'committed' | 'rolled-back'): void {
    scope.state = state
    forgetScope(scope)
    if (scope.outer) delete adapter.sessions?.[scope.id]
  }

  const inTransaction: InTransaction = async (work) => {
    refuseStragglers()
    const around = openScope()
    if (around) return work(around.id)
    const scope = newScope()
    await begin(scope)
    return runInScope(scope, async () => {
      try {
        const result = await work(scope.id)
        await commit(scope)
        return result
      } catch (error) {
        if (scope.state === 'open') await rollback(scope)
        throw error
      }
    })
  }

  // These are no async functions: the scope has to be entered and left in the caller's own chain of calls.
  adapter.beginTransaction = () => {
    refuseStragglers()
    const scope = newScope()
    enterScope(scope)
    return begin(scope)
  }
  adapter.commitTransaction = (id) => {
    const left = leave(id)
    return Promise.resolve(id).then(async (known) => {
      const scope = scopeOf(known) ?? left
      if (scope?.state === 'open') await commit(scope)
      else if (scope?.state === 'rolled-back' || known) throw rolledBack()
    })
  }
  adapter.rollbackTransaction = (id) => {
    leave(id)
    return Promise.resolve(id).then(async (known) => {
      const scope = scopeOf(known)
      if (scope) await rollback(scope)
    })
  }

  const supervised = <Arguments extends WriteArguments, Result>(
    write: (args: Arguments) => Promise<Result>,
  ): ((args: Arguments) => Promise<Result>) =>
    async (args) => {
      const scope = scopeOf(await args.req?.transactionID)
      try {
        if (scope) return await write(args)
        refuseStragglers()
        if (driver.singleWritesNeedTransaction || openScope()) {
          return await inTransaction((id) => write({ ...args, req: inTransactionOf(args.req, id) }))
        }
        const result = await write(args)
        noteSaved()
        return result
      } catch (error) {
        noteConflict(error)
        // One write of the adapter is several statements: what it did before it failed must not be saved.
        const broken = scope ?? openScope()
        if (broken?.state === 'open') await rollback(broken)
        // Drizzle wraps what its client throws.
        throw error instanceof Error && error.cause instanceof DatabaseError ? error.cause : error
      }
    }

  // The methods differ in their arguments and results, which are handed on as they are.
  const methods = adapter as unknown as WriteMethods
  for (const name of writeMethods) methods[name] = supervised(methods[name].bind(adapter))
  ;(adapter as WithBulkWriter).bulk = {
    ready: bulk.ready,
    insert: supervised(bulk.insert),
    update: supervised(bulk.update),
    delete: supervised(bulk.delete),
  }
  return inTransaction
}

/** Joins the open transaction around the caller, if there is any. */
const newScope = (): TransactionScope => ({
  id: randomUUID(),
  outer: openScope(),
  state: 'opening',
  afterCommit: [],
})

const rolledBack = (): DatabaseError =>
  new DatabaseError('transaction-rolled-back', 'A part of this change failed, so nothing of it was saved.')

function refuseStragglers(): void {
  if (currentScope()?.state === 'rolled-back') throw rolledBack()
}

/**
 * Steps out of the transaction that is about to end, so that what follows in the caller is no straggler of
 * it. Payload forgets the id of a transaction that a nested operation has killed and then "commits"
 * nothing: the scope still knows.
 */
function leave(id: unknown): TransactionScope | undefined {
  const here = currentScope()
  const isMine = here && (id === here.id || (here.state === 'rolled-back' && !id))
  if (!isMine) return undefined
  enterScope(here.outer)
  return here
}

async function runAfterCommit(adapter: BaseDatabaseAdapter, scope: TransactionScope): Promise<void> {
  for (const callback of scope.afterCommit) await runCommittedStep(adapter.payload, callback)
}

/** Runs what was to wait for the commit. An error in it is logged: what was saved stays saved. */
export async function runCommittedStep(payload: Payload, callback: () => unknown): Promise<void> {
  try {
    await callback()
  } catch (error) {
    payload.logger.error({ err: error, msg: 'A step after the commit failed; what was saved stays saved.' })
  }
}

/** The same request with another transaction; the caller's own is left alone. */
export function inTransactionOf<T extends Partial<PayloadRequest>>(req: T | undefined, id: string): T {
  const isolated = isolateObjectProperty((req ?? {}) as T & { transactionID?: unknown }, 'transactionID')
  isolated.transactionID = id
  return isolated
}

function noteConflict(error: unknown): void {
  const watch = currentWatch()
  if (watch && isWriteConflict(error)) watch.conflicted = true
}

function noteSaved(): void {
  const watch = currentWatch()
  if (watch) watch.saved = true
}
