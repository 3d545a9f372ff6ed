import { createLocalReq, type Payload, type PayloadRequest, type TypedUser } from 'payload'

import type { PriorityItem, PriorityRound } from '@/payload-types'
import { checkItem } from '@/agenda/rounds/actions/check'
import { invite, renewInvitation } from '@/agenda/rounds/actions/invite'
import { gatherGaps, processItem } from '@/agenda/rounds/actions/items'
import { moveRound } from '@/agenda/rounds/actions/move'
import { setOrder } from '@/agenda/rounds/actions/order'
import { castVote } from '@/agenda/rounds/actions/vote'
import { placeField } from '@/agenda/rounds/ballot'
import { invitationsOf } from '@/agenda/rounds/queries/invitations'
import { itemsOf } from '@/agenda/rounds/queries/stored'
import { voteOf } from '@/agenda/rounds/queries/votes'
import type { RoundMove, RoundStep } from '@/agenda/rounds/steps'
import { recordId } from '@collections/validation/recordId'

import type { PriorityRoundFile } from '../schema'
import { idKey, type KnownIds } from './existing'

type Holding = {
  readonly payload: Payload
  /** Who runs the round. */
  readonly user: TypedUser
  readonly file: PriorityRoundFile
  readonly known: KnownIds
  /** Gets a line for each step that is reached. */
  readonly log: (line: string) => void
}

type Held = { readonly id: string; readonly isNew: boolean }

const voteOpenMs = 14 * 24 * 60 * 60 * 1000

/**
 * Holds a round from the first gap to the agreed list, through the actions with which people hold one. Each is saved for
 * itself, so that a run which was interrupted goes on where it stopped; one that is agreed or cancelled is left alone.
 */
export async function holdRound(holding: Holding): Promise<Held> {
  const { payload, file, log } = holding
  const req = await asker(holding)
  const { docs: [found] } = await payload.find({
    collection: 'priority-rounds', where: { slug: { equals: file.slug } }, limit: 1, depth: 0, overrideAccess: true, req,
  })
  const { id, step: first } = found ?? (await planned(req, holding))
  for (let step: RoundStep = first; isHeldOn(step);) {
    const { work, move } = stages[step]
    await work?.(holding, id)
    step = await moveRound(await asker(holding), id, move)
    log(`${file.title}: ${step}`)
  }
  return { id, isNew: !found }
}

const planned = (req: PayloadRequest, { payload, file }: Holding): Promise<PriorityRound> => {
  const { slug, title, scope, howToTakePart, groups, choices, fewestVoters, shortlist } = file
  return payload.create({
    collection: 'priority-rounds',
    data: { slug, title, scope, howToTakePart, groups, choices, fewestVoters, shortlist, step: 'planned', isExample: true },
    depth: 0, overrideAccess: false, req,
  })
}

/** A request of its own for each action: what an action leaves on its request is nobody else's. */
const asker = ({ payload, user }: Holding): Promise<PayloadRequest> => createLocalReq({ user }, payload)

type Stage = { readonly work?: (holding: Holding, id: string) => Promise<void>; readonly move: RoundMove }
type HeldStep = Exclude<RoundStep, 'agreed' | 'cancelled'>

const isHeldOn = (step: RoundStep): step is HeldStep => step !== 'agreed' && step !== 'cancelled'

/** What is done at each step, which may have been begun already, and the move that ends it. */
const stages: Readonly<Record<HeldStep, Stage>> = {
  planned: { move: 'announce' },
  gathering: { work: gather, move: 'process' },
  processing: { work: decide, move: 'check' },
  checking: { work: checkAndInvite, move: 'open' },
  voting: { work: voteAll, move: 'close' },
  ranking: { move: 'discuss' },
  workshop: { work: order, move: 'publish' },
}

const gapId = ({ known }: Holding, name: string): string => known.get(idKey('gaps', name)) ?? ''

/** The gaps of the round by the name that the file gives them. */
async function itemsByName(holding: Holding, id: string): Promise<(name: string) => PriorityItem> {
  const items = await itemsOf(await asker(holding), id)
  const byGap = new Map(items.map((item) => [recordId(item.gap) ?? '', item]))
  return (name) => {
    const item = byGap.get(gapId(holding, name))
    if (!item) throw new Error(`The round “${holding.file.slug}” of the seed has no gap “${name}”. List it under “gaps”.`)
    return item
  }
}

async function gather(holding: Holding, id: string): Promise<void> {
  await gatherGaps(await asker(holding), id, holding.file.gaps.map((name) => gapId(holding, name)))
}

async function decide(holding: Holding, id: string): Promise<void> {
  const item = await itemsByName(holding, id)
  for (const { gap, mergeInto, reason } of holding.file.decisions) {
    if (item(gap).fate !== 'kept') continue
    const asked = mergeInto ? { what: 'merge', into: item(mergeInto).id, reason } as const : { what: 'out-of-scope', reason } as const
    await processItem(await asker(holding), id, item(gap).id, asked)
  }
}

async function checkAndInvite(holding: Holding, id: string): Promise<void> {
  const { payload, file } = holding
  const item = await itemsByName(holding, id)
  for (const { gap, verdict, reason } of file.checks)
    if (!item(gap).evidence?.verdict) await checkItem(await asker(holding), id, item(gap).id, { verdict, reason })
  // Whoever is invited already is refused, and stays invited.
  await invite(await asker(holding), id, { people: file.participants.map(({ name, group }) => ({ name, group })) })
  const closesAt = new Date(Date.now() + voteOpenMs).toISOString()
  await payload.update({
    collection: 'priority-rounds', id, data: { closesAt }, depth: 0, overrideAccess: false, req: await asker(holding),
  })
}

/** Each participant votes through a link of their own, as everybody does; who has voted already does not again. */
async function voteAll(holding: Holding, id: string): Promise<void> {
  const { payload, file } = holding
  const item = await itemsByName(holding, id)
  const invitations = await invitationsOf(await asker(holding), id)
  for (const { name, group, choices } of file.participants) {
    const invitation = invitations.find((one) => one.name === name && one.group === group)
    if (!invitation || (await voteOf(await asker(holding), invitation.id))) continue
    const { url } = await renewInvitation(await asker(holding), id, invitation.id)
    const fields = new URLSearchParams([['seen', '0'], ...choices.map((gap, index) => [placeField(item(gap).id), String(index + 1)])])
    const cast = await castVote(payload, { slug: file.slug, token: url?.split('/').at(-1) ?? '', fields })
    if (!('done' in cast)) throw new Error(`The vote of “${name}” in the seed is refused: ${JSON.stringify('problems' in cast ? cast.problems : Object.keys(cast))}`)
  }
}

async function order(holding: Holding, id: string): Promise<void> {
  const item = await itemsByName(holding, id)
  await setOrder(await asker(holding), id, holding.file.order.map(({ gap, reason }) => ({ item: item(gap).id, reason })))
}
