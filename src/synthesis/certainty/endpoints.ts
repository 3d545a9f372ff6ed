import { Forbidden, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'

import { may } from '@/access/roles'
import { holderOf } from '@/access/rules'

import { saveRating, startRating } from './actions'
import { CertaintyRefused } from './errors'
import { rateView } from './queries'
import { ratedBodies } from './rating/rate'

const id = z.string().min(1).max(100)
const place = z.string().min(1).max(100)
const reason = z.string().max(5000)

const startBody = z.strictObject({ summary: id, outcome: id, body: z.enum(ratedBodies) })
const saveBody = z.strictObject({
  updatedAt: z.string().max(40),
  answers: z.record(place, z.strictObject({ response: z.string().max(100), comment: reason.optional() })),
  judgements: z.record(place, z.strictObject({ level: z.string().max(100), reason: reason.optional() })),
})

/** Rating certainty: beginning, the evidence with the proposals, and what a person decided. */
export const certaintyEndpoints: Omit<Endpoint, 'root'>[] = [
  endpoint('post', '/start', async (req) => startRating(req, await bodyOf(req, startBody))),
  endpoint('get', '/rate/:id', (req) => rateView(req, idOf(req))),
  endpoint('post', '/rate/:id', async (req) => {
    const { updatedAt, answers, judgements } = await bodyOf(req, saveBody)
    const form = { answers: withoutEmpty(answers, 'comment'), judgements: withoutEmpty(judgements, 'reason') }
    return saveRating(req, idOf(req), { form, updatedAt })
  }),
]

const idOf = (req: PayloadRequest): string => String(req.routeParams?.id)

/** An empty text is none. */
function withoutEmpty<Key extends 'comment' | 'reason', Entry extends { [key in Key]?: string | undefined }>(
  entries: Readonly<Record<string, Entry>>, key: Key,
): Record<string, Omit<Entry, Key> & { [key in Key]?: string }> {
  return Object.fromEntries(Object.entries(entries).map(([place, { [key]: text, ...entry }]) =>
    [place, text?.trim() ? { ...entry, [key]: text.trim() } : entry])) as Record<string, Omit<Entry, Key> & { [key in Key]?: string }>
}

function endpoint(method: 'get' | 'post', path: string, answer: (req: PayloadRequest) => Promise<unknown>): Omit<Endpoint, 'root'> {
  return {
    method,
    path,
    handler: async (req) => {
      if (!may(holderOf(req), 'certainty.rate')) throw new Forbidden(req.t)
      return Response.json(await answer(req))
    },
  }
}

async function bodyOf<Shape extends z.ZodType>(req: PayloadRequest, shape: Shape): Promise<z.infer<Shape>> {
  const body = shape.safeParse(await req.json?.().catch(() => undefined))
  if (body.success) return body.data
  const [problem] = body.error.issues
  throw new CertaintyRefused('not-asked', `${problem?.path.join('.') || 'The body'}: ${problem?.message ?? 'cannot be read'}.`)
}
