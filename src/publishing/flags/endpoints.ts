import { APIError, Forbidden, type Endpoint } from 'payload'
import { z } from 'zod'

import { may } from '@/access/roles'
import { holderOf } from '@/access/rules'

import type { TextSection } from '../writing/fields'
import { answerFlags } from './actions'
import { flagsOfRecord } from './queries'

const body = z.strictObject({ reason: z.string().trim().min(1).max(2000) })

/** `GET …/:id/flags` tells what changed in the evidence that a published text cites; `POST` says that it is still right. */
export const flagEndpoints = (section: TextSection): Omit<Endpoint, 'root'>[] => [
  {
    path: '/:id/flags',
    method: 'get',
    handler: async (req) => {
      if (!may(holderOf(req), 'drafts.read')) throw new Forbidden(req.t)
      return Response.json({
        flags: await flagsOfRecord(req.payload, section, String(req.routeParams?.id), 'en'),
        mayAnswer: may(holderOf(req), 'texts.publish'),
      })
    },
  },
  {
    path: '/:id/flags',
    method: 'post',
    handler: async (req) => {
      if (!may(holderOf(req), 'texts.publish')) throw new Forbidden(req.t)
      const given = body.safeParse(await req.json?.().catch(() => undefined))
      if (!given.success) throw new APIError('Send {"reason": why the text is still right, in at most 2,000 letters}.', 400, null, true)
      const answered = await answerFlags(req.payload, { section, id: String(req.routeParams?.id), reason: given.data.reason, user: req.user, req })
      return Response.json({ answered })
    },
  },
]
