import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Payload } from 'payload'
import type { ImportBatch } from '@/payload-types'
import { runAction } from '@/platform/database/action'
import { WorkerError, runWorker } from '@/platform/workers'
import { duplicateRulesSchema } from '../../duplicates'
import type { ColumnMapping } from '../../formats/csv/columns'
import type { FormatName } from '../../formats/format'
import type { CompareInput, CompareMessage } from '../readAndCompare'
import { importFiles } from '../readRecords'
import { changeBatch, progressAt, readBatch, type BatchChange } from './batch'
import { fillIdentifiers } from './fillIdentifiers'
import { clearWorkingFiles, folderOf } from './folder'
import { decisionsIn } from './decisions'
import { knownMapping } from './knownMapping'
import { removeRecords, saveRecords } from './records'
import { exportStored, pairsApart } from './stored'

/** Enough for the most records that one import may have; what needs more is refused and not the hub's end. */
const MEMORY_MB = 1024
const LONGEST_MS = 30 * 60_000
const LOOK_FOR_CANCEL_MS = 400
const TELL_PROGRESS_MS = 400

/**
 * Reads the file of an import and compares it with what is there, until it waits for decisions. Begins anew if it was
 * begun before, since nothing of it has become a reference. Ends early if someone asked for it to be stopped.
 *
 * @throws when `signal` is aborted: run again, it begins anew
 */
export async function readImport(payload: Payload, id: string, signal: AbortSignal): Promise<void> {
  const batch = await readBatch(payload, id)
  if (!['waiting', 'reading', 'comparing'].includes(batch.state)) return
  const stop = new AbortController()
  const watch = watchForCancel(payload, id, stop)
  try {
    const found = await read(payload, batch, AbortSignal.any([signal, stop.signal]))
    await finish(payload, id, found, stop)
  } catch (error) {
    if (signal.aborted) throw error
    await removeRecords(payload, id)
    if (stop.signal.aborted)
      await changeBatch(payload, id, { state: 'cancelled', progress: progressAt('stopped', 0, 0) })
    else {
      payload.logger.error({ err: error, msg: `The import ${id} failed.` })
      await changeBatch(payload, id, { state: 'failed', failure: failureOf(error) })
    }
  } finally {
    clearInterval(watch)
    if (!signal.aborted) await clearWorkingFiles(id)
  }
}

/** @returns what to note on the import */
async function read(payload: Payload, batch: ImportBatch, signal: AbortSignal): Promise<BatchChange> {
  const { id } = batch
  const earlier = await decisionsIn(payload, id)
  await removeRecords(payload, id)
  const comparedAt = new Date().toISOString()
  await changeBatch(payload, id, { state: 'reading', progress: progressAt('reading', 0, 0) })
  await exportStored(payload, join(folderOf(id), importFiles.stored), signal)
  const apart = await pairsApart(payload)
  const isFilled = await fillIdentifiers(payload, batch, signal)
  const mapping = await knownMapping(payload, batch)
  const result = await compared(payload, batch, { ...inputFor({ ...batch, mapping }, apart), isFilled }, signal)
  const found = {
    comparedAt,
    mapping,
    file: { ...batch.file, format: result.format, encoding: result.encoding },
    counts: result.counts as unknown as Record<string, unknown>,
    problems: result.problems as unknown as Record<string, unknown>[],
  }
  if (result.refusal !== null) return { ...found, state: 'failed', failure: result.refusal }
  const { records } = result.counts
  await saveRecords(payload, id, { total: records, earlier, signal })
  return { ...found, state: 'preview', progress: progressAt('ready', records, records) }
}

/** Someone may have asked for a stop at the very end: then it is stopped. */
async function finish(payload: Payload, id: string, found: BatchChange, stop: AbortController): Promise<void> {
  await runAction(payload, {}, async (req) => {
    if ((await readBatch(payload, id, req)).isCancelRequested) stop.abort()
    stop.signal.throwIfAborted()
    await changeBatch(payload, id, found, req)
  })
}

async function compared(
  payload: Payload,
  { id }: ImportBatch,
  input: CompareInput,
  signal: AbortSignal,
): Promise<Extract<CompareMessage, { kind: 'end' }>> {
  let told = 0
  let phase = 'reading'
  const options = { signal, memoryMb: MEMORY_MB, timeoutMs: LONGEST_MS }
  for await (const message of runWorker<CompareMessage>('read-and-compare', input, options)) {
    if (message.kind === 'end') return message
    const now = Date.now()
    if (message.phase === phase && now - told < TELL_PROGRESS_MS) continue
    told = now
    phase = message.phase
    await changeBatch(payload, id, {
      state: message.phase, progress: progressAt(message.phase, message.done, message.total),
    })
  }
  throw new Error('The reading ended without a result.')
}

function inputFor({ id, file, chosenFormat, mapping, rules, title }: ImportBatch, apart: [string, string][]): CompareInput {
  const own = duplicateRulesSchema.safeParse(rules)
  // Who names the columns of a file says that it is a table, whatever its content looks like.
  const format = chosenFormat ?? (mapping ? (file?.format === 'tsv' ? 'tsv' : 'csv') : null)
  return {
    directory: folderOf(id),
    name: file?.name ?? title,
    ...(format ? { format: format as FormatName } : {}),
    ...(mapping ? { mapping: mapping as unknown as ColumnMapping } : {}),
    ...(own.success ? { rules: own.data } : {}),
    apart,
  }
}

function watchForCancel(payload: Payload, id: string, stop: AbortController): NodeJS.Timeout {
  const look = async (): Promise<void> => {
    const batch = await payload.db.findOne<ImportBatch>({
      collection: 'import-batches', where: { id: { equals: id } }, select: { isCancelRequested: true },
    })
    if (!batch || batch.isCancelRequested) stop.abort()
  }
  // A look that fails is made up for by the next one.
  return setInterval(() => void look().catch(() => pause(0)), LOOK_FOR_CANCEL_MS)
}

const REMEDY = 'Split the file, for instance by year, and import the parts one after the other.'

function failureOf(error: unknown): string {
  if (!(error instanceof WorkerError)) return 'The hub could not finish reading this file. Try again; if it fails again, tell who runs the hub.'
  if (error.code === 'timed-out') return `Reading took longer than ${LONGEST_MS / 60_000} minutes. ${REMEDY}`
  if (error.code === 'out-of-memory') return `The file needs more memory than an import may take. ${REMEDY}`
  return 'Reading this file failed. Try again, or export it in another format.'
}
