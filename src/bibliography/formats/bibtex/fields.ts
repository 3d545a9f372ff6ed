import type { RawEntry } from './entries'

/** A field of an entry: its value as LaTeX, strings resolved, and as the file has it. */
export type BibField = { name: string; value: string; line: number }

export type BibEntry = {
  type: string
  key: string
  fields: BibField[]
  line: number
  /** Names of strings that were never defined. */
  undefinedStrings: { name: string; line: number }[]
  /** Text between fields that is none: what is left of a field whose beginning is gone. */
  strays: { text: string; line: number }[]
  /** The line of the field whose value is not closed, if there is one. */
  brokenAt?: number
}

/** The strings a file defines with `@string`, by name in lower case. */
export type Strings = Map<string, string>

export const monthStrings = (): Strings =>
  new Map(
    ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'].map((name) => [
      name,
      name,
    ]),
  )

const FIELD_START = /^\s*([A-Za-z][\w:+-]*)\s*=\s*(.*)$/

/** A field within a value: the value swallowed what follows it, since its own brace is missing. */
const SWALLOWED = /\n\s*[A-Za-z][\w:+-]*\s*=\s*[{"\d]/

/**
 * Reads what stands between an entry's braces. From a value that is never closed on, an entry is read line by
 * line; so it is from a value that took the entry's brace for its own.
 */
export function readEntry({ type, body, line, isClosed }: RawEntry, strings: Strings): BibEntry {
  const keyEnd = /^[^,={}"]*(,|$)/.exec(body)
  const entry: BibEntry = {
    type,
    key: keyEnd ? (keyEnd[0].replace(',', '') ?? '').trim() : '',
    fields: [],
    line,
    undefinedStrings: [],
    strays: [],
  }
  const source = sourceOf(body, keyEnd ? keyEnd[0].length : 0, line)
  for (;;) {
    source.take(/[\s,]*/y)
    const startLine = source.line()
    const start = source.at()
    const name = source.take(/([^\s=,{}"#]+)\s*=\s*/y)?.[1]
    if (name === undefined) {
      const stray = source.take(/[^,]+/y)?.[0].trim()
      if (stray === undefined) return entry
      // A brace that was left over says nothing.
      if (/[^\s{}"]/.test(stray)) entry.strays.push({ text: stray, line: startLine })
      continue
    }
    const value = readValue(source, strings, entry)
    if (value === null || (!isClosed && SWALLOWED.test(value))) {
      entry.brokenAt = startLine
      entry.fields.push(...salvage(body.slice(start), startLine))
      return entry
    }
    entry.fields.push({ name: name.toLowerCase(), value, line: startLine })
  }
}

/**
 * Parts joined by "#": braced, quoted, a number or the name of a string. Null if a brace or quote is not
 * closed.
 */
function readValue(source: Source, strings: Strings, entry: BibEntry): string | null {
  let value = ''
  for (;;) {
    const mark = source.peek()
    if (mark === '{' || mark === '"') {
      const part = source.delimited(mark === '{' ? '}' : '"')
      if (part === null) return null
      value += part
    } else {
      const word = source.take(/[^\s,#{}"]+/y)?.[0] ?? ''
      const known = strings.get(word.toLowerCase())
      if (known === undefined && !/^\d*$/.test(word))
        entry.undefinedStrings.push({ name: word, line: source.line() })
      value += known ?? word
    }
    if (!source.take(/\s*#\s*/y)) return value
  }
}

/** Fields from lines that look like "name = value"; whatever braces are left over are dropped. */
function salvage(text: string, firstLine: number): BibField[] {
  const fields: BibField[] = []
  text.split('\n').forEach((line, index) => {
    const start = FIELD_START.exec(line)
    if (start)
      fields.push({ name: (start[1] ?? '').toLowerCase(), value: start[2] ?? '', line: firstLine + index })
    else {
      const last = fields.at(-1)
      if (last) last.value += `\n${line}`
    }
  })
  return fields.map((field) => ({ ...field, value: withoutOuterMarks(field.value) }))
}

function withoutOuterMarks(value: string): string {
  const inner = value
    .trim()
    .replace(/,$/, '')
    .trim()
    .replace(/^[{"]/, '')
    .replace(/[}"]\s*$/, '')
  const open = inner.split('{').length
  const close = inner.split('}').length
  return open === close ? inner : inner.replace(/[{}]/g, '')
}

type Source = {
  /** Where reading goes on. */
  at: () => number
  peek: () => string | undefined
  /** Takes what the sticky pattern matches here. */
  take: (pattern: RegExp) => RegExpExecArray | null
  /** The text up to the closing mark outside inner braces; null if it never comes. */
  delimited: (close: '}' | '"') => string | null
  /** The line of the file that reading has come to. */
  line: () => number
}

function sourceOf(text: string, from: number, firstLine: number): Source {
  let position = from
  let countedTo = 0
  let lines = firstLine

  return {
    at: () => position,
    peek: () => text[position],
    take(pattern) {
      pattern.lastIndex = position
      const match = pattern.exec(text)
      if (match) position += match[0].length
      return match
    },
    delimited(close) {
      let depth = 0
      for (let at = position + 1; at < text.length; at++) {
        const character = text[at]
        if (character === close && depth === 0) {
          const inside = text.slice(position + 1, at)
          position = at + 1
          return inside
        }
        if (character === '{') depth++
        else if (character === '}') depth--
        if (depth < 0) return null
      }
      return null
    },
    line() {
      for (
        let end = text.indexOf('\n', countedTo);
        end >= 0 && end < position;
        end = text.indexOf('\n', end + 1)
      ) {
        lines++
        countedTo = end + 1
      }
      return lines
    },
  }
}
