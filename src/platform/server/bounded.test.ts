import { createServer, request as ask, type Server } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serveBounded } from './bounded'

const MB = 1024 * 1024
const piece = Buffer.alloc(64 * 1024, 'x')

let server: Server
let port: number
let handled = 0

beforeAll(async () => {
  server = createServer()
  serveBounded(server, (request, response) => {
    handled += 1
    request.resume().on('end', () => response.end('taken'))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
})

afterAll(() => new Promise((resolve) => server.close(resolve)))

/** A body of this many bytes that is made as it is sent. */
function* bytes(count: number): Generator<Buffer> {
  for (let left = count; left > 0; left -= piece.length) yield piece.subarray(0, Math.min(left, piece.length))
}

const send = (path: string, size: number, headers: Record<string, string> = {}) =>
  new Promise<{ status: number | undefined; text: string; type: string | undefined }>((resolve, reject) => {
    const sending = ask({ port, path, method: 'POST', headers: { 'Content-Length': String(size), ...headers } }, (response) => {
      const pieces: Buffer[] = []
      response.on('data', (part: Buffer) => void pieces.push(part))
      response.on('end', () =>
        resolve({ status: response.statusCode, text: Buffer.concat(pieces).toString(), type: response.headers['content-type'] }))
    })
    sending.on('error', reject)
    if (headers.Expect) {
      sending.flushHeaders()
      sending.on('continue', () => Readable.from(bytes(size)).pipe(sending))
    } else Readable.from(bytes(size)).pipe(sending)
  })

describe('a request that is too large', () => {
  it('of 400 MB is refused with the remedy, read by whom it sent, without filling the memory', async () => {
    const before = process.memoryUsage().rss
    const { status, text, type } = await send('/api/import-batches/start', 400 * MB)
    expect([status, type]).toEqual([413, 'application/json; charset=utf-8'])
    const { errors } = JSON.parse(text) as { errors: { message: string; data: { code: string } }[] }
    expect(errors).toMatchObject([{ data: { code: 'too-large' } }])
    expect(errors[0]?.message).toMatch(/larger than 64 MB.*it has 400 MB\. .*npm run -s hub -- import <file>.*in parts/)
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * MB)
    expect(handled).toBe(0)
  })

  it('is refused before it is sent where the client asks first', async () => {
    expect((await send('/api/documents/intake', 100 * MB, { Expect: '100-continue' })).text).toContain('fewer files')
    expect((await send('/elsewhere', 1024, { Expect: '100-continue' })).text).toBe('taken')
  })

  it('is refused in plain text where no program asks', async () => {
    expect(await send('/en', 65 * MB)).toMatchObject({ status: 413, type: 'text/plain; charset=utf-8', text: expect.stringContaining('smaller parts') })
  })

  it('leaves the server to others when its sender goes away', async () => {
    await new Promise<void>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.write(`POST /api/x HTTP/1.1\r\nHost: x\r\nContent-Length: ${400 * MB}\r\n\r\n${'x'.repeat(1000)}`)
        socket.once('data', () => socket.destroy())
      })
      socket.on('close', () => resolve())
    })
    expect(await send('/fits', 60 * MB)).toMatchObject({ status: 200, text: 'taken' })
  })
})
