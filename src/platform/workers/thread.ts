import { parentPort, workerData, type MessagePort } from 'node:worker_threads'
import { WorkerError } from './errors'
import type { FromWorker } from './protocol'

/**
 * Runs `work` as the whole of this worker thread. `send` resolves when the message was dealt with, so that a
 * slow reader slows the work down instead of filling the memory.
 */
export function serveWork<Input, Message>(
  work: (input: Input, send: (message: Message) => Promise<void>) => Promise<void>,
): void {
  const port = portOfThread()
  const post = (message: FromWorker): void => port.postMessage(message)
  const send = (message: Message): Promise<void> =>
    new Promise((resolve) => {
      port.once('message', () => resolve())
      post({ kind: 'message', message })
    })
  work(workerData as Input, send).then(
    () => post({ kind: 'done' }),
    (error: unknown) => post(failureOf(error)),
  )
}

/** Answers questions as the whole of this worker thread, until it is ended from outside. */
export function serveAnswers<Input, Question, Answer>(answer: (question: Question, input: Input) => Answer): void {
  const port = portOfThread()
  const eventFor = (question: Question): FromWorker => {
    try {
      return { kind: 'message', message: answer(question, workerData as Input) }
    } catch (error) {
      return failureOf(error)
    }
  }
  port.on('message', (question: Question) => port.postMessage(eventFor(question)))
}

function portOfThread(): MessagePort {
  if (!parentPort) throw new Error('this file is the entry of a worker thread')
  return parentPort
}

function failureOf(error: unknown): FromWorker {
  const { message, stack } = error instanceof Error ? error : new Error(String(error))
  return { kind: 'failed', message, stack: stack ?? message, code: error instanceof WorkerError ? error.code : 'crashed' }
}

