import type { Payload } from 'payload'
import type { ImportBatch, ImportRecord } from '@/payload-types'
import type { RawField, CslItem } from '../../record'
import { recordAudit } from '@/platform/audit/record'
import { optimise } from '@/platform/database'
import { runAction } from '@/platform/database/action'
import { bulkCreate, bulkUpdate } from '@/platform/database/bulk'
import { commitPlan, type CommitGroup, type CommitPlan } from '../plan'
import { newReference, type ImportedRecord, type ImportOrigin } from '../newReference'
import { changeBatch, progressAt, readBatch } from './batch'
import { mergeGroups } from './mergeGroups'
import { outcomesOf } from './outcomes'
import { giveWay, RECORDS_AT_ONCE } from './records'
import { relateReferences } from './relate'
import { personOf } from './person'

/** A record without its content, which is most of it. */
export type RecordHead = Pick<ImportRecord, 'position' | 'decision' | 'outcome'> & {
  id: string
  match: string | null
  matchPosition: number | null
}

export type Commit = {
  payload: Payload
  batch: ImportBatch
  origin: ImportOrigin
  heads: ReadonlyMap<number, RecordHead>
  signal: AbortSignal
  /** Tells how far it is, after each transaction. */
  step: (records: number) => Promise<void>
}

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
  const step = async (records: number): Promise<void> => {
    done += records
    await changeBatch(payload, id, { progress: progressAt('adding', done, heads.size) })
    await giveWay()
    signal.throwIfAborted()
  }
  const commit: Commit = { payload, batch, origin: originOf(batch), heads, signal, step }
  await addGroups(commit, plan)
  await mergeGroups(commit, plan)
  await leaveOut(commit, plan.skipped)
  await relateReferences(commit, plan)
  await finish(commit)
}

const HEADS_AT_ONCE = 2000

/** The records of an import without their content, by position. */
export async function recordHeads(payload: Payload, batch: string): Promise<Map<number, RecordHead>> {
  const heads = new Map<number, RecordHead>()
  const select = { position: true, decision: true, outcome: true, match: true, matchPosition: true } as const
  let last = -1
  for (;;) {
    const { docs } = await payload.db.find<ImportRecord>({
      collection: 'import-records', limit: HEADS_AT_ONCE, pagination: false, sort: 'position', select,
      where: { and: [{ batch: { equals: batch } }, { position: { greater_than: last } }] },
    })
    for (const { id, position, decision, outcome, match, matchPosition } of docs) {
      heads.set(position, {
        id: String(id), position, decision, outcome,
        match: typeof match === 'string' ? match : null,
        matchPosition: matchPosition ?? null,
      })
      last = position
    }
    if (docs.length < HEADS_AT_ONCE) return heads
  }
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

/** The references that need to be made: groups of which nothing was done yet. */
function groupsToAdd({ heads }: Commit, { groups }: CommitPlan): CommitGroup[] {
  return groups.filter(({ into, positions }) =>
    into === undefined && positions.every((position) => heads.get(position)?.outcome === 'none'))
}

async function addGroups(commit: Commit, plan: CommitPlan): Promise<void> {
  let some: CommitGroup[] = []
  let records = 0
  for (const group of groupsToAdd(commit, plan)) {
    some.push(group)
    records += group.positions.length
    if (records < RECORDS_AT_ONCE) continue
    await addSome(commit, some)
    some = []
    records = 0
  }
  if (some.length > 0) await addSome(commit, some)
}

async function addSome(commit: Commit, groups: readonly CommitGroup[]): Promise<void> {
  const { payload, origin, heads } = commit
  const idsOf = (positions: readonly number[]): string[] => positions.map((position) => heads.get(position)?.id ?? '')
  const records = await readRecords(payload, groups.flatMap(({ positions }) => idsOf(positions)))
  const references = groups.map(({ positions }) => {
    const own = idsOf(positions).flatMap((id) => records.get(id) ?? [])
    // The id of the first record: a commit that goes on after a crash knows what became of each.
    return { ...newReference(own, origin), id: own[0]?.id ?? '' }
  })
  const user = await personOf(payload, commit.batch.committedBy)
  await runAction(payload, { user }, async (req) => {
    await bulkCreate(req, 'references', references as never, { draft: true })
    await bulkUpdate(req, 'import-records', groups.flatMap(({ positions }) => idsOf(positions.slice(0, 1))), { outcome: 'added' })
    for (const { positions } of groups)
      if (positions.length > 1)
        await bulkUpdate(req, 'import-records', idsOf(positions.slice(1)), {
          outcome: 'merged', reference: heads.get(positions[0] ?? -1)?.id ?? null,
        })
  })
  await commit.step(groups.reduce((sum, { positions }) => sum + positions.length, 0))
}

/** The content of these records, by id. */
export async function readRecords(payload: Payload, ids: readonly string[]): Promise<Map<string, ImportedRecord>> {
  const { docs } = await payload.db.find<ImportRecord>({
    collection: 'import-records', where: { id: { in: [...ids] } }, limit: ids.length, pagination: false,
    select: { position: true, line: true, item: true, raw: true },
  })
  return new Map(
    docs.map(({ id, position, line, item, raw }) => [
      String(id),
      { id: String(id), position, line: line ?? null, item: item as CslItem, raw: (raw ?? []) as unknown as RawField[] },
    ]),
  )
}

async function leaveOut({ payload, heads, step }: Commit, positions: readonly number[]): Promise<void> {
  const left = positions.flatMap((position) => heads.get(position) ?? []).filter(({ outcome }) => outcome === 'none')
  for (let at = 0; at < left.length; at += 1000) {
    const ids = left.slice(at, at + 1000).map(({ id }) => id)
    await runAction(payload, {}, (req) => bulkUpdate(req, 'import-records', ids, { outcome: 'skipped' }))
    await step(ids.length)
  }
}

async function finish({ payload, batch, heads }: Commit): Promise<void> {
  const counts = { ...(batch.counts as Record<string, unknown>), ...(await outcomesOf(payload, batch.id)) }
  const user = await personOf(payload, batch.committedBy)
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
