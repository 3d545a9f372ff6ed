import type { PdfMessage, PdfOutcome } from './messages'
import type { PdfPage } from './reading/reading'

/** A PDF as the worker read it. */
export type ReadDocument = PdfOutcome & { pages: PdfPage[] }

/** More than this no file of 50 MB needs; beyond it the reader is ended and the file said to be unreadable. */
export const workerLimits = { memoryMb: 512, timeoutMs: 120_000 } as const

const REASONS: Readonly<Record<string, string>> = {
  'timed-out': `Reading it took longer than ${workerLimits.timeoutMs / 60_000} minutes and was stopped.`,
  'out-of-memory': `Reading it took more than ${workerLimits.memoryMb} MB of memory and was stopped.`,
  crashed: 'The reader broke down on this file.',
}

/**
 * Gathers what the worker tells. A worker that was ended for its time or memory, or broke down, gives a
 * document that could not be read, with why and what to do; only a cancelled one throws.
 *
 * @param messages of the worker `read-pdf`
 * @param onProgress is waited for before reading goes on
 * @throws the error of a cancelled worker
 */
export async function gather(
  messages: AsyncIterable<PdfMessage>,
  onProgress: (page: number, of: number) => Promise<void> = async () => undefined,
): Promise<ReadDocument> {
  const pages: PdfPage[] = []
  try {
    for await (const message of messages) {
      if (message.kind === 'progress') await onProgress(message.page, message.of)
      else if (message.kind === 'page') {
        const { number, label, text } = message
        pages.push({ number, label, text })
      } else if (message.kind === 'done') {
        const { status, guess, pageCount, language, problems } = message
        return { status, guess, pageCount, language, problems, pages }
      }
    }
    return failed('crashed')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (!(code in REASONS)) throw error
    return failed(code)
  }
}

function failed(code: string): ReadDocument {
  const message = `${REASONS[code]} The file may be damaged or made to do harm. Print it to a new PDF, or get it again from its source.`
  return { status: 'failed', guess: {}, pageCount: 0, language: null, problems: [{ code, message }], pages: [] }
}
