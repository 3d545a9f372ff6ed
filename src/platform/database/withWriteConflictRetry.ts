import { runWatched, type RequestWatch } from './transactionScope'
import { defaultRetryPolicy, pauseAfterRound, type RetryPolicy } from './writeConflicts'

/** A larger body is not kept for playing the request again. */
const longestReplayedBody = 16 * 1024 * 1024

/** A route of the app directory: what follows the request is handed on. */
export type RouteHandler<Rest extends unknown[]> = (request: Request, ...rest: Rest) => Promise<Response>

/**
 * A route handler that is played again when its writes collided with those of another request and nothing
 * of it was saved, so that whoever sent the request does not notice. A request that has saved a part
 * (several mutations in one GraphQL document) is not played again: its answer tells what failed.
 */
export function withWriteConflictRetry<Rest extends unknown[]>(
  handler: RouteHandler<Rest>,
  policy: RetryPolicy = defaultRetryPolicy,
): RouteHandler<Rest> {
  return async (request, ...rest) => {
    const length = Number(request.headers.get('content-length') ?? 0)
    if (request.method === 'GET' || request.method === 'HEAD' || length > longestReplayedBody) {
      return handler(request, ...rest)
    }
    const body = request.body ? await request.arrayBuffer() : undefined
    for (let round = 1; ; round += 1) {
      const startedAt = performance.now()
      const watch: RequestWatch = { conflicted: false, saved: false }
      const response = await runWatched(watch, () => handler(copyOf(request, body), ...rest))
      if (!watch.conflicted || watch.saved || round >= policy.attempts) return response
      await pauseAfterRound(round, performance.now() - startedAt, policy)
    }
  }
}

const copyOf = (request: Request, body: ArrayBuffer | undefined): Request =>
  new Request(request.url, {
    method: request.method,
    headers: request.headers,
    signal: request.signal,
    ...(body ? { body } : {}),
  })
