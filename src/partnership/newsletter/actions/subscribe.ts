import type { Payload } from 'payload'

import { recordAudit } from '@/platform/audit/record'
import { runAction } from '@/platform/database/action'
import { againIfTaken } from '@/platform/database/taken'
import type { Locale } from '@/platform/locales'
import { queueMail } from '@/platform/mail/outbox/queue'

import { wasJustAsked } from '../../joining/justAsked'
import { confirms } from '../../joining/queries'
import { newLinkKey } from '../../links'
import { readerById, readerOf } from '../queries/recipients'

/**
 * Takes an address for the newsletter and has it confirmed by mail. Does and says the same for every address, whether a
 * member has it, it gets the newsletter already, or nobody knows it: nothing changes before the mail is answered.
 *
 * @param email in small letters
 */
export const subscribe = (payload: Payload, email: string, locale: Locale, now = Date.now()): Promise<void> =>
  againIfTaken(() => take(payload, email, locale, now))

function take(payload: Payload, email: string, locale: Locale, now: number): Promise<void> {
  return runAction(payload, {}, async (req) => {
    const known = await readerOf(req, email)
    if (known && wasJustAsked(known, now)) return
    const askedAt = new Date(now).toISOString()
    const { id } = known
      // Whoever asks need not be who reads: the language of the one who does stays.
      ? await payload.update({
        collection: 'newsletter-readers', id: known.id, data: { askedAt, ...(known.confirmedAt ? {} : { locale }) }, depth: 0, overrideAccess: true, req,
      })
      : await payload.create({
        collection: 'newsletter-readers', data: { email, locale, askedAt, linkKey: newLinkKey() }, depth: 0, overrideAccess: true, req,
      })
    await queueMail(req, 'confirm-newsletter', { reader: String(id) })
    await recordAudit(payload, req, { action: 'newsletter-readers.ask', collectionSlug: 'newsletter-readers', documentId: String(id) })
  })
}

/** Whether a link to confirm an address still counts. */
export const mayConfirmReader = (payload: Payload, id: string, token: string, now = Date.now()): Promise<boolean> =>
  runAction(payload, {}, async (req) => {
    const found = await readerById(req, id)
    return found !== null && confirms(found, token, now)
  })

/** Confirms an address, to which each issue then goes; false where the token does not count, or does not count any more. */
export const confirmReader = (payload: Payload, id: string, token: string, now = Date.now()): Promise<boolean> =>
  runAction(payload, {}, async (req) => {
    const found = await readerById(req, id)
    if (!found || !confirms(found, token, now)) return false
    await payload.update({
      collection: 'newsletter-readers', id,
      data: { confirmedAt: found.confirmedAt ?? new Date(now).toISOString(), confirmHash: null, confirmUntil: null },
      depth: 0, overrideAccess: true, req,
    })
    await recordAudit(payload, req, { action: 'newsletter-readers.confirm', collectionSlug: 'newsletter-readers', documentId: id })
    return true
  })
