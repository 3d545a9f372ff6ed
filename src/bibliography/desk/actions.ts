import type { Payload, PayloadRequest, Where } from 'payload'

import type { DuplicateDecision, ImportRecord } from '@/payload-types'
import { recordAudit } from '@/platform/audit/record'
import { runAction } from '@/platform/database/action'
import { queueJob } from '@/platform/jobs'
import type { RelationKind } from '@collections/references/options'

import { pairKeys } from '../duplicates/recordKey'
import { decide as decideImport } from '../import/actions/decide'
import { mergeReferences, undoReferenceMerge } from '../merging/actions'
import { addRelation, removeRelation, type NewRelation } from './addRelation'
import { DeskRefused } from './errors'
import type { DeskPair } from './pairView'
import { duplicateRulesOf, importPair } from './queries'
import { noteScan, scanState } from './scanState'

export type DeskDecision = 'merge' | 'different' | 'related' | 'separate'

/** How two documents belong together, read from `from` to the other of the two. */
export type DeskRelation = { kind: RelationKind; from: 'one' | 'other' }

type Asked = { user: PayloadRequest['user']; req?: PayloadRequest }

export type Decision = Asked & {
  decision: DeskDecision
  reason?: string
  /** CSL variable to the id of the reference whose value to keep. */
  chosen?: Readonly<Record<string, string>>
  leading?: string
  relation?: DeskRelation
}

const inAction = ({ user, req }: Asked) => ({ user: user as never, ...(req ? { req } : {}) })

function checked({ decision, reason, relation }: Decision): string {
  const why = reason?.trim() ?? ''
  if (decision === 'different' && !why)
    throw new DeskRefused('reason-missing', 'Say in a few words why these two are different: the pair is never offered again.')
  if (decision === 'related' && !relation)
    throw new DeskRefused('nothing-named', 'Say how the two documents belong together.')
  return why
}

/**
 * Decides about two stored references that stand on the desk, in one transaction.
 *
 * @returns the merge, if it was one
 * @throws DeskRefused if someone decided already, or a reason is missing; MergeRefused if they cannot be merged
 */
export async function decidePair(payload: Payload, pair: string, given: Decision): Promise<{ merge: string | null }> {
  const reason = checked(given)
  return runAction(payload, inAction(given), async (req) => {
    const row = await openRow(payload, req, pair)
    const [one, other] = [String(row.one), String(row.other)]
    if (given.decision === 'merge') {
      const leading = given.leading ?? (await leadingOf(payload, req, one, other))
      if (leading !== one && leading !== other)
        throw new DeskRefused('nothing-named', 'The leading reference must be one of the two.')
      const { merge } = await mergeReferences(payload, {
        leading, absorbed: [leading === one ? other : one], reason: reason || 'The same document', user: given.user, req,
        ...(given.chosen ? { chosen: given.chosen } : {}),
      })
      await close(payload, req, row, { state: 'merged', reason, merge }, given.user)
      return { merge }
    }
    let madeRelation: NewRelation | null = null
    if (given.decision === 'related' && given.relation) {
      const [from, to] = given.relation.from === 'one' ? [one, other] : [other, one]
      const relation = { from, to, kind: given.relation.kind }
      if (await addRelation(payload, req, relation)) madeRelation = relation
    }
    const state = given.decision === 'different' ? 'different' : given.decision === 'related' ? 'related' : 'separate'
    await close(payload, req, row, { state, reason, madeRelation }, given.user)
    await recordAudit(payload, req, {
      action: `duplicate-decisions.${given.decision}`, collectionSlug: 'duplicate-decisions', documentId: row.id,
      documentLabel: row.label, ...(reason ? { reason } : {}),
    })
    return { merge: null }
  })
}

async function openRow(payload: Payload, req: PayloadRequest, id: string): Promise<DuplicateDecision> {
  const row = await payload.findByID({ collection: 'duplicate-decisions', id, req, disableErrors: true, depth: 0, overrideAccess: true })
  if (!row) throw new DeskRefused('not-found', 'This pair is not on the desk any more. Reload to see what is.')
  if (row.state !== 'open')
    throw new DeskRefused('decided-already', `Someone decided about this pair already${row.decidedByLabel ? ` (${row.decidedByLabel})` : ''}. Reload to go on.`)
  return row
}

/** What is public leads, so that no link breaks; else the older one. */
async function leadingOf(payload: Payload, req: PayloadRequest, one: string, other: string): Promise<string> {
  const read = (id: string) => payload.findByID({ collection: 'references', id, req, disableErrors: true, depth: 0, overrideAccess: true })
  const [left, right] = [await read(one), await read(other)]
  if (!left || !right) throw new DeskRefused('not-found', 'One of the two references was deleted. Reload to see what is left.')
  const isPublic = (doc: { _status?: string | null }): boolean => doc._status === 'published'
  if (isPublic(left) !== isPublic(right)) return isPublic(left) ? one : other
  return left.createdAt <= right.createdAt ? one : other
}

/** Closes the pair, and every other open row for the same two references. */
async function close(
  payload: Payload,
  req: PayloadRequest,
  row: DuplicateDecision,
  data: { state: DuplicateDecision['state']; reason: string; merge?: string; madeRelation?: NewRelation | null },
  user: PayloadRequest['user'],
): Promise<void> {
  const decided = { ...data, decidedAt: new Date().toISOString(), decidedBy: user?.id ?? null, decidedByLabel: user?.name ?? user?.email ?? 'system' }
  await payload.update({ collection: 'duplicate-decisions', id: row.id, data: decided, req, depth: 0, overrideAccess: true })
  const between = (one: unknown, other: unknown): Where => ({ and: [{ one: { equals: one } }, { other: { equals: other } }] })
  await payload.delete({
    collection: 'duplicate-decisions', req, depth: 0, overrideAccess: true,
    where: { and: [{ state: { equals: 'open' } }, { id: { not_equals: row.id } }, { or: [between(row.one, row.other), between(row.other, row.one)] }] },
  })
}

/** Decides about a record of an import in preview that the desk shows. @throws DeskRefused, ImportRefused */
export async function decideImportRecord(payload: Payload, id: string, given: Decision): Promise<void> {
  const reason = checked(given)
  await runAction(payload, inAction(given), async (req) => {
    const record = await payload.findByID({ collection: 'import-records', id, req, disableErrors: true, depth: 0, overrideAccess: true })
    if (!record) throw new DeskRefused('not-found', 'This record is not on the desk any more. Reload to see what is.')
    if (record.decision !== 'undecided')
      throw new DeskRefused('decided-already', 'Someone decided about this record already. Reload to go on.')
    const pair = await importPair(payload, record, await duplicateRulesOf(payload, req))
    if (pair && (given.decision === 'different' || given.decision === 'related'))
      await rememberApart(payload, req, { record, pair, reason, given })
    if (pair && given.decision === 'related' && given.relation) await relateImported(payload, req, record, pair, given.relation)
    await decideImport(payload, {
      id: String(record.batch), ids: [record.id], decision: given.decision === 'merge' ? 'merge' : 'add',
      reason: reason || (given.decision === 'separate' ? 'Kept separate for now' : ''), user: given.user as never, req,
    })
  })
}

type Apart = { record: ImportRecord; pair: DeskPair; reason: string; given: Decision }

async function rememberApart(payload: Payload, req: PayloadRequest, { record, pair, reason, given }: Apart): Promise<void> {
  const [oneKey, otherKey] = pairKeys(pair.one.item, pair.other.item)
  const pairKey = `${oneKey} ${otherKey}`
  const data = {
    pairKey, oneKey, otherKey, reason, score: pair.score, batch: record.batch,
    label: `${pair.one.title} / ${pair.other.title}`.slice(0, 300),
    state: given.decision === 'related' ? ('related' as const) : ('different' as const),
    decidedAt: new Date().toISOString(), decidedBy: given.user?.id ?? null, decidedByLabel: given.user?.name ?? given.user?.email ?? 'system',
  }
  const { docs } = await payload.find({
    collection: 'duplicate-decisions', where: { pairKey: { equals: pairKey } }, limit: 1, req, depth: 0, overrideAccess: true,
  })
  if (docs[0]) await payload.update({ collection: 'duplicate-decisions', id: docs[0].id, data, req, depth: 0, overrideAccess: true })
  else await payload.create({ collection: 'duplicate-decisions', data, req, depth: 0, overrideAccess: true })
}

/** The import writes the relation when it adds the record. */
async function relateImported(payload: Payload, req: PayloadRequest, record: ImportRecord, pair: DeskPair, relation: DeskRelation): Promise<void> {
  const target = record.match ? { reference: String(record.match) } : { position: record.matchPosition }
  const known = (Array.isArray(record.relations) ? record.relations : []) as unknown as { target: unknown }[]
  const others = known.filter((row) => JSON.stringify(row.target) !== JSON.stringify(target))
  const row = { kind: relation.kind, inverse: relation.from === 'other', target, score: pair.score }
  await payload.update({
    collection: 'import-records', id: record.id, data: { relations: [...others, row] as never }, req, depth: 0, overrideAccess: true,
  })
}

/** Undoes a merge that was made at the desk or elsewhere; the pair comes back with the next look. */
export async function undoMerge(payload: Payload, merge: string, { user, req: given }: Asked): Promise<void> {
  await runAction(payload, inAction({ user, ...(given ? { req: given } : {}) }), async (req) => {
    await undoReferenceMerge(payload, { merge, user, req })
    await payload.update({
      collection: 'duplicate-decisions', where: { merge: { equals: merge } }, data: { state: 'undone', decidedAt: new Date().toISOString() }, req, depth: 0, overrideAccess: true,
    })
  })
}

/**
 * Puts a pair that was told apart, related or kept separate, back on the desk. The relation that the decision noted is
 * taken back with it unless `keepRelation` says otherwise; one that stood there before stays.
 */
export async function reopenPair(
  payload: Payload, pair: string, { user, req: given, keepRelation = false }: Asked & { keepRelation?: boolean },
): Promise<void> {
  await runAction(payload, inAction({ user, ...(given ? { req: given } : {}) }), async (req) => {
    const row = await payload.findByID({ collection: 'duplicate-decisions', id: pair, req, disableErrors: true, depth: 0, overrideAccess: true })
    if (!row) throw new DeskRefused('not-found', 'There is no such decision.')
    if (row.state === 'open' || row.state === 'merged' || row.state === 'undone')
      throw new DeskRefused('decided-already', 'Only pairs that were told apart or kept separate can be put back.')
    const isStored = Boolean(row.one && row.other)
    const made = row.madeRelation as unknown as NewRelation | null
    if (made && !keepRelation) await removeRelation(payload, req, made)
    if (isStored)
      await payload.update({
        collection: 'duplicate-decisions', id: pair, req, depth: 0, overrideAccess: true,
        data: { state: 'open', reason: null, decidedAt: null, decidedBy: null, decidedByLabel: null, madeRelation: null },
      })
    // A pair of an import stands on the desk by its record; what is left is to forget that it was told apart.
    else await payload.delete({ collection: 'duplicate-decisions', id: pair, req, depth: 0, overrideAccess: true })
    await recordAudit(payload, req, {
      action: 'duplicate-decisions.reopen', collectionSlug: 'duplicate-decisions', documentId: pair, documentLabel: row.label,
      ...(made ? { reason: keepRelation ? 'The relation stays' : 'The relation was taken back' } : {}),
    })
  })
}

const STALE_AFTER_MS = 60_000

/** Has the stored references looked through in the background; a look that is under way is left to itself. */
export async function askForScan(payload: Payload, { user, req: given }: Asked): Promise<void> {
  const now = await scanState(payload)
  const isAlive = now && Date.now() - Date.parse(now.at) < STALE_AFTER_MS
  if (isAlive && (now.state === 'running' || now.state === 'waiting')) return
  await noteScan(payload, { state: 'waiting', phase: 'reading', done: 0, total: 0 })
  await runAction(payload, inAction({ user, ...(given ? { req: given } : {}) }), (req) =>
    queueJob(payload, req, 'duplicates-scan', { asked: new Date().toISOString() }),
  )
}

