import type { Payload, PayloadRequest } from 'payload'
import type { ImportState } from '@collections/importBatches/options'
import type { ImportBatch } from '@/payload-types'
import { ImportRefused } from '../errors'

/** The import as it is stored. @throws ImportRefused if there is none */
export async function readBatch(payload: Payload, id: string, req?: PayloadRequest): Promise<ImportBatch> {
  const batch = await payload.findByID({
    collection: 'import-batches', id, depth: 0, overrideAccess: true, disableErrors: true, ...(req ? { req } : {}),
  })
  if (!batch) throw new ImportRefused('not-found', 'There is no such import. Open the list of imports and choose one.')
  return batch as ImportBatch
}

/** What the machine notes on an import. Progress is no event for the audit, which has one for each thing done. */
export type BatchChange = Partial<Omit<ImportBatch, 'id' | 'search' | 'file'>> & { file?: ImportBatch['file'] }

/** Notes something on an import, without hooks, in the transaction of `req` if there is one. */
export async function changeBatch(payload: Payload, id: string, data: BatchChange, req?: PayloadRequest): Promise<void> {
  await payload.db.updateOne({ collection: 'import-batches', id, data: { ...data }, returning: false, ...(req ? { req } : {}) })
}

const STATES_IN_WORDS: Readonly<Record<ImportState, string>> = {
  waiting: 'is waiting to be read',
  reading: 'is being read',
  comparing: 'is being compared with what is there',
  preview: 'waits for your decisions',
  committing: 'is being added',
  committed: 'has been added',
  undoing: 'is being undone',
  undone: 'has been undone',
  cancelled: 'was stopped',
  failed: 'failed',
}

/** @throws ImportRefused unless the import is in one of these states */
export function requireState({ state }: ImportBatch, allowed: readonly ImportState[], remedy: string): void {
  if (allowed.includes(state)) return
  throw new ImportRefused('wrong-state', `This import ${STATES_IN_WORDS[state]}. ${remedy}`)
}

/** Progress as the page of the import shows it, with a sign of life. */
export const progressAt = (phase: string, done: number, total: number): ImportBatch['progress'] => ({
  phase, done, total, heartbeat: new Date().toISOString(),
})
