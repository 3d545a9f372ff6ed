import busboy from 'busboy'
import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream as WebStream } from 'node:stream/web'
import { largestFile, largestUpload, tooLarge } from './uploadLimits'

const LARGEST_FIELD = 1024 * 1024

export type ReceivedFile = { path: string; name: string; bytes: number; sha256: string }

/** Why an upload was not taken. */
export class UploadRefused extends Error {
  override readonly name = 'UploadRefused'

  constructor(
    readonly code: 'too-large' | 'no-file' | 'broken-off',
    message: string,
  ) {
    super(message)
  }
}

/**
 * Reads a form with one file and writes the file to `path` as it arrives, so that it is never whole in memory. The
 * name that comes with it is kept to be shown and decides nothing.
 *
 * @returns the file, and the form's other fields
 * @throws UploadRefused without a file, for one that is too large, or if the form ends too soon
 */
export async function receiveForm(
  body: WebStream<Uint8Array>,
  contentType: string,
  path: string,
): Promise<{ file: ReceivedFile; fields: Record<string, string> }> {
  const fields: [string, string][] = []
  let saving: Promise<ReceivedFile> | undefined
  const form = busboy({
    headers: { 'content-type': contentType },
    defParamCharset: 'utf8',
    limits: { files: 1, fields: 20, fieldSize: LARGEST_FIELD },
  })
  form.on('field', (name, value) => void fields.push([name, value]))
  form.on('file', (_field, stream, { filename }) => {
    saving = saveFile(stream, filename || 'file', path, largestUpload)
    // A form whose file is no longer read would never end.
    saving.catch((error: Error) => form.destroy(error))
  })
  try {
    await pipeline(Readable.fromWeb(body), form)
    if (!saving) throw new UploadRefused('no-file', 'No file came with the form. Choose one and send it again.')
    return { file: await saving, fields: Object.fromEntries(fields) }
  } catch (error) {
    const refusal = saving && (await saving.then(() => undefined, (reason: unknown) => reason))
    await rm(path, { force: true })
    if (refusal instanceof UploadRefused) throw refusal
    if (error instanceof UploadRefused) throw error
    throw new UploadRefused('broken-off', 'The file did not arrive whole. Send it again.')
  }
}

/** Writes pasted text to `path`, as a file would be. */
export const saveText = (text: string, name: string, path: string): Promise<ReceivedFile> =>
  saveFile(Readable.from([Buffer.from(text, 'utf8')]), name, path, largestUpload)

/** Copies the bytes of a file of this machine to `path`. @throws UploadRefused for one that is too large */
export const copyBytes = (bytes: AsyncIterable<Uint8Array>, name: string, path: string): Promise<ReceivedFile> =>
  saveFile(Readable.from(bytes), name, path, largestFile)

async function saveFile(stream: Readable, name: string, path: string, limit: number): Promise<ReceivedFile> {
  const hash = createHash('sha256')
  let bytes = 0
  const counted = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length
      const problem = tooLarge(name, bytes, limit)
      if (problem) return done(new UploadRefused('too-large', problem))
      hash.update(chunk)
      done(null, chunk)
    },
  })
  try {
    await pipeline(stream, counted, createWriteStream(path))
  } catch (error) {
    await rm(path, { force: true })
    throw error
  }
  return { path, name, bytes, sha256: hash.digest('hex') }
}
