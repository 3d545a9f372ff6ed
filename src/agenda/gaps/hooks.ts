import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload'

import { intentFor } from '@/publishing/editorial/intent'

import { changedFields } from '@/platform/audit/changes'
import { defaultLocale, isLocale } from '@/platform/locales'

import { tellEvent } from './actions/record'

/** What only actions decide; the rest of a gap is text. */
const decided = ['state', 'closedBy', 'mergedInto', 'revision', 'notifyProposer'] as const

/**
 * Holds a gap to what actions decided on it: a save, an older version that is restored or a draft that is published
 * changes its text and nothing else.
 */
export const keepDecisions: CollectionBeforeChangeHook = ({ collection, context, data, operation, originalDoc }) => {
  if (operation !== 'update' || !originalDoc) return data
  const intent = intentFor(context, collection.slug, String(originalDoc.id))
  if (intent?.as) return data
  const kept = Object.fromEntries(decided.map((field) => [field, originalDoc[field] as unknown]))
  // Whoever is editing on the public page meanwhile is to be told.
  const revision = Number(originalDoc.revision ?? 1) + (intent?.name === 'publish' ? 1 : 0)
  return { ...data, ...kept, revision }
}

/** Tells the history of a gap of what is published in the admin or by the seed; actions tell theirs themselves. */
export const tellOfPublishing: CollectionAfterChangeHook = async ({ collection, context, doc, operation, previousDoc, req }) => {
  const intent = intentFor(context, collection.slug, String(doc.id))
  if (!intent || intent.as || intent.to !== 'published') return doc
  const { totalDocs: told } = await req.payload.count({
    collection: 'gap-events', where: { gap: { equals: doc.id } }, overrideAccess: true, req,
  })
  const changed = operation === 'update' && previousDoc ? Object.keys(changedFields(previousDoc, doc)) : []
  await tellEvent(req, {
    gap: String(doc.id),
    kind: told === 0 ? 'proposed' : 'edited',
    actorRole: req.user ? 'moderator' : 'hub',
    ...(told === 0 ? { to: doc.state, country: doc.country && typeof doc.country === 'object' ? doc.country.id : doc.country } : {}),
    changed: told === 0 ? [] : changed.filter((field) => ['title', 'statement', 'why', 'kind', 'epicot'].includes(field)),
    writtenIn: isLocale(req.locale) ? req.locale : defaultLocale,
  })
  return doc
}
