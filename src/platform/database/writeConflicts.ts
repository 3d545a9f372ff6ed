const writeConflictCode = 112
const transientLabel = 'TransientTransactionError'

/**
 * Whether two transactions wrote to the same document and this one has to be tried again. MongoDB answers
 * so at once instead of waiting (error 112, label TransientTransactionError); Payload may wrap the answer,
 * so causes are looked through. SQLite has one writer at a time and never gives it.
 * Source: https://www.mongodb.com/docs/manual/core/transactions-in-applications/
 */
export function isWriteConflict(error: unknown): boolean {
  for (let link = error; link instanceof Error; link = link.cause ?? originalOf(link)) {
    const { code, codeName, errorLabelSet } = link as Error & MongoErrorParts
    if (code === writeConflictCode || codeName === 'WriteConflict' || errorLabelSet?.has(transientLabel))
      return true
  }
  return false
}

/** What MongoServerError adds to Error, as far as it is read here. */
type MongoErrorParts = { code?: unknown; codeName?: unknown; errorLabelSet?: ReadonlySet<string> }

/** GraphQL wraps a resolver's error in one with `originalError`. */
const originalOf = (error: Error): unknown => ('originalError' in error ? error.originalError : undefined)

export type RetryPolicy = { attempts: number; shortestSpanMs: number; longestSpanMs: number }

/** Eight writers that go on and on at one document, on a busy machine, still all get through. */
export const defaultRetryPolicy: RetryPolicy = { attempts: 20, shortestSpanMs: 10, longestSpanMs: 3_000 }

/**
 * Runs `attempt` until it ends without a write conflict, at most `policy.attempts` times, with a random pause
 * before each further round.
 *
 * @throws the last conflict when the attempts are used up; any other error at once
 */
export async function retryWriteConflicts<T>(
  attempt: () => Promise<T>,
  policy: RetryPolicy = defaultRetryPolicy,
): Promise<T> {
  for (let round = 1; ; round += 1) {
    const startedAt = performance.now()
    try {
      return await attempt()
    } catch (error) {
      if (round >= policy.attempts || !isWriteConflict(error)) throw error
      await pauseAfterRound(round, performance.now() - startedAt, policy)
    }
  }
}

/**
 * Waits a random part of a span that grows with the rounds and with how long an attempt takes: writers that
 * collided spread out until each has room for its attempt, on a slow machine as well as on a fast one.
 */
export function pauseAfterRound(round: number, tookMs: number, policy: RetryPolicy): Promise<void> {
  const span = Math.min(policy.longestSpanMs, 2 * round * Math.max(policy.shortestSpanMs, tookMs))
  return new Promise((resolve) => setTimeout(resolve, Math.random() * span))
}
