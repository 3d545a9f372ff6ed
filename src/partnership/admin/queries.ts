import type { PayloadRequest } from 'payload'

import type { EvidenceRequest, Mail, Registration } from '@/payload-types'

/** What waits for someone who moderates, the oldest first. */
type Desk = {
  readonly waiting: readonly Registration[]
  readonly members: readonly Registration[]
  readonly requests: readonly EvidenceRequest[]
  readonly mails: readonly Mail[]
  readonly sendsMail: boolean
}

const mostShown = 200

/** Reads the desk as the person who asks: the rules of access decide what comes. */
export async function deskOf(req: PayloadRequest): Promise<Desk> {
  const read = { limit: mostShown, depth: 1, user: req.user, req } as const
  const { payload } = req
  const [waiting, members, requests, mails] = await Promise.all([
    payload.find({ collection: 'registrations', where: { state: { equals: 'confirmed' } }, sort: 'confirmedAt', ...read, overrideAccess: false }),
    payload.find({ collection: 'registrations', where: { state: { equals: 'approved' } }, sort: 'name', ...read, overrideAccess: false }),
    payload.find({ collection: 'evidence-requests', where: { state: { in: ['received', 'in-progress'] } }, sort: 'receivedAt', ...read, overrideAccess: false }),
    payload.find({ collection: 'mails', where: { state: { in: ['failed', 'kept'] } }, sort: 'createdAt', ...read, depth: 0, overrideAccess: false }),
  ])
  return {
    waiting: waiting.docs, members: members.docs, requests: requests.docs, mails: mails.docs,
    // Payload's own adapter only writes mails into the log.
    sendsMail: payload.email.name !== 'console',
  }
}
