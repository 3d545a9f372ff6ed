import { AsyncLocalStorage } from 'node:async_hooks'

/**
 * One transaction as the code running inside it sees it. It follows the chain of async calls, so that an
 * operation that was not handed the `req` still joins, and so that stragglers of a rolled-back transaction
 * can be refused.
 */
export type TransactionScope = {
  readonly id: string
  /** The transaction this one joined; both are saved or undone together. */
  readonly outer: TransactionScope | undefined
  state: 'opening' | 'open' | 'committed' | 'rolled-back'
  /** Run once the outermost transaction is committed. */
  readonly afterCommit: (() => unknown)[]
}

/** What one request did to the database, for deciding whether it may be played again. */
export type RequestWatch = { conflicted: boolean; saved: boolean }

type ScopeRegistry = {
  scopes: AsyncLocalStorage<TransactionScope | undefined>
  watches: AsyncLocalStorage<RequestWatch | undefined>
  live: Map<string, TransactionScope>
}

// Next loads this module once per bundle while Payload lives once per process: the bundles must share one
// registry.
const registryKey = Symbol.for('evidence-hub.transactions')
const processWide = globalThis as typeof globalThis & { [registryKey]?: ScopeRegistry }
const registry = (processWide[registryKey] ??= {
  scopes: new AsyncLocalStorage(),
  watches: new AsyncLocalStorage(),
  live: new Map(),
})

// Until it is entered for the first time, Node follows no chains of calls for a storage: those that wait just
// then would be taken for part of the first transaction. Entering nothing makes it follow them from here on.
registry.scopes.enterWith(registry.scopes.getStore())

export const currentScope = (): TransactionScope | undefined => registry.scopes.getStore()

/** Lets the caller's own chain of calls run in `scope` from here on. Call it before the first `await`. */
export const enterScope = (scope: TransactionScope | undefined): void => registry.scopes.enterWith(scope)

export const runInScope = <T>(scope: TransactionScope | undefined, work: () => T): T =>
  registry.scopes.run(scope, work)

/** The nearest transaction around the running code that can still be written in. */
export function openScope(): TransactionScope | undefined {
  let scope = currentScope()
  while (scope && !isOpen(scope)) scope = scope.outer
  return scope
}

/** Whether writes in this transaction can still be saved: it and everything it joined are open. */
export const isOpen = (scope: TransactionScope): boolean =>
  scope.state === 'open' && (scope.outer === undefined || isOpen(scope.outer))

/** The transaction of this id, of any part of the process, until it has ended. */
export const scopeOf = (id: unknown): TransactionScope | undefined =>
  typeof id === 'string' ? registry.live.get(id) : undefined

export const registerScope = (scope: TransactionScope): void => void registry.live.set(scope.id, scope)

export const forgetScope = (scope: TransactionScope): void => void registry.live.delete(scope.id)

export const currentWatch = (): RequestWatch | undefined => registry.watches.getStore()

export const runWatched = <T>(watch: RequestWatch, work: () => T): T => registry.watches.run(watch, work)
