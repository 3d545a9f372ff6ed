import type { PayloadRequest } from 'payload'

import type { PriorityRound, PriorityVote } from '@/payload-types'

import { tallyBallots, type Tally } from '../tally'

/**
 * The box of a round: a row among its votes that is written with every vote and by closing, so that of two at the same
 * moment the later sees the earlier, on every database. It is for no group, and is never counted.
 */
const boxOf = (round: string): string => `box:${round}`

export const voteOf = async (req: PayloadRequest, voter: string): Promise<PriorityVote | null> => {
  const { docs } = await req.payload.find({
    collection: 'priority-votes', where: { voter: { equals: voter } }, limit: 1, pagination: false, depth: 0, overrideAccess: true, req,
  })
  return docs[0] ?? null
}

export async function openBox(req: PayloadRequest, round: string): Promise<void> {
  if (await voteOf(req, boxOf(round))) return
  await req.payload.create({
    collection: 'priority-votes',
    data: { round, group: '', voter: boxOf(round), choices: [], revision: 0, castAt: new Date().toISOString() },
    depth: 0, overrideAccess: true, req,
  })
}

/** Notes in the box that something happens to it. */
export async function touchBox(req: PayloadRequest, round: string): Promise<void> {
  const box = await voteOf(req, boxOf(round))
  if (!box) return
  await req.payload.update({
    collection: 'priority-votes', id: box.id, data: { revision: box.revision + 1 }, depth: 0, overrideAccess: true, req,
  })
}

/** The votes of a round, straight from the database: thousands of rows need none of the hooks that Payload runs upon each. */
async function votesOf<Row>(req: PayloadRequest, round: string, select: Readonly<Record<string, true>>): Promise<readonly Row[]> {
  const { docs } = await req.payload.db.find<Row & { id: string }>({
    collection: 'priority-votes', where: { round: { equals: round } }, select, limit: 0, pagination: false, req,
  })
  return docs
}

/**
 * All votes of a round, counted for each group in one pass. Of a group with too few voters only their number stays, since
 * the counts would tell what single people chose.
 */
export async function tallyOf(req: PayloadRequest, round: PriorityRound, items: readonly string[]): Promise<Tally> {
  await touchBox(req, round.id)
  const votes = await votesOf<{ group?: string | null; choices: string[] }>(req, round.id, { group: true, choices: true })
  const ballots = votes.map(({ group, choices }) => ({ group: group ?? '', choices }))
  const tally = tallyBallots(ballots, { groups: (round.groups ?? []).map(({ key }) => key), items, choices: round.choices })
  return { ...tally, groups: tally.groups.map((group) => (group.voters < round.fewestVoters ? { ...group, places: {} } : group)) }
}

/** How many have voted, by group; for those who run the round, and never what. */
export async function turnoutOf(req: PayloadRequest, round: string): Promise<ReadonlyMap<string, number>> {
  const turnout = new Map<string, number>()
  for (const { group } of await votesOf<{ group?: string | null }>(req, round, { group: true }))
    if (group) turnout.set(group, (turnout.get(group) ?? 0) + 1)
  return turnout
}
