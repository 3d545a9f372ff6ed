import type { Payload, PayloadRequest, TypedUser } from 'payload'
import type { ImportBatch, ImportRecord } from '@/payload-types'
import { recordAudit } from '@/platform/audit/record'
import { runAction } from '@/platform/database/action'
import { bulkDelete, bulkUpdate } from '@/platform/database/bulk'
import { undoMergeIntoReference } from '../../merging/actions'
import { MergeRefused } from '../../merging/errors'
import { commitPlan } from '../plan'
import { changeBatch, progressAt, readBatch } from './batch'
import { recordHeads } from './heads'
import { outcomesOf } from './outcomes'
import { personOf } from './person'
import { giveWay, RECORDS_AT_ONCE } from './records'
import { writtenRows } from './relate'
import { latestReferences } from './stored'
import { editsSince, reasonsToKeep } from './reasonsToKeep'

/** A reference that an undo left in place, and why, in words. */
export type KeptReference = { reference: string; title: string; reason: string }

const MARKED_AT_ONCE = 1000

type Undo = { payload: Payload; batch: ImportBatch; user: TypedUser | null; signal: AbortSignal; kept: KeptReference[]; related: Map<string, string> }
type Done = Pick<ImportRecord, 'position' | 'title' | 'before' | 'reference'> & { id: string }

/**
 * Takes back what an import did, the last thing first: relations, merges, references. What somebody published, edited
 * or uses since stays, and is named. Each transaction holds references together with the outcome of their records,
 * so that what a crash broke off goes on where it stopped.
 *
 * @throws when `signal` is aborted: run again, it goes on
 */
export async function runUndo(payload: Payload, id: string, signal: AbortSignal): Promise<void> {
  const batch = await readBatch(payload, id)
  if (batch.state !== 'undoing') return
  const kept = Array.isArray(batch.keptAtUndo) ? (batch.keptAtUndo as unknown as KeptReference[]) : []
  const undo: Undo = { payload, batch, user: await personOf(payload, batch.undoneBy), signal, kept: [...kept], related: new Map() }
  await takeRelationsBack(undo)
  await takeMergesBack(undo)
  await removeAdded(undo)
  await markFollowers(undo)
  await finish(undo)
}

async function doneRecords({ payload, batch }: Undo, outcome: 'added' | 'merged' | 'unchanged', sort = 'position'): Promise<Done[]> {
  const { docs } = await payload.db.find<ImportRecord>({
    collection: 'import-records', limit: 0, pagination: false, sort,
    where: { and: [{ batch: { equals: batch.id } }, { outcome: { equals: outcome } }] },
    select: { position: true, title: true, reference: true, ...(outcome === 'merged' ? { before: true } : {}) },
  })
  return docs.map((doc) => ({ ...doc, id: String(doc.id) }))
}

/**
 * Rows on references that the import itself added go with these. When each was written is remembered: what changed
 * later was changed by a person.
 */
async function takeRelationsBack(undo: Undo): Promise<void> {
  const own = new Set((await doneRecords(undo, 'added')).map(({ id }) => id))
  for (const { holder, kind, target, at } of writtenRows(undo.batch.relationsWritten)) {
    undo.signal.throwIfAborted()
    if (own.has(holder)) undo.related.set(holder, at)
    else await runAction(undo.payload, { user: undo.user }, (req) => takeRowOut(req, holder, { kind, target }))
  }
}

async function takeRowOut(req: PayloadRequest, holder: string, row: { kind: string; target: string }): Promise<void> {
  const doc = (await latestReferences(req.payload, [holder], req)).get(holder)
  if (!doc || doc.editorialState === 'archived') return
  const rows = (Array.isArray(doc.relations) ? doc.relations : []) as { kind: string; target: string }[]
  const left = rows.filter(({ kind, target }) => kind !== row.kind || target !== row.target)
  if (left.length === rows.length) return
  await req.payload.update({
    collection: 'references', id: doc.id, draft: true, depth: 0, overrideAccess: true, fallbackLocale: false, req,
    data: { relations: left as never },
  })
}

async function takeMergesBack(undo: Undo): Promise<void> {
  const merged = (await doneRecords(undo, 'merged', '-position')).filter(({ before }) => before)
  for (const { id, title, before, reference } of merged) {
    undo.signal.throwIfAborted()
    const referenceId = String(reference)
    try {
      await runAction(undo.payload, { user: undo.user }, async (req) => {
        await undoMergeIntoReference(req, { referenceId, before })
        await bulkUpdate(req, 'import-records', [id], { outcome: 'undone' })
      })
    } catch (error) {
      if (!(error instanceof MergeRefused)) throw error
      await keep(undo, [{ reference: referenceId, title: title ?? '', reason: error.message }])
    }
  }
}

async function removeAdded(undo: Undo): Promise<void> {
  const { payload, batch, signal } = undo
  const added = await doneRecords(undo, 'added')
  const reasons = await reasonsToKeep(payload, batch.id, added.map(({ id }) => id), undo.related)
  for (let at = 0; at < added.length; at += RECORDS_AT_ONCE) {
    signal.throwIfAborted()
    const some = added.slice(at, at + RECORDS_AT_ONCE)
    const kept: KeptReference[] = []
    await runAction(payload, { user: undo.user }, async (req) => {
      kept.length = 0
      // Looked at once more within the transaction: someone may be editing one right now.
      const edited = await editsSince(payload, some.map(({ id }) => id), undo.related, req)
      const gone: string[] = []
      for (const { id, title } of some) {
        const reason = edited.get(id) ?? reasons.get(id)
        if (reason) kept.push({ reference: id, title: title ?? '', reason })
        else gone.push(id)
      }
      await bulkDelete(req, 'references', gone)
      await bulkUpdate(req, 'import-records', gone, { outcome: 'undone' })
      await changeBatch(payload, batch.id, { progress: progressAt('undoing', at + some.length, added.length) }, req)
    })
    await keep(undo, kept)
    await giveWay()
  }
}

/** Records that went into another record of the file share its fate; those that changed nothing have none. */
async function markFollowers(undo: Undo): Promise<void> {
  const heads = await recordHeads(undo.payload, undo.batch.id)
  const gone = commitPlan([...heads.values()]).groups.flatMap(({ positions }) => {
    const group = positions.flatMap((position) => heads.get(position) ?? [])
    return group.some(({ outcome }) => outcome === 'added') ? [] : group
  })
  const stillMerged = new Set((await doneRecords(undo, 'merged')).filter(({ before }) => before).map(({ id }) => id))
  const ids = gone
    .filter(({ id, outcome }) => outcome === 'unchanged' || (outcome === 'merged' && !stillMerged.has(id)))
    .map(({ id }) => id)
  for (let at = 0; at < ids.length; at += MARKED_AT_ONCE)
    await runAction(undo.payload, {}, (req) =>
      bulkUpdate(req, 'import-records', ids.slice(at, at + MARKED_AT_ONCE), { outcome: 'undone' }))
}

async function keep(undo: Undo, kept: readonly KeptReference[]): Promise<void> {
  if (kept.length === 0) return
  const known = new Set(undo.kept.map(({ reference }) => reference))
  undo.kept.push(...kept.filter(({ reference }) => !known.has(reference)))
  await changeBatch(undo.payload, undo.batch.id, { keptAtUndo: undo.kept as unknown as Record<string, unknown>[] })
}

async function finish({ payload, batch, user, kept }: Undo): Promise<void> {
  const counts = { ...(batch.counts as Record<string, unknown>), ...(await outcomesOf(payload, batch.id)) }
  await runAction(payload, { user }, async (req) => {
    await changeBatch(payload, batch.id, { state: 'undone', undoneAt: new Date().toISOString(), counts }, req)
    await recordAudit(payload, req, {
      action: 'import-batches.undone', collectionSlug: 'import-batches', documentId: batch.id,
      documentLabel: batch.title, changes: { outcomes: { to: counts.outcomes }, kept: { to: kept.length } },
    })
  })
}
