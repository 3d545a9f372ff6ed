import type { Payload, PayloadRequest, TypedUser, Where } from 'payload'
import type { ImportDecision, ImportVerdict } from '@collections/importRecords/options'
import { recordAudit } from '@/platform/audit/record'
import { runAction } from '@/platform/database/action'
import { bulkUpdate } from '@/platform/database/bulk'
import { ImportRefused } from '../errors'
import { readBatch, requireState } from './batch'

export type Decision = {
  id: string
  /** These records, or all by a rule: those with this verdict, and from this score on. */
  ids?: readonly string[]
  verdict?: ImportVerdict
  minScore?: number
  decision: ImportDecision
  reason?: string
  user: TypedUser | null
  req?: PayloadRequest
}

const AT_ONCE = 500

/**
 * Decides about records of an import, one by one or by a rule. A rule that says "merge" leaves records that have
 * nothing to merge with as they are.
 *
 * @returns how many were decided, and how many are left
 * @throws ImportRefused if the import takes no decisions now, or a named record has nothing to merge with
 */
export async function decide(payload: Payload, given: Decision): Promise<{ decided: number; undecided: number }> {
  const { id, ids, verdict, minScore, decision, reason, user, req } = given
  if (!ids?.length && !verdict)
    throw new ImportRefused('nothing-given', 'Say which records: their ids, or the verdict that they share.')
  return runAction(payload, { user, ...(req ? { req } : {}) }, async (inner) => {
    const batch = await readBatch(payload, id, inner)
    requireState(batch, ['preview'], 'Decisions are made before an import is added.')
    const rule: Where[] = [
      { batch: { equals: id } },
      // What a commit that was broken off has done already is not decided again.
      { outcome: { equals: 'none' } },
      ...(ids?.length ? [{ id: { in: [...ids] } }] : []),
      ...(verdict ? [{ verdict: { equals: verdict } }] : []),
      ...(minScore === undefined ? [] : [{ score: { greater_than_equal: minScore } }]),
    ]
    const { docs } = await payload.find({
      collection: 'import-records', where: { and: rule }, select: { match: true, matchPosition: true, title: true },
      pagination: false, depth: 0, overrideAccess: true, req: inner,
    })
    const able = docs.filter((doc) => decision !== 'merge' || Boolean(doc.match) || typeof doc.matchPosition === 'number')
    const unable = docs.find((doc) => !able.includes(doc))
    if (ids?.length && unable)
      throw new ImportRefused(
        'nothing-to-merge-with',
        `“${unable.title ?? 'No title'}” is like no other record, so there is nothing to merge it with. Add it or leave it out.`,
      )
    for (let at = 0; at < able.length; at += AT_ONCE)
      await bulkUpdate(inner, 'import-records', able.slice(at, at + AT_ONCE).map((doc) => String(doc.id)), {
        decision,
        decisionReason: reason?.trim() || null,
        decidedBy: decision === 'undecided' ? null : ((user as { id: string } | null)?.id ?? null),
      })
    await recordAudit(payload, inner, {
      action: 'import-batches.decide', collectionSlug: 'import-batches', documentId: id, documentLabel: batch.title,
      ...(reason ? { reason } : {}),
      changes: { decision: { to: decision }, records: { to: able.length } },
    })
    return { decided: able.length, undecided: await undecidedIn(payload, id, inner) }
  })
}

/** How many records of an import still wait for a decision. */
export async function undecidedIn(payload: Payload, batch: string, req?: PayloadRequest): Promise<number> {
  const { totalDocs } = await payload.count({
    collection: 'import-records', overrideAccess: true, ...(req ? { req } : {}),
    where: { and: [{ batch: { equals: batch } }, { decision: { equals: 'undecided' } }] },
  })
  return totalDocs
}
