import type { PayloadRequest } from 'payload'

import type { EvidenceRequest, GroupMembership, Mail, NewsletterReader, Registration } from '@/payload-types'
import { sendsMail } from '@/platform/mail/server'
import { localText, type LocalText } from '@/publishing/localised'
import { rowsOf, textOf, type Stored } from '@/publishing/stored'

/** What a member offers, in the language that it was offered in. */
export type WaitingOffer = {
  readonly id: string
  readonly title: LocalText | null
  readonly description: LocalText | null
  readonly kind: string
  readonly by: string | null
  readonly gaps: readonly string[]
}

/** What waits for someone who moderates, the oldest first. */
type Desk = {
  readonly waiting: readonly Registration[]
  readonly members: readonly Registration[]
  readonly offers: readonly WaitingOffer[]
  readonly requests: readonly EvidenceRequest[]
  /** Members who ask to join a working group. */
  readonly joining: readonly GroupMembership[]
  /** Addresses that asked for the newsletter alone. */
  readonly readers: readonly NewsletterReader[]
  readonly mails: readonly Mail[]
  readonly sendsMail: boolean
}

const mostShown = 200

/** Reads the desk as the person who asks: the rules of access decide what comes. */
export async function deskOf(req: PayloadRequest): Promise<Desk> {
  const read = { limit: mostShown, depth: 1, user: req.user, req } as const
  const { payload } = req
  const [waiting, members, offers, requests, joining, readers, mails] = await Promise.all([
    payload.find({ collection: 'registrations', where: { state: { equals: 'confirmed' } }, sort: 'confirmedAt', ...read, overrideAccess: false }),
    payload.find({ collection: 'registrations', where: { state: { equals: 'approved' } }, sort: 'name', ...read, overrideAccess: false }),
    payload.find({
      collection: 'offers', where: { and: [{ editorialState: { equals: 'in-review' } }, { proposedBy: { exists: true } }] },
      // In a request of its own, since the others ask for one language.
      draft: true, sort: 'createdAt', locale: 'all', limit: mostShown, depth: 1, user: req.user, overrideAccess: false,
    }),
    payload.find({ collection: 'evidence-requests', where: { state: { in: ['received', 'in-progress'] } }, sort: 'receivedAt', ...read, overrideAccess: false }),
    payload.find({ collection: 'group-memberships', where: { state: { equals: 'asked' } }, sort: 'askedAt', ...read, overrideAccess: false }),
    payload.find({ collection: 'newsletter-readers', sort: 'email', ...read, overrideAccess: false }),
    // How the newsletter stands is told where it is sent.
    payload.find({
      collection: 'mails', where: { and: [{ state: { in: ['failed', 'kept'] } }, { kind: { not_equals: 'newsletter-issue' } }] },
      sort: 'createdAt', ...read, depth: 0, overrideAccess: false,
    }),
  ])
  return {
    waiting: waiting.docs, members: members.docs, requests: requests.docs, joining: joining.docs, readers: readers.docs, mails: mails.docs,
    offers: (offers.docs as unknown as readonly Stored[]).map(waitingOffer),
    sendsMail: sendsMail(payload),
  }
}

const waitingOffer = (offer: Stored): WaitingOffer => ({
  id: String(offer.id),
  title: localText(offer.title, 'en'),
  description: localText(offer.description, 'en'),
  kind: textOf(offer, 'kind') ?? '',
  by: textOf(offer, 'offeredBy'),
  gaps: rowsOf(offer, 'gaps').map((gap) => localText(gap.title, 'en')?.text ?? ''),
})
