import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload'

import type { Offer } from '@/payload-types'
import { queueMail } from '@/platform/mail/outbox/queue'
import { intentFor } from '@/publishing/editorial/intent'

/**
 * Keeps what was decided on an offer that a member made, wherever it is decided: publishing it for the first time
 * accepts it, and putting it aside while it waits declines it. Taking an accepted one off later decides nothing anew.
 */
export const noteDecision: CollectionBeforeChangeHook<Offer> = ({ collection, context, data, originalDoc }) => {
  const intent = intentFor(context, collection.slug, originalDoc?.id)
  if (!originalDoc?.proposedBy || originalDoc.decision === 'accepted') return data
  if (intent?.name === 'publish') return { ...data, decision: 'accepted', decisionReason: null }
  if (intent?.name === 'archive' && originalDoc.editorialState === 'in-review')
    return { ...data, decision: 'declined', decisionReason: intent.reason ?? null }
  return data
}

/** Tells the member, in the same transaction. */
export const tellDecision: CollectionAfterChangeHook<Offer> = async ({ doc, previousDoc, req }) => {
  const { decision, proposedBy } = doc
  if (decision && proposedBy && decision !== previousDoc.decision)
    await queueMail(req, `offer-${decision}`, { offer: String(doc.id) })
  return doc
}
