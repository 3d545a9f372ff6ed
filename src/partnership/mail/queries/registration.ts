import type { PayloadRequest } from 'payload'

import type { Mail, Registration } from '@/payload-types'
import { environment } from '@/platform/environment'
import type { Written } from '@/platform/mail/outbox/written'

import { addressIn, confirmAddress, ownAddress, subjectOf, writeTo } from './write'

const passwordWithinMs = 24 * 60 * 60_000

/** In which state of the registration a mail about it is still wanted. */
const wantedIn = {
  'confirm-registration': ['unconfirmed'],
  'known-registration': ['confirmed', 'approved'],
  'registration-approved': ['approved'],
  'registration-refused': ['refused'],
  'registration-withdrawn': ['withdrawn'],
  'account-made': ['approved'],
} as const satisfies Readonly<Record<string, readonly Registration['state'][]>>

export type RegistrationMail = keyof typeof wantedIn

export async function writeRegistration(req: PayloadRequest, kind: RegistrationMail, { registration }: Mail): Promise<Written | null> {
  const found = await subjectOf<Registration>(req, 'registrations', registration)
  const wanted: readonly Registration['state'][] = wantedIn[kind]
  if (!found || !wanted.includes(found.state)) return null
  const values = { reason: found.reason ?? '', link: await linkIn(req, kind, found) }
  return writeTo(req, kind, found, values, ownAddress(found, '/collaborative/registration'))
}

async function linkIn(req: PayloadRequest, kind: RegistrationMail, found: Registration): Promise<string> {
  if (kind === 'confirm-registration') return confirmAddress(req, 'registrations', found, '/collaborative/confirm')
  if (kind === 'account-made') return passwordLink(req, found)
  return addressIn(found.locale, '/collaborative')
}

async function passwordLink(req: PayloadRequest, { email }: Registration): Promise<string> {
  const token = await req.payload.forgotPassword({
    collection: 'users', data: { email }, disableEmail: true, expiration: passwordWithinMs, req,
  })
  return `${environment().publicUrl}/admin/reset/${token}`
}
