import { runAction } from '@/platform/database/action'
import { bulkCreate, bulkUpdate } from '@/platform/database/bulk'
import type { CommitGroup, CommitPlan } from '../plan'
import { newReference } from '../newReference'
import type { RelationRow } from '../relationPlan'
import { readRecords, type Commit } from './heads'
import { breathe, RECORDS_AT_ONCE } from './records'

/** The references that need to be made: groups of which nothing was done yet. */
function groupsToAdd({ heads }: Commit, { groups }: CommitPlan): CommitGroup[] {
  return groups.filter(({ into, positions }) =>
    into === undefined && positions.every((position) => heads.get(position)?.outcome === 'none'))
}

type Relations = Map<string, RelationRow[]>

/**
 * References that hold relations come last, so that what they point to is there. What could be written with a
 * reference is taken out of `relations`.
 */
export async function addGroups(commit: Commit, plan: CommitPlan, relations: Relations): Promise<void> {
  const groups = groupsToAdd(commit, plan)
  const holds = ({ positions }: CommitGroup): boolean => relations.has(commit.heads.get(positions[0] ?? -1)?.id ?? '')
  const open = new Set(groups.map(({ positions }) => commit.heads.get(positions[0] ?? -1)?.id ?? ''))
  let some: CommitGroup[] = []
  let records = 0
  for (const group of [...groups.filter((each) => !holds(each)), ...groups.filter(holds)]) {
    some.push(group)
    records += group.positions.length
    if (records < RECORDS_AT_ONCE) continue
    await addSome(commit, some, relations, open)
    some = []
    records = 0
  }
  if (some.length > 0) await addSome(commit, some, relations, open)
}

/** How many references are put together in one go: some hundredths of a second. */
const MADE_AT_ONCE = 25

async function addSome(
  commit: Commit,
  groups: readonly CommitGroup[],
  relations: Relations,
  /** The references that are not there yet. */
  open: Set<string>,
): Promise<void> {
  const { payload, origin, heads, user } = commit
  const idsOf = (positions: readonly number[]): string[] => positions.map((position) => heads.get(position)?.id ?? '')
  const records = await readRecords(payload, groups.flatMap(({ positions }) => idsOf(positions)))
  const own = groups.map(({ positions }) => idsOf(positions).flatMap((id) => records.get(id) ?? []))
  // The id of the first record: a commit that goes on after a crash knows what became of each.
  const ids = own.map(([first]) => first?.id ?? '')
  for (const id of ids) open.delete(id)
  const references: (ReturnType<typeof newReference> & { id: string })[] = []
  for (const [index, records] of own.entries()) {
    if (index % MADE_AT_ONCE === 0) await breathe()
    const id = ids[index] ?? ''
    const rows = relations.get(id) ?? []
    // Of what was stored, some may have been removed since; that is looked at in the end.
    const ready = rows.filter(({ target }) => commit.ownIds.has(target) && !open.has(target))
    const left = rows.filter((row) => !ready.includes(row))
    if (left.length > 0) relations.set(id, left)
    else relations.delete(id)
    references.push({ ...newReference(records, origin), id, ...(ready.length > 0 ? { relations: ready } : {}) })
  }
  await runAction(payload, { user }, async (req) => {
    await bulkCreate(req, 'references', references as never, { draft: true })
    await bulkUpdate(req, 'import-records', ids, { outcome: 'added' })
    // Which reference a follower went into is where its match went.
    const followers = groups.flatMap(({ positions }) => idsOf(positions.slice(1)))
    await bulkUpdate(req, 'import-records', followers, { outcome: 'merged' })
  })
  await commit.step(groups.reduce((sum, { positions }) => sum + positions.length, 0))
}
