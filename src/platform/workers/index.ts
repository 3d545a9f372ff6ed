import type { Worker } from 'node:worker_threads'
import { bundleOf, type WorkerName } from './bundle'
import { WorkerError } from './errors'
import { taken, type FromWorker } from './protocol'

export { WorkerError, type WorkerErrorCode } from './errors'

export type WorkerLimits = {
  /** Ends the worker: what it has done so far is lost. */
  signal: AbortSignal
  /** How large its objects may grow together, in MiB; what the process itself uses is not counted. */
  memoryMb: number
  /** How long it may work, in milliseconds; while a message is dealt with the clock stands still. */
  timeoutMs: number
}

/**
 * Runs pure work that keeps a processor busy in a thread of its own, so that the process goes on answering
 * meanwhile. The thread waits until each message was dealt with before it goes on; leaving the loop ends it.
 *
 * @param input what the worker is given, copied as by `structuredClone`
 * @throws WorkerError `timed-out`, `out-of-memory`, `crashed` (it threw, or ended too soon) or `cancelled`
 */
export async function* runWorker<Message>(
  name: WorkerName,
  input: unknown,
  { signal, memoryMb, timeoutMs }: WorkerLimits,
): AsyncGenerator<Message, void, undefined> {
  if (signal.aborted) throw cancelled(name)
  const worker = startThread(bundleOf(name), input, memoryMb)
  const events = eventsOf(worker, name, memoryMb)
  const cancel = (): void => events.fail(cancelled(name))
  signal.addEventListener('abort', cancel)
  let leftMs = timeoutMs
  try {
    for (;;) {
      const started = performance.now()
      const timer = setTimeout(() => events.fail(timedOut(name, timeoutMs)), Math.max(0, leftMs))
      const event = await events.next().finally(() => clearTimeout(timer))
      leftMs -= performance.now() - started
      if (event.kind === 'done') return
      if (event.kind === 'failed') {
        throw new WorkerError(event.code, event.message, { cause: new Error(event.stack) })
      }
      yield event.message as Message
      worker.postMessage(taken)
    }
  } finally {
    signal.removeEventListener('abort', cancel)
    await worker.terminate()
  }
}

function startThread(file: string, input: unknown, memoryMb: number): Worker {
  // Asked for by name, so that no bundler takes the file apart.
  const threads = process.getBuiltinModule('node:worker_threads')
  return new threads.Worker(file, {
    workerData: input,
    resourceLimits: { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: Math.min(32, Math.ceil(memoryMb / 8)) },
    // Neither the process's own options nor its secrets are the worker's business.
    execArgv: [],
    env: {},
  })
}

/** A thread that answers questions, one at a time, until it is ended. */
export type AnsweringWorker<Question, Answer> = {
  /** @throws WorkerError as {@link runWorker} does; the thread is of no use after that */
  ask: (question: Question) => Promise<Answer>
  end: () => Promise<void>
}

/**
 * Starts a thread that `serveAnswers`; end it, whatever happens.
 *
 * @param input what the worker is given before any question, copied as by `structuredClone`
 * @param limits.timeoutMs for each answer
 */
export function openWorker<Question, Answer>(
  name: WorkerName,
  input: unknown,
  { signal, memoryMb, timeoutMs }: WorkerLimits,
): AnsweringWorker<Question, Answer> {
  if (signal.aborted) throw cancelled(name)
  const worker = startThread(bundleOf(name), input, memoryMb)
  const events = eventsOf(worker, name, memoryMb)
  const cancel = (): void => events.fail(cancelled(name))
  signal.addEventListener('abort', cancel)
  return {
    ask: async (question) => {
      worker.postMessage(question)
      const timer = setTimeout(() => events.fail(timedOut(name, timeoutMs)), timeoutMs)
      const event = await events.next().finally(() => clearTimeout(timer))
      if (event.kind === 'message') return event.message as Answer
      throw event.kind === 'failed'
        ? new WorkerError(event.code, event.message, { cause: new Error(event.stack) })
        : new WorkerError('crashed', `The worker “${name}” ended before it had answered.`)
    },
    end: async () => {
      signal.removeEventListener('abort', cancel)
      await worker.terminate()
    },
  }
}

type Events = { next: () => Promise<FromWorker>; fail: (error: WorkerError) => void }

/** What the worker tells, one at a time. A worker sends nothing more until it is told that the last was taken. */
function eventsOf(worker: Worker, name: WorkerName, memoryMb: number): Events {
  const arrived: FromWorker[] = []
  let failure: WorkerError | undefined
  let wake: (() => void) | undefined
  const fail = (error: WorkerError): void => {
    failure ??= error
    wake?.()
  }
  worker.on('message', (event: FromWorker) => {
    arrived.push(event)
    wake?.()
  })
  worker.on('messageerror', (error) => fail(new WorkerError('crashed', error.message, { cause: error })))
  worker.on('error', (error: Error & { code?: string }) => {
    const isMemory = error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    fail(
      isMemory
        ? new WorkerError('out-of-memory', `The worker “${name}” needed more than ${memoryMb} MiB of memory.`)
        : new WorkerError('crashed', error.message, { cause: error }),
    )
  })
  worker.on('exit', (code) => fail(new WorkerError('crashed', `The worker “${name}” ended early (${code}).`)))
  const next = async (): Promise<FromWorker> => {
    for (;;) {
      const event = arrived.shift()
      if (event) return event
      if (failure) throw failure
      await new Promise<void>((resolve) => (wake = resolve))
    }
  }
  return { next, fail }
}

const cancelled = (name: WorkerName): WorkerError =>
  new WorkerError('cancelled', `The worker “${name}” was cancelled.`)

const timedOut = (name: WorkerName, timeoutMs: number): WorkerError =>
  new WorkerError('timed-out', `The worker “${name}” was not done after ${timeoutMs} ms.`)
