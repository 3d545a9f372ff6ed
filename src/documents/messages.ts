import type { DocumentGuess } from './guessing/guess'
import type { PdfPage, PdfProblem, PdfStatus } from './reading/reading'

/** What became of a PDF as a whole. */
export type PdfOutcome = {
  status: PdfStatus
  guess: DocumentGuess
  pageCount: number
  language: string | null
  problems: PdfProblem[]
}

/** What the worker that reads a PDF tells, in this order: how far it is, the pages, the outcome. */
export type PdfMessage =
  | { kind: 'progress'; page: number; of: number }
  | ({ kind: 'page' } & PdfPage)
  | ({ kind: 'done' } & PdfOutcome)
