import { LONGEST_RECORD } from '../limits'

export type Row = { cells: string[]; line: number }

/** What a table's reader hands out: rows, and what was wrong with them. */
export type RowSink = {
  row: (row: Row) => void
  problem: (code: string, line: number) => void
}

const MOST_CELLS = 10_000

/**
 * Cuts a delimited table (RFC 4180, any delimiter) that arrives in chunks into rows. Quotes are honoured only
 * at the start of a cell. A quoted cell that does not end before a row's limit was never closed: the row is
 * handed out as far as it goes and reading goes on with the next line.
 */
export function rowReader(
  delimiter: string,
  sink: RowSink,
): { push: (text: string) => void; end: () => void } {
  let cells: string[] = []
  let cell: string[] = []
  let length = 0
  let isQuoted = false
  let afterQuote = false
  let isAtStart = true
  let line = 1
  let startLine = 1
  let pending = ''
  let wasReturn = false
  let isTooLong = false

  const endCell = () => {
    if (cells.length < MOST_CELLS) cells.push(cell.join(''))
    cell = []
    isAtStart = true
    isQuoted = false
    afterQuote = false
  }
  const endRow = () => {
    endCell()
    if (isTooLong) sink.problem('record-too-long', startLine)
    if (cells.some((text) => text.trim() !== '')) sink.row({ cells, line: startLine })
    cells = []
    length = 0
    isTooLong = false
    startLine = line
  }
  const add = (text: string) => {
    length += text.length
    if (length > LONGEST_RECORD) isTooLong = true
    else cell.push(text)
    isAtStart = false
  }
  const special = new RegExp(`["\\r\\n${delimiter === '|' ? '\\|' : delimiter}]`, 'g')

  const take = (text: string, isLast: boolean) => {
    let at = 0
    while (at < text.length) {
      special.lastIndex = at
      const next = special.exec(text)?.index ?? text.length
      if (next > at) add(text.slice(at, next))
      if (next > at) wasReturn = false
      if (next >= text.length) return
      const mark = text[next] ?? ''
      // Whether a quote is doubled shows only with the character after it.
      if (mark === '"' && isQuoted && next + 1 >= text.length && !isLast) return void (pending = '"')
      at = next + mark.length
      if (mark === '"') {
        wasReturn = false
        if (isQuoted && text[at] === '"') {
          add('"')
          at++
        } else if (isQuoted) {
          isQuoted = false
          afterQuote = true
        } else if (isAtStart && !afterQuote) isQuoted = true
        else add('"')
        continue
      }
      const isLineEnd = mark === '\n' || mark === '\r'
      const isSecondHalf = mark === '\n' && wasReturn
      wasReturn = mark === '\r'
      if (isLineEnd && !isSecondHalf) line++
      if (isQuoted && !isTooLong) {
        if (!isSecondHalf) add(isLineEnd ? '\n' : mark)
      } else if (!isLineEnd) endCell()
      else if (isSecondHalf) startLine = line
      else endRow()
    }
  }

  return {
    push(text) {
      const joined = pending + text
      pending = ''
      take(joined, false)
    },
    end() {
      take(pending, true)
      if (isQuoted) sink.problem('unclosed-quote', startLine)
      if (cell.length > 0 || cells.length > 0) endRow()
    },
  }
}

/** The cells of one line. */
export function parseRow(text: string, delimiter: string): string[] {
  let found: string[] = []
  const reader = rowReader(delimiter, { row: ({ cells }) => (found = cells), problem: () => undefined })
  reader.push(text)
  reader.end()
  return found
}
