import type { Payload, PayloadRequest, Where } from 'payload'

import { recordId } from '@collections/validation/recordId'

import type { NewsletterReader, Registration } from '@/payload-types'
import type { Locale } from '@/platform/locales'

import { isId } from '../../links'

/** Someone who gets the newsletter: a member who asked for it, or an address that asked for nothing else. */
export type Recipient = {
  /** The field of a mail that names them. */
  readonly as: 'registration' | 'reader'
  readonly id: string
  readonly email: string
  readonly locale: Locale
}

const all = { pagination: false, depth: 0, sort: 'id' } as const

type Everybody = {
  readonly recipients: readonly Recipient[]
  /** The address of everybody who might have been sent something, by id. */
  readonly addresses: ReadonlyMap<string, string>
}

/** The one list of recipients, each address once; whoever is a member is written to as such. */
async function everybody(hub: Payload, inside: { req?: PayloadRequest }): Promise<Everybody> {
  const registrations = await hub.find({
    collection: 'registrations', select: { email: true, locale: true, state: true, newsletter: true }, ...all, ...inside, overrideAccess: true,
  })
  const readers = await hub.find({
    collection: 'newsletter-readers', select: { email: true, locale: true, confirmedAt: true }, ...all, ...inside, overrideAccess: true,
  })
  const recipients = new Map<string, Recipient>()
  for (const { id, email, locale, confirmedAt } of readers.docs)
    if (confirmedAt) recipients.set(email, { as: 'reader', id: String(id), email, locale })
  for (const { id, email, locale, state, newsletter } of registrations.docs)
    if (state === 'approved' && newsletter) recipients.set(email, { as: 'registration', id: String(id), email, locale })
  return {
    recipients: [...recipients.values()],
    addresses: new Map([...registrations.docs, ...readers.docs].map(({ id, email }) => [String(id), email])),
  }
}

/** Those for whose address none of these mails was made. */
export async function recipientsWithout(hub: Payload, mailed: Where, req?: PayloadRequest): Promise<readonly Recipient[]> {
  const inside = req ? { req } : {}
  const { recipients, addresses } = await everybody(hub, inside)
  const { docs } = await hub.find({
    collection: 'mails', where: mailed, select: { registration: true, reader: true }, ...all, ...inside, overrideAccess: true,
  })
  const reached = new Set(docs.map(({ registration, reader }) => addresses.get(recordId(registration) ?? recordId(reader) ?? '')))
  return recipients.filter(({ email }) => !reached.has(email))
}

/** Mails of an issue to an address, whoever it belonged to when they were made. */
export const mailsTo = (issue: string, email: string): Where => ({
  and: [{ issue: { equals: issue } }, { or: [{ 'registration.email': { equals: email } }, { 'reader.email': { equals: email } }] }],
})

/** Reads an address that asked for the newsletter alone, whoever asks: for actions, and for links that prove themselves. */
export async function readerById(req: PayloadRequest, id: string): Promise<NewsletterReader | null> {
  if (!isId(id)) return null
  return (await req.payload.findByID({
    collection: 'newsletter-readers', id, depth: 0, overrideAccess: true, disableErrors: true, req,
  })) as NewsletterReader | null
}

/** The same by its address in small letters. */
export async function readerOf(req: PayloadRequest, email: string): Promise<NewsletterReader | null> {
  const { docs } = await req.payload.find({
    collection: 'newsletter-readers', where: { email: { equals: email } }, limit: 1, ...all, overrideAccess: true, req,
  })
  return docs[0] ?? null
}

/** Whether an address gets the newsletter, as a member or without being one. */
export async function getsNewsletter(hub: Payload, { email, newsletter }: Registration): Promise<boolean> {
  if (newsletter) return true
  const where: Where = { and: [{ email: { equals: email } }, { confirmedAt: { exists: true } }] }
  return (await hub.count({ collection: 'newsletter-readers', where, overrideAccess: true })).totalDocs > 0
}
