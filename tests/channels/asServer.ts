import { AsyncResource } from 'node:async_hooks'

const outside = new AsyncResource('server')

/** Answers a request as a server does: in an asynchronous context of its own, which knows nothing of the caller's. */
export const asServer = <T>(answer: () => Promise<T>): Promise<T> =>
  outside.runInAsyncScope(
    () => new Promise<T>((resolve, reject) => setImmediate(() => void answer().then(resolve, reject))),
  )
