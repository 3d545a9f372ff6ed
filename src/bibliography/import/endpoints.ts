import { rm } from 'node:fs/promises'
import type { ReadableStream as WebStream } from 'node:stream/web'
import { Forbidden, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { may } from '@/access/roles'
import { holderOf } from '@/access/rules'
import { importDecisions, importVerdicts } from '@collections/importRecords/options'
import { checkMapping } from '../formats/csv/mapping'
import type { ColumnMapping } from '../formats/csv/columns'
import { cancelImport, commitImport, decide, incomingFile, remapImport, startImport, undoImport } from './actions'
import { readBatch } from './actions/batch'
import { chosenBatches, committedBatches } from './admin/flowQueries'
import { ImportRefused } from './errors'
import { prismaFlow } from './prisma'
import { problemsPage, progressOf, recordsPage } from './queries'
import { descriptionSchema, startSchema, type Start } from './startSchema'
import { receiveForm, saveText, UploadRefused, type ReceivedFile } from './upload'

type Handler = (req: PayloadRequest, id: string) => Promise<unknown>

function endpoint(method: 'get' | 'post', path: string, handler: Handler, status = 200): Omit<Endpoint, 'root'> {
  return {
    path,
    method,
    handler: async (req) => {
      if (!may(holderOf(req), 'evidence.edit')) throw new Forbidden(req.t)
      try {
        const body = await handler(req, String(req.routeParams?.id ?? ''))
        return Response.json(body, { status, headers: { 'Cache-Control': 'private, no-store' } })
      } catch (error) {
        if (!(error instanceof UploadRefused)) throw error
        throw new ImportRefused(error.code === 'too-large' ? 'too-large' : 'nothing-given', error.message)
      }
    },
  }
}

/** What the page “Import references” asks, all for those who may edit evidence. */
export const importEndpoints: Omit<Endpoint, 'root'>[] = [
  endpoint('post', '/start', start, 201),
  endpoint('get', '/flow', async (req) =>
    prismaFlow(await committedBatches(req.payload, { req, ids: chosenBatches(req.searchParams?.getAll('batch') ?? []) }))),
  endpoint('get', '/:id/progress', async (req, id) => progressOf(req.payload, await readBatch(req.payload, id, req))),
  endpoint('get', '/:id/records', async (req, id) => {
    await readBatch(req.payload, id, req)
    return recordsPage(req.payload, req, id, parsed(recordsAsked, Object.fromEntries(req.searchParams ?? [])))
  }),
  endpoint('get', '/:id/problems', async (req, id) =>
    problemsPage(req.payload, await readBatch(req.payload, id, req), parsed(pageAsked, Object.fromEntries(req.searchParams ?? [])).page)),
  endpoint('post', '/:id/cancel', async (req, id) => {
    await cancelImport(req.payload, { id, user: req.user, req })
    return { id }
  }),
  endpoint('post', '/:id/mapping', async (req, id) => {
    const { mapping, save } = parsed(z.object({ mapping: z.unknown().optional(), save: z.string().trim().min(1).max(200).optional() }), await jsonOf(req))
    const checked = mappingOf(mapping)
    await remapImport(req.payload, { id, mapping: checked, user: req.user, req, ...(save ? { save } : {}) })
    return { id }
  }),
  endpoint('post', '/:id/decide', async (req, id) => {
    const { ids, verdict, minScore, decision, reason } = parsed(decisionAsked, await jsonOf(req))
    return decide(req.payload, {
      id, decision, user: req.user, req,
      ...(ids ? { ids } : {}), ...(verdict ? { verdict } : {}),
      ...(minScore === undefined ? {} : { minScore }), ...(reason ? { reason } : {}),
    })
  }),
  endpoint('post', '/:id/commit', async (req, id) => {
    const { leaveUndecided = false } = parsed(z.object({ leaveUndecided: z.boolean().optional() }), await jsonOf(req))
    const answer = await commitImport(req.payload, { id, leaveUndecided, user: req.user, req })
    return { id, isComparedAnew: answer === 'compared-anew' }
  }, 202),
  endpoint('post', '/:id/undo', async (req, id) => {
    const { reason = '' } = parsed(z.object({ reason: z.string().max(2000).optional() }), await jsonOf(req))
    await undoImport(req.payload, { id, reason, user: req.user, req })
    return { id }
  }, 202),
]

const whole = (fallback: number) => z.coerce.number().int().min(1).catch(fallback)
const recordsAsked = z.object({
  // A filter that an address names wrongly is ignored, as everywhere.
  verdict: z.enum(importVerdicts.map(({ value }) => value)).optional().catch(undefined),
  decision: z.enum(importDecisions.map(({ value }) => value)).optional().catch(undefined),
  page: whole(1),
  limit: whole(25),
})
const pageAsked = z.object({ page: whole(1) })
const decisionAsked = z.object({
  ids: z.array(z.string().max(64)).max(1000).optional(),
  verdict: z.enum(importVerdicts.map(({ value }) => value)).optional(),
  minScore: z.number().optional(),
  decision: z.enum(importDecisions.map(({ value }) => value)),
  reason: z.string().max(2000).optional(),
})

/** A body that is missing or is not JSON counts as an empty one. */
const jsonOf = async (req: PayloadRequest): Promise<unknown> => (await req.json?.().catch(() => undefined)) ?? {}

function parsed<Value>(schema: z.ZodType<Value>, value: unknown): Value {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const [issue] = result.error.issues
  throw new ImportRefused('not-understood', `${issue?.path.join('.') || 'The request'}: ${issue?.message ?? 'is not as it should be'}.`)
}

function mappingOf(value: unknown): ColumnMapping {
  const checked = checkMapping(value)
  if ('problems' in checked) throw new ImportRefused('not-understood', checked.problems.join(' '))
  return checked.mapping
}

async function start(req: PayloadRequest): Promise<{ id: string }> {
  const path = await incomingFile()
  try {
    const { kind, file, about } = await received(req, path)
    const { title, search, format, mapping } = about
    return await startImport(req.payload, {
      kind, upload: file, user: req.user, req,
      ...(title ? { title } : {}),
      ...(search ? { search } : {}),
      ...(format ? { format } : {}),
      ...(mapping === undefined ? {} : { mapping: mappingOf(mapping) }),
    })
  } catch (error) {
    await rm(path, { force: true })
    throw error
  }
}

type Received = { kind: 'file' | 'paste' | 'identifiers'; file: ReceivedFile; about: Omit<Start, 'text' | 'identifiers'> }

async function received(req: PayloadRequest, path: string): Promise<Received> {
  const contentType = req.headers.get('content-type') ?? ''
  if (contentType.startsWith('multipart/form-data') && req.body) {
    const { file, fields } = await receiveForm(req.body as WebStream<Uint8Array>, contentType, path)
    return { kind: 'file', file, about: parsed(descriptionSchema, jsonIn(fields._payload)) }
  }
  const { text, identifiers, ...about } = parsed(startSchema, await jsonOf(req))
  const listed = (Array.isArray(identifiers) ? identifiers.join('\n') : identifiers)?.trim()
  if (listed) {
    const file = await saveText(listed, 'List of identifiers', path)
    return { kind: 'identifiers', file, about: { ...about, format: 'id-list' } }
  }
  if (!text?.trim())
    throw new ImportRefused('nothing-given', 'Nothing to import came with the request. Send a file, pasted text or a list of identifiers.')
  return { kind: 'paste', file: await saveText(text, 'Pasted text', path), about }
}

function jsonIn(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '{}') as unknown
  } catch {
    throw new ImportRefused('not-understood', 'The description of the import is not JSON.')
  }
}
