import { formats } from '../formats'
import { writeXlsxStream, xlsxMediaType } from '../formats/xlsx'
import type { CslItem } from '../record'
import { writeReferenceStream } from '../write'
import { exportFiles, type ExportEnding } from './files'

/** The media type of a file with this ending; all texts are UTF-8. */
export function mediaTypeOf(ending: ExportEnding): string {
  const { format } = exportFiles[ending]
  if (format === 'xlsx') return xlsxMediaType
  const { mediaType } = formats[format]
  return /charset=/.test(mediaType) ? mediaType : `${mediaType}; charset=utf-8`
}

/** Bytes that are collected before they are sent on, so that small records make no small packets. */
const PIECE = 32 * 1024

/** The bytes of a file of references, piece by piece: memory does not grow with the number of items. */
export async function* fileOf(items: AsyncIterable<CslItem>, ending: ExportEnding): AsyncGenerator<Uint8Array, void> {
  const { format } = exportFiles[ending]
  if (format === 'xlsx') {
    yield* writeXlsxStream(items)
    return
  }
  const encoder = new TextEncoder()
  let waiting = ''
  for await (const text of writeReferenceStream(items, format)) {
    waiting += text
    if (waiting.length < PIECE) continue
    yield encoder.encode(waiting)
    waiting = ''
  }
  if (waiting) yield encoder.encode(waiting)
}

/** An answer's body that is made as fast as it is read; `over` is called once, when it is read or given up. */
export function bodyOf(pieces: AsyncGenerator<Uint8Array, void>, over: () => void): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const { done, value } = await pieces.next()
          if (!done) return controller.enqueue(value)
          over()
          controller.close()
        } catch (error) {
          over()
          controller.error(error)
        }
      },
      async cancel() {
        over()
        await pieces.return()
      },
    },
    { highWaterMark: 1 },
  )
}

/**
 * The same pieces, the first of which is already there: what fails before it fails here, while an answer can still
 * say so.
 *
 * @throws what the first piece throws
 */
export async function begun<Piece>(pieces: AsyncGenerator<Piece, void>): Promise<AsyncGenerator<Piece, void>> {
  const first = await pieces.next()
  return (async function* () {
    try {
      if (first.done) return
      yield first.value
      yield* pieces
    } finally {
      await pieces.return()
    }
  })()
}
