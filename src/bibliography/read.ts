import { detectFormat } from './detect'
import { byteDecoder, notText, SAMPLE_BYTES, type ByteDecoder } from './encoding'
import { formats } from './formats'
import { tableReader } from './formats/csv/read'
import { workbookReader } from './formats/xlsx/read'
import { isArchive } from './formats/xlsx/unzip'
import type { ColumnMapping } from './formats/csv/columns'
import type { FormatName, FormatReader } from './formats/format'
import type { ImportProblem, ParsedFile, ParsedRecord } from './record'

export type ReadingOptions = {
  /** The file's name, for messages; never asked what the file is. */
  name?: string
  /** The format a person chose; without it, it is told from the content. */
  format?: FormatName
  /** What the columns of a table mean, as a person corrected it. */
  mapping?: ColumnMapping
}

/** What comes out of a file, piece by piece. `end` is always last. */
export type ReadEvent =
  | { kind: 'record'; index: number; record: ParsedRecord; problems: ImportProblem[] }
  | { kind: 'problem'; problem: ImportProblem }
  | { kind: 'end'; format: FormatName | 'unknown'; encoding: string; records: number; isRefused: boolean }

/** A file is decoded in pieces of this size, so that no piece of work is long and no string huge. */
const CHUNK = 1024 * 1024

/** Problems that mean that the file could not be read at all, or no further. */
const REFUSALS = new Set([
  'empty-file',
  'not-text',
  'too-large',
  'not-a-workbook',
  'unknown-format',
  'xml-entities',
  'xml-external-entity',
  'no-records',
])

/** Problems that mean that a part of the file was left out, beyond what has no place in a reference. */
const LEFT_OUT = new Set(['record-too-long', 'line-too-long', 'forbidden-key', 'bad-json', 'bad-xml'])

/** True if a problem says that a part of the file was not read. */
export const isLeftOut = ({ code }: ImportProblem): boolean => LEFT_OUT.has(code)

/** True if the file could not be read at all: nothing in it may be taken for its content. */
export function isUnreadable({ problems, records }: Pick<ParsedFile, 'problems' | 'records'>): boolean {
  return (
    problems.some(({ code, record }) => record === undefined && REFUSALS.has(code)) ||
    (records.length === 0 && problems.length > 0)
  )
}

/**
 * Reads a whole file of references. Never throws for what a file holds: what cannot be read is a problem with
 * its line, its reason and what to do. For files beyond some hundred thousand records see {@link
 * readReferenceStream}.
 */
export function readReferences(bytes: Uint8Array, options: ReadingOptions = {}): ParsedFile {
  const reading = newReading(options)
  const events: ReadEvent[] = []
  for (let at = 0; at < bytes.length && !reading.isOver(); at += CHUNK)
    events.push(...reading.push(bytes.subarray(at, at + CHUNK)))
  events.push(...reading.end())
  return collected(events)
}

/** Reads a file that arrives in chunks, in memory that does not grow with it. */
export async function* readReferenceStream(
  chunks: AsyncIterable<Uint8Array>,
  options: ReadingOptions = {},
): AsyncGenerator<ReadEvent, void> {
  const reading = newReading(options)
  for await (const bytes of chunks) {
    for (let at = 0; at < bytes.length && !reading.isOver(); at += CHUNK)
      yield* reading.push(bytes.subarray(at, at + CHUNK))
    if (reading.isOver()) break
  }
  yield* reading.end()
}

/**
 * Records in the order of the file (children of a later `crossref` come late), each problem with its record's
 * place.
 */
function collected(events: readonly ReadEvent[]): ParsedFile {
  const read = events.filter((event) => event.kind === 'record')
  if (read.some(({ record }, index) => (record.line ?? 0) < (read[index - 1]?.record.line ?? 0)))
    read.sort((a, b) => (a.record.line ?? 0) - (b.record.line ?? 0))
  const file: ParsedFile = { format: 'unknown', encoding: 'utf-8', records: [], problems: [] }
  for (const event of events) {
    if (event.kind === 'problem') file.problems.push(event.problem)
    if (event.kind === 'end') Object.assign(file, { format: event.format, encoding: event.encoding })
  }
  read.forEach(({ record, problems }, index) => {
    file.records.push(record)
    for (const problem of problems) {
      problem.record = index
      file.problems.push(problem)
    }
  })
  return file
}

type Reading = { push: (bytes: Uint8Array) => ReadEvent[]; end: () => ReadEvent[]; isOver: () => boolean }

function newReading({ name, format: chosen, mapping }: ReadingOptions): Reading {
  let queue: ReadEvent[] = []
  let sample: Uint8Array[] = []
  let sampled = 0
  let decoder: ByteDecoder | null = null
  let format: FormatName | 'unknown' = 'unknown'
  let reader: FormatReader | null = null
  let workbook: ReturnType<typeof workbookReader> | null = null
  let records = 0
  let isOver = false
  const file = name ? `“${name}”` : 'The file'

  const sink = {
    record(record: ParsedRecord, problems: ImportProblem[]) {
      const index = records++
      for (const problem of problems) problem.record = index
      queue.push({ kind: 'record', index, record, problems })
    },
    problem: (problem: ImportProblem) => void queue.push({ kind: 'problem', problem }),
    refuse(problem: ImportProblem) {
      queue.push({ kind: 'problem', problem })
      isOver = true
    },
  }
  const open = () => {
    const bytes = joined(sample)
    sample = []
    if (bytes.length === 0)
      return sink.refuse({ code: 'empty-file', message: `${file} is empty. Export it again.` })
    if (isArchive(bytes)) {
      format = 'xlsx'
      workbook = workbookReader(sink, { file, mapping })
      return workbook.push(bytes)
    }
    const what = notText(bytes.subarray(0, SAMPLE_BYTES))
    if (what)
      return sink.refuse({
        code: 'not-text',
        message: `${file} is ${what}, not a list of references. Export RIS, BibTeX, NBIB or CSV.`,
      })
    decoder = byteDecoder(bytes.subarray(0, SAMPLE_BYTES))
    const text = decoder.push(bytes)
    format = chosen ?? detectFormat(text.slice(0, SAMPLE_BYTES)) ?? 'unknown'
    if (format === 'unknown') return sink.refuse(unknownFormat(file, text))
    reader =
      mapping && (format === 'csv' || format === 'tsv')
        ? tableReader(sink, mapping)
        : formats[format].reader(sink)
    reader.push(text)
  }
  const drained = (): ReadEvent[] => {
    const events = queue
    queue = []
    return events
  }

  return {
    isOver: () => isOver,
    push(bytes) {
      if (workbook) workbook.push(bytes)
      else if (reader && decoder) reader.push(decoder.push(bytes))
      else {
        sample.push(bytes)
        sampled += bytes.length
        if (sampled >= SAMPLE_BYTES) open()
      }
      return drained()
    },
    end() {
      if (!reader && !workbook && !isOver) open()
      if (!isOver) workbook?.end()
      if (reader && decoder && !isOver) {
        reader.push(decoder.end())
        reader.end()
      }
      const stray = decoder?.strayBytes() ?? 0
      if (stray > 0)
        sink.problem({
          code: 'mixed-encoding',
          message: `${stray} characters are not UTF-8 like the rest and were read as Windows-1252.`,
        })
      if (records === 0 && !isOver) sink.refuse({ code: 'no-records', message: `${file} holds no record.` })
      queue.push({
        kind: 'end',
        format,
        encoding: decoder?.encoding() ?? (workbook && !isOver ? 'utf-8' : 'unknown'),
        records,
        isRefused: isOver,
      })
      return drained()
    },
  }
}

function unknownFormat(file: string, text: string): ImportProblem {
  if (text.trim() === '')
    return { code: 'empty-file', message: `${file} holds only white space. Export it again.` }
  const isWebPage = /^\s*<(?:!doctype html|html)/i.test(text)
  const what = isWebPage ? 'is a web page, not a list of references' : 'is in no format that the hub reads'
  return {
    line: 1,
    code: 'unknown-format',
    message: `${file} ${what}: ${Object.values(formats)
      .map(({ label }) => label)
      .join(', ')}. Export it again as one of these; RIS loses least.`,
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [first] = parts
  if (parts.length === 1 && first) return first
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** How often each problem occurs, by code, the commonest first. */
export function summariseProblems(problems: readonly ImportProblem[]): Record<string, number> {
  const counts = new Map<string, number>()
  for (const { code } of problems) counts.set(code, (counts.get(code) ?? 0) + 1)
  return Object.fromEntries([...counts].sort((a, b) => b[1] - a[1]))
}
