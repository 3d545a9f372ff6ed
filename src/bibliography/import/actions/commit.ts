import type { Payload, PayloadRequest } from 'payload'
import type { ImportBatch } from '@/payload-types'
import { recordAudit } from '@/platform/audit/record'
import { optimise } from '@/platform/database'
import { runAction } from '@/platform/database/action'
import { bulkUpdate } from '@/platform/database/bulk'
import { commitPlan } from '../plan'
import type { ImportOrigin } from '../newReference'
import { addGroups } from './addGroups'
import { changeBatch, progressAt, readBatch } from './batch'
import { recordHeads, type Commit } from './heads'
import { mergeGroups } from './mergeGroups'
import { outcomesOf } from './outcomes'
import { personOf } from './person'
import { giveWay } from './records'
import { relateReferences, relationsOf } from './relate'

/**
 * Adds what was decided. Not one transaction: over 20,000 records it would keep every other writer of a SQLite file
 * waiting for half a minute, and MongoDB ends one after 60 seconds. It need not be one, since nobody outside sees
 * half of it: new references are drafts, merges into published ones are drafts on top, and the import is "being
 * added" until the end. Each transaction holds references together with the outcome of their records, and the id
 * of a new reference is that of its record; so what a crash broke off goes on exactly where it stopped.
 *
 * @throws when `signal` is aborted: run again, it goes on
 */
export async function runCommit(payload: Payload, id: string, signal: AbortSignal): Promise<void> {
  const batch = await readBatch(payload, id)
  if (batch.state !== 'committing') return
  const heads = await recordHeads(payload, id)
  const plan = commitPlan([...heads.values()])
  let done = [...heads.values()].filter(({ outcome }) => outcome !== 'none').length
  const note = (records: number, req: PayloadRequest): Promise<void> =>
    changeBatch(payload, id, { progress: progressAt('adding', done + records, heads.size) }, req)
  const step = async (records: number): Promise<void> => {
    done += records
    await giveWay()
    signal.throwIfAborted()
  }
  const user = await personOf(payload, batch.committedBy)
  const ownIds = new Set([...heads.values()].map(({ id }) => id))
  const commit: Commit = { payload, batch, origin: originOf(batch), heads, ownIds, user, signal, note, step }
  const relations = await relationsOf(commit, plan)
  await addGroups(commit, plan, relations)
  // What follows looks references up one by one, for which SQLite has to know how large its tables have become.
  await optimise(payload)
  await mergeGroups(commit, plan)
  await leaveOut(commit, plan.skipped)
  await relateReferences(commit, relations)
  await finish(commit)
}

function originOf(batch: ImportBatch): ImportOrigin {
  const { sourceType, database } = batch.search ?? {}
  return {
    batch: batch.id,
    file: batch.file?.name ?? batch.title,
    database,
    isPublicRecord: Boolean(database) && (sourceType === 'database' || sourceType === 'register'),
    seenOn: batch.createdAt,
    person: typeof batch.committedBy === 'string' ? batch.committedBy : null,
  }
}

async function leaveOut({ payload, heads, note, step }: Commit, positions: readonly number[]): Promise<void> {
  const left = positions.flatMap((position) => heads.get(position) ?? []).filter(({ outcome }) => outcome === 'none')
  for (let at = 0; at < left.length; at += 1000) {
    const ids = left.slice(at, at + 1000).map(({ id }) => id)
    await runAction(payload, {}, async (req) => {
      await bulkUpdate(req, 'import-records', ids, { outcome: 'skipped' })
      await note(ids.length, req)
    })
    await step(ids.length)
  }
}

async function finish({ payload, batch, heads, user }: Commit): Promise<void> {
  const counts = { ...(batch.counts as Record<string, unknown>), ...(await outcomesOf(payload, batch.id)) }
  await runAction(payload, { user }, async (req) => {
    const total = heads.size
    await changeBatch(payload, batch.id, {
      state: 'committed', committedAt: new Date().toISOString(), counts, progress: progressAt('added', total, total),
    }, req)
    await recordAudit(payload, req, {
      action: 'import-batches.committed', collectionSlug: 'import-batches', documentId: batch.id,
      documentLabel: batch.title, changes: { outcomes: { to: counts.outcomes } },
    })
  })
  await optimise(payload)
}
