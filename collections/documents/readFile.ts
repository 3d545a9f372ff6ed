import type { CollectionAfterChangeHook, CollectionBeforeDeleteHook } from 'payload'

import { queueReading } from '@/documents/actions'

/** Has a new PDF read in the background; the document says meanwhile that it waits. */
export const readNewFile: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const isNew = doc.textStatus === 'pending' && (doc.sha256 !== previousDoc?.sha256 || previousDoc?.textStatus !== 'pending')
  if (isNew) await queueReading(req, String(doc.id))
  return doc
}

/** The text of a file goes with it. */
export const forgetPages: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await req.payload.delete({
    collection: 'document-pages',
    where: { document: { equals: id } },
    depth: 0,
    overrideAccess: true,
    req,
  })
}
