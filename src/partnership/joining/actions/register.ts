import type { Payload, PayloadRequest } from 'payload'

import type { Registration } from '@/payload-types'
import { recordAudit } from '@/platform/audit/record'
import { runAction } from '@/platform/database/action'
import { againIfTaken } from '@/platform/database/taken'
import type { Locale } from '@/platform/locales'
import { queueMail } from '@/platform/mail/outbox/queue'

import { isId, newLinkKey } from '../../links'
import type { JoinValues } from '../form'
import { wasJustAsked } from '../justAsked'
import { confirms, registrationById, registrationOf } from '../queries'

/**
 * Takes a registration and has the address confirmed by mail. Does the same for every address as far as anyone outside
 * can tell: one that is registered already is told so by mail, and nothing of it changes.
 */
export const register = (payload: Payload, values: JoinValues, locale: Locale, now = Date.now()): Promise<void> =>
  againIfTaken(() => take(payload, values, locale, now))

function take(payload: Payload, values: JoinValues, locale: Locale, now: number): Promise<void> {
  return runAction(payload, {}, async (req) => {
    const known = await registrationOf(req, values.email)
    if (known && wasJustAsked(known, now)) return
    const askedAt = new Date(now).toISOString()
    if (known && (known.state === 'approved' || known.state === 'confirmed')) {
      await req.payload.update({ collection: 'registrations', id: known.id, data: { askedAt }, depth: 0, overrideAccess: true, req })
      await queueMail(req, 'known-registration', { registration: String(known.id) })
      return
    }
    const id = await write(req, known, { ...values, interests: await termIds(req, values.interests), locale, askedAt })
    await queueMail(req, 'confirm-registration', { registration: id })
    await recordAudit(payload, req, { action: 'registrations.register', collectionSlug: 'registrations', documentId: id })
  })
}

type Written = Omit<JoinValues, 'interests' | 'shows'> & {
  readonly interests: string[]
  readonly shows: JoinValues['shows']
  readonly locale: Locale
  readonly askedAt: string
}

async function write(req: PayloadRequest, known: Registration | null, values: Written): Promise<string> {
  const data = {
    ...values, shows: [...values.shows], state: 'unconfirmed' as const, consentContact: true, consentedAt: values.askedAt,
    confirmHash: null, confirmUntil: null, confirmedAt: null, decidedAt: null, decidedBy: null, withdrawnAt: null, reason: null,
  }
  if (known) {
    await req.payload.update({ collection: 'registrations', id: known.id, data, depth: 0, overrideAccess: true, req })
    return String(known.id)
  }
  const created = await req.payload.create({
    collection: 'registrations', data: { ...data, linkKey: newLinkKey() }, depth: 0, overrideAccess: true, req,
  })
  return String(created.id)
}

async function termIds(req: PayloadRequest, keys: readonly string[]): Promise<string[]> {
  if (keys.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'terms', where: { key: { in: [...keys] } }, select: { key: true }, pagination: false, depth: 0, overrideAccess: true, req,
  })
  return docs.map(({ id }) => String(id))
}

/** Confirms the address of a registration; false where the token does not count, or does not count any more. */
export function confirmRegistration(payload: Payload, id: string, token: string, now = Date.now()): Promise<boolean> {
  if (!isId(id)) return Promise.resolve(false)
  return runAction(payload, {}, async (req) => {
    const found = await registrationById(req, id)
    if (!found || found.state !== 'unconfirmed' || !confirms(found, token, now)) return false
    await req.payload.update({
      collection: 'registrations', id,
      data: { state: 'confirmed', confirmedAt: new Date(now).toISOString(), confirmHash: null, confirmUntil: null },
      depth: 0, overrideAccess: true, req,
    })
    await recordAudit(payload, req, { action: 'registrations.confirm', collectionSlug: 'registrations', documentId: id })
    return true
  })
}
