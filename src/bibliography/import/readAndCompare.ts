import { join } from 'node:path'
import { duplicateSteps, pairsToldApart, type DuplicateReport, type DuplicateRules } from '../duplicates'
import type { CslItem } from '../record'
import { countVerdict, type ImportCounts } from './counts'
import { linesOf, lineWriter } from './lines'
import { importFiles, type ReadEnd, type ReadInput, type ReadMessage } from './readRecords'
import { comparedRecord, recordIdOf, storedId, verdictsOf, type ComparedRecord } from './verdicts'

/** The folder has `stored.ndjson` too (lines of `{id, item}`); `verdicts.ndjson` is written into it. */
export type CompareInput = ReadInput & {
  rules?: DuplicateRules
  /** The keys of pairs that were told apart, as `pairKeys` makes them. */
  apart: [string, string][]
}

export type CompareMessage =
  | { kind: 'progress'; phase: 'reading' | 'comparing'; done: number; total: number }
  | ({ kind: 'end' } & ReadEnd)

/**
 * Compares the records of a file with each other and with what is stored while they are read. Verdicts go into a file
 * and not into memory; what is kept of a record is what its comparison needs.
 */
export async function* readAndCompare(
  input: CompareInput,
  reading: AsyncIterable<ReadMessage>,
): AsyncGenerator<CompareMessage, void> {
  const records: ComparedRecord[] = []
  let end: ReadEnd | undefined
  for await (const message of reading) {
    if (message.kind === 'end') end = message
    else {
      for (const item of message.items) records.push(comparedRecord(recordIdOf(records.length), item))
      yield { kind: 'progress', phase: 'reading', done: records.length, total: message.expected }
    }
  }
  if (!end) throw new Error('The reading ended without a result.')
  if (end.refusal === null) yield* compare(input, records, end.counts)
  yield { ...end, kind: 'end' }
}

async function* compare(
  { directory, rules, apart }: CompareInput,
  file: ComparedRecord[],
  counts: ImportCounts,
): AsyncGenerator<CompareMessage, void> {
  const all = [...file]
  for await (const { id, item } of linesOf<{ id: string; item: CslItem }>(join(directory, importFiles.stored)))
    all.push({ ...comparedRecord(storedId(id), item), stored: true })
  const byId = new Map(all.map((record) => [record.id, record]))
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
    const recordOf = (id: string): ComparedRecord | undefined => byId.get(id)
    for (const verdict of verdictsOf(report, { recordOf, records: file.length, ...(rules ? { rules } : {}) })) {
      countVerdict(counts, verdict)
      await lines.write(verdict)
    }
  } finally {
    await lines.close()
  }
}
