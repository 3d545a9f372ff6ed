import { LONGEST_RECORD } from '../limits'

/** Called with the text of one object of a JSON list, and the line it begins in. */
export type ObjectHandler = (text: string, line: number) => void

export type SplitProblem = 'record-too-long' | 'truncated-record' | 'unused-text'

const OPEN = 0x7b
const CLOSE = 0x7d
const QUOTE = 0x22
const BACKSLASH = 0x5c
const NEWLINE = 0x0a

/**
 * Cuts JSON that arrives in chunks into its outermost objects, wherever they stand: in a list, one per line,
 * or alone. What is longer than a reference can be is skipped, so that memory stays flat.
 */
export function objectSplitter(
  handle: ObjectHandler,
  problem: (code: SplitProblem, line: number, text: string) => void,
) {
  let pieces: string[] = []
  let length = 0
  let depth = 0
  let inString = false
  let isEscaped = false
  let line = 1
  let startLine = 1

  const keep = (text: string) => {
    length += text.length
    if (length <= LONGEST_RECORD) pieces.push(text)
    else pieces = []
  }
  const finish = () => {
    if (length > LONGEST_RECORD) problem('record-too-long', startLine, '')
    else handle(pieces.join(''), startLine)
    pieces = []
    length = 0
  }
  const outside = (text: string, at: number) => {
    const rest = text.replace(/[\s[\],\ufeff]+/g, ' ').trim()
    if (rest !== '') problem('unused-text', at, rest)
  }

  return {
    push(text: string): void {
      let from = 0
      for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at)
        if (code === NEWLINE) line++
        if (inString) {
          if (isEscaped) isEscaped = false
          else if (code === BACKSLASH) isEscaped = true
          else if (code === QUOTE) inString = false
        } else if (code === QUOTE && depth > 0) inString = true
        else if (code === OPEN) {
          if (depth === 0) {
            outside(text.slice(from, at), line)
            from = at
            startLine = line
          }
          depth++
        } else if (code === CLOSE && depth > 0) {
          depth--
          if (depth > 0) continue
          keep(text.slice(from, at + 1))
          from = at + 1
          finish()
        }
      }
      if (depth > 0) keep(text.slice(from))
      else outside(text.slice(from), line)
    },
    end(): void {
      if (depth > 0) problem('truncated-record', startLine, '')
    },
  }
}
