import { runAction } from '@/platform/database/action'
import { bulkInsert, bulkReady, bulkUpdate, type ReadyDocuments } from '@/platform/database/bulk'
import type { CommitGroup, CommitPlan } from '../plan'
import type { NewReference } from '../newReference'
import { oneAhead } from '../oneAhead'
import type { RelationRow } from '../relationPlan'
import { storedRecords, type Commit } from './heads'
import { WRITTEN_AT_ONCE } from './records'
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
    // While one step is written, the next is made ready for the database, and the one after that put together.
    const made = oneAhead(madeSteps(commit, steps, maker))
    for await (const step of oneAhead(readySteps(commit, made, { relations, open }))) {
      await writeStep(commit, step)
      await commit.step(recordsOf(step.groups))
    }
  } finally {
    await maker.end()
  }
}

const recordsOf = (groups: readonly CommitGroup[]): number => groups.reduce((sum, { positions }) => sum + positions.length, 0)

/** Groups of about {@link WRITTEN_AT_ONCE} records together. */
function stepsOf(groups: readonly CommitGroup[]): CommitGroup[][] {
  const steps: CommitGroup[][] = []
  let room = 0
  for (const group of groups) {
    if (room <= 0) {
      steps.push([])
      room = WRITTEN_AT_ONCE
    }
    steps.at(-1)?.push(group)
    room -= group.positions.length
  }
  return steps
}

type MadeReference = NewReference & { id: string }
type MadeStep = { groups: readonly CommitGroup[]; references: MadeReference[] }
type ReadyStep = { groups: readonly CommitGroup[]; ids: string[]; ready: ReadyDocuments }

const idsAt = ({ heads }: Commit, positions: readonly number[]): string[] =>
  positions.map((position) => heads.get(position)?.id ?? '')

async function* madeSteps(commit: Commit, steps: readonly CommitGroup[][], maker: ReferenceMaker): AsyncGenerator<MadeStep, void> {
  for (const groups of steps) yield { groups, references: await made(commit, groups, maker) }
}

/** The references of these groups. The id is that of the first record: a commit that goes on after a crash knows what became of each. */
async function made(commit: Commit, groups: readonly CommitGroup[], maker: ReferenceMaker): Promise<MadeReference[]> {
  const records = await storedRecords(commit.payload, groups.flatMap(({ positions }) => idsAt(commit, positions)))
  const own = groups.map(({ positions }) => idsAt(commit, positions).flatMap((id) => records.get(id) ?? []))
  const references = await maker.make(own)
  return references.map((reference, index) => ({ ...reference, id: own[index]?.[0]?.id ?? '' }))
}

type Relating = {
  relations: Relations
  /** The references that neither this step nor one before it adds. */
  open: Set<string>
}

async function* readySteps(commit: Commit, steps: AsyncGenerator<MadeStep, void>, relating: Relating): AsyncGenerator<ReadyStep, void> {
  const { payload, user } = commit
  for await (const { groups, references } of steps) {
    relate(commit, references, relating)
    const ready = await bulkReady(payload, 'references', references as never, { draft: true, user })
    yield { groups, ids: references.map(({ id }) => id), ready }
  }
}

/** Gives the references of a step the relations that can be written with them. */
function relate({ ownIds }: Commit, references: readonly MadeReference[], { relations, open }: Relating): void {
  for (const { id } of references) open.delete(id)
  for (const reference of references) {
    const rows = relations.get(reference.id) ?? []
    // Of what was stored, some may have been removed since; that is looked at in the end.
    const ready = rows.filter(({ target }) => ownIds.has(target) && !open.has(target))
    const left = rows.filter((row) => !ready.includes(row))
    if (left.length > 0) relations.set(reference.id, left)
    else relations.delete(reference.id)
    if (ready.length > 0) Object.assign(reference, { relations: ready })
  }
}

async function writeStep(commit: Commit, { groups, ids, ready }: ReadyStep): Promise<void> {
  await runAction(commit.payload, { user: commit.user }, async (req) => {
    await bulkInsert(req, ready)
    await bulkUpdate(req, 'import-records', ids, { outcome: 'added' })
    // Which reference a follower went into is where its match went.
    const followers = groups.flatMap(({ positions }) => idsAt(commit, positions.slice(1)))
    await bulkUpdate(req, 'import-records', followers, { outcome: 'merged' })
    await commit.note(recordsOf(groups), req)
  })
}
