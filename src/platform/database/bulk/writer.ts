import type { CollectionSlug, PayloadRequest } from 'payload'

type BulkArguments = { collection: CollectionSlug; req: Partial<PayloadRequest> }
type Document = Record<string, unknown> & { id: string }

/** Writes many documents in few statements. Every adapter of the hub has one as its `bulk`. */
export type BulkWriter = {
  /** Complete documents; with `versions`, each gets the version row that a first save writes. */
  create: (args: BulkArguments & { docs: Document[]; versions: boolean }) => Promise<void>
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
