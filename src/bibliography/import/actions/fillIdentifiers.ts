import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Payload } from 'payload'
import type { ImportBatch } from '@/payload-types'
import { lookUpRecords } from '../../lookup/actions'
import { readReferences } from '../../read'
import type { ImportProblem } from '../../record'
import { lineWriter } from '../lines'
import { importFiles, type ReadRecord } from '../readRecords'
import { changeBatch, progressAt } from './batch'
import { folderOf } from './folder'

/**
 * Fills in a list of identifiers from what is known elsewhere, where look-ups are on; where they are off, each record
 * says so. Other imports are left to be read as they are.
 *
 * @returns whether the records are in `filled.ndjson`
 */
export async function fillIdentifiers(payload: Payload, { id, kind, chosenFormat }: ImportBatch, signal: AbortSignal): Promise<boolean> {
  if (kind !== 'identifiers' && chosenFormat !== 'id-list') return false
  const folder = folderOf(id)
  const { records } = readReferences(await readFile(join(folder, importFiles.source)), { format: 'id-list' })
  if (records.length === 0) return false
  const onProgress = (done: number, total: number): void =>
    void changeBatch(payload, id, { progress: progressAt('looking up', done, total) }).catch(() => undefined)
  const { records: filled, problems } = await lookUpRecords(payload, records, { signal, onProgress })
  const lines = await lineWriter(join(folder, importFiles.filled))
  const byRecord = new Map<number | undefined, ImportProblem[]>()
  for (const problem of problems) byRecord.set(problem.record, [...(byRecord.get(problem.record) ?? []), problem])
  for (const [position, { csl, raw, line }] of filled.entries()) {
    await lines.write({ position, line: line ?? null, item: csl, raw, problems: byRecord.get(position) ?? [] } satisfies ReadRecord)
  }
  await lines.close()
  return true
}
