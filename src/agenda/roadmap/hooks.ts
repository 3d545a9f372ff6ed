import { isolateObjectProperty, type CollectionAfterChangeHook, type PayloadRequest } from 'payload'

import type { ResearchQuestion } from '@/payload-types'
import { intentFor } from '@/publishing/editorial/intent'

import { closeGapsOf, reopenGapsClosedBy, reopenGapsOf } from './settling/actions'
import { questionsAnsweredBy } from './settling/queries'

/** Gaps are written in the language that each has; whatever runs after the hook still speaks that of its request. */
const ownLanguage = (req: PayloadRequest): PayloadRequest => isolateObjectProperty(req, ['locale', 'fallbackLocale'])

/** What a question that is published means for its gaps: answered, it closes them; open again, it opens them. */
export const settleGapsOfQuestion: CollectionAfterChangeHook<ResearchQuestion> = async ({ collection, context, doc, req }) => {
  if (intentFor(context, collection.slug, String(doc.id))?.to !== 'published') return doc
  if (doc.status === 'answered') await closeGapsOf(ownLanguage(req), doc)
  else await reopenGapsOf(ownLanguage(req), String(doc.id))
  return doc
}

/** A summary that is taken off the public site opens the gaps that it closed; published again, it answers its questions. */
export const settleGapsOfSummary: CollectionAfterChangeHook = async ({ collection, context, doc, req }) => {
  const to = intentFor(context, collection.slug, String(doc.id))?.to
  const id = String(doc.id)
  const own = ownLanguage(req)
  if (to === 'archived') await reopenGapsClosedBy(own, id)
  if (to === 'published') for (const question of await questionsAnsweredBy(own, id)) await closeGapsOf(own, question)
  return doc
}
