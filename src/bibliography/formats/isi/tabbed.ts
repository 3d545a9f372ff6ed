import type { FormatReader, Sink } from '../format'
import { lineReader } from '../lines'
import { lineTooLong, taggedRecord, unusedLine, type TaggedRecord } from '../tagged'

const SURELY_THERE = ['PT', 'AU', 'TI', 'SO']

/** True if the first row of a table is Web of Science's tags ("tab delimited file", savedrecs.txt). */
export function isHeadOfTags(cells: readonly string[]): boolean {
  return cells[0]?.replace(/^\ufeff/, '') === 'PT' && SURELY_THERE.every((tag, at) => at === 0 || cells.includes(tag))
}

/**
 * Reads Web of Science's table, whose columns are the tags of its other format. Its quotation marks are text: no cell
 * holds a tab or a line end.
 */
export function tabbedReader(sink: Sink, emit: (record: TaggedRecord) => void): FormatReader {
  let tags: string[] | null = null
  const lines = lineReader((whole, line, isCut) => {
    if (isCut) sink.problem(lineTooLong(line))
    if (whole.trim() === '') return
    const cells = whole.replace(/^\ufeff/, '').split('\t')
    if (!tags) return void (tags = cells.map((tag) => tag.trim()))
    const record = taggedRecord(line)
    cells.forEach((cell, index) => {
      const value = cell.trim()
      if (value === '') return
      const tag = tags?.[index]
      if (tag) record.add(tag, value, line)
      else sink.problem(unusedLine(line, value))
    })
    if (record.raw.length > 0) emit(record)
  })
  return { push: lines.push, end: () => void lines.end() }
}
