import type { ImportProblem, RawField } from '../record'
import { LONGEST_RECORD, MOST_LINES } from './limits'

/** The lines of one record of a tagged format while they arrive. */
export type TaggedRecord = {
  raw: RawField[]
  line: number
  problems: ImportProblem[]
  add: (tag: string, value: string, line: number) => RawField | undefined
  /** Adds a continuation line to the last field. */
  extend: (text: string, joint: string, line: number) => void
}

/** Begins a record. What exceeds the longest record is dropped, which is said once. */
export function taggedRecord(line: number): TaggedRecord {
  const raw: RawField[] = []
  const problems: ImportProblem[] = []
  let lines = 0
  let characters = 0
  let isFull = false

  const admit = (length: number, at: number): boolean => {
    lines++
    characters += length
    if (isFull) return false
    isFull = lines > MOST_LINES || characters > LONGEST_RECORD
    if (isFull)
      problems.push({
        line: at,
        code: 'record-too-long',
        message:
          'The record is too long. Everything from this line to its end was left out; look for a ' +
          'missing record end.',
      })
    return !isFull
  }

  return {
    raw,
    line,
    problems,
    add(tag, value, at) {
      if (!admit(value.length, at)) return undefined
      const field = { tag, value, line: at, used: false }
      raw.push(field)
      return field
    },
    extend(text, joint, at) {
      const last = raw.at(-1)
      if (!last || !admit(text.length, at)) return
      last.value = last.value === '' ? text : last.value + joint + text
    },
  }
}

/** The problem of a line that belongs to no record or field. */
export const unusedLine = (line: number, text: string): ImportProblem => ({
  line,
  code: 'unused-line',
  message: `The line “${text.trim().slice(0, 80)}” belongs to no record.`,
})

export const lineTooLong = (line: number): ImportProblem => ({
  line,
  code: 'line-too-long',
  message: 'The line is longer than any reference needs; only its beginning was read.',
})
