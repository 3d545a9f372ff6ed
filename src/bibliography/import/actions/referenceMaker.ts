import { WorkerError, openWorker } from '@/platform/workers'
import { newReference, type ImportedRecord, type ImportOrigin, type NewReference } from '../newReference'
import { breathe } from './records'

/** Makes references of records, one of each list; one call at a time. */
export type ReferenceMaker = {
  make: (records: ImportedRecord[][]) => Promise<NewReference[]>
  end: () => Promise<void>
}

/** Below this a thread takes longer to start than the work takes. */
const FEWEST_FOR_A_THREAD = 400
/** Some ten times what the records of one step take: a thread with more lets it fill up before it cleans. */
const MEMORY_MB = 64
const LONGEST_MS = 60_000
/** How many references are put together in one go: some hundredths of a second. */
const MADE_AT_ONCE = 25

/** To put records together is a third of the work of adding them: with many, a thread does it while others are written. */
export function referenceMaker(origin: ImportOrigin, records: number, signal: AbortSignal): ReferenceMaker {
  if (records < FEWEST_FOR_A_THREAD) return { make: (lists) => makeHere(lists, origin), end: async () => {} }
  const limits = { signal, memoryMb: MEMORY_MB, timeoutMs: LONGEST_MS }
  const { ask, end } = openWorker<ImportedRecord[][], NewReference[]>('make-references', origin, limits)
  const make = (lists: ImportedRecord[][]): Promise<NewReference[]> =>
    ask(lists).catch((error: unknown) => {
      // Records of a megabyte each, which are rare: this process has the room.
      if (error instanceof WorkerError && error.code === 'out-of-memory') return makeHere(lists, origin)
      throw error
    })
  return { make, end }
}

async function makeHere(lists: readonly ImportedRecord[][], origin: ImportOrigin): Promise<NewReference[]> {
  const made: NewReference[] = []
  for (const records of lists) {
    if (made.length % MADE_AT_ONCE === 0) await breathe()
    made.push(newReference(records, origin))
  }
  return made
}
