import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { logChange, touchesPublic } from '@collections/hooks/searchChanges'
import { recordId } from '@collections/validation/recordId'

/** Studies are found by their results: a change to a public result is news of its study, old and new. */
export const reindexStudy: CollectionAfterChangeHook = async ({
  collection,
  context,
  doc,
  previousDoc,
  req,
}) => {
  if (!touchesPublic(context, collection.slug, doc.id)) return doc
  const studies = new Set([recordId(doc.study), recordId(previousDoc?.study)])
  for (const study of studies) if (study) await logChange(req, 'studies', study, 'upsert')
  return doc
}

export const reindexStudyOfDeleted: CollectionAfterDeleteHook = async ({ doc, req }) => {
  const study = recordId(doc.study)
  if (study) await logChange(req, 'studies', study, 'upsert')
  return doc
}
