import { Forbidden, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'

import { may, type Permission } from '@/access/roles'
import { holderOf } from '@/access/rules'
import { environment } from '@/platform/environment'

import { PartnershipRefused } from './errors'
import { decideOnMember } from './groups/actions/membership'
import { approve, makeAccount, refuse } from './joining/actions/decide'
import { forgetRegistration } from './joining/actions/forget'
import { discardMail, sendAgain } from './mail/actions/again'
import { startSending, stopSending } from './newsletter/actions/start'
import { forgetReaderAt, stopNewsletter } from './newsletter/actions/stop'
import { acceptOffer, declineOffer } from './offers/actions'
import { answerRequest, declineRequest, forgetRequest, startRequest } from './requests/actions'

const words = z.string().trim().min(1).max(4000)
const reasonBody = z.strictObject({ reason: words })
const answerBody = z.strictObject({
  answer: words,
  pages: z.array(z.string().max(500)).max(20).default([]),
  publicQuestion: z.string().trim().max(1000).nullable().default(null).transform((text) => text || null),
})

/** Deciding on who asked to join. */
export const registrationEndpoints: Omit<Endpoint, 'root'>[] = [
  post('/:id/approve', 'collaborative.moderate', (req, id) => approve(req, id)),
  post('/:id/refuse', 'collaborative.moderate', async (req, id) => refuse(req, id, (await bodyOf(req, reasonBody)).reason)),
  post('/:id/account', 'users.manage', (req, id) => makeAccount(req, id)),
  post('/:id/forget', 'collaborative.moderate', (req, id) => forgetRegistration(req, id)),
  // Called by mail programs on the button that they show for the header List-Unsubscribe; the link itself is the proof.
  {
    method: 'post',
    path: '/unsubscribe',
    handler: async (req) => {
      const { id, proof } = readerIn(req)
      const stopped = await stopNewsletter(req.payload, id, proof)
      return Response.json({ stopped }, { status: stopped ? 200 : 404 })
    },
  },
  {
    method: 'get',
    path: '/unsubscribe',
    // Programs that look for viruses open links: what follows is a page that asks.
    handler: (req) => {
      const { id, proof } = readerIn(req)
      const query = new URLSearchParams({ r: id, t: proof }).toString()
      return new Response(null, { status: 303, headers: { Location: `${environment().publicUrl}/collaborative/unsubscribe?${query}` } })
    },
  },
]

/** Deciding on what members offer. */
export const offerEndpoints: Omit<Endpoint, 'root'>[] = [
  post('/:id/accept', 'collaborative.moderate', (req, id) => acceptOffer(req, id)),
  post('/:id/decline', 'collaborative.moderate', async (req, id) => declineOffer(req, id, (await bodyOf(req, reasonBody)).reason)),
]

/** Sending issues of the newsletter. */
export const newsletterEndpoints: Omit<Endpoint, 'root'>[] = [
  post('/:id/send', 'partnership.edit', (req, id) => startSending(req, id)),
  post('/:id/stop', 'partnership.edit', (req, id) => stopSending(req, id)),
]

/** Addresses that asked for the newsletter alone. */
export const newsletterReaderEndpoints: Omit<Endpoint, 'root'>[] = [
  post('/:id/forget', 'collaborative.moderate', (req, id) => forgetReaderAt(req, id)),
]

/** Deciding on who joins a working group. */
export const membershipEndpoints: Omit<Endpoint, 'root'>[] = [
  post('/:id/accept', 'collaborative.moderate', (req, id) => decideOnMember(req, { membership: id, isAccepted: true, note: null })),
  post('/:id/decline', 'collaborative.moderate', async (req, id) =>
    decideOnMember(req, { membership: id, isAccepted: false, note: (await bodyOf(req, reasonBody)).reason })),
]

/** Answering what people asked. */
export const requestEndpoints: Omit<Endpoint, 'root'>[] = [
  post('/:id/start', 'collaborative.moderate', (req, id) => startRequest(req, id)),
  post('/:id/answer', 'collaborative.moderate', async (req, id) => answerRequest(req, id, await bodyOf(req, answerBody))),
  post('/:id/decline', 'collaborative.moderate', async (req, id) => declineRequest(req, id, (await bodyOf(req, reasonBody)).reason)),
  post('/:id/forget', 'collaborative.moderate', (req, id) => forgetRequest(req, id)),
]

/** Mails that failed or were kept. */
export const mailEndpoints: Omit<Endpoint, 'root'>[] = [
  post('/:id/send', 'collaborative.moderate', (req, id) => sendAgain(req, id)),
  post('/:id/discard', 'users.manage', (req, id) => discardMail(req, id)),
]

const readerIn = ({ searchParams }: PayloadRequest): { id: string; proof: string } =>
  ({ id: searchParams.get('r') ?? '', proof: searchParams.get('t') ?? '' })

function post(
  path: string, permission: Permission, act: (req: PayloadRequest, id: string) => Promise<unknown>,
): Omit<Endpoint, 'root'> {
  return {
    method: 'post',
    path,
    handler: async (req) => {
      if (!may(holderOf(req), permission)) throw new Forbidden(req.t)
      return Response.json({ done: true, ...((await act(req, String(req.routeParams?.id))) as object | undefined) })
    },
  }
}

async function bodyOf<Shape extends z.ZodType>(req: PayloadRequest, shape: Shape): Promise<z.infer<Shape>> {
  const body = shape.safeParse(await req.json?.().catch(() => undefined))
  if (body.success) return body.data
  const [problem] = body.error.issues
  throw new PartnershipRefused('not-asked', `${problem?.path.join('.') || 'The body'}: ${problem?.message ?? 'cannot be read'}.`)
}
