import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'

import { afterCommit } from '@/platform/database/action'
import { intentFor } from '@/publishing/editorial/intent'
import { isEditorial } from '@/publishing/editorial/registry'
import { transitions } from '@/publishing/editorial/states'
import { nudgeSearch } from '@/search/nudge'

async function logChange(req: PayloadRequest, collectionSlug: string, documentId: string, operation: 'upsert' | 'delete') {
  await req.payload.create({
    collection: 'search-changes',
    data: { collectionSlug, documentId, operation },
    req,
    depth: 0,
    overrideAccess: true,
  })
  afterCommit(req, nudgeSearch)
}

/** Tells the search index of a change to what the public sees, in the same transaction; draft saves stay unheard. */
export const logSearchChange: CollectionAfterChangeHook = async ({ collection, context, doc, req }) => {
  const intent = intentFor(context, collection.slug, doc.id)
  const touchesPublic = intent
    ? intent.name === 'create-published' || transitions[intent.name].publicVersion !== 'unchanged'
    : !isEditorial(collection.slug)
  if (touchesPublic) await logChange(req, collection.slug, String(doc.id), 'upsert')
  return doc
}

export const logSearchDelete: CollectionAfterDeleteHook = async ({ collection, doc, id, req }) => {
  await logChange(req, collection.slug, String(id), 'delete')
  return doc
}
