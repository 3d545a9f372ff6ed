import { readFile } from 'node:fs/promises'
import { guessDocument } from '@/documents/guessing'
import type { PdfMessage } from '@/documents/messages'
import { readPdf } from '@/documents/reading'
import type { PdfLimits } from '@/documents/reading/reading'
import { serveWork } from './thread'

type Input = { path: string; limits?: Partial<PdfLimits> }

/** Reads one PDF from a file, tells how far it is, then the text page by page, then what was made of it. */
serveWork<Input, PdfMessage>(async ({ path, limits = {} }, send) => {
  const bytes = await readFile(path)
  const reading = await readPdf(bytes, {
    limits,
    onProgress: (page, of) => send({ kind: 'progress', page, of }),
  })
  for (const { number, label, text } of reading.pages) await send({ kind: 'page', number, label, text })
  const guess = reading.pages.length > 0 ? guessDocument(reading) : {}
  const { status, pageCount, problems } = reading
  await send({ kind: 'done', status, guess, pageCount, language: guess.language?.value ?? null, problems })
})
