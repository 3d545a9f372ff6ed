import type { RowSink } from '../csv/rows'
import { LONGEST_RECORD } from '../limits'
import { dayOf } from './dates'
import { attributeOf, readTags } from './tags'
import { textReader, unescaped, type Workbook } from './workbook'

/** Columns beyond these hold no references. */
const MOST_COLUMNS = 1000

/** The rows of a workbook's first sheet as texts; `limit` of them at the most, the header among them. */
export function readRows({ sheet, strings, dateStyles, isFrom1904 }: Workbook, sink: RowSink, limit = Infinity): void {
  let cells: string[] = []
  let length = 0
  let line = 0
  let rows = 0
  let column = 0
  let type = ''
  let style = 0
  let isValue = false
  let value = ''
  let isCut = false
  const inline = textReader()

  const textOf = (): string => {
    if (type === 'inlineStr') return inline.taken()
    if (type === 's') return strings[Number(value)] ?? ''
    if (type === 'str') return unescaped(value)
    if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE'
    if (type === 'e' || value === '') return ''
    if (type === 'd') return value
    const number = Number(value)
    const day = dateStyles.has(style) ? dayOf(number, isFrom1904) : null
    return day ?? (Number.isFinite(number) ? String(number) : value)
  }
  const endCell = (): void => {
    const text = textOf()
    if (text === '') return
    length += text.length
    if (column >= MOST_COLUMNS || length > LONGEST_RECORD) return void (isCut = true)
    while (cells.length < column) cells.push('')
    cells[column] = text
  }
  readTags(sheet, {
    open(tag, attributes) {
      inline.open(tag)
      if (tag === 'row') {
        line = Number(attributeOf(attributes, 'r')) || line + 1
        cells = []
        length = 0
        column = -1
        isCut = false
      } else if (tag === 'c') {
        column = columnOf(attributeOf(attributes, 'r')) ?? column + 1
        type = attributeOf(attributes, 't') ?? 'n'
        style = Number(attributeOf(attributes, 's') ?? 0)
        value = ''
      } else if (tag === 'v') isValue = true
    },
    close(tag) {
      inline.close(tag)
      if (tag === 'v') isValue = false
      else if (tag === 'c') endCell()
      else if (tag === 'row' && rows < limit) {
        if (isCut) sink.problem('record-too-long', line)
        if (cells.some((text) => text.trim() !== '')) {
          rows += 1
          sink.row({ cells, line })
        }
      }
    },
    text(text) {
      inline.text(text)
      if (isValue) value += text
    },
  })
}

/** The column of a place such as AB12, from 0. */
function columnOf(place: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(place ?? '')?.[0]
  if (!letters) return undefined
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}
