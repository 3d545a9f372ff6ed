import { Forbidden, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'

import { may } from '@/access/roles'
import { holderOf } from '@/access/rules'
import { relationKinds } from '@collections/references/options'

import { askForScan, decideImportRecord, decidePair, reopenPair, undoMerge } from './actions'
import { applyRule } from './batchRule'
import { DeskRefused } from './errors'
import { DESK_KINDS, deskPage } from './queries'

const id = z.string().min(1).max(100)
const reason = z.string().max(2000).optional()
const score = z.number().min(-1000).max(1000).optional()

const decideBody = z.object({
  pair: id.optional(),
  importRecord: id.optional(),
  decision: z.enum(['merge', 'different', 'related', 'separate']),
  reason,
  chosen: z.record(z.string().max(100), id).optional(),
  leading: id.optional(),
  relation: z
    .object({ kind: z.enum(relationKinds.map(({ value }) => value)), from: z.enum(['one', 'other']) })
    .optional(),
})

const ruleBody = z.object({
  kind: z.enum(DESK_KINDS).default('stored'),
  minScore: score,
  maxScore: score,
  decision: z.enum(['merge', 'different', 'separate']),
  reason,
  dry: z.boolean().default(false),
})

const undoBody = z.object({ merge: id.optional(), pair: id.optional(), keepRelation: z.boolean().default(false) })

/** The duplicate desk: what is to decide, decisions, rules, the look through what is stored, and undo. */
export const deskEndpoints: Omit<Endpoint, 'root'>[] = [
  endpoint('get', '/desk', async (req) => {
    const kind = DESK_KINDS.find((known) => known === req.searchParams.get('kind')) ?? 'stored'
    const page = Math.floor(Number(req.searchParams.get('page'))) || 1
    return deskPage(req.payload, { kind, page })
  }),
  endpoint('post', '/desk/decide', async (req) => {
    const { pair, importRecord, ...given } = await bodyOf(req, decideBody)
    const decision = { ...given, user: req.user, req }
    if (pair) return decidePair(req.payload, pair, decision)
    if (!importRecord) throw new DeskRefused('nothing-named', 'Name the "pair" or the "importRecord" that you decide about.')
    await decideImportRecord(req.payload, importRecord, decision)
    return { merge: null }
  }),
  endpoint('post', '/desk/rule', async (req) => {
    const { dry, ...rule } = await bodyOf(req, ruleBody)
    return applyRule(req.payload, rule, { dry, user: req.user, req })
  }),
  endpoint('post', '/desk/scan', async (req) => {
    await askForScan(req.payload, { user: req.user, req })
    return { isAsked: true }
  }),
  endpoint('post', '/desk/undo', async (req) => {
    const { merge, pair, keepRelation } = await bodyOf(req, undoBody)
    if (merge) await undoMerge(req.payload, merge, { user: req.user, req })
    else if (pair) await reopenPair(req.payload, pair, { user: req.user, req, keepRelation })
    else throw new DeskRefused('nothing-named', 'Name the "merge" to undo, or the "pair" to put back on the desk.')
    return { isUndone: true }
  }),
]

function endpoint(
  method: 'get' | 'post',
  path: string,
  answer: (req: PayloadRequest) => Promise<unknown>,
): Omit<Endpoint, 'root'> {
  return {
    method,
    path,
    handler: async (req) => {
      if (!may(holderOf(req), 'evidence.edit')) throw new Forbidden(req.t)
      return Response.json(await answer(req))
    },
  }
}

async function bodyOf<Shape extends z.ZodType>(req: PayloadRequest, shape: Shape): Promise<z.infer<Shape>> {
  const body = shape.safeParse(await req.json?.().catch(() => undefined))
  if (body.success) return body.data
  const [problem] = body.error.issues
  throw new DeskRefused('not-asked', `${problem?.path.join('.') || 'The body'}: ${problem?.message ?? 'cannot be read'}.`)
}
