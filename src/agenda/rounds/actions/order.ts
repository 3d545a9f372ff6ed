import type { PayloadRequest } from 'payload'

import { runAction } from '@/platform/database/action'
import { recordId } from '@collections/validation/recordId'

import type { AgreedPlace } from '../agreed'
import { RoundRefused } from '../errors'
import { itemsOf, refuseOthers, roundById } from '../queries/stored'
import { auditRound } from './auditRound'
import { refuseElsewhere } from './items'
import { updateItem } from './updateItem'

type Ordered = { readonly item: string; readonly reason?: string | undefined }

/** Sets the order that the workshop agreed on: the gaps named, the most important first; others get no place. */
export function setOrder(given: PayloadRequest, id: string, order: readonly Ordered[]): Promise<void> {
  return runAction(given.payload, { req: given }, async (req) => {
    refuseOthers(req)
    const round = await roundById(req, id)
    refuseElsewhere(round, ['workshop'], 'The final order is set')
    const items = await itemsOf(req, id)
    const kept = new Map(items.filter(({ fate }) => fate === 'kept').map((item) => [item.id, item]))
    if (new Set(order.map(({ item }) => item)).size !== order.length) throw new RoundRefused('not-asked', 'The same gap is in the list twice.')
    if (order.some(({ item }) => !kept.has(item))) throw new RoundRefused('not-asked', 'The list names a gap that is not in the round. Reload to see which are.')
    for (const item of kept.values()) {
      const index = order.findIndex((one) => one.item === item.id)
      const place = index < 0 ? null : index + 1
      const placeReason = order[index]?.reason?.trim() || null
      if ((item.place ?? null) === place && (item.placeReason ?? null) === placeReason) continue
      await updateItem(req, item.id, { place, placeReason })
    }
    await auditRound(req, round, 'order')
  })
}

/** The list as it is frozen: its words in every language, so that no later change of a gap changes what was agreed. */
export async function agreedList(req: PayloadRequest, round: string): Promise<AgreedPlace[]> {
  const { docs } = await req.payload.find({
    collection: 'priority-items',
    where: { and: [{ round: { equals: round } }, { fate: { equals: 'kept' } }, { place: { exists: true } }] },
    sort: 'place', locale: 'all', pagination: false, depth: 0, overrideAccess: true, req,
  })
  return docs.filter(({ place }) => typeof place === 'number').map(({ id, gap, wording, place, placeReason }) => ({
    place: place ?? 0, item: id, gap: recordId(gap) ?? '',
    wording: wording as unknown as Record<string, string>, reason: placeReason ?? null,
  }))
}
