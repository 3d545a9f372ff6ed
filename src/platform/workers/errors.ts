export type WorkerErrorCode = 'timed-out' | 'out-of-memory' | 'crashed' | 'cancelled'

/** Why a worker ended before its work was done; the process itself is unharmed. */
export class WorkerError extends Error {
  override readonly name = 'WorkerError'

  constructor(
    readonly code: WorkerErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}
