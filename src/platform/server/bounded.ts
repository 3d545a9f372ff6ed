import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { refusal, type Refusal } from './limits'

type Handler = (request: IncomingMessage, response: ServerResponse) => void

/** Whoever is told no goes on sending for so long at the most, in milliseconds. */
const patienceMs = 30_000

/** Has a server answer what is not too large with `handle`, and refuse the rest. */
export function serveBounded(server: Server, handle: Handler): void {
  const bounded = (request: IncomingMessage, response: ServerResponse, mayGoOn: () => void): void => {
    const refused = refusal(request.method ?? 'GET', request.url ?? '/', request.headers)
    if (refused) return refuse(request, response, refused)
    mayGoOn()
    handle(request, response)
  }
  server.on('request', (request, response) => bounded(request, response, () => undefined))
  // A client that asks before it sends (Expect: 100-continue) need not send at all.
  server.on('checkContinue', (request, response) => bounded(request, response, () => response.writeContinue()))
}

/**
 * Says no at once and lets the body pass by unread: a connection closed in the middle of sending is an error of the
 * network to most clients, which then never show the reason.
 */
function refuse(request: IncomingMessage, response: ServerResponse, { status, code, message }: Refusal): void {
  const isApi = request.url?.startsWith('/api/')
  const body = isApi ? JSON.stringify({ errors: [{ message, data: { code } }] }) : `${message}\n`
  response.writeHead(status, {
    'Content-Type': isApi ? 'application/json; charset=utf-8' : 'text/plain; charset=utf-8',
    'Content-Length': Buffer.byteLength(body),
    'Cache-Control': 'no-store',
    Connection: 'close',
  })
  response.write(body)
  const end = (): void => {
    clearTimeout(late)
    response.end()
  }
  const late = setTimeout(end, patienceMs)
  request.once('close', end)
  // Whoever waits to be asked for the body has sent nothing and will not.
  if (request.headers.expect) end()
  else request.resume()
}
