/** How reading a PDF ended: with its text, or why without. */
export type PdfStatus = 'text' | 'scanned' | 'encrypted' | 'truncated' | 'hostile' | 'not-pdf' | 'failed'

/** Something a person should know about a file: a stable code, the page where it was seen, and the remedy. */
export type PdfProblem = { code: string; page?: number; message: string }

/** One page: its number from 1 as in the file, the number printed on it where the file says so, its text. */
export type PdfPage = { number: number; label: string | null; text: string }

/**
 * A line as it stands on its page. `size` is the height of its type and `x`, `y`, `width` its place, all in
 * points from the upper left corner of the page; `plain` is the text without raised marks such as footnote
 * numbers, with two blanks where a gap is wider than one between words.
 */
export type PdfLine = {
  text: string
  plain: string
  size: number
  x: number
  y: number
  width: number
  isRotated: boolean
}

/** The lines of one page, and the page's size in points. */
export type PdfLayout = { page: number; width: number; height: number; lines: PdfLine[] }

/** What the file says about itself: the document information (ISO 32000-1, 14.3.3) and XMP, by its names. */
export type PdfInfo = { info: Record<string, string>; xmp: Record<string, string | string[]> }

export type PdfReading = {
  status: PdfStatus
  pages: PdfPage[]
  /** Pages in the file, read or not; 0 if it could not be opened. */
  pageCount: number
  info: PdfInfo
  problems: PdfProblem[]
  /** The first pages with the places of their lines, for guessing what the document is. */
  layout: PdfLayout[]
}

export type PdfLimits = {
  /** Pages that are read; the text of further ones is left out and said so. */
  maxPages: number
  /** Pages from which on a file is refused as made to do harm. */
  hostilePages: number
  /** Characters kept of one page, and of all pages together. */
  maxPageCharacters: number
  maxCharacters: number
  /** Bytes that the unpacked streams of a file may take at any one time. */
  maxUnpackedBytes: number
}

export const pdfLimits: PdfLimits = {
  maxPages: 2000,
  hostilePages: 50_000,
  maxPageCharacters: 200_000,
  maxCharacters: 20_000_000,
  maxUnpackedBytes: 384 * 1024 * 1024,
}
