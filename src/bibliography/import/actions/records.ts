import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Payload } from 'payload'
import type { ImportRecord } from '@/payload-types'
import { runAction } from '@/platform/database/action'
import { bulkDelete, bulkInsert, bulkReady, newId, type ReadyDocuments } from '@/platform/database/bulk'
import { headlineOf } from '../counts'
import { linesOf } from '../lines'
import { oneAhead } from '../oneAhead'
import { importFiles, type ReadRecord } from '../readRecords'
import { defaultDecisions, type RecordVerdict } from '../verdicts'
import { changeBatch, progressAt } from './batch'
import { decidedBefore, type EarlierDecisions } from './decisions'
import { folderOf } from './folder'

/** Small enough that pages are served between two transactions. */
export const RECORDS_AT_ONCE = 200
/** Rows of SQLite are written in a thread: only who writes as well waits, for some tenths of a second. */
export const WRITTEN_AT_ONCE = 500
const REMOVED_AT_ONCE = 1000

/** Leaves the processor to whoever waits for a page. */
export const giveWay = (): Promise<void> => pause(2)

/** Lets whoever waits for a page have their turn, and goes on. */
export const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

type NewRecord = { id: string } & Partial<Omit<ImportRecord, 'id'>>

type Saving = {
  /** How many records there are. */
  total: number
  /** What people decided when the import was compared before. */
  earlier: EarlierDecisions
  signal: AbortSignal
}

/** Saves the records of an import with their verdicts from the files of its reading. */
export async function saveRecords(payload: Payload, batch: string, { total, earlier, signal }: Saving): Promise<void> {
  let done = 0
  for await (const { records, ready } of oneAhead(readyRecords(payload, batch, earlier))) {
    signal.throwIfAborted()
    done += records
    await runAction(payload, {}, async (req) => {
      await bulkInsert(req, ready)
      await changeBatch(payload, batch, { progress: progressAt('saving', done, total) }, req)
    })
    await giveWay()
  }
}

type ReadyRecords = { records: number; ready: ReadyDocuments }

async function* readyRecords(payload: Payload, batch: string, earlier: EarlierDecisions): AsyncGenerator<ReadyRecords, void> {
  const folder = folderOf(batch)
  const verdicts = linesOf<RecordVerdict>(join(folder, importFiles.verdicts))
  let docs: NewRecord[] = []
  const made = async (): Promise<ReadyRecords> => {
    const ready = await bulkReady(payload, 'import-records', docs as never)
    return { records: docs.length, ready }
  }
  for await (const record of linesOf<ReadRecord>(join(folder, importFiles.records))) {
    const { value: verdict } = await verdicts.next()
    if (!verdict) throw new Error(`The record ${record.position} has no verdict.`)
    const document = documentOf(newId(payload), batch, record, verdict)
    docs.push({ ...document, ...decidedBefore(earlier, document) })
    if (docs.length === WRITTEN_AT_ONCE) {
      yield await made()
      docs = []
    }
  }
  if (docs.length > 0) yield await made()
}

function documentOf(id: string, batch: string, record: ReadRecord, { verdict, match, comparison, relations }: RecordVerdict): NewRecord {
  const { position, line, item, raw, problems } = record
  return {
    id,
    batch,
    position,
    ...(line === null ? {} : { line }),
    ...headlineOf(item),
    item: item as Record<string, unknown>,
    raw: raw as unknown as Record<string, unknown>[],
    problems: problems as unknown as Record<string, unknown>[],
    problemCount: problems.length,
    verdict,
    ...(match && 'reference' in match ? { match: match.reference } : {}),
    ...(match && 'position' in match ? { matchPosition: match.position } : {}),
    ...(comparison ? { score: comparison.score, comparison: comparison as unknown as Record<string, unknown> } : {}),
    ...(relations.length > 0 ? { relations: relations as unknown as Record<string, unknown>[] } : {}),
    decision: defaultDecisions[verdict],
    outcome: 'none',
  }
}

/** Removes the records of an import of which nothing became a reference. */
export async function removeRecords(payload: Payload, batch: string): Promise<void> {
  for (;;) {
    const { docs } = await payload.find({
      collection: 'import-records', where: { batch: { equals: batch } }, select: {},
      limit: REMOVED_AT_ONCE, pagination: false, depth: 0, overrideAccess: true,
    })
    if (docs.length === 0) return
    await runAction(payload, {}, (req) => bulkDelete(req, 'import-records', docs.map(({ id }) => String(id))))
    await giveWay()
  }
}
