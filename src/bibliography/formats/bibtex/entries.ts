import { LONGEST_RECORD, MOST_LINES } from '../limits'
import { lineReader } from '../lines'

/** One `@type{…}` as it stands in the file, between its braces. */
export type RawEntry = {
  /** In lower case. */
  type: string
  body: string
  line: number
  /** False if the closing brace is missing. */
  isClosed: boolean
}

export type EntryHandler = {
  entry: (entry: RawEntry) => void
  tooLong: (line: number) => void
  lineCut: (line: number) => void
}

/**
 * An entry's beginning; what follows the brace tells it from an address in prose ("mail me@work (or not)").
 */
const HEAD = new RegExp(
  '@\\s*([A-Za-z]+)\\s*([{(])(?=\\s*[^\\s,{}()="#%]*\\s*(?:[,=}]|$)|\\s*"|\\s*\\{)' +
    '|@\\s*(comment|preamble|string)\\s*([{(])',
  'i',
)
const HEAD_ONLY = /@\s*[A-Za-z]+\s*$/
/** A line that begins an entry for certain, even inside one that was never closed. */
const RESTART = /^\s{0,8}@\s*(?:[A-Za-z]+\s*(?:[{(]\s*[^\s,{}()="#%]+\s*,|\{\s*,)|(?:string|preamble|comment)\s*[{(])/i

/**
 * Cuts a .bib file that arrives in chunks into entries by counting braces. Text between entries is a comment,
 * as BibTeX has it. An entry whose brace is missing ends where the next begins.
 */
export function entryReader(handle: EntryHandler): { push: (text: string) => void; end: () => void } {
  let open: {
    type: string
    mark: string
    lines: string[]
    line: number
    depth: number
    length: number
  } | null = null
  let head = ''

  const close = (isClosed: boolean) => {
    if (!open) return
    const { type, lines, line, length } = open
    if (length > LONGEST_RECORD || lines.length > MOST_LINES) handle.tooLong(line)
    // An entry on one line is a slice that would keep its whole chunk of the file in memory as long as it is
    // kept.
    const body = lines.length === 1 ? ` ${lines[0] ?? ''}`.slice(1) : lines.join('\n')
    handle.entry({ type, body, line, isClosed })
    open = null
  }
  const outside = (text: string, line: number) => {
    const found = HEAD.exec(head + text)
    if (!found) {
      head = HEAD_ONLY.test(text) ? `${text} ` : ''
      return
    }
    const rest = (head + text).slice(found.index + found[0].length)
    head = ''
    const [, type = found[3] ?? '', mark = found[4] ?? '{'] = found
    open = { type: type.toLowerCase(), mark, lines: [], line, depth: 1, length: 0 }
    inside(rest, line)
  }
  const inside = (text: string, line: number) => {
    if (!open) return
    const end = endOfEntry(text, open)
    const piece = end < 0 ? text : text.slice(0, end)
    open.length += piece.length
    if (open.length <= LONGEST_RECORD && open.lines.length <= MOST_LINES) open.lines.push(piece)
    if (end < 0) return
    close(true)
    outside(text.slice(end + 1), line)
  }
  const lines = lineReader((text, line, isCut) => {
    if (isCut) handle.lineCut(line)
    if (open && line > open.line && text.includes('@') && RESTART.test(text)) close(false)
    if (open) inside(text, line)
    else if (head !== '' || text.includes('@')) outside(text, line)
  })

  return {
    push: lines.push,
    end() {
      lines.end()
      close(false)
    },
  }
}

/** Where the line closes the entry, or -1; keeps count of open braces. */
function endOfEntry(text: string, open: { mark: string; depth: number }): number {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x7b) open.depth++
    else if (code === 0x7d) {
      open.depth--
      if (open.depth === 0) return at
      // Within parentheses one brace less than the count can be open.
    } else if (code === 0x29 && open.mark === '(' && open.depth === 1) return at
  }
  return -1
}
