import type { PayloadRequest } from 'payload'
import type { ImportRecord } from '@/payload-types'
import { runAction } from '@/platform/database/action'
import type { CommitPlan } from '../plan'
import type { RecordRelation } from '../verdicts'
import type { Commit } from './commit'
import { personOf } from './person'
import { latestReferences } from './stored'

/** A relation as the commit wrote it: which reference holds the row, to which other, and when that was saved. */
export type WrittenRelation = RecordRelation & { written?: { holder: string; target: string; at: string } }

type Row = { kind: string; target: string }

/**
 * Writes the typed relations that were found, once every reference is there. What holds a row is the derived
 * document (the protocol, the correction), which may be a stored one: then a draft of it.
 */
export async function relateReferences(commit: Commit, plan: CommitPlan): Promise<void> {
  const { payload, batch, heads, signal } = commit
  const references = referencesOf(commit, plan)
  const user = await personOf(payload, batch.committedBy)
  const { docs } = await payload.db.find<ImportRecord>({
    collection: 'import-records', pagination: false, limit: 0, sort: 'position',
    select: { position: true, relations: true },
    where: { and: [{ batch: { equals: batch.id } }, { relations: { exists: true } }] },
  })
  for (const { id, position, relations } of docs) {
    const own = references.get(position)
    const found = (Array.isArray(relations) ? relations : []) as unknown as WrittenRelation[]
    if (own === undefined || found.length === 0 || heads.get(position) === undefined) continue
    signal.throwIfAborted()
    await runAction(payload, { user }, async (req) => {
      const written: WrittenRelation[] = []
      for (const relation of found) {
        if (relation.written) {
          written.push(relation)
          continue
        }
        const other = 'reference' in relation.target ? relation.target.reference : references.get(relation.target.position)
        const [holder, target] = relation.inverse ? [other, own] : [own, other]
        const row = holder && target ? await relate(req, holder, { kind: relation.kind, target }) : null
        written.push(row ? { ...relation, written: row } : relation)
      }
      await payload.db.updateOne({ collection: 'import-records', id, data: { relations: written }, req, returning: false })
    })
  }
}

/** The reference that each record became or went into, by position. */
function referencesOf({ heads }: Commit, { groups }: CommitPlan): Map<number, string> {
  const references = new Map<number, string>()
  for (const { into, positions } of groups) {
    const reference = into ?? heads.get(positions[0] ?? -1)?.id
    if (reference !== undefined) for (const position of positions) references.set(position, reference)
  }
  return references
}

/** @returns what was written; null if there was nothing to write */
async function relate(req: PayloadRequest, holder: string, row: Row): Promise<WrittenRelation['written'] | null> {
  const latest = await latestReferences(req.payload, [holder, row.target], req)
  const doc = latest.get(holder)
  const target = latest.get(row.target)?.id
  // An archived record is changed by nobody; one that is gone cannot be related.
  if (!doc || !target || doc.editorialState === 'archived' || doc.id === target) return null
  const rows = (Array.isArray(doc.relations) ? doc.relations : []) as Row[]
  if (rows.some(({ kind, target: there }) => kind === row.kind && there === target)) return null
  const saved = await req.payload.update({
    collection: 'references', id: doc.id, draft: true, depth: 0, overrideAccess: true, fallbackLocale: false, req,
    data: { relations: [...rows, { kind: row.kind, target }] as never },
  })
  return { holder: doc.id, target, at: saved.updatedAt }
}
