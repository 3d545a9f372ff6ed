import type { PayloadRequest } from 'payload'

import type { Locale } from '@/platform/locales'
import { recordId } from '@collections/validation/recordId'

import { hashOf, newToken } from '../tokens'

/** What the mail with a link to vote says, and to whom. */
type VoteLink = {
  readonly to: string
  readonly locale: Locale
  /** The path of the page of the round. */
  readonly path: string
  readonly token: string
  readonly title: string
  readonly group: string
  /** Until when votes are taken, in words (UTC). */
  readonly until: string
}

/**
 * Makes the link for an invited person's mail; the one before stops working. Null where there is nothing to vote on, the
 * invitation was taken back, or there is no address any more.
 */
export async function newLinkFor(req: PayloadRequest, id: string): Promise<VoteLink | null> {
  const read = { depth: 0, disableErrors: true, req } as const
  const invitation = await req.payload.findByID({ collection: 'priority-invitations', id, overrideAccess: true, ...read })
  if (!invitation?.email || invitation.state !== 'open') return null
  const { locale } = invitation
  const round = await req.payload.findByID({
    collection: 'priority-rounds', id: recordId(invitation.round) ?? '', locale, overrideAccess: true, ...read,
  })
  if (round?.step !== 'voting' || !round.closesAt || round.closesAt <= new Date().toISOString()) return null
  const group = (round.groups ?? []).find(({ key }) => key === invitation.group)
  if (!group) return null
  const token = newToken()
  await req.payload.update({
    collection: 'priority-invitations', id, data: { tokenHash: hashOf(token) }, depth: 0, overrideAccess: true, req,
  })
  return {
    to: invitation.email, locale, token, path: `/priorities/${round.slug}`, title: round.title, group: group.name,
    until: new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' }).format(new Date(round.closesAt)),
  }
}
