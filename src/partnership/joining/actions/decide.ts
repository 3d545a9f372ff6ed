import { randomBytes } from 'node:crypto'
import type { PayloadRequest } from 'payload'

import { recordAudit } from '@/platform/audit/record'
import { runAction } from '@/platform/database/action'
import { queueMail } from '@/platform/mail/outbox/queue'
import type { Registration } from '@/payload-types'

import { PartnershipRefused } from '../../errors'
import { registrationById } from '../queries'

/** Makes a confirmed registration a membership. */
export const approve = (given: PayloadRequest, id: string): Promise<void> =>
  decide(given, id, { state: 'approved' }, 'registration-approved')

/** Refuses a confirmed registration; the person is told the reason. */
export const refuse = (given: PayloadRequest, id: string, reason: string): Promise<void> =>
  decide(given, id, { state: 'refused', reason, listed: false, shows: [] }, 'registration-refused')

type Decision = Pick<Registration, 'state'> & Partial<Pick<Registration, 'reason' | 'listed' | 'shows'>>

function decide(
  given: PayloadRequest, id: string, decision: Decision, mail: 'registration-approved' | 'registration-refused',
): Promise<void> {
  return runAction(given.payload, { req: given }, async (req) => {
    const found = await registrationById(req, id)
    if (!found) throw new PartnershipRefused('not-found', 'There is no such registration; it may have been deleted.')
    if (found.state !== 'confirmed')
      throw new PartnershipRefused('not-waiting', 'This registration does not wait for a decision. Reload the page to see how it stands.')
    await req.payload.update({
      collection: 'registrations', id,
      data: { ...decision, decidedAt: new Date().toISOString(), ...(req.user ? { decidedBy: req.user.id } : {}) },
      depth: 0, overrideAccess: true, req,
    })
    await queueMail(req, mail, { registration: id })
    await recordAudit(req.payload, req, {
      action: `registrations.${decision.state === 'approved' ? 'approve' : 'refuse'}`, collectionSlug: 'registrations', documentId: id,
    })
  })
}

/**
 * Makes an account as collaborator for a member, who chooses the password by mail.
 *
 * @throws PartnershipRefused for someone who is no member, has an account, or whose address another account uses
 */
export function makeAccount(given: PayloadRequest, id: string): Promise<void> {
  return runAction(given.payload, { req: given }, async (req) => {
    const found = await registrationById(req, id)
    if (!found) throw new PartnershipRefused('not-found', 'There is no such registration; it may have been deleted.')
    if (found.state !== 'approved') throw new PartnershipRefused('not-waiting', 'Only members can have an account. Approve the registration first.')
    if (found.account) throw new PartnershipRefused('has-account', 'This member has an account already.')
    const { totalDocs } = await req.payload.count({
      collection: 'users', where: { email: { equals: found.email } }, overrideAccess: true, req,
    })
    if (totalDocs > 0)
      throw new PartnershipRefused('address-taken', 'Another account has this address. Give that account the role of a collaborator under Users.')
    const country = await countryTerm(req, found.country)
    const user = await req.payload.create({
      collection: 'users',
      data: {
        name: found.name, email: found.email, roles: ['collaborator'],
        // Nobody knows this one: the mail leads to choosing another.
        password: randomBytes(32).toString('base64url'),
        ...(country ? { country } : {}),
      },
      depth: 0, overrideAccess: true, req,
    })
    await req.payload.update({
      collection: 'registrations', id, data: { account: user.id }, depth: 0, overrideAccess: true, req,
    })
    await queueMail(req, 'account-made', { registration: id })
    await recordAudit(req.payload, req, { action: 'registrations.make-account', collectionSlug: 'registrations', documentId: id })
  })
}

/** The term of a country by its two letters; none where the vocabulary does not have it. */
async function countryTerm(req: PayloadRequest, code: string): Promise<string | null> {
  const { docs } = await req.payload.find({
    collection: 'terms',
    where: { and: [{ 'vocabulary.key': { equals: 'countries' } }, { 'externalCodes.code': { equals: code } }] },
    select: { key: true }, limit: 1, pagination: false, depth: 0, overrideAccess: true, req,
  })
  return docs[0] ? String(docs[0].id) : null
}
