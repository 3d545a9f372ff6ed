import type { CollectionSlug, PayloadRequest } from 'payload'

type BulkArguments = { collection: CollectionSlug; req: Partial<PayloadRequest> }
type Document = Record<string, unknown> & { id: string }

/** Documents as the database takes them, to be inserted once in the transaction of a request. */
export type ReadyDocuments = { insert: (req: Partial<PayloadRequest>) => Promise<void> }

/** Writes many documents in few statements. Every adapter of the hub has one as its `bulk`. */
export type BulkWriter = {
  /**
   * Makes complete documents ready; with `versions`, each with the version row that a first save writes. Writes
   * nothing, and needs no transaction.
   */
  ready: (args: BulkArguments & { docs: Document[]; versions: boolean }) => Promise<ReadyDocuments>
  insert: (args: { ready: ReadyDocuments; req: Partial<PayloadRequest> }) => Promise<void>
  /** Sets the same columns on every one; with `versions`, on the latest version of each too. */
  update: (
    args: BulkArguments & { ids: string[]; data: Record<string, unknown>; versions: boolean },
  ) => Promise<void>
  /** With the rows under them; with `versions`, with every version. */
  delete: (args: BulkArguments & { ids: string[]; versions: boolean }) => Promise<void>
}

export type WithBulkWriter = { bulk?: BulkWriter }

/** Cuts a list into pieces of at most `size`. */
export function* slices<T>(list: readonly T[], size: number): Generator<T[]> {
  for (let start = 0; start < list.length; start += size) yield list.slice(start, start + size)
}

/** Lets timers and requests have their turn, which a synchronous database would keep from them. */
export const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** In milliseconds: as long as a thread of the database at most waits for its next statement. */
const longestTurn = 5

/** Lets others have their turn whenever work has gone on for a while: to be awaited after each piece of it. */
export function turnTaker(): () => Promise<void> | undefined {
  let since = performance.now()
  return () => {
    if (performance.now() - since < longestTurn) return undefined
    return breathe().then(() => {
      since = performance.now()
    })
  }
}
