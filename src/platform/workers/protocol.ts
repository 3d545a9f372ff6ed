import type { WorkerErrorCode } from './errors'

/** What a worker tells: a message of its work, that the work is done, or that it threw. */
export type FromWorker =
  | { kind: 'message'; message: unknown }
  | { kind: 'done' }
  /** The code is that of a worker which this one asked to work. */
  | { kind: 'failed'; message: string; stack: string; code: WorkerErrorCode }

/** The one thing that a worker is told: that its last message was dealt with. */
export const taken = 'taken'
