import type { Payload, PayloadRequest, TypedUser } from 'payload'

import { recordId } from '@collections/validation/recordId'

import type { GroupMembership } from '@/payload-types'
import { recordAudit } from '@/platform/audit/record'
import { runAction } from '@/platform/database/action'
import { againIfTaken } from '@/platform/database/taken'
import { queueMail } from '@/platform/mail/outbox/queue'

import { PartnershipRefused } from '../../errors'
import { registrationById } from '../../joining/queries'
import type { AskValues } from '../form'
import { decidersOf, mayDecideOn } from '../queries/deciding'
import { takesMembers } from '../view'

type Step = 'ask' | 'leave' | 'accept' | 'decline' | 'name' | 'unname'

const audit = (req: PayloadRequest, id: string, step: Step): Promise<void> =>
  recordAudit(req.payload, req, { action: `group-memberships.${step}`, collectionSlug: 'group-memberships', documentId: id })

const change = (req: PayloadRequest, id: string, data: Partial<GroupMembership>) =>
  req.payload.update({ collection: 'group-memberships', id, data, depth: 0, overrideAccess: true, req })

/** A member of the collaborative and a group, by their ids. */
type Part = { readonly registration: string; readonly group: string }

const keyOf = ({ registration, group }: Part): string => `${group}:${registration}`

async function membershipOf(req: PayloadRequest, part: Part): Promise<GroupMembership | null> {
  const { docs } = await req.payload.find({
    collection: 'group-memberships', where: { key: { equals: keyOf(part) } }, limit: 1, pagination: false, depth: 0, overrideAccess: true, req,
  })
  return docs[0] ?? null
}

/**
 * Asks for a member to be taken into a group. Whoever waits or is in it already stays as they are; whoever was declined
 * can ask again. Who decides is told by mail.
 *
 * @throws PartnershipRefused if the person is no member, or nobody can join the group
 */
export const askToJoin = (payload: Payload, part: Part, values: AskValues): Promise<void> =>
  againIfTaken(() => ask(payload, part, values))

function ask(payload: Payload, part: Part, values: AskValues): Promise<void> {
  return runAction(payload, {}, async (req) => {
    const { registration, group } = part
    const member = await registrationById(req, registration)
    const found = await payload.findByID({ collection: 'working-groups', id: group, depth: 0, overrideAccess: false, disableErrors: true, req })
    if (member?.state !== 'approved' || !found || !takesMembers(found.state))
      throw new PartnershipRefused('not-waiting', 'Only members of the collaborative can join, and only a group that has not ended.')
    const known = await membershipOf(req, part)
    if (known && known.state !== 'declined') return
    const data = { ...values, state: 'asked' as const, note: null, askedAt: new Date().toISOString(), decidedAt: null, decidedBy: null }
    const { id } = known
      ? await change(req, String(known.id), data)
      : await payload.create({ collection: 'group-memberships', data: { ...data, ...part, key: keyOf(part) }, depth: 0, overrideAccess: true, req })
    for (const recipient of await decidersOf(req, group)) await queueMail(req, 'group-asked', { membership: String(id), recipient })
    await audit(req, String(id), 'ask')
  })
}

async function remove(req: PayloadRequest, id: string): Promise<void> {
  await req.payload.delete({ collection: 'mails', where: { membership: { equals: id } }, depth: 0, overrideAccess: true, req })
  await req.payload.delete({ collection: 'group-memberships', id, depth: 0, overrideAccess: true, req })
  await audit(req, id, 'leave')
}

/** Takes a member out of a group, or a request back; nothing of it stays but the fact in the audit record. */
export const leaveGroup = (payload: Payload, part: Part): Promise<void> =>
  runAction(payload, {}, async (req) => {
    const known = await membershipOf(req, part)
    if (known) await remove(req, String(known.id))
  })

/** Gives or takes back the consent to be named with a group. */
export const nameInGroup = (payload: Payload, part: Part, listed: boolean): Promise<void> =>
  runAction(payload, {}, async (req) => {
    const known = await membershipOf(req, part)
    if (!known || known.listed === listed) return
    await change(req, String(known.id), { listed })
    await audit(req, String(known.id), listed ? 'name' : 'unname')
  })

const partsOf = async (req: PayloadRequest, registration: string): Promise<readonly GroupMembership[]> =>
  (await req.payload.find({
    collection: 'group-memberships', where: { registration: { equals: registration } }, pagination: false, depth: 0, overrideAccess: true, req,
  })).docs

/** Takes someone who leaves the collaborative out of every group. */
export async function leaveAllGroups(req: PayloadRequest, registration: string): Promise<void> {
  for (const { id } of await partsOf(req, registration)) await remove(req, String(id))
}

/** Takes the name of a member off the page of every group. */
export async function unnameInGroups(req: PayloadRequest, registration: string): Promise<void> {
  for (const { id, listed } of await partsOf(req, registration)) if (listed) await change(req, String(id), { listed: false })
}

type Decision = { readonly membership: string; readonly isAccepted: boolean; readonly note: string | null }

/**
 * Takes someone who asks into a group, or does not; the person is told by mail, with the note.
 *
 * @param group of whose page it is decided on, where it is one
 * @throws PartnershipRefused if nobody waits, or it is not theirs to decide
 */
export function decideOnMember(
  given: { payload: Payload; user: TypedUser | null }, { membership, isAccepted, note }: Decision, group?: string,
): Promise<void> {
  const { payload, user } = given
  return runAction(payload, { user }, async (req) => {
    const found = (await payload.findByID({
      collection: 'group-memberships', id: membership, depth: 0, overrideAccess: true, disableErrors: true, req,
    })) as GroupMembership | null
    const whose = recordId(found?.group) ?? ''
    if (!found || (group !== undefined && whose !== group) || !(await mayDecideOn(payload, user, whose, req)))
      throw new PartnershipRefused('not-found', 'There is no such request; it may have been taken back.')
    if (found.state !== 'asked')
      throw new PartnershipRefused('not-waiting', 'This request does not wait for a decision. Reload the page to see how it stands.')
    await change(req, membership, {
      state: isAccepted ? 'member' : 'declined', note, decidedAt: new Date().toISOString(), ...(user ? { decidedBy: user.id } : {}),
    })
    await queueMail(req, isAccepted ? 'group-joined' : 'group-declined', { membership })
    await audit(req, membership, isAccepted ? 'accept' : 'decline')
  })
}
