import type { PayloadRequest } from 'payload'
import type { ImportRecord } from '@/payload-types'
import { runAction } from '@/platform/database/action'
import type { CommitPlan } from '../plan'
import { referencesByPosition, relationRows, type RelationRow } from '../relationPlan'
import type { RecordRelation } from '../verdicts'
import { changeBatch } from './batch'
import type { Commit } from './heads'
import { latestReferences } from './stored'

/** A row that the commit wrote into a reference that was there before it, and when that was saved. */
export type WrittenRow = RelationRow & { holder: string; at: string }

/** Every relation that the commit of this plan writes, by the reference that holds it. */
export async function relationsOf({ payload, batch, heads }: Commit, { groups }: CommitPlan): Promise<Map<string, RelationRow[]>> {
  const { docs } = await payload.db.find<ImportRecord>({
    collection: 'import-records', pagination: false, limit: 0, sort: 'position',
    select: { position: true, relations: true },
    where: { and: [{ batch: { equals: batch.id } }, { relations: { exists: true } }] },
  })
  const found = new Map<number, RecordRelation[]>()
  for (const { position, relations } of docs)
    if (Array.isArray(relations)) found.set(position, relations as unknown as RecordRelation[])
  return relationRows(found, referencesByPosition(groups, (position) => heads.get(position)?.id))
}

/**
 * Writes the relations that could not be written with a new reference, once every reference is there: those that a
 * stored reference holds (as a draft of it), and those to a reference that came later.
 */
export async function relateReferences(commit: Commit, rows: ReadonlyMap<string, readonly RelationRow[]>): Promise<void> {
  const { payload, batch, user, signal } = commit
  let written = writtenRows(batch.relationsWritten)
  for (const [holder, missing] of rows) {
    signal.throwIfAborted()
    await runAction(payload, { user }, async (req) => {
      const added = await relate(req, holder, missing)
      if (added.length === 0) return
      await changeBatch(payload, batch.id, { relationsWritten: [...written, ...added] as unknown as Record<string, unknown>[] }, req)
      written = [...written, ...added]
    })
  }
}

export const writtenRows = (value: unknown): WrittenRow[] => (Array.isArray(value) ? (value as WrittenRow[]) : [])

/** @returns the rows that were missing and could be written */
async function relate(req: PayloadRequest, holder: string, missing: readonly RelationRow[]): Promise<WrittenRow[]> {
  const latest = await latestReferences(req.payload, [holder, ...missing.map(({ target }) => target)], req)
  const doc = latest.get(holder)
  // An archived record is changed by nobody; one that is gone cannot be related.
  if (!doc || doc.editorialState === 'archived') return []
  const rows = (Array.isArray(doc.relations) ? doc.relations : []) as RelationRow[]
  const added = missing.flatMap(({ kind, target }) => {
    const there = latest.get(target)?.id
    const isNew = there !== undefined && there !== doc.id && !rows.some((row) => row.kind === kind && row.target === there)
    return isNew ? [{ kind, target: there }] : []
  })
  if (added.length === 0) return []
  const saved = await req.payload.update({
    collection: 'references', id: doc.id, draft: true, depth: 0, overrideAccess: true, fallbackLocale: false, req,
    data: { relations: [...rows, ...added] as never },
  })
  return added.map((row) => ({ ...row, holder: doc.id, at: saved.updatedAt }))
}
