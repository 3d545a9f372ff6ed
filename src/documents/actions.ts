import type { Payload, PayloadRequest, RequiredDataFromCollectionSlug } from 'payload'

import { referenceFrom } from '@/bibliography/storing'
import type { Document } from '@/payload-types'
import { recordAudit } from '@/platform/audit/record'
import { runAction } from '@/platform/database/action'
import { queueJob } from '@/platform/jobs'

import { IntakeRefused } from './errors'
import { itemOfFields, keysOfFields, sourcesOf, type FactSource, type IntakeFields } from './fields'
import type { DocumentGuess } from './guessing/guess'
import { referencesWithKeys } from './queries'
import { readDocumentJob } from './tasks'

/** Has the file of a document read, once the caller's transaction is committed. */
export const queueReading = (req: PayloadRequest, document: string): Promise<void> =>
  queueJob(req.payload, req, readDocumentJob, { document })

type Acceptance = {
  document: string
  /** The stored reference that it is a file of, or the fields of a new one. */
  reference: string | IntakeFields
  /** Whether a study is begun as well, and what of it is known. */
  study?: boolean | { title?: string; kind?: 'primary' | 'review' } | undefined
  req: PayloadRequest
}

export type Accepted = { document: string; reference: string; study: string | null }

/**
 * Makes a document the file of a stored reference or of a new draft, and begins a study with it as its main
 * report if asked. Everything guessed is kept as unconfirmed, with its page. All of it is saved or nothing.
 *
 * @throws IntakeRefused if the document has another reference, or one with the same identifier is stored
 */
export function acceptIntake(payload: Payload, { document: id, reference, study, req }: Acceptance): Promise<Accepted> {
  return runAction(payload, { req }, async (inner) => {
    const document = await documentById(inner, id)
    const isNew = typeof reference !== 'string'
    const target = isNew ? await createReference(inner, document, reference) : await attach(inner, document, reference)
    await inner.payload.update({
      collection: 'documents', id, data: { reference: target.id }, depth: 0, overrideAccess: true, req: inner,
    })
    const begun = study ? await beginStudy(inner, document, target, typeof study === 'object' ? study : {}) : null
    await recordAudit(payload, inner, {
      action: isNew ? 'documents.intake-create' : 'documents.intake-attach',
      collectionSlug: 'documents',
      documentId: id,
      documentLabel: document.title ?? document.filename ?? id,
      changes: {
        reference: { from: null, to: target.id },
        ...(begun ? { study: { from: null, to: begun } } : {}),
      },
    })
    return { document: id, reference: target.id, study: begun }
  })
}

/** The document, for somebody who has been allowed to take it in. */
export async function documentById(req: PayloadRequest, id: string): Promise<Document> {
  const document = await req.payload.findByID({
    collection: 'documents', id, depth: 0, overrideAccess: true, disableErrors: true, req,
  })
  if (!document) throw new IntakeRefused('no-such-document', 'This document is not there any more.')
  return document
}

type Target = { id: string; title: string; sources: FactSource[] }

function refuseSecondReference({ reference }: Document, wanted?: string): void {
  const has = reference ? String(reference) : null
  if (!has || has === wanted) return
  const message = 'This document belongs to a reference already. Open that reference, or take the document from it first.'
  throw new IntakeRefused('has-reference', message, has)
}

async function createReference(req: PayloadRequest, document: Document, fields: IntakeFields): Promise<Target> {
  refuseSecondReference(document)
  const [stored] = await referencesWithKeys(req, keysOfFields(fields))
  if (stored) {
    const message = `There is a reference with this identifier already: “${stored.title}”. Attach the document to it, or correct the identifier.`
    throw new IntakeRefused('already-stored', message, stored.id)
  }
  const guess = (document.guess ?? {}) as DocumentGuess
  const sources = sourcesOf(fields, guess, document.filename ?? 'a file')
  const created = await req.payload.create({
    collection: 'references',
    data: {
      ...referenceFrom(itemOfFields(fields)),
      files: [document.id],
      provenance: sources,
    } as RequiredDataFromCollectionSlug<'references'>,
    draft: true, depth: 0, overrideAccess: true, req,
  })
  return { id: created.id, title: created.title, sources }
}

async function attach(req: PayloadRequest, document: Document, id: string): Promise<Target> {
  refuseSecondReference(document, id)
  const reference = await req.payload.findByID({
    collection: 'references', id, draft: true, depth: 0, overrideAccess: true, disableErrors: true, req,
  })
  if (!reference) throw new IntakeRefused('no-such-reference', 'This reference is not there any more. Choose another.')
  if (reference.mergedInto) {
    const message = 'This reference was merged into another one. Attach the document to that one.'
    throw new IntakeRefused('no-such-reference', message, String(reference.mergedInto))
  }
  const files = (reference.files ?? []).map(String)
  if (!files.includes(document.id)) {
    await req.payload.update({
      collection: 'references', id, data: { files: [...files, document.id] }, draft: true, depth: 0, overrideAccess: true, req,
    })
  }
  return { id, title: reference.title, sources: [] }
}

async function beginStudy(
  req: PayloadRequest,
  document: Document,
  { id, title, sources }: Target,
  given: { title?: string; kind?: 'primary' | 'review' },
): Promise<string> {
  const source = sources.find(({ field }) => field === 'title')
  const created = await req.payload.create({
    collection: 'studies', draft: true, depth: 0, overrideAccess: true, req,
    data: {
      title: given.title?.trim() || title,
      kind: given.kind ?? (/\b(?:systematic|scoping|rapid|umbrella|realist) review\b|meta-analysis/i.test(title) ? 'review' : 'primary'),
      status: 'unknown',
      reports: [{ reference: id, role: 'main' }],
      provenance: [
        {
          field: 'record',
          value: title.slice(0, 300),
          source: source?.source ?? `From ${document.filename}, guessed, not confirmed`,
          reference: id,
          ...(source?.page ? { page: source.page } : {}),
          confirmed: false,
        },
      ],
    },
  })
  return created.id
}
