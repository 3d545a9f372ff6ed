import type { IncomingHttpHeaders } from 'node:http'

/** The largest request body, in bytes: a scanned report fits, a film does not. */
export const largestBody = 64 * 1024 * 1024

export type Refusal = { status: 411 | 413; message: string }

/**
 * Refuses a request that is larger than anything the hub asks for, before it is read.
 * A body of unknown length is refused too (411), as its size could not be held to.
 */
export const refusal = (method: string, headers: IncomingHttpHeaders): Refusal | undefined => {
  const length = Number(headers['content-length'] ?? 0)
  if (length > largestBody)
    return { status: 413, message: `The request is larger than ${largestBody / 1024 / 1024} MB.` }
  if (headers['transfer-encoding'] !== undefined && method !== 'GET' && method !== 'HEAD')
    return { status: 411, message: 'Send the length of the body (Content-Length).' }
  return undefined
}
