import type { Payload, PayloadRequest, TypedUser } from 'payload'

import { recordId } from '@collections/validation/recordId'

import { may, rolesWith } from '@/access/roles'
import { holderOf } from '@/access/rules'

/** The accounts of those who coordinate a group. */
async function coordinatorsOf(hub: Payload, group: string, req?: PayloadRequest): Promise<readonly string[]> {
  const found = await hub.findByID({
    collection: 'working-groups', id: group, depth: 0, overrideAccess: true, disableErrors: true, ...(req ? { req } : {}),
  })
  return (found?.coordinators ?? []).flatMap((one) => recordId(one) ?? [])
}

/** Whether someone decides who joins a group: its coordinators, and those who moderate the collaborative. */
export async function mayDecideOn(hub: Payload, user: TypedUser | null, group: string, req?: PayloadRequest): Promise<boolean> {
  if (!user) return false
  return may(holderOf({ user }), 'collaborative.moderate') || (await coordinatorsOf(hub, group, req)).includes(String(user.id))
}

/** Whose turn it is to decide: the coordinators of a group, and where it has none those who moderate the collaborative. */
export async function decidersOf(req: PayloadRequest, group: string): Promise<readonly string[]> {
  const coordinators = await coordinatorsOf(req.payload, group, req)
  const { docs } = await req.payload.find({
    collection: 'users',
    where: coordinators.length > 0 ? { id: { in: [...coordinators] } } : { roles: { in: rolesWith('collaborative.moderate') } },
    select: {}, pagination: false, depth: 0, overrideAccess: true, req,
  })
  return docs.map(({ id }) => String(id))
}
