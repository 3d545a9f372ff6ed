const writeConflictCode = 112
const transientLabel = 'TransientTransactionError'

/**
 * Whether two transactions wrote to the same document and this one has to be tried again. MongoDB answers so at
 * once instead of waiting (error 112, label TransientTransactionError); Payload may wrap the answer, so causes are
 * looked through. SQLite has one writer at a time and never gives it.
 * Source: https://www.mongodb.com/docs/manual/core/transactions-in-applications/
 */
export function isWriteConflict(error: unknown): boolean {
  for (let link = error; link instanceof Error; link = link.cause ?? originalOf(link)) {
    const { code, codeName, errorLabelSet } = link as Error & MongoErrorParts
    if (code === writeConflictCode || codeName === 'WriteConflict' || errorLabelSet?.has(transientLabel)) return true
  }
  return false
}

/** What MongoServerError adds to Error, as far as it is read here. */
type MongoErrorParts = { code?: unknown; codeName?: unknown; errorLabelSet?: ReadonlySet<string> }

/** GraphQL wraps a resolver's error in one with `originalError`. */
const originalOf = (error: Error): unknown => ('originalError' in error ? error.originalError : undefined)

export type RetryPolicy = { attempts: number; firstPauseMs: number; longestPauseMs: number }

/** Eight writers on one document: each round lets at least one through, so twelve rounds leave room. */
export const defaultRetryPolicy: RetryPolicy = { attempts: 12, firstPauseMs: 5, longestPauseMs: 400 }

/**
 * Runs `attempt` until it ends without a write conflict, at most `policy.attempts` times, pausing a random time
 * that may double with every round, so that writers which collided do not collide again.
 *
 * @throws the last conflict when the attempts are used up; any other error at once
 */
export async function retryWriteConflicts<T>(
  attempt: () => Promise<T>,
  policy: RetryPolicy = defaultRetryPolicy,
): Promise<T> {
  for (let round = 1; ; round += 1) {
    try {
      return await attempt()
    } catch (error) {
      if (round >= policy.attempts || !isWriteConflict(error)) throw error
      await pauseBeforeRound(round, policy)
    }
  }
}

/** Waits a random part of a span that doubles with each round, up to the policy's longest pause. */
export function pauseBeforeRound(round: number, policy: RetryPolicy = defaultRetryPolicy): Promise<void> {
  const span = Math.min(policy.longestPauseMs, policy.firstPauseMs * 2 ** round)
  return new Promise((resolve) => setTimeout(resolve, Math.random() * span))
}
