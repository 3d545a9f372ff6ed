import type { IncomingHttpHeaders } from 'node:http'

/** The largest request body, in bytes: a scanned report fits, a film does not. */
export const largestBody = 64 * 1024 * 1024

export type Refusal = { status: 411 | 413; code: 'length-required' | 'too-large'; message: string }

const LARGEST = `${largestBody / 1024 / 1024} MB`

/** What to do instead, by the beginning of the address. */
const remedies: readonly [string, string][] = [
  [
    '/api/import-batches',
    'Import the file on the command line (npm run -s hub -- import <file>), or export it in parts, for instance year by year.',
  ],
  ['/api/documents', 'Send fewer files at once, each of at most 50 MB; split or compress a larger one.'],
]

/**
 * Refuses a request that is larger than anything the hub asks for, before it is read.
 * A body of unknown length is refused too (411), as its size could not be held to.
 *
 * @param path the address asked for, for a remedy that fits
 */
export const refusal = (method: string, path: string, headers: IncomingHttpHeaders): Refusal | undefined => {
  const length = Number(headers['content-length'] ?? 0)
  if (length > largestBody) {
    const [, remedy] = remedies.find(([start]) => path.startsWith(start)) ?? ['', 'Send it in smaller parts.']
    const size = `${Math.ceil(length / 1024 / 1024)} MB`
    return {
      status: 413,
      code: 'too-large',
      message: `This request is larger than ${LARGEST}, the most that is taken at once: it has ${size}. ${remedy}`,
    }
  }
  if (headers['transfer-encoding'] !== undefined && method !== 'GET' && method !== 'HEAD')
    return { status: 411, code: 'length-required', message: 'Send the length of the body (Content-Length).' }
  return undefined
}
