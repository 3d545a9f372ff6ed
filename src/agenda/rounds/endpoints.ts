import { Forbidden, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'

import { defaultLocale, locales, type Locale } from '@/platform/locales'

import { checkItem } from './actions/check'
import { inviteList, renewInvitation, revokeInvitation } from './actions/invite'
import { gatherGaps, processItem } from './actions/items'
import { moveRound } from './actions/move'
import { setOrder } from './actions/order'
import { RoundRefused } from './errors'
import { roundDesk } from './queries/desk'
import { moveNames, type RoundMove } from './steps'

const id = z.string().min(1).max(60)
const reason = z.string().trim().max(2000).default('')
const locale = z.enum(locales.map(({ code }) => code) as [Locale, ...Locale[]])

const moveBody = z.strictObject({ name: z.enum(moveNames as [RoundMove, ...RoundMove[]]), reason })
const gatherBody = z.strictObject({ gaps: z.array(id).min(1).max(500) })
const processBody = z.discriminatedUnion('what', [
  z.strictObject({
    what: z.literal('rephrase'), wording: z.string().trim().min(1).max(500), reason,
    locale: locale.optional(),
  }),
  z.strictObject({ what: z.literal('merge'), into: id, reason }),
  z.strictObject({ what: z.literal('out-of-scope'), reason }),
  z.strictObject({ what: z.literal('restore'), reason }),
])
const checkBody = z.strictObject({ verdict: z.enum(['not-answered', 'partly-answered', 'answered']), reason })
const orderBody = z.strictObject({ order: z.array(z.strictObject({ item: id, reason: z.string().max(2000).optional() })).max(200) })
const inviteBody = z.strictObject({ list: z.string().max(200_000), locale: locale.default(defaultLocale) })
const reasonBody = z.strictObject({ reason })

async function bodyOf<Body>(req: PayloadRequest, schema: z.ZodType<Body>): Promise<Body> {
  const read = schema.safeParse(await req.json?.().catch(() => undefined))
  if (read.success) return read.data
  const said = read.error.issues.map(({ path, message }) => `${path.join('.') || 'body'}: ${message}`).join('; ')
  throw new RoundRefused('not-asked', `This cannot be read. ${said}`)
}

type Handle = (req: PayloadRequest, part: (name: string) => string) => Promise<unknown>

const endpoint = (method: 'get' | 'post', path: string, handle: Handle): Omit<Endpoint, 'root'> => ({
  path, method,
  handler: async (req) => {
    if (!req.user) throw new Forbidden(req.t)
    const done = await handle(req, (name) => String(req.routeParams?.[name] ?? ''))
    return Response.json(done ?? {}, { headers: { 'Cache-Control': 'private, no-store' } })
  },
})

/** Running a round: each step and decision as an action of its own, with what is lacking in the answer. */
export const roundEndpoints: Omit<Endpoint, 'root'>[] = [
  endpoint('get', '/:id/desk', (req, part) => roundDesk(req, part('id'))),
  endpoint('post', '/:id/move', async (req, part) => {
    const { name, reason: why } = await bodyOf(req, moveBody)
    return { step: await moveRound(req, part('id'), name, why) }
  }),
  endpoint('post', '/:id/gaps', async (req, part) => ({ added: await gatherGaps(req, part('id'), (await bodyOf(req, gatherBody)).gaps) })),
  endpoint('post', '/:id/items/:item', async (req, part) => processItem(req, part('id'), part('item'), await bodyOf(req, processBody))),
  endpoint('post', '/:id/items/:item/check', async (req, part) => checkItem(req, part('id'), part('item'), await bodyOf(req, checkBody))),
  endpoint('post', '/:id/order', async (req, part) => setOrder(req, part('id'), (await bodyOf(req, orderBody)).order)),
  endpoint('post', '/:id/invitations', async (req, part) => inviteList(req, part('id'), await bodyOf(req, inviteBody))),
  endpoint('post', '/:id/invitations/:invitation/renew', (req, part) => renewInvitation(req, part('id'), part('invitation'))),
  endpoint('post', '/:id/invitations/:invitation/revoke', async (req, part) =>
    revokeInvitation(req, part('id'), part('invitation'), (await bodyOf(req, reasonBody)).reason)),
]
