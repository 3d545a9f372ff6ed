import { docAccessOperation, Forbidden, NotFound, type Endpoint, type PayloadRequest } from 'payload'
import type { z } from 'zod'

import { may, type Permission } from '@/access/roles'
import { holderOf } from '@/access/rules'

import { assign } from './actions/assign'
import { addRater, cancelAssignment, changeDueDay, removeRater, withdrawAppraisal } from './actions/raters'
import { declareInterest, saveAppraisal, submitAppraisal } from './actions/rate'
import { reconcile } from './actions/reconcile'
import { remind } from './actions/remind'
import { agreementAnswer } from './agreement/queries'
import { addRaterBody, assignBody, filledBody, interestBody, reasonBody, reconcileBody, removeRaterBody } from './bodies'
import { dueBody } from './dueDay'
import { AppraisalRefused, NotComplete, StaleSave } from './errors'
import { instrumentKey } from './instruments'
import { instrumentsOffered } from './queries/instruments'
import { rateView } from './queries/rate'
import { reconcileView } from './queries/reconcile'
import { workLists } from './queries/work'

const raters: readonly Permission[] = ['appraisal.rate']
const assigners: readonly Permission[] = ['appraisal.assign']
const readers: readonly Permission[] = ['appraisal.read', 'appraisal.rate']

/** Rating jobs: giving, changing and following them. */
export const assignmentEndpoints: Omit<Endpoint, 'root'>[] = [
  endpoint('get', '/work', [...raters, ...assigners], workLists),
  endpoint('get', '/offered', assigners, async (req) => {
    const offered = await instrumentsOffered(req, String(req.searchParams.get('study') ?? ''))
    return { instruments: offered.map((instrument) => ({ key: instrumentKey(instrument), ...instrument })) }
  }),
  endpoint('post', '/assign', assigners, async (req) => assign(req, await bodyOf(req, assignBody))),
  endpoint('post', '/:id/remove-rater', assigners, async (req) => {
    await removeRater(req, idOf(req), await bodyOf(req, removeRaterBody))
    return { isRemoved: true }
  }),
  endpoint('post', '/:id/add-rater', assigners, async (req) => {
    await addRater(req, idOf(req), (await bodyOf(req, addRaterBody)).rater)
    return { isAdded: true }
  }),
  endpoint('post', '/:id/due', assigners, async (req) => {
    await changeDueDay(req, idOf(req), (await bodyOf(req, dueBody)).dueOn)
    return { isChanged: true }
  }),
  endpoint('post', '/:id/cancel', assigners, async (req) => {
    await cancelAssignment(req, idOf(req), (await bodyOf(req, reasonBody)).reason)
    return { isCancelled: true }
  }),
  endpoint('post', '/:id/remind', assigners, (req) => remind(req, idOf(req))),
]

/** Rating, and settling what was rated. */
export const appraisalEndpoints: Omit<Endpoint, 'root'>[] = [
  endpoint('get', '/rate/:id', raters, (req) => rateView(req, idOf(req))),
  endpoint('post', '/rate/:id/interest', raters, async (req) => {
    await declareInterest(req, idOf(req), await bodyOf(req, interestBody))
    return { isDeclared: true }
  }),
  endpoint('post', '/rate/:id/save', raters, async (req) => saveAppraisal(req, idOf(req), await bodyOf(req, filledBody))),
  endpoint('post', '/rate/:id/submit', raters, async (req) => submitAppraisal(req, idOf(req), await bodyOf(req, filledBody))),
  endpoint('post', '/rate/:id/withdraw', raters, async (req) => {
    await withdrawAppraisal(req, idOf(req), (await bodyOf(req, reasonBody)).reason)
    return { isWithdrawn: true }
  }),
  // In the place of Payload's own, which tells a hidden rating from one that does not exist.
  { path: '/access/:id', method: 'post', handler: async (req) => Response.json(await permissionsOn(req)) },
  endpoint('get', '/agreement', ['appraisal.read'], agreementAnswer),
  endpoint('get', '/reconcile/:id', readers, (req) => reconcileView(req, idOf(req))),
  endpoint('post', '/reconcile/:id', raters, async (req) => reconcile(req, idOf(req), await bodyOf(req, reconcileBody))),
]

const idOf = (req: PayloadRequest): string => String(req.routeParams?.id)

async function permissionsOn(req: PayloadRequest): Promise<unknown> {
  const appraisal = await req.payload.findByID({
    collection: 'appraisals', id: idOf(req), depth: 0, overrideAccess: false, disableErrors: true, req,
  })
  if (!appraisal) throw new NotFound(req.t)
  return docAccessOperation({ collection: req.payload.collections.appraisals, id: appraisal.id, req })
}

function endpoint(
  method: 'get' | 'post',
  path: string,
  anyOf: readonly Permission[],
  answer: (req: PayloadRequest) => Promise<unknown>,
): Omit<Endpoint, 'root'> {
  return {
    method,
    path,
    handler: async (req) => {
      if (!anyOf.some((permission) => may(holderOf(req), permission))) throw new Forbidden(req.t)
      try {
        const answered = await answer(req)
        return answered instanceof Response ? answered : Response.json(answered)
      } catch (error) {
        // These two carry what the rater needs to go on, all of it their own.
        if (error instanceof StaleSave) return Response.json({ message: error.message, current: error.current }, { status: 409 })
        if (error instanceof NotComplete) return Response.json({ message: error.message, problems: error.problems }, { status: 422 })
        throw error
      }
    },
  }
}

async function bodyOf<Shape extends z.ZodType>(req: PayloadRequest, shape: Shape): Promise<z.infer<Shape>> {
  const body = shape.safeParse(await req.json?.().catch(() => undefined))
  if (body.success) return body.data
  const [problem] = body.error.issues
  throw new AppraisalRefused('not-asked', `${problem?.path.join('.') || 'The body'}: ${problem?.message ?? 'cannot be read'}.`)
}
