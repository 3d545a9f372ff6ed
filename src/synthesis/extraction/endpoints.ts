import { docAccessOperation, Forbidden, NotFound, type Endpoint, type PayloadRequest } from 'payload'
import type { z } from 'zod'

import { dueBody } from '@/appraisal/dueDay'
import { may, type Permission } from '@/access/roles'
import { holderOf } from '@/access/rules'

import { assignExtraction, cancelExtraction, changeDueDay, replaceExtractor } from './actions/assign'
import { enterResults, saveEntry, saveExtraction, submitExtraction } from './actions/extract'
import { reconcileExtraction } from './actions/reconcile'
import { remindExtractors } from './actions/remind'
import { assignBody, reasonBody, reconcileBody, replaceBody, rowsBody } from './bodies'
import { ExtractionRefused, RowsRefused, StaleRows } from './errors'
import { entryView, extractionView, reconcileView, workLists } from './queries'

const editors: readonly Permission[] = ['evidence.edit']
const extractors: readonly Permission[] = ['results.extract']
const either: readonly Permission[] = [...editors, ...extractors]

/** Extraction jobs: giving, changing and following them. */
export const extractionJobEndpoints: Omit<Endpoint, 'root'>[] = [
  endpoint('get', '/work', either, workLists),
  endpoint('post', '/assign', editors, async (req) => assignExtraction(req, await bodyOf(req, assignBody))),
  endpoint('post', '/:id/replace', editors, async (req) => {
    await replaceExtractor(req, idOf(req), await bodyOf(req, replaceBody))
    return { isReplaced: true }
  }),
  endpoint('post', '/:id/due', editors, async (req) => {
    await changeDueDay(req, idOf(req), (await bodyOf(req, dueBody)).dueOn)
    return { isChanged: true }
  }),
  endpoint('post', '/:id/cancel', editors, async (req) => {
    await cancelExtraction(req, idOf(req), (await bodyOf(req, reasonBody)).reason)
    return { isCancelled: true }
  }),
  endpoint('post', '/:id/remind', editors, (req) => remindExtractors(req, idOf(req))),
]

/** Typing results, alone or as one of two, and settling what two have typed. */
export const extractionEndpoints: Omit<Endpoint, 'root'>[] = [
  endpoint('get', '/entry/:id', editors, (req) => entryView(req, idOf(req))),
  endpoint('post', '/entry/:id/save', editors, async (req) => saveEntry(req, idOf(req), await bodyOf(req, rowsBody))),
  endpoint('post', '/entry/:id/enter', editors, async (req) => enterResults(req, idOf(req), await bodyOf(req, rowsBody))),
  endpoint('get', '/job/:id', extractors, (req) => extractionView(req, idOf(req))),
  endpoint('post', '/job/:id/save', extractors, async (req) => saveExtraction(req, idOf(req), await bodyOf(req, rowsBody))),
  endpoint('post', '/job/:id/submit', extractors, async (req) => submitExtraction(req, idOf(req), await bodyOf(req, rowsBody))),
  endpoint('get', '/reconcile/:id', either, (req) => reconcileView(req, idOf(req))),
  endpoint('post', '/reconcile/:id', extractors, async (req) => reconcileExtraction(req, idOf(req), await bodyOf(req, reconcileBody))),
  // In the place of Payload's own, which tells a hidden extraction from one that does not exist.
  { path: '/access/:id', method: 'post', handler: async (req) => Response.json(await permissionsOn(req)) },
]

const idOf = (req: PayloadRequest): string => String(req.routeParams?.id)

async function permissionsOn(req: PayloadRequest): Promise<unknown> {
  const extraction = await req.payload.findByID({
    collection: 'extractions', id: idOf(req), depth: 0, overrideAccess: false, disableErrors: true, req,
  })
  if (!extraction) throw new NotFound(req.t)
  return docAccessOperation({ collection: req.payload.collections.extractions, id: extraction.id, req })
}

function endpoint(
  method: 'get' | 'post', path: string, anyOf: readonly Permission[], answer: (req: PayloadRequest) => Promise<unknown>,
): Omit<Endpoint, 'root'> {
  return {
    method,
    path,
    handler: async (req) => {
      if (!anyOf.some((permission) => may(holderOf(req), permission))) throw new Forbidden(req.t)
      try {
        return Response.json(await answer(req))
      } catch (error) {
        // These two carry what the asker needs to go on, all of it their own.
        if (error instanceof StaleRows) return Response.json({ message: error.message, current: error.current }, { status: 409 })
        if (error instanceof RowsRefused) return Response.json({ message: error.message, problems: error.problems }, { status: 422 })
        throw error
      }
    },
  }
}

async function bodyOf<Shape extends z.ZodType>(req: PayloadRequest, shape: Shape): Promise<z.infer<Shape>> {
  const body = shape.safeParse(await req.json?.().catch(() => undefined))
  if (body.success) return body.data
  const [problem] = body.error.issues
  throw new ExtractionRefused('not-asked', `${problem?.path.join('.') || 'The body'}: ${problem?.message ?? 'cannot be read'}.`)
}
