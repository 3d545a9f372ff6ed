/*
 * Payload's errors are told by their shape: a built hub holds their classes more than once, in the parts that the
 * pages, the admin and the API are built of, and an error of one part is no instance of another's class.
 */

/** Whether something was refused and who asked is to be told so, in contrast to a fault of the hub. */
export const isRefusal = (error: unknown): error is Error & { status: number } =>
  error instanceof Error && 'status' in error && typeof error.status === 'number' && error.status < 500

/** Whether fields were refused, for example because their value is taken already. */
export const isInvalid = (error: unknown): boolean =>
  error instanceof Error && 'data' in error && typeof error.data === 'object' && error.data !== null && 'errors' in error.data
