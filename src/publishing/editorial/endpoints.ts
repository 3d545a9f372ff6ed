import { APIError, Forbidden, type CollectionSlug, type Endpoint } from 'payload'
import { z } from 'zod'

import { may } from '@/access/roles'
import { holderOf } from '@/access/rules'

import { transition } from './actions'
import { rulesOf } from './registry'
import { openTransitions, transitionNames, transitions, type EditorialState } from './states'

const transitionBody = z.object({
  name: z.enum(transitionNames as [(typeof transitionNames)[number], ...typeof transitionNames]),
  reason: z.string().max(2000).optional(),
})

/** `GET …/:id/transitions` lists what the asker may do now; `POST` does one of them. */
export function transitionEndpoints(collection: CollectionSlug): Omit<Endpoint, 'root'>[] {
  return [
    {
      path: '/:id/transitions',
      method: 'get',
      handler: async (req) => {
        if (!req.user) throw new Forbidden(req.t)
        const record = (await req.payload.findByID({
          collection, id: String(req.routeParams?.id), req, draft: true, depth: 0, overrideAccess: false,
        })) as { editorialState?: EditorialState | null }
        const state = record.editorialState ?? 'draft'
        const names = openTransitions(state, rulesOf(collection), (permission) => may(holderOf(req), permission))
        return Response.json({ state, transitions: names.map((name) => ({ name, ...transitions[name] })) })
      },
    },
    {
      path: '/:id/transitions',
      method: 'post',
      handler: async (req) => {
        if (!req.user) throw new Forbidden(req.t)
        const body = transitionBody.safeParse(await req.json?.().catch(() => undefined))
        if (!body.success) {
          throw new APIError(`Send {"name": one of ${transitionNames.join(', ')}, "reason": text}.`, 400, null, true)
        }
        const record = await transition(req.payload, {
          collection, id: String(req.routeParams?.id), name: body.data.name, reason: body.data.reason, user: req.user, req,
        })
        return Response.json({ id: record.id, state: record.editorialState })
      },
    },
  ]
}
