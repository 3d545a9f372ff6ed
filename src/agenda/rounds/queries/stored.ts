import type { PayloadRequest } from 'payload'

import type { PriorityItem, PriorityRound } from '@/payload-types'
import { may } from '@/access/roles'
import { holderOf } from '@/access/rules'
import { defaultLocale } from '@/platform/locales'
import type { LocalText } from '@/publishing/localised'

import { RoundRefused } from '../errors'
import { wordsOf } from '../words'

/** @throws RoundRefused unless the asker runs rounds */
export function refuseOthers(req: PayloadRequest): void {
  if (may(holderOf(req), 'agenda.prioritise')) return
  throw new RoundRefused('not-permitted', 'Rounds are run by curators and administrators. Ask whoever runs this hub for that role.')
}

/** @throws RoundRefused if there is none */
export async function roundById(req: PayloadRequest, id: string): Promise<PriorityRound> {
  const round = await req.payload.findByID({
    collection: 'priority-rounds', id, depth: 0, overrideAccess: true, disableErrors: true, req,
  })
  if (round) return round
  throw new RoundRefused('not-found', 'There is no such round. Reload to see which there are.')
}

/** All gaps of a round, in the order in which they were gathered. */
export async function itemsOf(req: PayloadRequest, round: string): Promise<PriorityItem[]> {
  const { docs } = await req.payload.find({
    collection: 'priority-items', where: { round: { equals: round } }, sort: 'createdAt', pagination: false,
    depth: 0, overrideAccess: true, req,
  })
  return docs
}

/** How some gaps of rounds are worded, by id: in English, or in whichever language they were written. */
export async function wordingsOf(req: PayloadRequest, ids: readonly string[]): Promise<ReadonlyMap<string, LocalText>> {
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: 'priority-items', where: { id: { in: [...ids] } }, select: { wording: true }, locale: 'all', pagination: false,
    depth: 0, overrideAccess: true, req,
  })
  return new Map(docs.map(({ id, wording }) => [id, wordsOf(wording, defaultLocale)]))
}

/** @throws RoundRefused unless the item is one of the round */
export async function itemOfRound(req: PayloadRequest, round: string, id: string): Promise<PriorityItem> {
  const item = (await itemsOf(req, round)).find((one) => one.id === id)
  if (item) return item
  throw new RoundRefused('not-found', 'This gap is not in the round. Reload to see which are.')
}
