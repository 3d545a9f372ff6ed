import type { Payload, PayloadRequest } from 'payload'

import { recordAudit } from '@/platform/audit/record'
import { forgetAccount } from '@/platform/audit/forget'
import { runAction } from '@/platform/database/action'
import { recordId } from '@collections/validation/recordId'

import { PartnershipRefused } from '../../errors'
import { queueMail } from '../../mail/actions/queue'
import { isId, proves, registrationById } from '../queries'

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
  await deleteRegistration(req, id)
  if (!account) return { accountKept: false }
  const user = await req.payload.findByID({
    collection: 'users', id: account, depth: 0, overrideAccess: true, disableErrors: true, req,
  })
  if (!user) return { accountKept: false }
  if (!user.roles.every((role) => takingPart.includes(role))) return { accountKept: true }
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

export type OwnWish = 'unlist' | 'withdraw' | 'delete'

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
    const withdrawn = {
      state: 'withdrawn', withdrawnAt: new Date(now).toISOString(), consentContact: false, confirmHash: null, confirmUntil: null,
    } as const
    await req.payload.update({
      collection: 'registrations', id, data: { listed: false, shows: [], ...(wish === 'withdraw' ? withdrawn : {}) },
      depth: 0, overrideAccess: true, req,
    })
    if (wish === 'withdraw') await queueMail(req, 'registration-withdrawn', { registration: id })
    await recordAudit(payload, req, { action: `registrations.${wish}`, collectionSlug: 'registrations', documentId: id })
    return true
  })
}
