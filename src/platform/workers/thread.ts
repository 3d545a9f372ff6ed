import { parentPort, workerData } from 'node:worker_threads'
import type { FromWorker } from './protocol'

/**
 * Runs `work` as the whole of this worker thread. `send` resolves when the message was dealt with, so that a
 * slow reader slows the work down instead of filling the memory.
 */
export function serveWork<Input, Message>(
  work: (input: Input, send: (message: Message) => Promise<void>) => Promise<void>,
): void {
  const port = parentPort
  if (!port) throw new Error('this file is the entry of a worker thread')
  const post = (message: FromWorker): void => port.postMessage(message)
  const send = (message: Message): Promise<void> =>
    new Promise((resolve) => {
      port.once('message', () => resolve())
      post({ kind: 'message', message })
    })
  work(workerData as Input, send).then(
    () => post({ kind: 'done' }),
    (error: unknown) => {
      const { message, stack } = error instanceof Error ? error : new Error(String(error))
      post({ kind: 'failed', message, stack: stack ?? message })
    },
  )
}

