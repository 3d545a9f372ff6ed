import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { ColumnMapping } from '../formats/csv/columns'
import type { FormatName } from '../formats/format'
import { readReferenceStream, type ReadEvent } from '../read'
import type { CslItem, ImportProblem, RawField } from '../record'
import { countProblem, countRecord, noCounts, type ImportCounts } from './counts'
import { forComparison } from './forComparison'
import { linesOf, lineWriter } from './lines'

/** The files of one import while it is read. The last two hold one JSON value per line, a record each. */
export const importFiles = {
  source: 'source',
  stored: 'stored.ndjson',
  /** Records that were read and looked up already, in place of those of the source. */
  filled: 'filled.ndjson',
  records: 'records.ndjson',
  verdicts: 'verdicts.ndjson',
} as const

export type ReadInput = {
  /** The folder with `source`; `records.ndjson` is written into it. */
  directory: string
  /** The file's name, for messages. */
  name: string
  format?: FormatName
  mapping?: ColumnMapping
  /** Whether the records are in `filled.ndjson`. */
  isFilled?: boolean
}

/** One line of `records.ndjson`. */
export type ReadRecord = {
  position: number
  line: number | null
  item: CslItem
  raw: RawField[]
  problems: ImportProblem[]
}

/** What became of the file as a whole. */
export type ReadEnd = {
  format: string
  encoding: string
  /** Why the file could not be read at all, or not to its end. */
  refusal: string | null
  counts: ImportCounts
  /** Problems of the file as a whole, the first thousand. */
  problems: ImportProblem[]
}

export type ReadMessage =
  | {
      kind: 'records'
      /** Of each record what its comparison reads, in the order of the file. */
      items: CslItem[]
      /** How many records the whole file will have if the rest is like what was read. */
      expected: number
    }
  | ({ kind: 'end' } & ReadEnd)

/** More records are compared in several imports, so that the memory of one machine is enough. */
const MOST_RECORDS = 100_000
const MOST_PROBLEMS = 1000
const MOST_PROBLEMS_OF_RECORD = 200
const RECORDS_PER_MESSAGE = 500

/** Reads the file of an import. Records go into a file and not into memory; what their comparison needs is given out. */
export async function* readRecords(input: ReadInput): AsyncGenerator<ReadMessage, void> {
  const counts = noCounts()
  const problems: ImportProblem[] = []
  const source = join(input.directory, importFiles.source)
  const { size } = await stat(source)
  const bytes = { read: 0 }
  let end: Extract<ReadEvent, { kind: 'end' }> | undefined
  let refusal: string | null = null
  let position = 0
  let items: CslItem[] = []
  const message = (): ReadMessage => ({ kind: 'records', items, expected: expected(position, bytes.read, size) })

  const lines = await lineWriter(join(input.directory, importFiles.records))
  try {
    for await (const event of eventsOf(input, source, bytes)) {
      if (event.kind === 'end') end = event
      else if (event.kind === 'problem') {
        countProblem(counts, event.problem)
        if (problems.length < MOST_PROBLEMS) problems.push(event.problem)
        refusal = event.problem.message
      } else {
        if (position === MOST_RECORDS) {
          refusal = tooMany
          end = { kind: 'end', format: 'unknown', encoding: 'unknown', records: position, isRefused: true }
          break
        }
        const { csl: item, raw, line = null } = event.record
        countRecord(counts, event.problems)
        const read: ReadRecord = { position, line, item, raw, problems: shortened(event.problems) }
        await lines.write(read)
        position += 1
        items.push(forComparison(item))
        if (items.length === RECORDS_PER_MESSAGE) {
          yield message()
          items = []
        }
      }
    }
  } finally {
    await lines.close()
  }
  if (items.length > 0) yield message()
  yield {
    kind: 'end',
    format: end?.format ?? 'unknown',
    encoding: end?.encoding ?? 'unknown',
    refusal: (end?.isRefused ?? true) ? (refusal ?? 'The file could not be read.') : null,
    counts,
    problems,
  }
}

const tooMany =
  `The file holds more than ${MOST_RECORDS.toLocaleString('en-GB')} records. ` +
  'Export it in parts, for instance year by year, and import one after the other.'

async function* eventsOf(input: ReadInput, source: string, bytes: { read: number }): AsyncGenerator<ReadEvent, void> {
  if (!input.isFilled) return yield* readReferenceStream(countedBytes(source, bytes), optionsOf(input))
  let records = 0
  for await (const { position, line, item, raw, problems } of linesOf<ReadRecord>(join(input.directory, importFiles.filled))) {
    records += 1
    yield { kind: 'record', index: position, record: { csl: item, raw, ...(line === null ? {} : { line }) }, problems }
  }
  yield { kind: 'end', format: 'id-list', encoding: 'utf-8', records, isRefused: false }
}

function optionsOf({ name, format, mapping }: ReadInput) {
  return { name, ...(format ? { format } : {}), ...(mapping ? { mapping } : {}) }
}

async function* countedBytes(file: string, bytes: { read: number }): AsyncGenerator<Uint8Array, void> {
  for await (const chunk of createReadStream(file, { highWaterMark: 256 * 1024 }) as AsyncIterable<Uint8Array>) {
    bytes.read += chunk.length
    yield chunk
  }
}

const expected = (records: number, read: number, size: number): number =>
  Math.max(records, Math.round((records * size) / Math.max(1, read)))

function shortened(problems: ImportProblem[]): ImportProblem[] {
  if (problems.length <= MOST_PROBLEMS_OF_RECORD) return problems
  const rest = problems.length - MOST_PROBLEMS_OF_RECORD
  return [
    ...problems.slice(0, MOST_PROBLEMS_OF_RECORD),
    { code: 'more-problems', message: `${rest} further lines or fields of this record were not used.` },
  ]
}
