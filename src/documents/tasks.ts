import path from 'node:path'
import type { Payload } from 'payload'

import { defineJob } from '@/platform/jobs'
import { runAction } from '@/platform/database/action'
import { bulkCreate, bulkUpdate, newId } from '@/platform/database/bulk'
import { runWorker } from '@/platform/workers'
import type { Document } from '@/payload-types'

import { foldText } from './fold'
import type { PdfMessage } from './messages'
import type { PdfStatus } from './reading/reading'
import { gather, workerLimits, type ReadDocument } from './readInWorker'

export const readDocumentJob = 'read-document'

type Input = { document: string }

/** Reads the file of a document in a worker and stores its text by page with what the file was guessed to be. */
export const readDocument = defineJob<Input>(
  readDocumentJob,
  async ({ payload, input, signal }) => {
    const document = await waiting(payload, input.document)
    if (!document) return
    const file = path.join(staticFolder(payload), document.filename ?? '')
    const messages = runWorker<PdfMessage>('read-pdf', { path: file }, { signal, ...workerLimits })
    await store(payload, document, await gather(messages, progressOf(payload, document.id)))
  },
  {
    failed: async ({ payload, input }) => {
      const document = await waiting(payload, input.document)
      if (!document) return
      const textNote = 'Reading it failed again and again. Print the file to a new PDF and upload that.'
      await payload.update({
        collection: 'documents', id: document.id, data: { textStatus: 'failed', textNote }, depth: 0, overrideAccess: true,
      })
    },
  },
)

const TELL_MS = 1000

/** Stores how far reading is, once a second at the most, for the pages that show it. */
function progressOf(payload: Payload, id: string): (page: number, of: number) => Promise<void> {
  let told = 0
  return async (page, of) => {
    if (performance.now() - told < TELL_MS) return
    told = performance.now()
    await runAction(payload, {}, (req) => bulkUpdate(req, 'documents', [id], { pagesRead: page, pages: of }))
  }
}

async function waiting(payload: Payload, id: string): Promise<Document | null> {
  const document = await payload.findByID({
    collection: 'documents', id, depth: 0, overrideAccess: true, disableErrors: true,
  })
  return document?.textStatus === 'pending' ? document : null
}

function staticFolder(payload: Payload): string {
  const folder = payload.collections.documents.config.upload.staticDir
  return path.resolve(folder ?? 'documents')
}

const STATUS: Readonly<Record<PdfStatus, NonNullable<Document['textStatus']>>> = {
  text: 'extracted',
  scanned: 'scanned',
  encrypted: 'encrypted',
  truncated: 'truncated',
  hostile: 'hostile',
  'not-pdf': 'failed',
  failed: 'failed',
}

async function store(payload: Payload, document: Document, read: ReadDocument): Promise<void> {
  await runAction(payload, {}, async (req) => {
    const now = await payload.findByID({
      collection: 'documents', id: document.id, depth: 0, overrideAccess: true, disableErrors: true, req,
    })
    // Replaced or deleted while it was being read: its new file waits for a job of its own.
    if (!now || now.sha256 !== document.sha256 || now.textStatus !== 'pending') return
    await payload.delete({
      collection: 'document-pages', where: { document: { equals: document.id } }, depth: 0, overrideAccess: true, req,
    })
    const pages = read.pages.map(({ number, label, text }) => ({
      id: newId(payload), document: document.id, page: number, label, text, folded: foldText(text),
    }))
    await bulkCreate(req, 'document-pages', pages)
    await payload.update({
      collection: 'documents',
      id: document.id,
      data: {
        textStatus: STATUS[read.status],
        textNote: read.problems.map(({ message }) => message).join('\n') || null,
        pages: read.pageCount || null,
        pagesRead: read.pages.length,
        language: read.language,
        guess: read.guess as Record<string, unknown>,
      },
      depth: 0,
      overrideAccess: true,
      req,
    })
  })
}
