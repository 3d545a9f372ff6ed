import { APIError, Forbidden, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'

import { may } from '@/access/roles'
import { holderOf } from '@/access/rules'

import { mergeStudies } from './actions/mergeStudies'
import { unmergeStudies } from './actions/unmergeStudies'

const mergeBody = z.strictObject({ merge: z.string().min(1).max(100), reason: z.string().max(2000) })

/** Merging two studies that are the same research: `:id` is the one that stays; and taking that back. */
export const studyEndpoints: Omit<Endpoint, 'root'>[] = [
  {
    method: 'post',
    path: '/:id/merge',
    handler: forPublishers(async (req) => {
      const body = mergeBody.safeParse(await req.json?.().catch(() => undefined))
      if (!body.success) throw new APIError('Send {"merge": the id of the study to merge into this one, "reason": text}.', 400, null, true)
      return mergeStudies(req.payload, { ...body.data, keep: idOf(req), user: req.user, req })
    }),
  },
  {
    method: 'post',
    path: '/:id/unmerge',
    handler: forPublishers(async (req) => {
      await unmergeStudies(req.payload, { study: idOf(req), user: req.user, req })
      return { isUndone: true }
    }),
  },
]

const idOf = (req: PayloadRequest): string => String(req.routeParams?.id)

function forPublishers(answer: (req: PayloadRequest) => Promise<unknown>): Endpoint['handler'] {
  return async (req) => {
    if (!may(holderOf(req), 'evidence.publish')) throw new Forbidden(req.t)
    return Response.json(await answer(req))
  }
}
