import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { duplicateSteps, pairsToldApart, type DuplicateRecord, type DuplicateReport, type DuplicateRules } from '../duplicates'
import type { ColumnMapping } from '../formats/csv/columns'
import type { FormatName } from '../formats/format'
import { readReferenceStream, type ReadEvent } from '../read'
import type { CslItem, ImportProblem, RawField } from '../record'
import { countProblem, countRecord, countVerdict, noCounts, type ImportCounts } from './counts'
import { forComparison } from './forComparison'
import { linesOf, lineWriter } from './lines'
import { recordIdOf, storedId, verdictsOf } from './verdicts'

/** The files of one import while it is read. The last two hold one JSON value per line, a record each. */
export const importFiles = {
  source: 'source',
  stored: 'stored.ndjson',
  /** Records that were read and looked up already, in place of those of the source. */
  filled: 'filled.ndjson',
  records: 'records.ndjson',
  verdicts: 'verdicts.ndjson',
} as const

export type CompareInput = {
  /** The folder with `source` and `stored.ndjson` (lines of `{id, item}`); the results are written into it. */
  directory: string
  /** The file's name, for messages. */
  name: string
  format?: FormatName
  mapping?: ColumnMapping
  rules?: DuplicateRules
  /** Whether the records are in `filled.ndjson`. */
  isFilled?: boolean
  /** The keys of pairs that were told apart, as `pairKeys` makes them. */
  apart: [string, string][]
}

/** One line of `records.ndjson`. */
export type ReadRecord = {
  position: number
  line: number | null
  item: CslItem
  raw: RawField[]
  problems: ImportProblem[]
}

export type CompareMessage =
  | { kind: 'progress'; phase: 'reading' | 'comparing'; done: number; total: number }
  | {
      kind: 'end'
      format: string
      encoding: string
      /** Why the file could not be read at all, or not to its end. */
      refusal: string | null
      counts: ImportCounts
      /** Problems of the file as a whole, the first thousand. */
      problems: ImportProblem[]
    }

/** More records are compared in several imports, so that the memory of one machine is enough. */
const MOST_RECORDS = 100_000
const MOST_PROBLEMS = 1000
const MOST_PROBLEMS_OF_RECORD = 200
const RECORDS_PER_MESSAGE = 500

/**
 * Reads the file of an import and compares its records with each other and with what is stored. Records and
 * verdicts go into files and not into memory; what is kept of a record is what its comparison needs.
 */
export async function* readAndCompare(input: CompareInput): AsyncGenerator<CompareMessage, void> {
  const counts = noCounts()
  const problems: ImportProblem[] = []
  const records: DuplicateRecord[] = []
  const source = join(input.directory, importFiles.source)
  const { size } = await stat(source)
  const bytes = { read: 0 }
  let end: Extract<ReadEvent, { kind: 'end' }> | undefined
  let refusal: string | null = null

  const lines = await lineWriter(join(input.directory, importFiles.records))
  try {
    for await (const event of eventsOf(input, source, bytes)) {
      if (event.kind === 'end') end = event
      else if (event.kind === 'problem') {
        countProblem(counts, event.problem)
        if (problems.length < MOST_PROBLEMS) problems.push(event.problem)
        refusal = event.problem.message
      } else {
        const position = records.length
        if (position === MOST_RECORDS) {
          refusal = tooMany
          end = { kind: 'end', format: 'unknown', encoding: 'unknown', records: position, isRefused: true }
          break
        }
        const { csl: item, raw, line = null } = event.record
        countRecord(counts, event.problems)
        records.push({ id: recordIdOf(position), item: copyOf(forComparison(item)) })
        const read: ReadRecord = { position, line, item, raw, problems: shortened(event.problems) }
        await lines.write(read)
        if (records.length % RECORDS_PER_MESSAGE === 0)
          yield { kind: 'progress', phase: 'reading', done: records.length, total: expected(records.length, bytes.read, size) }
      }
    }
  } finally {
    await lines.close()
  }
  const isRefused = end?.isRefused ?? true
  if (!isRefused) yield* compare(input, records, counts)
  yield {
    kind: 'end',
    format: end?.format ?? 'unknown',
    encoding: end?.encoding ?? 'unknown',
    refusal: isRefused ? (refusal ?? 'The file could not be read.') : null,
    counts,
    problems,
  }
}

/** A piece of text that was cut from a file keeps all of the file in memory; a copy does not. */
const copyOf = (item: CslItem): CslItem => JSON.parse(JSON.stringify(item)) as CslItem

const tooMany =
  `The file holds more than ${MOST_RECORDS.toLocaleString('en-GB')} records. ` +
  'Export it in parts, for instance year by year, and import one after the other.'

async function* compare(
  { directory, rules, apart }: CompareInput,
  file: DuplicateRecord[],
  counts: ImportCounts,
): AsyncGenerator<CompareMessage, void> {
  const all = [...file]
  const items = new Map<string, CslItem>()
  for await (const line of linesOf<{ id: string; item: CslItem }>(join(directory, importFiles.stored)))
    all.push({ id: storedId(line.id), item: line.item, stored: true })
  for (const { id, item } of all) items.set(id, item)
  const steps = duplicateSteps(all, { ...(rules ? { rules } : {}), neverPair: pairsToldApart(all, apart) })
  let report: DuplicateReport | undefined
  while (!report) {
    const step = steps.next()
    if (step.done) report = step.value
    else if (step.value.step === 'comparing')
      yield { kind: 'progress', phase: 'comparing', done: step.value.done, total: step.value.of }
  }
  const lines = await lineWriter(join(directory, importFiles.verdicts))
  try {
    const itemOf = (id: string): CslItem | undefined => items.get(id)
    for (const verdict of verdictsOf(report, { itemOf, records: file.length, ...(rules ? { rules } : {}) })) {
      countVerdict(counts, verdict)
      await lines.write(verdict)
    }
  } finally {
    await lines.close()
  }
}

async function* eventsOf(input: CompareInput, source: string, bytes: { read: number }): AsyncGenerator<ReadEvent, void> {
  if (!input.isFilled) return yield* readReferenceStream(countedBytes(source, bytes), optionsOf(input))
  let records = 0
  for await (const { position, line, item, raw, problems } of linesOf<ReadRecord>(join(input.directory, importFiles.filled))) {
    records += 1
    yield { kind: 'record', index: position, record: { csl: item, raw, ...(line === null ? {} : { line }) }, problems }
  }
  yield { kind: 'end', format: 'id-list', encoding: 'utf-8', records, isRefused: false }
}

function optionsOf({ name, format, mapping }: CompareInput) {
  return { name, ...(format ? { format } : {}), ...(mapping ? { mapping } : {}) }
}

async function* countedBytes(file: string, bytes: { read: number }): AsyncGenerator<Uint8Array, void> {
  for await (const chunk of createReadStream(file, { highWaterMark: 256 * 1024 }) as AsyncIterable<Uint8Array>) {
    bytes.read += chunk.length
    yield chunk
  }
}

/** How many records the whole file will have if the rest is like what was read. */
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
