import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  GlobalAfterChangeHook,
  PayloadRequest,
  RequestContext,
} from 'payload'

import { afterCommit } from '@/platform/database/action'
import { intentFor } from '@/publishing/editorial/intent'
import { isEditorial } from '@/publishing/editorial/registry'
import { transitions } from '@/publishing/editorial/states'
import { nudgeSearch } from '@/search/nudge'

/** Appends one row that the search index follows, and wakes the index once the transaction has committed. */
export async function logChange(
  req: PayloadRequest,
  collectionSlug: string,
  documentId: string,
  operation: 'upsert' | 'delete',
): Promise<void> {
  await req.payload.create({
    collection: 'search-changes',
    data: { collectionSlug, documentId, operation },
    req,
    depth: 0,
    overrideAccess: true,
  })
  afterCommit(req, nudgeSearch)
}

/** Whether the write under way changes what the public sees of this record; saving a draft does not. */
export function touchesPublic(context: RequestContext, collectionSlug: string, id: string): boolean {
  const intent = intentFor(context, collectionSlug, id)
  if (!intent) return !isEditorial(collectionSlug)
  return intent.name === 'create-published' || transitions[intent.name].publicVersion !== 'unchanged'
}

/** Tells the search index of a change to what the public sees, in the same transaction; draft saves stay unheard. */
export const logSearchChange: CollectionAfterChangeHook = async ({ collection, context, doc, req }) => {
  if (touchesPublic(context, collection.slug, doc.id)) await logChange(req, collection.slug, String(doc.id), 'upsert')
  return doc
}

export const logSearchDelete: CollectionAfterDeleteHook = async ({ collection, doc, id, req }) => {
  await logChange(req, collection.slug, String(id), 'delete')
  return doc
}

/** Tells the search index of a change to a global: its texts may be words that searches are understood by. */
export const logSearchGlobalChange: GlobalAfterChangeHook = async ({ doc, global, req }) => {
  await logChange(req, global.slug, global.slug, 'upsert')
  return doc
}
