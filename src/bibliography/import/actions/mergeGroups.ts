import type { PayloadRequest } from 'payload'
import { runAction } from '@/platform/database/action'
import { bulkCreate, bulkUpdate } from '@/platform/database/bulk'
import { mergeIntoReference } from '../../merging/actions'
import { changesBetween, type Doc } from '../../merging/changes'
import { memberOf, unionInto } from '../../merging/union'
import type { CommitGroup, CommitPlan } from '../plan'
import { sourceOf, newReference, type ImportedRecord } from '../newReference'
import { storedRecords, type Commit } from './heads'
import { latestReferences } from './stored'

/** Small, since each merge reads and writes a reference of its own. */
const GROUPS_AT_ONCE = 40

/** Records that go into one reference that is there already. */
type Target = { reference: string; ids: string[] }

/** Merges what goes into stored references. What adds nothing to one is noted and touches it not at all. */
export async function mergeGroups(commit: Commit, plan: CommitPlan): Promise<void> {
  const targets = targetsOf(commit, plan)
  for (let at = 0; at < targets.length; at += GROUPS_AT_ONCE) {
    const some = targets.slice(at, at + GROUPS_AT_ONCE)
    await mergeSome(commit, some)
    await commit.step(recordsOf(some))
  }
}

const recordsOf = (targets: readonly Target[]): number => targets.reduce((sum, { ids }) => sum + ids.length, 0)

function targetsOf({ heads }: Commit, { groups }: CommitPlan): Target[] {
  return groups.flatMap((group) => {
    const open = group.positions.flatMap((position) => heads.get(position) ?? []).filter(({ outcome }) => outcome === 'none')
    const reference = group.into ?? addedBefore(group, heads)
    return open.length > 0 && reference !== undefined ? [{ reference, ids: open.map(({ id }) => id) }] : []
  })
}

/** The reference of a group of which a commit that was broken off made one, before someone decided anew. */
function addedBefore({ positions }: CommitGroup, heads: Commit['heads']): string | undefined {
  return positions.flatMap((position) => heads.get(position) ?? []).find(({ outcome }) => outcome === 'added')?.id
}

async function mergeSome(commit: Commit, targets: readonly Target[]): Promise<void> {
  const { payload, user } = commit
  const records = await storedRecords(payload, targets.flatMap(({ ids }) => ids))
  await runAction(payload, { user }, async (req) => {
    const stored = await latestReferences(payload, targets.map(({ reference }) => reference), req)
    const unchanged: string[] = []
    for (const { reference, ids } of targets) {
      const own = ids.flatMap((id) => records.get(id) ?? [])
      const doc = stored.get(reference)
      if (!doc) await addInstead(req, commit, own)
      else if (addsNothing(doc, own, commit)) unchanged.push(...ids)
      else await mergeRecords(req, commit, String(doc.id), own)
    }
    await bulkUpdate(req, 'import-records', unchanged, { outcome: 'unchanged' })
    await commit.note(recordsOf(targets), req)
  })
}

function addsNothing(doc: Doc, records: readonly ImportedRecord[], { origin }: Commit): boolean {
  const members = records.map((record) => ({ id: `record ${record.id}`, item: record.item, name: sourceOf(origin, record) }))
  return changesBetween(doc, unionInto(memberOf(doc), members).doc).length === 0
}

async function mergeRecords(req: PayloadRequest, { origin, batch }: Commit, referenceId: string, records: readonly ImportedRecord[]): Promise<void> {
  for (const record of records) {
    const source = sourceOf(origin, record)
    const { changed, before } = await mergeIntoReference(req, { referenceId, item: record.item, source, batch: batch.id })
    await req.payload.db.updateOne({
      collection: 'import-records', id: record.id, req, returning: false,
      data: { outcome: changed ? 'merged' : 'unchanged', reference: referenceId, ...(changed ? { before } : {}) },
    })
  }
}

/** Someone removed the reference since the file was compared with it: the records become one of their own. */
async function addInstead(req: PayloadRequest, { origin }: Commit, records: readonly ImportedRecord[]): Promise<void> {
  const [first, ...others] = records
  if (!first) return
  await bulkCreate(req, 'references', [{ ...newReference(records, origin), id: first.id }] as never, { draft: true })
  await bulkUpdate(req, 'import-records', [first.id], { outcome: 'added', match: null })
  await bulkUpdate(req, 'import-records', others.map(({ id }) => id), { outcome: 'merged', match: null, reference: first.id })
}
