import type { PayloadRequest } from 'payload'

import { recordId } from '@collections/validation/recordId'

import { environment } from '@/platform/environment'
import { defaultLocale, type Locale } from '@/platform/locales'
import type { Written } from '@/platform/mail/outbox/written'

import { collaborativePath } from '../../collaborative/paths'
import { hashOf, linkProof, newToken } from '../../links'
import { composeMail, type MailValues } from '../compose'
import type { MailKind } from '../options'

/** How long a link to confirm counts. */
const confirmWithinMs = 3 * 24 * 60 * 60_000

type Subject = { readonly id: unknown; readonly email: string; readonly locale: Locale; readonly linkKey?: string | null }

/** A mail to one person in their language; `foot` is the address that stands under it. */
export async function writeTo(
  req: PayloadRequest, kind: MailKind, { email, locale }: Pick<Subject, 'email' | 'locale'>, values: MailValues, foot: string,
): Promise<Written> {
  const hub = await req.payload.findGlobal({ slug: 'hub', locale, depth: 0, overrideAccess: true, req })
  return { to: email, ...composeMail(kind, locale, { hub: hub.name, ...values }, foot) }
}

/** The full address of a page in a language. */
export const addressIn = (locale: Locale, path: string): string =>
  `${environment().publicUrl}${locale === defaultLocale ? '' : `/${locale}`}${path}`

/** The address of a page for whoever reads the mails of a record: where they see, withdraw or delete what is kept. */
export function ownAddress({ id, linkKey, locale }: Subject, page: string): string {
  const proof = linkProof(environment().payloadSecret, { id: String(id), linkKey: linkKey ?? '' })
  return addressIn(locale, `${page}?r=${String(id)}&t=${proof}`)
}

type Confirmed = 'registrations' | 'evidence-requests' | 'newsletter-readers'

/** A fresh link with which an address is confirmed; those sent before do not count any more. */
export async function confirmAddress(
  req: PayloadRequest, collection: Confirmed, { id, locale }: { id: string; locale: Locale }, page: string,
): Promise<string> {
  const token = newToken()
  const confirmUntil = new Date(Date.now() + confirmWithinMs).toISOString()
  await req.payload.update({
    collection, id, data: { confirmHash: hashOf(token), confirmUntil }, depth: 0, overrideAccess: true, req,
  })
  return addressIn(locale, `${page}?r=${id}&t=${token}`)
}

export type Pointer = { relationTo: 'summaries' | 'briefings' | 'studies' | 'references' | 'projects' | 'events'; value: unknown }

/** The public address of a record; null where no visitor may see it. */
export async function addressOf(req: PayloadRequest, { relationTo, value }: Pointer, locale: Locale): Promise<string | null> {
  const found = await req.payload.findByID({
    collection: relationTo, id: recordId(value) ?? '', select: { slug: true }, depth: 0, overrideAccess: false, disableErrors: true, req,
  })
  if (!found?.slug) return null
  return addressIn(locale, relationTo === 'events' ? collaborativePath(relationTo, found.slug) : `/${relationTo}/${found.slug}`)
}

/** What a mail is about, as it stands now; null where it was deleted meanwhile. */
export async function subjectOf<Found>(
  req: PayloadRequest, collection: 'registrations' | 'evidence-requests' | 'newsletter-readers' | 'group-memberships', id: unknown,
): Promise<Found | null> {
  const found = recordId(id)
  if (!found) return null
  return (await req.payload.findByID({
    collection, id: found, depth: 0, overrideAccess: true, disableErrors: true, req,
  })) as Found | null
}
