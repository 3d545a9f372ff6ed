import { createServer, get, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import path from 'node:path'
import { constants } from 'node:zlib'
import compression from 'compression'
import next from 'next'
import sirv from 'sirv'
import { stopJobs } from '../jobs/running'
import { serveBounded } from './bounded'

export type ServeOptions = {
  /** The project's folder: holds .next and public. */
  folder: string
  port: number
  /** Address to listen on; every address where undefined. */
  host?: string | undefined
  /** Paths asked for once before the hub counts as ready, so that the database and the index are warm. */
  warmUp?: string[]
}

export type Serving = { port: number; close: () => Promise<void> }

type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void

/** Requests under way get this long to end after a signal to stop, in milliseconds. */
const graceMs = 10_000

const compressible = /^(text\/|image\/svg|application\/([\w.-]+\+)?(json|xml|javascript|rss|atom))/

const listen = (server: Server, port: number, host: string | undefined): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ port, host }, () => {
      server.off('error', reject)
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : port)
    })
  })

/**
 * Serves the built site: files compressed at build time, pages compressed with brotli (Next itself has gzip only),
 * bounded requests, an orderly end on SIGINT and SIGTERM.
 *
 * @throws the system's error if the port cannot be had; an Error if a warm-up page fails
 */
export const serve = async ({ folder, port, host, warmUp = [] }: ServeOptions): Promise<Serving> => {
  const app = next({ dev: false, dir: folder, hostname: host ?? 'localhost', port })
  await app.prepare()
  const pages = app.getRequestHandler()

  const compress = compression({
    // Next gives the type as a list of one, which the middleware's own filter takes for nothing.
    filter: (_, response) => compressible.test(String(response.getHeader('Content-Type'))),
    threshold: 1024,
    level: 6,
    brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } },
  }) as unknown as Handler
  const setHeaders = (response: ServerResponse) => response.setHeader('X-Content-Type-Options', 'nosniff')
  const files = { brotli: true, gzip: true, etag: true, extensions: [], setHeaders }
  const hashed = sirv(path.join(folder, '.next/static'), { ...files, immutable: true, maxAge: 31_536_000 })
  const fixed = sirv(path.join(folder, 'public'), { ...files, maxAge: 3600 })

  const handle = (request: IncomingMessage, response: ServerResponse) => {
    const page = () => {
      // Next compresses too, with gzip only; it is not told what the browser accepts, the middleware is.
      const asked = Object.create(request, { headers: { value: { ...request.headers } } }) as IncomingMessage
      delete request.headers['accept-encoding']
      compress(asked, response, () => void pages(request, response))
    }
    const url = request.url ?? '/'
    if (url.startsWith('/_next/static/')) {
      request.url = url.slice('/_next/static'.length)
      hashed(request, response, () => {
        request.url = url
        page()
      })
    } else fixed(request, response, page)
  }

  const server = createServer({ maxHeaderSize: 16_384, requestTimeout: 120_000, headersTimeout: 20_000 })
  serveBounded(server, handle)
  const boundPort = await listen(server, port, host)

  let closing: Promise<void> | undefined
  const close = () =>
    (closing ??= (async () => {
      const ended = new Promise<void>((resolve) => server.close(() => resolve()))
      server.closeIdleConnections()
      const late = setTimeout(() => server.closeAllConnections(), graceMs)
      await Promise.all([ended, stopJobs()])
      clearTimeout(late)
      await app.close()
    })())
  const stop = () => void close().then(() => process.exit(0))
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)

  const reachable = host === undefined || host === '0.0.0.0' || host === '::' ? 'localhost' : host
  for (const page of warmUp) {
    const status = await statusOf(`http://${reachable}:${boundPort}${page}`)
    if (status >= 500) {
      await close()
      throw new Error(`The page ${page} answered ${status} while starting; the reason stands above.`)
    }
  }
  return { port: boundPort, close }
}

/** Waits as long as it takes: the first page of a large hub comes after its search index, `fetch` gives up after five minutes. */
const statusOf = (address: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const asked = get(address, (response) => {
      response.resume()
      response.on('end', () => resolve(response.statusCode ?? 0))
      response.on('error', reject)
    })
    asked.on('error', reject)
  })
