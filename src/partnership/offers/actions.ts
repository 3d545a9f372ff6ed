import type { Payload, PayloadRequest, TypedUser } from 'payload'

import { countryOf, onceOnly } from '@/agenda/gaps/actions/record'
import type { Locale } from '@/platform/locales'
import { runAction } from '@/platform/database/action'
import { transition } from '@/publishing/editorial/actions'
import { publicRecords } from '@/publishing/reading/queries'
import { idOf, type Stored } from '@/publishing/stored'

import { PartnershipRefused } from '../errors'
import type { OfferValues } from './form'
import { writtenIn } from './language'

/**
 * Hands what a member offers to the moderators; it is public once they publish it. The same form sent twice is one
 * offer.
 *
 * @param token of the form
 */
export async function makeOffer(payload: Payload, user: TypedUser, values: OfferValues, token: string, locale: Locale): Promise<void> {
  const formKey = `${String(user.id)}:${token}`
  const made = async (req?: PayloadRequest): Promise<true | null> => {
    const { totalDocs } = await payload.count({
      collection: 'offers', where: { formKey: { equals: formKey } }, overrideAccess: true, ...(req ? { req } : {}),
    })
    return totalDocs > 0 ? true : null
  }
  await onceOnly(
    () => runAction(payload, { user, locale }, async (req) => (await made(req)) ?? make(req, user, values, formKey, locale)),
    () => made(),
  )
}

async function make(req: PayloadRequest, user: TypedUser, { gap, what, ...values }: OfferValues, formKey: string, locale: Locale): Promise<true> {
  const { name, organisation } = user as unknown as { name?: string; organisation?: unknown }
  const [found] = gap ? await publicRecords(req.payload, 'gaps', { where: { slug: { equals: gap } }, limit: 1, select: { slug: true } }) : []
  const { id } = await req.payload.create({
    collection: 'offers', draft: true, locale, fallbackLocale: false, depth: 0, overrideAccess: true, req,
    data: {
      ...values, title: what, state: 'open', gaps: found ? [String(found.id)] : [], offeredBy: name ?? null,
      organisation: idOf({ organisation }, 'organisation'), country: await countryOf(req.payload, user, req), proposedBy: user.id, formKey,
    } as never,
  })
  await transition(req.payload, { collection: 'offers', id: String(id), name: 'submit', user: 'system', req })
  return true
}

/** Publishes an offer that a member made, who is told so by mail. */
export const acceptOffer = (given: PayloadRequest, id: string): Promise<void> => decide(given, id, { name: 'publish' })

/** Puts an offer that a member made aside; the member is told the reason by mail. */
export const declineOffer = (given: PayloadRequest, id: string, reason: string): Promise<void> => decide(given, id, { name: 'archive', reason })

async function decide(given: PayloadRequest, id: string, how: { name: 'publish' } | { name: 'archive'; reason: string }): Promise<void> {
  const { payload, user } = given
  const offer = (await payload.findByID({
    collection: 'offers', id, draft: true, locale: 'all', depth: 0, overrideAccess: true, disableErrors: true,
  })) as unknown as Stored | null
  if (!offer?.proposedBy) throw new PartnershipRefused('not-found', 'There is no such offer of a member.')
  if (offer.editorialState !== 'in-review')
    throw new PartnershipRefused('not-waiting', 'This offer does not wait for a decision. Reload the page to see how it stands.')
  // It is decided on in the language that it was made in.
  await runAction(payload, { req: given, locale: writtenIn(offer) }, (req) => transition(payload, { collection: 'offers', id, ...how, user, req }))
}
