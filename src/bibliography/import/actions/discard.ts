import type { Payload } from 'payload'
import { runAction } from '@/platform/database/action'
import { bulkDelete } from '@/platform/database/bulk'
import { readBatch, requireState } from './batch'
import { removeFolder } from './folder'
import { removeRecords } from './records'

/**
 * Removes an import that was only tried, with its file, as if it had never been.
 *
 * @throws ImportRefused once it was added
 */
export async function discardImport(payload: Payload, id: string): Promise<void> {
  requireState(await readBatch(payload, id), ['preview', 'failed', 'cancelled'], 'An import that was added stays as a record.')
  await removeRecords(payload, id)
  await runAction(payload, {}, (req) => bulkDelete(req, 'import-batches', [id]))
  await removeFolder(id)
}

/** The records of an import that a person has to decide about. */
export async function undecidedRecords(payload: Payload, id: string) {
  const { docs } = await payload.find({
    collection: 'import-records', sort: 'position', pagination: false, depth: 0, overrideAccess: true,
    where: { and: [{ batch: { equals: id } }, { decision: { equals: 'undecided' } }] },
    select: { position: true, line: true, title: true, verdict: true },
  })
  return docs.map(({ position, line, title, verdict }) => ({ position, line: line ?? null, title: title ?? null, verdict }))
}
