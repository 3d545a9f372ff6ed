import type { Payload, TypedUser } from 'payload'

import { getHub } from '@/platform/hub'
import { localText } from '@/publishing/localised'
import { publicRecords } from '@/publishing/reading/queries'
import { textOf, type Stored } from '@/publishing/stored'

import { offerViews } from '../collaborative/queries'
import type { OfferView } from '../collaborative/view'
import type { GapChoice, OwnOffer } from './view'

const mostShown = 500

/** The gaps that someone can offer something for: public ones that still stand open. */
export async function openGaps(hub: Payload, locale: string): Promise<readonly GapChoice[]> {
  const gaps = await publicRecords(hub, 'gaps', {
    where: { state: { not_in: ['closed', 'declined', 'merged'] } }, sort: '-createdAt', limit: mostShown, select: { slug: true, title: true },
  })
  const order = new Intl.Collator(locale)
  return gaps
    .map((gap) => ({ value: textOf(gap, 'slug') ?? '', label: localText(gap.title, locale)?.text ?? '' }))
    .sort((one, other) => order.compare(one.label, other.label))
}

/** What is offered for a gap, in public. */
export async function offersFor(hub: Payload, gap: string, locale: string): Promise<readonly OfferView[]> {
  return offerViews(hub, await publicRecords(hub, 'offers', { where: { gaps: { equals: gap } }, sort: 'slug' }), locale)
}

/** What someone has offered, the newest first, as it stands. */
export async function ownOffers(user: TypedUser, locale: string): Promise<readonly OwnOffer[]> {
  // What waits is nobody's to read but its maker's and the moderators'.
  const hub = await getHub()
  const { docs } = await hub.find({
    collection: 'offers', where: { proposedBy: { equals: user.id } }, draft: true, sort: '-createdAt', limit: mostShown, pagination: false,
    depth: 0, locale: 'all', overrideAccess: true,
  })
  return (docs as unknown as readonly Stored[]).map((offer) => ({
    title: localText(offer.title, locale)?.text ?? '',
    standing: offer.editorialState === 'archived' ? 'declined' : offer.editorialState === 'published' ? 'public' : 'waiting',
    reason: textOf(offer, 'decisionReason'),
  }))
}
