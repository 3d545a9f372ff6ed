import { byteDecoder, SAMPLE_BYTES } from '../../encoding'
import { guessColumns, type ColumnMapping } from './columns'
import { delimiterOf } from './delimiter'
import { rowReader } from './rows'

export type TablePreview = {
  /** What the columns mean as guessed; corrected, it is what a table is read by. */
  mapping: ColumnMapping
  /** The first rows below the header, as they are written. */
  rows: readonly (readonly string[])[]
}

/**
 * The columns of a table and its first rows, from the beginning of its file, for a person to correct the
 * guess.
 */
export function previewTable(bytes: Uint8Array, mostRows = 5): TablePreview {
  const sample = bytes.subarray(0, SAMPLE_BYTES)
  const text = byteDecoder(sample).push(sample)
  const first = text.split(/\r\n?|\n/).find((line) => line.trim() !== '') ?? ''
  const found: string[][] = []
  const reader = rowReader(delimiterOf([first]) ?? ',', {
    row: ({ cells }) => void found.push(cells),
    problem: () => undefined,
  })
  reader.push(text)
  if (sample.length === bytes.length) reader.end()
  const [header = [], ...rows] = found
  return { mapping: guessColumns(header, rows.slice(0, 20)), rows: rows.slice(0, mostRows) }
}
