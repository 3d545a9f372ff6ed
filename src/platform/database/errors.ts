export type DatabaseErrorCode =
  | 'directory-not-writable'
  | 'file-not-writable'
  | 'not-a-database'
  | 'corrupt'
  | 'locked'
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

  constructor(
    readonly code: DatabaseErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}
