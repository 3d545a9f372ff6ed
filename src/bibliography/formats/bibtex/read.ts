import type { ImportProblem } from '../../record'
import type { FormatReader, Sink } from '../format'
import { lineTooLong, unusedLine } from '../tagged'
import { entryReader, type RawEntry } from './entries'
import { monthStrings, readEntry, type BibEntry } from './fields'
import { asParent, inheritedFields, parentKeys } from './inherit'
import { itemOf } from './item'

/**
 * Entries kept as possible parents, and children that wait for theirs; a bigger file gives up on the oldest.
 */
const MOST_KEPT = 20_000
const PARENT_TYPES =
  /^(?:mv.*|book|collection|proceedings|reference|periodical|xdata|misc|booklet|manual|journal|article)$/

/**
 * Reads BibTeX and BibLaTeX. Entries come as they are read, except those whose parent (`crossref`, `xdata`)
 * stands further down: they come once it was read.
 */
export function bibReader(sink: Sink): FormatReader {
  const strings = monthStrings()
  const parents = new Map<string, BibEntry>()
  const waiting: { entry: BibEntry; problems: ImportProblem[] }[] = []

  const emit = (entry: BibEntry, problems: ImportProblem[]) => {
    const { record, problems: all } = itemOf(withInherited(entry, parents, problems), problems)
    sink.record(record, all)
  }
  const place = (entry: BibEntry, problems: ImportProblem[]) => {
    if (PARENT_TYPES.test(entry.type) && entry.key && parents.size < MOST_KEPT)
      parents.set(entry.key.toLowerCase(), asParent(entry))
    if (entry.type === 'xdata') return
    const missing = parentKeys(entry).some((key) => !parents.has(key.toLowerCase()))
    if (!missing) return emit(entry, problems)
    waiting.push({ entry, problems })
    const oldest = waiting.length > MOST_KEPT ? waiting.shift() : undefined
    if (oldest) emit(oldest.entry, oldest.problems)
  }
  const reader = entryReader({
    entry(raw) {
      if (raw.type === 'comment') return
      if (raw.type === 'preamble') return
      const entry = readEntry(raw, strings)
      if (raw.type === 'string') {
        for (const { name, value } of entry.fields) strings.set(name, value)
        if (!raw.isClosed) sink.problem(unclosed(raw, entry))
        return
      }
      place(entry, entryProblems(raw, entry))
    },
    tooLong: (line) =>
      sink.problem({
        line,
        code: 'record-too-long',
        message: 'The entry is too long; look for a missing brace. Its end was left out.',
      }),
    lineCut: (line) => sink.problem(lineTooLong(line)),
  })

  return {
    push: reader.push,
    end() {
      reader.end()
      for (const { entry, problems } of waiting) emit(entry, problems)
    },
  }
}

function unclosed({ line, type }: RawEntry, { brokenAt }: BibEntry): ImportProblem {
  return {
    line: brokenAt ?? line,
    code: 'unterminated-record',
    message: `A closing brace is missing in the @${type} that begins in line ${line}. Add it at its end.`,
  }
}

function entryProblems(raw: RawEntry, entry: BibEntry): ImportProblem[] {
  const unknown = entry.undefinedStrings.map(({ name, line }) => ({
    line,
    code: 'undefined-string',
    message: `“${name}” is no string that the file defines; its name was taken as the text.`,
  }))
  const broken =
    raw.isClosed && entry.brokenAt !== undefined
      ? [
          {
            line: entry.brokenAt,
            code: 'bad-braces',
            message: 'Braces or quotation marks of this field do not match; it was read line by line.',
          },
        ]
      : []
  const strays = entry.strays.map(({ text, line }) => unusedLine(line, text))
  return [...(raw.isClosed ? [] : [unclosed(raw, entry)]), ...broken, ...unknown, ...strays]
}

/** The entry with what it takes from its parents, and theirs. */
function withInherited(
  entry: BibEntry,
  parents: ReadonlyMap<string, BibEntry>,
  problems: ImportProblem[],
): BibEntry {
  let whole = entry
  const seen = new Set([entry.key.toLowerCase()])
  const waiting = parentKeys(entry)
  for (let key = waiting.shift(); key !== undefined; key = waiting.shift()) {
    const parent = parents.get(key.toLowerCase())
    if (seen.has(key.toLowerCase())) continue
    seen.add(key.toLowerCase())
    if (!parent) {
      problems.push({
        line: entry.line,
        code: 'crossref-not-found',
        message: `The entry takes fields from “${key}”, which the file does not hold.`,
      })
      continue
    }
    whole = { ...whole, fields: [...whole.fields, ...inheritedFields(whole, parent)] }
    waiting.push(...parentKeys(parent))
  }
  return whole
}
