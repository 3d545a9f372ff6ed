import { byteDecoder, SAMPLE_BYTES } from '../../encoding'
import { guessColumns, headerAt, type ColumnMapping } from './columns'
import { firstLines, tableHead } from './delimiter'
import { readRows } from '../xlsx/rows'
import { isArchive, WorkbookProblem } from '../xlsx/unzip'
import { openWorkbook } from '../xlsx/workbook'
import { rowReader, type Row } from './rows'

export type TablePreview = {
  /** What the columns mean as guessed; corrected, it is what a table is read by. */
  mapping: ColumnMapping
  /** The first rows below the header, as they are written. */
  rows: readonly (readonly string[])[]
}

/** Rows below the header that a guess looks at. */
const GUESSED = 20

/**
 * The columns of a table and its first rows, from the beginning of its file (of a workbook, the whole), for a person
 * to correct the guess. What is no table has no columns.
 */
export function previewTable(bytes: Uint8Array, mostRows = 5): TablePreview {
  const all = isArchive(bytes) ? workbookRows(bytes) : textRows(bytes)
  const [header = [], ...rows] = all.slice(headerAt(all))
  return { mapping: guessColumns(header, rows.slice(0, GUESSED)), rows: rows.slice(0, mostRows) }
}

function workbookRows(bytes: Uint8Array): string[][] {
  const found: string[][] = []
  try {
    const sink = { row: ({ cells }: Row) => void found.push(cells), problem: () => undefined }
    readRows(openWorkbook(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)), sink, GUESSED + 1)
  } catch (error) {
    if (!(error instanceof WorkbookProblem)) throw error
  }
  return found
}

function textRows(bytes: Uint8Array): string[][] {
  const sample = bytes.subarray(0, SAMPLE_BYTES)
  const text = byteDecoder(sample).push(sample)
  const found: string[][] = []
  const reader = rowReader(tableHead(firstLines(text))?.delimiter ?? ',', {
    row: ({ cells }) => void found.push(cells),
    problem: () => undefined,
  })
  reader.push(text)
  if (sample.length === bytes.length) reader.end()
  return found
}
