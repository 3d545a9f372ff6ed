import type { PayloadRequest } from 'payload'

import type { PriorityInvitation } from '@/payload-types'

import { maskedAddress } from '../people'

/** Whom an invitation is for, as those who run the round know them: by name, or by what tells addresses apart. */
export const labelOf = ({ name, email }: Pick<PriorityInvitation, 'name' | 'email'>): string =>
  name || (email ? maskedAddress(email) : 'Somebody invited by mail')

/** The invitations of a round, by group and name. */
export async function invitationsOf(req: PayloadRequest, round: string): Promise<PriorityInvitation[]> {
  const { docs } = await req.payload.find({
    collection: 'priority-invitations', where: { round: { equals: round } }, sort: ['group', 'name'], pagination: false,
    depth: 0, overrideAccess: true, req,
  })
  return docs
}

/** The groups of a round for which somebody holds an invitation. */
export async function invitedGroups(req: PayloadRequest, round: string): Promise<readonly string[]> {
  const open = (await invitationsOf(req, round)).filter(({ state }) => state === 'open')
  return [...new Set(open.map(({ group }) => group))]
}

/** The invitation with this digest of a token. */
export async function invitationWith(req: PayloadRequest, tokenHash: string): Promise<PriorityInvitation | null> {
  const { docs } = await req.payload.find({
    collection: 'priority-invitations', where: { tokenHash: { equals: tokenHash } }, limit: 1, pagination: false,
    depth: 0, overrideAccess: true, req,
  })
  return docs[0] ?? null
}
