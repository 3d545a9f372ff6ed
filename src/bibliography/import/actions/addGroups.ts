import { runAction } from '@/platform/database/action'
import { bulkCreate, bulkUpdate } from '@/platform/database/bulk'
import type { CommitGroup, CommitPlan } from '../plan'
import type { NewReference } from '../newReference'
import type { RelationRow } from '../relationPlan'
import { readRecords, type Commit } from './heads'
import { RECORDS_AT_ONCE } from './records'
import { referenceMaker, type ReferenceMaker } from './referenceMaker'

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
  const steps = stepsOf([...groups.filter((each) => !holds(each)), ...groups.filter(holds)])
  const maker = referenceMaker(commit.origin, recordsOf(groups), commit.signal)
  try {
    let ready = made(commit, steps[0] ?? [], maker)
    for (const [index, step] of steps.entries()) {
      const references = await ready
      ready = made(commit, steps[index + 1] ?? [], maker)
      // Where writing fails, nobody asks for what was being made meanwhile.
      ready.catch(() => undefined)
      await addSome(commit, step, { references, relations, open })
    }
  } finally {
    await maker.end()
  }
}

const recordsOf = (groups: readonly CommitGroup[]): number => groups.reduce((sum, { positions }) => sum + positions.length, 0)

/** Groups of about {@link RECORDS_AT_ONCE} records together. */
function stepsOf(groups: readonly CommitGroup[]): CommitGroup[][] {
  const steps: CommitGroup[][] = []
  let room = 0
  for (const group of groups) {
    if (room <= 0) {
      steps.push([])
      room = RECORDS_AT_ONCE
    }
    steps.at(-1)?.push(group)
    room -= group.positions.length
  }
  return steps
}

type MadeReference = NewReference & { id: string }

const idsAt = ({ heads }: Commit, positions: readonly number[]): string[] =>
  positions.map((position) => heads.get(position)?.id ?? '')

/** The references of these groups. The id is that of the first record: a commit that goes on after a crash knows what became of each. */
async function made(commit: Commit, groups: readonly CommitGroup[], maker: ReferenceMaker): Promise<MadeReference[]> {
  if (groups.length === 0) return []
  const records = await readRecords(commit.payload, groups.flatMap(({ positions }) => idsAt(commit, positions)))
  const own = groups.map(({ positions }) => idsAt(commit, positions).flatMap((id) => records.get(id) ?? []))
  const references = await maker.make(own)
  return references.map((reference, index) => ({ ...reference, id: own[index]?.[0]?.id ?? '' }))
}

type Adding = {
  references: MadeReference[]
  relations: Relations
  /** The references that are not there yet. */
  open: Set<string>
}

async function addSome(commit: Commit, groups: readonly CommitGroup[], { references, relations, open }: Adding): Promise<void> {
  const { payload, user } = commit
  const ids = references.map(({ id }) => id)
  for (const id of ids) open.delete(id)
  for (const reference of references) {
    const rows = relations.get(reference.id) ?? []
    // Of what was stored, some may have been removed since; that is looked at in the end.
    const ready = rows.filter(({ target }) => commit.ownIds.has(target) && !open.has(target))
    const left = rows.filter((row) => !ready.includes(row))
    if (left.length > 0) relations.set(reference.id, left)
    else relations.delete(reference.id)
    if (ready.length > 0) Object.assign(reference, { relations: ready })
  }
  await runAction(payload, { user }, async (req) => {
    await bulkCreate(req, 'references', references as never, { draft: true })
    await bulkUpdate(req, 'import-records', ids, { outcome: 'added' })
    // Which reference a follower went into is where its match went.
    const followers = groups.flatMap(({ positions }) => idsAt(commit, positions.slice(1)))
    await bulkUpdate(req, 'import-records', followers, { outcome: 'merged' })
  })
  await commit.step(recordsOf(groups))
}
