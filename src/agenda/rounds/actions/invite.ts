import { createHmac } from 'node:crypto'
import type { PayloadRequest } from 'payload'

import type { PriorityInvitation, PriorityRound } from '@/payload-types'
import { runAction } from '@/platform/database/action'
import { environment } from '@/platform/environment'
import { queueJob } from '@/platform/jobs'
import { defaultLocale, type Locale } from '@/platform/locales'
import { recordId } from '@collections/validation/recordId'

import { RoundRefused } from '../errors'
import { peopleIn, type LineProblem, type Person } from '../people'
import { labelOf } from '../queries/invitations'
import { refuseOthers, roundById } from '../queries/stored'
import { hashOf, newToken } from '../tokens'
import { inviteJob } from '../voting'
import { auditRound } from './auditRound'
import { refuseElsewhere } from './items'
import { dropMails } from './mail'

/** Somebody who is invited. Their link is null where it goes to them by mail, and nobody else sees it. */
export type Invited = { readonly id: string; readonly label: string; readonly url: string | null }

type Inviting = {
  readonly people: readonly Person[]
  /** The language of the mails. */
  readonly locale?: Locale
}

type InvitingDone = { readonly invited: readonly Invited[]; readonly refused: readonly { readonly person: Person; readonly message: string }[] }

export type ListDone = { readonly invited: readonly Invited[]; readonly refused: readonly LineProblem[] }

const mayInviteAt = ['planned', 'gathering', 'processing', 'checking', 'voting'] as const
const mostAtOnce = 500
const DAY_MS = 24 * 60 * 60 * 1000
/** How long a link works at the most; the vote closes by itself before. */
const openFor = 180 * DAY_MS

/** Invites the people of a pasted list; lines that cannot be used are named, and the others are kept. */
export function inviteList(given: PayloadRequest, id: string, { list, locale }: { list: string; locale: Locale }): Promise<ListDone> {
  return runAction(given.payload, { req: given }, async (req) => {
    refuseOthers(req)
    const { people, problems } = peopleIn(list, (await roundById(req, id)).groups ?? [])
    if (people.length > mostAtOnce)
      throw new RoundRefused('not-asked', `The list names ${people.length} people. Send at most ${mostAtOnce} at a time.`)
    const { invited, refused } = await invite(req, id, { people, locale })
    const lines = new Map<Person, { readonly line: number; readonly text: string }>(people.map((person) => [person, person]))
    const known = refused.flatMap(({ person, message }) => {
      const found = lines.get(person)
      return found ? [{ line: found.line, text: found.text, message }] : []
    })
    return { invited, refused: [...problems, ...known].sort((one, other) => one.line - other.line) }
  })
}

/**
 * Invites people to vote, each for a group. Who has a mail address gets the link by mail once the vote is open; the
 * links of the others are in the answer. Of each only a digest is stored. Whoever is invited already for the group is
 * told so and keeps the link.
 */
export function invite(given: PayloadRequest, id: string, { people, locale = defaultLocale }: Inviting): Promise<InvitingDone> {
  return runAction(given.payload, { req: given }, async (req) => {
    refuseOthers(req)
    const round = await roundById(req, id)
    refuseElsewhere(round, mayInviteAt, 'People are invited')
    const groups = new Set((round.groups ?? []).map(({ key }) => key))
    const stray = people.find(({ group }) => !groups.has(group))
    if (stray) throw new RoundRefused('not-asked', `The round has no group “${stray.group}”. Its groups: ${[...groups].join(', ')}.`)
    const invited: (Invited & { readonly group: string })[] = []
    const refused: { person: Person; message: string }[] = []
    for (const person of people) {
      const { group, name, email } = person
      const personKey = personKeyOf(round.id, group, email ?? name ?? '')
      if (await isInvited(req, personKey)) {
        refused.push({ person, message: 'Is invited for this group already. A person has one vote in a group; give them a new link if the old one is lost.' })
        continue
      }
      const token = newToken()
      const created = await req.payload.create({
        collection: 'priority-invitations',
        data: {
          round: round.id, group, locale, state: 'open', expiresAt: expiry(), tokenHash: hashOf(token), personKey,
          ...(name ? { name } : {}), ...(email ? { email } : {}), ...(req.user ? { invitedBy: String(req.user.id) } : {}),
        },
        depth: 0, overrideAccess: true, req,
      })
      invited.push({ id: created.id, group, label: labelOf(created), url: email ? null : linkOf(round, token) })
    }
    if (invited.length > 0) await auditRound(req, round, 'invite', countedByGroup(invited))
    if (invited.some(({ url }) => url === null)) await queueMailsOf(req, round)
    return { invited: invited.map(({ id: invitation, label, url }) => ({ id: invitation, label, url })), refused }
  })
}

/** Such as “2 for patients, 1 for link-workers”. */
const countedByGroup = (invited: readonly { readonly group: string }[]): string =>
  [...new Set(invited.map(({ group }) => group))]
    .map((group) => `${invited.filter((one) => one.group === group).length} for ${group}`).join(', ')

/** Mails with links go out while there is something to vote on. */
async function queueMailsOf(req: PayloadRequest, { id, step }: PriorityRound): Promise<void> {
  if (step === 'voting') await queueJob(req.payload, req, inviteJob, { round: id })
}

/**
 * Gives an invited person another link, by mail if they have an address; the one before stops working at once, and a
 * vote that was cast stays.
 */
export function renewInvitation(given: PayloadRequest, id: string, invitation: string): Promise<Invited> {
  return runAction(given.payload, { req: given }, async (req) => {
    refuseOthers(req)
    const round = await roundById(req, id)
    refuseElsewhere(round, mayInviteAt, 'Links are renewed')
    const found = await invitationOf(req, round.id, invitation)
    const token = newToken()
    await req.payload.update({
      collection: 'priority-invitations', id: invitation, depth: 0, overrideAccess: true, req,
      data: { tokenHash: hashOf(token), state: 'open', expiresAt: expiry(), mailed: false },
    })
    if (found.email) {
      await dropMails(req, { invitation: { equals: invitation } })
      await queueMailsOf(req, round)
    }
    await auditRound(req, round, 'renew-invitation')
    return { id: invitation, label: labelOf(found), url: found.email ? null : linkOf(round, token) }
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
    await dropMails(req, { invitation: { equals: invitation } })
    await req.payload.delete({ collection: 'priority-votes', where: { voter: { equals: invitation } }, depth: 0, overrideAccess: true, req })
    await auditRound(req, round, 'revoke-invitation', reason)
  })
}

async function invitationOf(req: PayloadRequest, round: string, id: string): Promise<PriorityInvitation> {
  const found = await req.payload.findByID({
    collection: 'priority-invitations', id, depth: 0, overrideAccess: true, disableErrors: true, req,
  })
  if (found && recordId(found.round) === round) return found
  throw new RoundRefused('not-found', 'There is no such invitation in this round. Reload to see which there are.')
}

/**
 * The same person in the same group of the same round. It outlives the address, so it takes the hub's secret to try
 * whether an address is behind it.
 */
const personKeyOf = (round: string, group: string, person: string): string =>
  createHmac('sha256', environment().payloadSecret).update(`${round}\n${group}\n${person.normalize('NFKC').trim().toLowerCase()}`).digest('hex')

async function isInvited(req: PayloadRequest, personKey: string): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: 'priority-invitations', where: { personKey: { equals: personKey } }, overrideAccess: true, req,
  })
  return totalDocs > 0
}

const expiry = (): string => new Date(Date.now() + openFor).toISOString()

const linkOf = ({ slug }: PriorityRound, token: string): string => `${environment().publicUrl}/priorities/${slug}/vote/${token}`
