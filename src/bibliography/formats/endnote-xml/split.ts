import type { ImportProblem } from '../../record'
import type { FormatReader } from '../format'
import { LONGEST_RECORD } from '../limits'

export type RecordHandler = {
  /** The text of one `record` element, the line it begins in, and whether its end was there. */
  record: (text: string, line: number, isWhole: boolean) => void
  problem: (problem: ImportProblem) => void
  refuse: (problem: ImportProblem) => void
}

const START = /<record(?=[\s>])/g
const END = '</record>'
/** As much of the end of a chunk as may begin a mark that the next chunk finishes. */
const OVERLAP = 16

/**
 * Cuts XML that arrives in chunks into its `record` elements. A file that declares entities is refused, not
 * expanded.
 */
export function recordSplitter({ record, problem, refuse }: RecordHandler): FormatReader {
  let buffer = ''
  let line = 1
  let isOpen = false
  let isSkipping = false
  let searched = 0
  let prolog = ''
  let isRefused = false

  const drop = (length: number) => {
    for (let at = buffer.indexOf('\n'); at >= 0 && at < length; at = buffer.indexOf('\n', at + 1)) line++
    buffer = buffer.slice(length)
    searched = 0
  }
  const checkProlog = (text: string) => {
    if (isRefused || prolog.length > 65_536) return
    prolog += text
    const refusal = refusalOf(prolog)
    if (!refusal) return
    isRefused = true
    refuse({ line, ...refusal })
  }
  /** True if there may be more in the buffer. */
  const step = (): boolean => {
    if (isOpen) {
      const end = buffer.indexOf(END, Math.max(0, searched - OVERLAP))
      searched = buffer.length
      if (end >= 0) {
        const length = end + END.length
        if (isSkipping) isSkipping = false
        else record(buffer.slice(0, length), line, true)
        drop(length)
        isOpen = false
        return true
      }
      if (buffer.length > LONGEST_RECORD) {
        if (!isSkipping)
          problem({
            line,
            code: 'record-too-long',
            message: 'The record is longer than any reference; it was left out.',
          })
        isSkipping = true
      }
      if (isSkipping) drop(Math.max(0, buffer.length - OVERLAP))
      return false
    }
    START.lastIndex = 0
    const start = START.exec(buffer)?.index ?? -1
    const length = start >= 0 ? start : Math.max(0, buffer.length - OVERLAP)
    checkProlog(buffer.slice(0, length))
    drop(length)
    isOpen = start >= 0
    return isOpen && !isRefused
  }

  return {
    push(text) {
      if (isRefused) return
      buffer += text
      while (step());
    },
    end() {
      if (isRefused) return
      if (!isOpen) checkProlog(buffer)
      else if (!isSkipping) record(buffer, line, false)
    },
  }
}

function refusalOf(prolog: string): { code: string; message: string } | null {
  if (/<!(?:ENTITY\s+(?:%\s*)?\S+|DOCTYPE\s+[^\s>[]+)\s+(?:SYSTEM|PUBLIC)\b/.test(prolog))
    return {
      code: 'xml-external-entity',
      message:
        'The file asks for other files or addresses (external entities). The hub does not read such ' +
        'XML; export it again from EndNote.',
    }
  if (/<!ENTITY\b/.test(prolog))
    return {
      code: 'xml-entities',
      message:
        'The file declares entities of its own. The hub does not expand them; export it again from EndNote.',
    }
  return null
}
