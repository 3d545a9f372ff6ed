import type { PayloadRequest } from 'payload'

import { recordId } from '@collections/validation/recordId'

import type { Mail } from '@/payload-types'
import type { Written } from '@/platform/mail/outbox/written'
import { localText } from '@/publishing/localised'
import { idOf, textOf, type Stored } from '@/publishing/stored'

import { collaborativePath } from '../../collaborative/paths'
import { writtenIn } from '../../offers/language'
import { addressIn, writeTo } from './write'

const decisions = { 'offer-accepted': 'accepted', 'offer-declined': 'declined' } as const

export type OfferMail = keyof typeof decisions

/** What was decided on an offer, to the member who made it, in the language that it was made in. */
export async function writeOffer(req: PayloadRequest, kind: OfferMail, { offer }: Mail): Promise<Written | null> {
  const found = (await req.payload.findByID({
    collection: 'offers', id: recordId(offer) ?? '', draft: true, locale: 'all', depth: 0, overrideAccess: true, disableErrors: true, req,
  })) as unknown as Stored | null
  if (!found || textOf(found, 'decision') !== decisions[kind]) return null
  const maker = await req.payload.findByID({
    collection: 'users', id: idOf(found, 'proposedBy') ?? '', depth: 0, overrideAccess: true, disableErrors: true, req,
  })
  if (!maker) return null
  const locale = writtenIn(found)
  const values = {
    title: localText(found.title, locale)?.text ?? '', reason: textOf(found, 'decisionReason') ?? '',
    link: addressIn(locale, collaborativePath('offers', textOf(found, 'slug') ?? '')),
  }
  return writeTo(req, kind, { email: maker.email, locale }, values, addressIn(locale, '/collaborative/offer'))
}
