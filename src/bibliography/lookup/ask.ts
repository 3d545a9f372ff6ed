import { setTimeout as pause } from 'node:timers/promises'
import { LookupError } from './lookup'

export type Manners = {
  /** Milliseconds from the start of one request to the start of the next. */
  gapMs: number
  /** Milliseconds until a request is given up. */
  timeoutMs: number
  /** Requests for one answer, the first among them. */
  attempts: number
  /** Milliseconds before the second attempt; doubled before each further one. */
  backOffMs: number
  /** The longest that a service may make us wait (Retry-After); beyond it we come back another day. */
  longestWaitMs: number
  /** Bytes of an answer; a longer one is refused. */
  mostBytes: number
}

export const usualManners: Manners = {
  gapMs: 350,
  timeoutMs: 15_000,
  attempts: 4,
  backOffMs: 1_000,
  longestWaitMs: 60_000,
  mostBytes: 32 * 1024 * 1024,
}

/** An answer; `gapMs` is how far apart the service wants its requests, if it says so. */
export type Asked = { status: number; text: string; gapMs?: number }

/** Causes that no second attempt mends: without network a look-up has to end at once. */
const NO_NETWORK = new Set([
  'ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'ENETUNREACH', 'EHOSTUNREACH', 'ENETDOWN', 'EPERM', 'EACCES',
])

/**
 * Something that asks one service, one request at a time, no faster than its manners and the service's
 * own headers allow; answers 429 and 5xx are
 * asked again, as late as the service says (RFC 9110, 10.2.3 Retry-After).
 *
 * @throws LookupError if there is no answer; what other answers mean is the caller's to say
 */
export function createAsker(
  manners: Manners,
  userAgent: string,
): (url: URL, signal?: AbortSignal) => Promise<Asked> {
  let earliest = 0
  let gapMs = manners.gapMs
  let queue: Promise<unknown> = Promise.resolve()

  const politely = async (url: URL, signal?: AbortSignal): Promise<Asked> => {
    for (let attempt = 1; ; attempt += 1) {
      await waitFor(earliest - performance.now(), signal)
      earliest = performance.now() + gapMs
      const outcome = await once(url, manners, userAgent, signal)
      gapMs = Math.max(manners.gapMs, outcome.gapMs ?? 0)
      if ('status' in outcome) return outcome
      const { error, isFinal, retryAfterMs } = outcome
      const wait = Math.max(retryAfterMs ?? 0, manners.backOffMs * 2 ** (attempt - 1))
      if (isFinal || attempt >= manners.attempts || wait > manners.longestWaitMs) throw error
      await waitFor(wait, signal)
    }
  }
  return (url, signal) => {
    const turn = queue.then(() => politely(url, signal))
    queue = turn.catch(() => undefined)
    return turn
  }
}

type Failure = { error: LookupError; isFinal: boolean; retryAfterMs?: number; gapMs?: number }

async function once(url: URL, manners: Manners, userAgent: string, signal?: AbortSignal): Promise<Asked | Failure> {
  const limit = AbortSignal.timeout(manners.timeoutMs)
  try {
    const response = await fetch(url, {
      signal: signal ? AbortSignal.any([signal, limit]) : limit,
      headers: { 'user-agent': userAgent, accept: 'application/json, text/plain;q=0.9' },
    })
    if (response.status === 429 || response.status >= 500) {
      await response.body?.cancel()
      const retryAfterMs = retryAfter(response.headers.get('retry-after'))
      return {
        error: new LookupError('refused', `it answered ${response.status}`),
        isFinal: false,
        ...gapOf(response.headers),
        ...(retryAfterMs !== undefined && { retryAfterMs }),
      }
    }
    return { ...gapOf(response.headers), status: response.status, text: await limitedText(response, manners.mostBytes) }
  } catch (error) {
    signal?.throwIfAborted()
    if (error instanceof LookupError) return { error, isFinal: true }
    if (limit.aborted)
      return { error: new LookupError('timed-out', `it did not answer within ${manners.timeoutMs / 1000} s`), isFinal: false }
    const code = causeOf(error)
    return { error: new LookupError('unreachable', `it cannot be reached (${code})`), isFinal: NO_NETWORK.has(code) }
  }
}

async function limitedText(response: Response, mostBytes: number): Promise<string> {
  const pieces: Uint8Array[] = []
  let bytes = 0
  const body = response.body as AsyncIterable<Uint8Array> | null
  for await (const piece of body ?? []) {
    bytes += piece.length
    if (bytes > mostBytes) throw new LookupError('not-understood', `its answer is longer than ${mostBytes} bytes`)
    pieces.push(piece)
  }
  return Buffer.concat(pieces).toString('utf8')
}

/** Crossref grants so many requests in an interval of seconds: `x-rate-limit-limit: 5`, `x-rate-limit-interval: 1s`. */
function gapOf(headers: Headers): { gapMs?: number } {
  const limit = Number(headers.get('x-rate-limit-limit'))
  const seconds = Number(/^(\d+)s$/.exec(headers.get('x-rate-limit-interval') ?? '')?.[1])
  return limit > 0 && seconds > 0 ? { gapMs: Math.min(10_000, (seconds * 1000) / limit) } : {}
}

/** Seconds or a date, in milliseconds from now. */
function retryAfter(header: string | null): number | undefined {
  if (header === null) return undefined
  if (/^\d+$/.test(header)) return Number(header) * 1000
  const at = Date.parse(header)
  return Number.isNaN(at) ? undefined : Math.max(0, at - Date.now())
}

function causeOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined
  const nested = cause instanceof AggregateError ? (cause.errors as unknown[])[0] : undefined
  for (const one of [cause, nested])
    if (typeof one === 'object' && one !== null && 'code' in one && typeof one.code === 'string') return one.code
  return error instanceof Error ? error.name : 'unknown'
}

async function waitFor(ms: number, signal?: AbortSignal): Promise<void> {
  if (ms > 0) await pause(ms, undefined, signal ? { signal } : {})
  else signal?.throwIfAborted()
}
