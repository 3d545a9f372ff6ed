import type { PayloadRequest } from 'payload'

import { recordId } from '@collections/validation/recordId'

import type { EvidenceRequest, Mail, Registration } from '@/payload-types'
import { environment } from '@/platform/environment'
import { defaultLocale, type Locale } from '@/platform/locales'

import { hashOf, linkProof, newToken } from '../links'
import { composeMail, type MailValues } from './compose'
import type { MailKind } from './options'

export type Written = { readonly to: string; readonly subject: string; readonly text: string }

/** How long a link to confirm counts. */
const confirmWithinMs = 3 * 24 * 60 * 60_000
const passwordWithinMs = 24 * 60 * 60_000

/** In which state of its subject a mail is still wanted. */
const wantedIn: Readonly<Record<MailKind, readonly string[]>> = {
  'confirm-registration': ['unconfirmed'],
  'known-registration': ['confirmed', 'approved'],
  'registration-approved': ['approved'],
  'registration-refused': ['refused'],
  'registration-withdrawn': ['withdrawn'],
  'account-made': ['approved'],
  'confirm-request': ['unconfirmed'],
  'request-answered': ['answered'],
  'request-declined': ['declined'],
}

/**
 * Writes a mail as things stand now, with fresh links; null where it is not wanted any more. Of the token that it may
 * hold, only the hash is stored.
 */
export async function writeMail(req: PayloadRequest, { kind, registration, request }: Mail): Promise<Written | null> {
  const [registrationId, requestId] = [recordId(registration), recordId(request)]
  const read = { depth: 0, disableErrors: true, req } as const
  if (registrationId) {
    const found = (await req.payload.findByID({ collection: 'registrations', id: registrationId, overrideAccess: true, ...read })) as Registration | null
    if (!found || !wantedIn[kind].includes(found.state)) return null
    const values = { reason: found.reason ?? '', link: await linkIn(req, kind, found) }
    return written(req, kind, found, values, `/collaborative/registration?r=${found.id}&t=`)
  }
  const found = requestId
    ? ((await req.payload.findByID({ collection: 'evidence-requests', id: requestId, overrideAccess: true, ...read })) as EvidenceRequest | null)
    : null
  if (!found || !wantedIn[kind].includes(found.state)) return null
  const { question, reason } = found
  const answer = kind === 'request-answered' ? [found.answer ?? '', ...(await pagesOf(req, found))].join('\n') : ''
  const link = kind === 'confirm-request' ? await confirmLink(req, 'evidence-requests', found, '/collaborative/requests/confirm') : ''
  return written(req, kind, found, { question, answer, reason: reason ?? '', link }, `/collaborative/requests/own?r=${found.id}&t=`)
}

/** The public addresses of the records that answer a request. */
async function pagesOf(req: PayloadRequest, { records, locale }: EvidenceRequest): Promise<string[]> {
  const pages: string[] = []
  for (const { relationTo, value } of records ?? []) {
    const found = await req.payload.findByID({
      collection: relationTo, id: recordId(value) ?? '', select: { slug: true }, depth: 0, overrideAccess: true, disableErrors: true, req,
    })
    if (found?.slug) pages.push(addressIn(locale, `/${relationTo}/${found.slug}`))
  }
  return pages
}

type Subject = { id: unknown; email: string; locale: Locale; linkKey?: string | null }

async function written(
  req: PayloadRequest, kind: MailKind, subject: Subject, values: MailValues, ownPage: string,
): Promise<Written> {
  const { payloadSecret } = environment()
  const hub = await req.payload.findGlobal({ slug: 'hub', locale: subject.locale, depth: 0, overrideAccess: true, req })
  const proof = linkProof(payloadSecret, { id: String(subject.id), linkKey: subject.linkKey ?? '' })
  const mail = composeMail(kind, subject.locale, { hub: hub.name, ...values }, addressIn(subject.locale, `${ownPage}${proof}`))
  return { to: subject.email, ...mail }
}

function addressIn(locale: Locale, path: string): string {
  return `${environment().publicUrl}${locale === defaultLocale ? '' : `/${locale}`}${path}`
}

async function linkIn(req: PayloadRequest, kind: MailKind, found: Registration): Promise<string> {
  if (kind === 'confirm-registration') return confirmLink(req, 'registrations', found, '/collaborative/confirm')
  if (kind === 'account-made') return passwordLink(req, found)
  return addressIn(found.locale, '/collaborative')
}

async function confirmLink(
  req: PayloadRequest, collection: 'registrations' | 'evidence-requests', { id, locale }: Registration | EvidenceRequest, page: string,
): Promise<string> {
  const token = newToken()
  const confirmUntil = new Date(Date.now() + confirmWithinMs).toISOString()
  await req.payload.update({
    collection, id, data: { confirmHash: hashOf(token), confirmUntil }, depth: 0, overrideAccess: true, req,
  })
  return addressIn(locale, `${page}?r=${id}&t=${token}`)
}

async function passwordLink(req: PayloadRequest, { email }: Registration): Promise<string> {
  const token = await req.payload.forgotPassword({
    collection: 'users', data: { email }, disableEmail: true, expiration: passwordWithinMs, req,
  })
  return `${environment().publicUrl}/admin/reset/${token}`
}
