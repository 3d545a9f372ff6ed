import type { Payload, PayloadRequest } from 'payload'

import type { Registration } from '@/payload-types'
import { environment } from '@/platform/environment'

import { hashOf, isId, isSame, linkProof } from '../links'
import { getsNewsletter } from '../newsletter/queries/recipients'
import type { OwnRegistration } from './own-view'

/** Reads one registration, whoever asks: for actions, and for links that prove themselves. */
export async function registrationById(req: PayloadRequest, id: string): Promise<Registration | null> {
  return req.payload.findByID({
    collection: 'registrations', id, depth: 0, overrideAccess: true, disableErrors: true, req,
  }) as Promise<Registration | null>
}

/** The registration of a mail address in small letters. */
export async function registrationOf(req: PayloadRequest, email: string): Promise<Registration | null> {
  const { docs } = await req.payload.find({
    collection: 'registrations', where: { email: { equals: email } }, limit: 1, pagination: false, depth: 0, overrideAccess: true, req,
  })
  return docs[0] ?? null
}

/** Whether a token is the newest one sent to a record and still counts. */
export function confirms(
  record: { confirmHash?: string | null; confirmUntil?: string | null }, token: string, now: number,
): boolean {
  if (!record.confirmHash || !record.confirmUntil || Date.parse(record.confirmUntil) < now) return false
  return isSame(record.confirmHash, hashOf(token))
}

/** Whether a proof from a link belongs to this record. */
export const proves = (record: { id: unknown; linkKey?: string | null }, proof: string): boolean =>
  Boolean(record.linkKey) &&
  isSame(linkProof(environment().payloadSecret, { id: String(record.id), linkKey: record.linkKey ?? '' }), proof)

/** What is kept about someone, for the one who holds a link from a mail. */
export async function ownRegistration(hub: Payload, id: string, proof: string): Promise<OwnRegistration | null> {
  if (!isId(id)) return null
  const found = (await hub.findByID({
    collection: 'registrations', id, depth: 0, overrideAccess: true, disableErrors: true,
  })) as Registration | null
  if (!found || !proves(found, proof)) return null
  const { name, email, organisation, sector, country, note, listed, shows, state, account } = found
  return {
    name, email, sector, country, state, newsletter: await getsNewsletter(hub, found), listed: listed ?? false, shows: shows ?? [],
    organisation: organisation ?? null, note: note ?? null, hasAccount: Boolean(account),
  }
}

/** Whether a link to confirm a registration still counts. */
export async function mayConfirm(hub: Payload, collection: 'registrations' | 'evidence-requests', id: string, token: string): Promise<boolean> {
  if (!isId(id)) return false
  const found = await hub.findByID({ collection, id, depth: 0, overrideAccess: true, disableErrors: true })
  return Boolean(found) && found?.state === 'unconfirmed' && confirms(found, token, Date.now())
}
