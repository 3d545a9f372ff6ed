import { createHash } from 'node:crypto'
import { APIError, Forbidden, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'

import { may } from '@/access/roles'
import { holderOf } from '@/access/rules'
import { runAction } from '@/platform/database/action'
import { largestBody } from '@/platform/server/limits'

import { acceptIntake, documentById, queueReading } from './actions'
import { contentTypeOf } from './contentType'
import { IntakeRefused } from './errors'
import { intakeFieldsSchema } from './fields'
import { searchFullText } from './fullText/queries'
import { intakeView } from './queries'

/** Files sent at once are held in memory together; more of them go into several requests. */
const MOST_BYTES = largestBody
const MOST_FILES = 50

const acceptBody = z.object({
  reference: z.union([z.string().min(1).max(100), intakeFieldsSchema]),
  study: z
    .union([z.boolean(), z.object({ title: z.string().max(2000).optional(), kind: z.enum(['primary', 'review']).optional() })])
    .optional(),
})

/** Taking PDFs in, and searching their text: for those who may edit evidence, and nobody else. */
export const intakeEndpoints: Omit<Endpoint, 'root'>[] = [
  { path: '/intake', method: 'post', handler: forEditors(takeIn) },
  { path: '/full-text', method: 'get', handler: forEditors(fullText) },
  { path: '/:id/intake', method: 'get', handler: forEditors(async (req) => Response.json(await intakeView(req, await asked(req)))) },
  { path: '/:id/intake/read', method: 'post', handler: forEditors(readAgain) },
  { path: '/:id/intake/accept', method: 'post', handler: forEditors(accept) },
]

function forEditors(handle: (req: PayloadRequest) => Promise<Response>): Endpoint['handler'] {
  return async (req) => {
    if (!may(holderOf(req), 'evidence.edit')) throw new Forbidden(req.t)
    return handle(req)
  }
}

const asked = (req: PayloadRequest) => documentById(req, String(req.routeParams?.id))

async function takeIn(req: PayloadRequest): Promise<Response> {
  const bytes = Number(req.headers.get('content-length') ?? 0)
  if (bytes > MOST_BYTES) {
    throw new APIError(`These files are larger than ${MOST_BYTES / 1024 / 1024} MB together. Send fewer at once.`, 413, null, true)
  }
  const form = await req.formData?.().catch(() => undefined)
  const sent = form ? [...form.values()].filter((value): value is File => typeof value !== 'string') : []
  if (sent.length === 0) throw new APIError('Send one or more PDF files as multipart form data.', 400, null, true)
  if (sent.length > MOST_FILES) throw new APIError(`Send at most ${MOST_FILES} files at once.`, 413, null, true)
  const files = []
  for (const file of sent) files.push({ name: file.name, ...(await keep(req, file)) })
  return Response.json({ files }, { status: files.some((file) => 'id' in file) ? 201 : 422 })
}

/** One file as a document of its own: what is wrong with it is its own, and the others go on. */
async function keep(req: PayloadRequest, file: File): Promise<{ id: string; isStored: boolean } | { error: string }> {
  const data = Buffer.from(await file.arrayBuffer())
  const content = contentTypeOf(data, file.name)
  if ('problem' in content) return { error: content.problem }
  if (content.extension !== 'pdf') return { error: `"${file.name}" is not a PDF. Upload pictures and tables as documents.` }
  try {
    const same = await req.payload.find({
      collection: 'documents', where: { sha256: { equals: createHash('sha256').update(data).digest('hex') } },
      select: {}, limit: 1, depth: 0, overrideAccess: true, req,
    })
    if (same.docs[0]) return { id: same.docs[0].id, isStored: true }
    const { id } = await runAction(req.payload, { req }, (inner) =>
      inner.payload.create({
        collection: 'documents',
        data: { licence: 'unknown' },
        file: { data, mimetype: content.mimeType, name: file.name, size: data.length },
        depth: 0, overrideAccess: false, req: inner,
      }),
    )
    return { id, isStored: false }
  } catch (error) {
    return { error: inWords(error, file.name) }
  }
}

function inWords(error: unknown, name: string): string {
  const { data } = (error ?? {}) as { data?: { errors?: { message?: string }[] } }
  return data?.errors?.[0]?.message ?? `"${name}" could not be stored. Try it again.`
}

async function readAgain(req: PayloadRequest): Promise<Response> {
  const document = await asked(req)
  if (document.mimeType !== 'application/pdf') throw new APIError('Only the text of PDF files is read.', 400, null, true)
  if (document.textStatus !== 'pending') {
    await runAction(req.payload, { req }, (inner) =>
      inner.payload.update({
        collection: 'documents', id: document.id, data: { textStatus: 'pending', textNote: null, pagesRead: null }, depth: 0, overrideAccess: true, req: inner,
      }),
    )
  } else await runAction(req.payload, { req }, (inner) => queueReading(inner, document.id))
  return Response.json({ id: document.id, status: 'pending' }, { status: 202 })
}

async function accept(req: PayloadRequest): Promise<Response> {
  const body = acceptBody.safeParse(await req.json?.().catch(() => undefined))
  if (!body.success) {
    const [issue] = body.error.issues
    const place = issue?.path.join('.') || 'body'
    throw new IntakeRefused('bad-fields', `${place}: ${issue?.message ?? 'is not as it should be'} Send {"reference": id or fields, "study": true or fields}.`)
  }
  const document = await asked(req)
  if (document.textStatus === 'pending') {
    throw new IntakeRefused('reading', 'The file is still being read. Wait until it is done.')
  }
  const { reference, study } = body.data
  return Response.json(await acceptIntake(req.payload, { document: document.id, reference, study, req }), { status: 201 })
}

async function fullText(req: PayloadRequest): Promise<Response> {
  const { searchParams } = new URL(req.url ?? '', 'http://hub')
  return Response.json(await searchFullText(req, searchParams.get('q') ?? '', searchParams.get('after')))
}
