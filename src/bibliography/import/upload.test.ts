import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import type { ReadableStream as WebStream } from 'node:stream/web'
import { afterAll, describe, expect, it } from 'vitest'
import { copyBytes, receiveForm } from './upload'

const MB = 1024 * 1024
const folder = mkdtempSync(join(tmpdir(), 'evidence-hub-upload-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const path = join(folder, 'incoming')

const piece = Buffer.alloc(64 * 1024, 'x')

/** A file of this many bytes that is made as it is read. */
function* file(bytes: number): Generator<Uint8Array> {
  for (let left = bytes; left > 0; left -= piece.length) yield piece.subarray(0, Math.min(left, piece.length))
}

/** The same as a browser sends it in a form, up to where the sender goes away. */
function* form(bytes: number, isWhole = true): Generator<Uint8Array> {
  yield Buffer.from('--edge\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n{}\r\n')
  yield Buffer.from('--edge\r\nContent-Disposition: form-data; name="file"; filename="Žižek.ris"\r\nContent-Type: text/plain\r\n\r\n')
  yield* file(bytes)
  if (isWhole) yield Buffer.from('\r\n--edge--\r\n')
}

const received = (pieces: Iterable<Uint8Array>) =>
  receiveForm(Readable.toWeb(Readable.from(pieces)) as WebStream<Uint8Array>, 'multipart/form-data; boundary=edge', path)

describe('a file in a form', () => {
  it('is stored as it arrives', async () => {
    expect(await received(form(3 * MB))).toMatchObject({
      file: { path, name: 'Žižek.ris', bytes: 3 * MB }, fields: { _payload: '{}' },
    })
  })

  it('of more than 60 MB is refused with the remedy, and nothing stays of it', async () => {
    const before = process.memoryUsage().rss
    await expect(received(form(62 * MB))).rejects.toMatchObject({
      code: 'too-large',
      message: expect.stringMatching(/“Žižek\.ris” is larger than 60 MB.*npm run -s hub -- import <file>.*in parts/),
    })
    expect(existsSync(path)).toBe(false)
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * MB)
  })

  it('that does not arrive whole is refused, and nothing stays of it', async () => {
    await expect(received(form(2 * MB, false))).rejects.toMatchObject({ code: 'broken-off' })
    expect(existsSync(path)).toBe(false)
  })

  it('that is missing is asked for', async () => {
    await expect(received([Buffer.from('--edge--\r\n')])).rejects.toMatchObject({ name: 'UploadRefused' })
  })
})

describe('a file of this machine', () => {
  it('of more than 400 MB is refused, in memory that does not grow with it', async () => {
    const before = process.memoryUsage().rss
    await expect(copyBytes(Readable.from(file(401 * MB)), 'all.ris', path)).rejects.toMatchObject({
      code: 'too-large', message: expect.stringContaining('400 MB'),
    })
    expect(existsSync(path)).toBe(false)
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * MB)
  })
})
