import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'

import type { PriorityRound } from '@/payload-types'
import { runAction } from '@/platform/database/action'
import { environment } from '@/platform/environment'
import { recordId } from '@collections/validation/recordId'

import { RoundRefused } from '../errors'
import { refuseOthers, roundById } from '../queries/stored'
import { hashOf, newToken } from '../tokens'
import { auditRound } from './auditRound'
import { refuseElsewhere } from './items'

export type Invited = { readonly id: string; readonly name: string; readonly email: string | null; readonly url: string }
export type Inviting = { readonly group: string; readonly people: readonly { readonly name: string; readonly email?: string | undefined }[] }
export type InvitingDone = { readonly invited: readonly Invited[]; readonly refused: readonly { readonly name: string; readonly message: string }[] }

const mayInviteAt = ['planned', 'gathering', 'processing', 'checking', 'voting'] as const
const DAY_MS = 24 * 60 * 60 * 1000
/** How long a link works at the most; the vote closes by itself before. */
const openFor = 180 * DAY_MS

/**
 * Invites people to vote for a group. Their links are in the answer and nowhere else: only a digest of each is stored.
 * Whoever is invited already for the group is told so and keeps the link.
 */
export function invite(given: PayloadRequest, id: string, { group, people }: Inviting): Promise<InvitingDone> {
  return runAction(given.payload, { req: given }, async (req) => {
    refuseOthers(req)
    const round = await roundById(req, id)
    refuseElsewhere(round, mayInviteAt, 'People are invited')
    if (!(round.groups ?? []).some(({ key }) => key === group))
      throw new RoundRefused('not-asked', `The round has no group “${group}”. Its groups: ${(round.groups ?? []).map(({ key }) => key).join(', ')}.`)
    const invited: Invited[] = []
    const refused: { name: string; message: string }[] = []
    for (const { name, email } of people) {
      const personKey = personKeyOf(round.id, group, email ?? name)
      if (await isInvited(req, personKey)) {
        refused.push({ name, message: 'Is invited for this group already. A person has one vote in a group; give them a new link if the old one is lost.' })
        continue
      }
      const token = newToken()
      const { id: invitation } = await req.payload.create({
        collection: 'priority-invitations',
        data: {
          round: round.id, group, name, state: 'open', expiresAt: expiry(), tokenHash: hashOf(token), personKey,
          ...(email ? { email } : {}), ...(req.user ? { invitedBy: String(req.user.id) } : {}),
        },
        depth: 0, overrideAccess: true, req,
      })
      invited.push({ id: invitation, name, email: email ?? null, url: linkOf(round, token) })
    }
    if (invited.length > 0) await auditRound(req, round, 'invite', `${invited.length} for ${group}`)
    return { invited, refused }
  })
}

/** Gives an invited person another link; the one before stops working, and a vote that was cast stays. */
export function renewInvitation(given: PayloadRequest, id: string, invitation: string): Promise<Invited> {
  return runAction(given.payload, { req: given }, async (req) => {
    refuseOthers(req)
    const round = await roundById(req, id)
    refuseElsewhere(round, mayInviteAt, 'Links are renewed')
    const { name, email } = await invitationOf(req, round.id, invitation)
    const token = newToken()
    await req.payload.update({
      collection: 'priority-invitations', id: invitation, depth: 0, overrideAccess: true, req,
      data: { tokenHash: hashOf(token), state: 'open', expiresAt: expiry() },
    })
    await auditRound(req, round, 'renew-invitation')
    return { id: invitation, name, email: email ?? null, url: linkOf(round, token) }
  })
}

/** Takes an invitation back: its link stops working, and a vote cast with it does not count. */
export function revokeInvitation(given: PayloadRequest, id: string, invitation: string, reason: string): Promise<void> {
  return runAction(given.payload, { req: given }, async (req) => {
    refuseOthers(req)
    const round = await roundById(req, id)
    refuseElsewhere(round, mayInviteAt, 'Invitations are taken back')
    if (!reason.trim()) throw new RoundRefused('reason-missing', 'Say in a sentence why. It goes into the record of who did what.')
    await invitationOf(req, round.id, invitation)
    await req.payload.update({
      collection: 'priority-invitations', id: invitation, data: { state: 'revoked' }, depth: 0, overrideAccess: true, req,
    })
    await req.payload.delete({ collection: 'priority-votes', where: { voter: { equals: invitation } }, depth: 0, overrideAccess: true, req })
    await auditRound(req, round, 'revoke-invitation', reason)
  })
}

async function invitationOf(req: PayloadRequest, round: string, id: string) {
  const found = await req.payload.findByID({
    collection: 'priority-invitations', id, depth: 0, overrideAccess: true, disableErrors: true, req,
  })
  if (found && recordId(found.round) === round) return found
  throw new RoundRefused('not-found', 'There is no such invitation in this round. Reload to see which there are.')
}

/** The same person in the same group of the same round, without keeping the address twice. */
const personKeyOf = (round: string, group: string, person: string): string =>
  createHash('sha256').update(`${round}\n${group}\n${person.normalize('NFKC').trim().toLowerCase()}`).digest('hex')

async function isInvited(req: PayloadRequest, personKey: string): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: 'priority-invitations', where: { personKey: { equals: personKey } }, overrideAccess: true, req,
  })
  return totalDocs > 0
}

const expiry = (): string => new Date(Date.now() + openFor).toISOString()

const linkOf = ({ slug }: PriorityRound, token: string): string => `${environment().publicUrl}/priorities/${slug}/vote/${token}`
