export type DatabaseErrorCode =
  | 'directory-not-writable'
  | 'file-not-writable'
  | 'not-a-database'
  | 'corrupt'
  | 'locked'
  | 'unreachable'
  | 'lock-timeout'
  | 'transaction-closed'
  | 'transaction-rolled-back'
  | 'transaction-timeout'
  | 'transactions-unavailable'
  | 'schema-pushed'
  | 'migration-failed'

/** What went wrong with the database as a whole; `message` names the file and the remedy. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError'
  /** Read by Payload: whether whoever sent a request may see the message, and the status of the answer. */
  readonly isPublic: boolean
  readonly status: number

  constructor(
    readonly code: DatabaseErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
    this.isPublic = code === 'transaction-rolled-back'
    this.status = code === 'transaction-rolled-back' ? 409 : 503
  }
}
