/** What a worker tells: a message of its work, that the work is done, or that it threw. */
export type FromWorker =
  { kind: 'message'; message: unknown } | { kind: 'done' } | { kind: 'failed'; message: string; stack: string }

/** The one thing that a worker is told: that its last message was dealt with. */
export const taken = 'taken'
