import type { Payload, PayloadRequest } from 'payload'

import type { Registration } from '@/payload-types'
import { recordAudit } from '@/platform/audit/record'
import { forgetAccount } from '@/platform/audit/forget'
import { runAction } from '@/platform/database/action'
import { queueMail } from '@/platform/mail/outbox/queue'
import { recordId } from '@collections/validation/recordId'

import { PartnershipRefused } from '../../errors'
import { leaveAllGroups, unnameInGroups } from '../../groups/actions/membership'
import { isId } from '../../links'
import { endNewsletter } from '../../newsletter/actions/stop'
import { takesPart } from '../own-view'
import { forgetNames } from './forgetNames'
import { proves, registrationById } from '../queries'

/** Deletes a registration and every mail about it; nothing of it stays but the fact in the audit record. */
export async function deleteRegistration(req: PayloadRequest, id: string): Promise<void> {
  await req.payload.delete({
    collection: 'mails', where: { registration: { equals: id } }, depth: 0, overrideAccess: true, req,
  })
  await req.payload.delete({ collection: 'registrations', id, depth: 0, overrideAccess: true, req })
  await recordAudit(req.payload, req, { action: 'registrations.forget', collectionSlug: 'registrations', documentId: id })
}

/** Roles of an account that only takes part; any other account is a matter of its own. */
const takingPart: readonly string[] = ['collaborator', 'reader']

/** The same, with the account that was made for this member, where it does nothing but take part. */
async function forget(req: PayloadRequest, id: string): Promise<{ accountKept: boolean }> {
  const found = await registrationById(req, id)
  if (!found) throw new PartnershipRefused('not-found', 'There is no such registration.')
  const account = recordId(found.account)
  await endNewsletter(req, found.email)
  await leaveAllGroups(req, id)
  await deleteRegistration(req, id)
  if (!account) return { accountKept: false }
  const user = await req.payload.findByID({
    collection: 'users', id: account, depth: 0, overrideAccess: true, disableErrors: true, req,
  })
  if (!user) return { accountKept: false }
  if (!user.roles.every((role) => takingPart.includes(role))) return { accountKept: true }
  await forgetNames(req, account)
  // News of gaps, decisions on offers and the like are about other records, and were kept for this address.
  await req.payload.delete({
    collection: 'mails', where: { or: [{ recipient: { equals: account } }, { to: { equals: user.email } }] }, depth: 0, overrideAccess: true, req,
  })
  await forgetAccount(req, account, () =>
    req.payload.delete({ collection: 'users', id: account, depth: 0, overrideAccess: true, req }))
  return { accountKept: false }
}

/**
 * Deletes a registration for good at the wish of the person.
 *
 * @returns `accountKept` where the person has an account with other roles, which an administrator looks at
 */
export const forgetRegistration = (given: PayloadRequest, id: string): Promise<{ accountKept: boolean }> =>
  runAction(given.payload, { req: given }, (req) => forget(req, id))

export type OwnWish = 'unlist' | 'subscribe' | 'unsubscribe' | 'withdraw' | 'delete'

/** What the wishes change that concern the registration alone. */
function changeOf(wish: Exclude<OwnWish, 'delete' | 'unsubscribe'>, now: string): Partial<Registration> {
  switch (wish) {
    case 'unlist': return { listed: false, shows: [] }
    case 'subscribe': return { newsletter: true }
    case 'withdraw': return {
      listed: false, shows: [], state: 'withdrawn', withdrawnAt: now, consentContact: false, confirmHash: null,
      confirmUntil: null,
    }
  }
}

/** Does what someone asks for by a link from a mail; false where the link is not theirs. */
export function actOnOwn(payload: Payload, id: string, proof: string, wish: OwnWish, now = Date.now()): Promise<boolean> {
  if (!isId(id)) return Promise.resolve(false)
  return runAction(payload, {}, async (req) => {
    const found = await registrationById(req, id)
    if (!found || !proves(found, proof)) return false
    if (wish === 'delete') {
      await forget(req, id)
      return true
    }
    if (wish === 'withdraw' && found.state === 'withdrawn') return true
    if (wish === 'subscribe' && !takesPart(found)) return false
    if (wish === 'unsubscribe' || wish === 'withdraw') await endNewsletter(req, found.email)
    if (wish === 'unsubscribe') return true
    if (wish === 'unlist') await unnameInGroups(req, id)
    if (wish === 'withdraw') await leaveAllGroups(req, id)
    await req.payload.update({
      collection: 'registrations', id, data: changeOf(wish, new Date(now).toISOString()), depth: 0, overrideAccess: true, req,
    })
    if (wish === 'withdraw') await queueMail(req, 'registration-withdrawn', { registration: id })
    await recordAudit(payload, req, { action: `registrations.${wish}`, collectionSlug: 'registrations', documentId: id })
    return true
  })
}
