import { LONGEST_RECORD } from './limits'

/**
 * Called for each line without its end; numbers count from 1. `cut` says that the rest of it was too long.
 */
export type LineHandler = (line: string, number: number, cut: boolean) => void

export type LineReader = { push: (text: string) => void; end: () => boolean }

/**
 * Cuts text that arrives in chunks into lines, whatever ends them: LF, CRLF or a lone CR, mixed as they come.
 * `end` hands out the last line and tells whether it had an end of its own.
 */
export function lineReader(handle: LineHandler, longest = LONGEST_RECORD): LineReader {
  let rest: string[] = []
  let restLength = 0
  let isCut = false
  let endsInReturn = false
  let number = 0

  const keep = (piece: string) => {
    const room = longest - restLength
    if (piece.length > room) isCut = true
    if (piece.length > 0 && room > 0) rest.push(piece.length > room ? piece.slice(0, room) : piece)
    restLength += Math.min(piece.length, room)
  }
  const emit = (piece: string) => {
    if (restLength === 0 && piece.length <= longest) return handle(piece, ++number, false)
    keep(piece)
    const line = rest.join('')
    rest = []
    restLength = 0
    const wasCut = isCut
    isCut = false
    handle(line, ++number, wasCut)
  }

  return {
    push(chunk) {
      let text = endsInReturn ? `\r${chunk}` : chunk
      endsInReturn = text.endsWith('\r')
      if (endsInReturn) text = text.slice(0, -1)
      if (text.includes('\r')) text = text.replace(/\r\n?/g, '\n')
      let start = 0
      for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
        emit(text.slice(start, end))
        start = end + 1
      }
      if (start < text.length) keep(text.slice(start))
    },
    end() {
      if (endsInReturn) emit('')
      const hasRest = restLength > 0
      if (hasRest) emit('')
      return !hasRest
    },
  }
}
