import type { PayloadRequest } from 'payload'

import { recordId } from '@collections/validation/recordId'

import { newLinkFor } from '@/agenda/rounds/actions/link'
import type { Mail } from '@/payload-types'
import type { Written } from '@/platform/mail/outbox/written'

import { addressIn, writeTo } from './write'

/** The link with which someone votes; null once there is nothing to vote on with it. */
export async function writeInvitation(req: PayloadRequest, { invitation }: Mail): Promise<Written | null> {
  const voter = await newLinkFor(req, recordId(invitation) ?? '')
  if (!voter) return null
  const { to, locale, path, token, ...values } = voter
  const link = addressIn(locale, `${path}/vote/${token}`)
  return writeTo(req, 'vote-invitation', { email: to, locale }, { ...values, link }, addressIn(locale, path))
}
