import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type CollectionBeforeOperationHook,
  type CollectionSlug,
  type PayloadRequest,
} from 'payload'

import { StateSetDirectly } from './errors'
import { intentFor } from './intent'
import type { EditorialState } from './states'

type WriteArguments = {
  id?: string
  data?: Record<string, unknown>
  draft?: boolean
  publishAllLocales?: boolean
  publishSpecificLocale?: string
  unpublishAllLocales?: boolean
}

const writes = new Set(['create', 'update', 'updateByID', 'restoreVersion'])

/**
 * Turns every plain write into a draft save, so that only transitions reach the public version.
 * Payload would otherwise publish whatever is saved without `draft: true`.
 */
export const forceDraft: CollectionBeforeOperationHook = ({ args, collection, context, operation }) => {
  if (!writes.has(operation)) return args
  const write = args as unknown as WriteArguments
  if (intentFor(context, collection.slug, write.id)) return args
  if (write.data?._status === 'published' || write.publishAllLocales || write.publishSpecificLocale || write.unpublishAllLocales) {
    throw new StateSetDirectly()
  }
  write.draft = true
  if (write.data) write.data._status = 'draft'
  return args
}

/** Where a plain save leaves a record: in review stays in review, a published one gets a new draft. */
function stateAfterSave(before: EditorialState | undefined): EditorialState {
  return before === 'in-review' ? 'in-review' : 'draft'
}

/** Sets `editorialState` from the transition under way; whatever the caller sent for it is ignored. */
export const setEditorialState: CollectionBeforeChangeHook = ({ collection, context, data, originalDoc }) => {
  const before = originalDoc?.editorialState as EditorialState | undefined
  const intent = intentFor(context, collection.slug, originalDoc?.id as string | undefined)
  if (!intent && before === 'archived') {
    throw new APIError('This record is archived. Restore it to a draft before changing it.', 409, { code: 'archived' }, true)
  }
  return { ...data, editorialState: intent?.to ?? stateAfterSave(before) }
}

/**
 * Only what the public never saw can be deleted, such as a draft, or an offer that was declined; everything else is
 * archived, which can be undone.
 */
export const keepWhatWasPublished: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const slug = collection.slug as CollectionSlug
  const record = (await req.payload.findByID({
    collection: slug, id, req, draft: false, depth: 0, overrideAccess: true, disableErrors: true,
  })) as { _status?: string | null } | null
  if (!record) return
  if (record._status === 'published' || (await wasPublished(req, slug, id))) {
    throw new APIError('This record has been public. Archive it instead: links to it keep an answer, and it can be restored.', 409, { code: 'was-published' }, true)
  }
}

async function wasPublished(req: PayloadRequest, collection: CollectionSlug, id: number | string): Promise<boolean> {
  const { totalDocs } = await req.payload.countVersions({
    collection, where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] }, overrideAccess: true, req,
  })
  return totalDocs > 0
}
