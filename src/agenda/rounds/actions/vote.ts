import type { Payload, PayloadRequest } from 'payload'

import type { PriorityInvitation, PriorityRound } from '@/payload-types'
import { runAction } from '@/platform/database/action'
import { recordId } from '@collections/validation/recordId'

import { readBallot, type BallotProblem } from '../ballot'
import { invitationWith } from '../queries/invitations'
import { itemsOf } from '../queries/stored'
import { touchBox, voteOf } from '../queries/votes'
import { hashOf, isToken } from '../tokens'
import { auditRound } from './auditRound'

/** Why nobody can vote with a link now. `unknown` says nothing of what there is. */
type ClosedDoor = 'unknown' | 'revoked' | 'expired' | 'not-open-yet' | 'closed' | 'cancelled'

/** A link to vote that works, and the vote as it stands. */
export type OpenDoor = {
  readonly round: PriorityRound
  readonly invitation: PriorityInvitation
  /** The ids of the gaps in the round. */
  readonly items: readonly string[]
  /** The gaps in the order of this person; null before the first vote. */
  readonly choices: readonly string[] | null
  /** 0 before the first vote. A form carries it, and is taken once. */
  readonly revision: number
}

export type Knocked = { readonly closed: ClosedDoor; readonly round: PriorityRound | null } | { readonly open: OpenDoor }

/** What a link of the round with this slug opens, at a moment. */
export async function knock(req: PayloadRequest, slug: string, token: string, now = new Date().toISOString()): Promise<Knocked> {
  const invitation = isToken(token) ? await invitationWith(req, hashOf(token)) : null
  const round = invitation && await req.payload.findByID({
    collection: 'priority-rounds', id: recordId(invitation.round) ?? '', depth: 0, overrideAccess: true, disableErrors: true, req,
  })
  if (!invitation || !round || round.slug !== slug) return { closed: 'unknown', round: null }
  const closed = (why: ClosedDoor): Knocked => ({ closed: why, round })
  if (invitation.state === 'revoked') return closed('revoked')
  if (round.step === 'cancelled') return closed('cancelled')
  if (['planned', 'gathering', 'processing', 'checking'].includes(round.step)) return closed('not-open-yet')
  if (round.step !== 'voting' || !round.closesAt || round.closesAt <= now) return closed('closed')
  if (!(round.groups ?? []).some(({ key }) => key === invitation.group)) return closed('revoked')
  if (invitation.expiresAt <= now) return closed('expired')
  const items = (await itemsOf(req, round.id)).filter(({ fate }) => fate === 'kept').map(({ id }) => id)
  const vote = await voteOf(req, invitation.id)
  return {
    open: {
      round, invitation, items, choices: vote ? (vote.choices as string[]) : null, revision: vote?.revision ?? 0,
    },
  }
}

/** A vote as a form sends it. */
type SentVote = { readonly slug: string; readonly token: string; readonly fields: URLSearchParams }

export type Cast =
  | { readonly done: 'recorded' | 'replaced' }
  | { readonly closed: ClosedDoor; readonly round: PriorityRound | null }
  /** The form was sent already, or is older than the vote as it stands. Nothing was changed. */
  | { readonly stale: OpenDoor }
  | { readonly problems: readonly BallotProblem[]; readonly open: OpenDoor }

/**
 * Takes the vote of whoever holds the link: the first, or one that replaces it. All or nothing; late, unknown, repeated
 * and stuffed votes are refused and leave the one before as it was.
 */
export function castVote(payload: Payload, { slug, token, fields }: SentVote): Promise<Cast> {
  return runAction(payload, {}, async (req): Promise<Cast> => {
    const knocked = await knock(req, slug, token)
    if ('closed' in knocked) return knocked
    const { open } = knocked
    const { round, invitation, items, revision } = open
    if (fields.getAll('seen').length !== 1 || fields.get('seen') !== String(revision)) return { stale: open }
    const read = readBallot(fields, { items, choices: round.choices })
    if ('problems' in read) return { problems: read.problems, open }
    const data = { choices: [...read.choices], castAt: new Date().toISOString(), revision: revision + 1 }
    // First, so that of two votes at the same moment one starts anew and finds the other.
    await touchBox(req, round.id)
    const vote = await voteOf(req, invitation.id)
    if (vote) await req.payload.update({ collection: 'priority-votes', id: vote.id, data, depth: 0, overrideAccess: true, req })
    else {
      await req.payload.create({
        collection: 'priority-votes',
        data: { ...data, round: round.id, group: invitation.group, voter: invitation.id }, depth: 0, overrideAccess: true, req,
      })
    }
    await auditRound(req, round, vote ? 'change-vote' : 'vote')
    return { done: vote ? 'replaced' : 'recorded' }
  })
}
