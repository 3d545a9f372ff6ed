import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import type { DuplicateRecord, DuplicateReport, DuplicateRules } from '@/bibliography/duplicates'
import { duplicateSteps } from '@/bibliography/duplicates'
import type { FormatName } from '@/bibliography/formats/format'
import { readReferenceStream, type ReadingOptions } from '@/bibliography/read'
import type { CslItem, ImportProblem, ParsedRecord } from '@/bibliography/record'
import { serveWork } from './thread'

export type ReadAndCompareInput = {
  /** The file to read. */
  path: string
  rules?: DuplicateRules
  /** Pairs of ids that a person has told apart: ids of stored records, or `new:<index>`. */
  neverPair?: readonly (readonly [string, string])[]
  /** A file with one stored record `{id, item}` as JSON in each line; without it the file is compared with itself. */
  stored?: string
} & ReadingOptions

export type ReadRecord = ParsedRecord & {
  /** Place among the records in the order of reading, from 0. */
  index: number
  problems: ImportProblem[]
}

export type ReadAndCompareMessage =
  | { kind: 'progress'; phase: 'reading' | 'comparing'; done: number; total: number }
  | { kind: 'records'; records: ReadRecord[] }
  | { kind: 'problem'; problem: ImportProblem }
  | { kind: 'file'; format: FormatName | 'unknown'; encoding: string; isRefused: boolean }
  /** New records are called `new:<index>`, stored ones by their ids. */
  | { kind: 'report'; report: DuplicateReport }

type Send = (message: ReadAndCompareMessage) => Promise<void>

const RECORDS_PER_MESSAGE = 500
const CHUNK = 1024 * 1024

/** Reads a file of references and compares its records with each other and with stored ones. */
async function readAndCompare(input: ReadAndCompareInput, send: Send): Promise<void> {
  const read = await readFile(input, send)
  if (!read) return
  const stored = input.stored ? await readStored(input.stored) : []
  const { rules, neverPair } = input
  const steps = duplicateSteps([...read, ...stored], {
    ...(rules ? { rules } : {}),
    ...(neverPair ? { neverPair } : {}),
  })
  for (;;) {
    const { done, value } = steps.next()
    if (done) return send({ kind: 'report', report: value })
    if (value.step === 'comparing') {
      await send({ kind: 'progress', phase: 'comparing', done: value.done, total: value.of })
    }
  }
}

/** Hands the records on and keeps of each what is compared; undefined when the file could not be read at all. */
async function readFile(
  { path, name, format, mapping }: ReadAndCompareInput,
  send: Send,
): Promise<DuplicateRecord[] | undefined> {
  const kept: DuplicateRecord[] = []
  let pending: ReadRecord[] = []
  const bytes = createReadStream(path, { highWaterMark: CHUNK })
  const flush = async (): Promise<void> => {
    if (pending.length === 0) return
    await send({ kind: 'records', records: pending })
    pending = []
    await send({ kind: 'progress', phase: 'reading', done: kept.length, total: kept.length })
  }
  const options: ReadingOptions = {
    ...(name === undefined ? {} : { name }),
    ...(format === undefined ? {} : { format }),
    ...(mapping === undefined ? {} : { mapping }),
  }
  for await (const event of readReferenceStream(bytes, options)) {
    if (event.kind === 'record') {
      const { index, record, problems } = event
      kept.push({ id: `new:${index}`, item: comparable(record.csl) })
      pending.push({ ...record, index, problems })
      if (pending.length === RECORDS_PER_MESSAGE) await flush()
    } else {
      await flush()
      if (event.kind === 'problem') await send(event)
      else {
        const { format: found, encoding, isRefused } = event
        await send({ kind: 'file', format: found, encoding, isRefused })
        if (isRefused) return undefined
      }
    }
  }
  return kept
}

async function readStored(path: string): Promise<DuplicateRecord[]> {
  const records: DuplicateRecord[] = []
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
    if (line === '') continue
    const { id, item } = JSON.parse(line) as { id: string; item: CslItem }
    records.push({ id, item: comparable(item), stored: true })
  }
  return records
}

/**
 * An item without its long texts. Copied, since a piece of text that was cut from a file keeps all of the file in
 * memory.
 */
function comparable({ abstract: _abstract, keyword: _keyword, annote: _annote, ...item }: CslItem): CslItem {
  return JSON.parse(JSON.stringify(item)) as CslItem
}

serveWork(readAndCompare)
