import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  GlobalAfterChangeHook,
  RequestContext,
} from 'payload'

import { intentFor } from '@/publishing/editorial/intent'

import { changedFields, type FieldChange } from './changes'
import { recordAudit } from './record'

type PendingChanges = Map<string, Record<string, FieldChange>>

function pendingIn(context: RequestContext): PendingChanges {
  context.auditChanges ??= new Map()
  return context.auditChanges as PendingChanges
}

function labelOf(doc: Record<string, unknown>, titleField: string | undefined): string | undefined {
  const label = titleField ? doc[titleField] : undefined
  return typeof label === 'string' ? label.slice(0, 300) : undefined
}

/** Notes what a write is about to change, while the record as it was is still at hand with relations as ids. */
export const noteChanges: CollectionBeforeChangeHook = ({ collection, context, data, operation, originalDoc }) => {
  if (operation === 'update' && originalDoc?.id) {
    pendingIn(context).set(`${collection.slug}/${originalDoc.id}`, changedFields(originalDoc, data))
  }
  return data
}

export const auditChange: CollectionAfterChangeHook = async ({ collection, context, doc, operation, req }) => {
  const key = `${collection.slug}/${doc.id}`
  const intent = intentFor(context, collection.slug, doc.id)
  await recordAudit(req.payload, req, {
    action: `${collection.slug}.${intent?.as ?? intent?.name ?? operation}`,
    collectionSlug: collection.slug,
    documentId: String(doc.id),
    documentLabel: labelOf(doc, collection.admin?.useAsTitle),
    reason: intent?.reason,
    changes: pendingIn(context).get(key),
  })
  pendingIn(context).delete(key)
  return doc
}

export const auditDelete: CollectionAfterDeleteHook = async ({ collection, doc, id, req }) => {
  await recordAudit(req.payload, req, {
    action: `${collection.slug}.delete`,
    collectionSlug: collection.slug,
    documentId: String(id),
    documentLabel: labelOf(doc, collection.admin?.useAsTitle),
  })
  return doc
}

export const auditGlobalChange: GlobalAfterChangeHook = async ({ data, doc, global, previousDoc, req }) => {
  await recordAudit(req.payload, req, {
    action: `${global.slug}.update`,
    collectionSlug: global.slug,
    changes: changedFields(previousDoc ?? {}, data ?? {}),
  })
  return doc
}
