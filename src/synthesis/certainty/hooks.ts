import type { CollectionBeforeChangeHook, CollectionBeforeValidateHook, PayloadRequest } from 'payload'

import { instrumentKey } from '@/appraisal/instruments'
import { intentFor } from '@/publishing/editorial/intent'
import { defaultLocale } from '@/platform/locales'
import { recordId } from '@collections/validation/recordId'

import { CertaintyRefused, incomplete } from './errors'
import { instrumentFor, isRatedBody, rateCertainty } from './rating/rate'
import { formOf, proposedIn } from './rating/stored'

/** Names a rating by what it rates, so that there is one of each. */
export const nameRating: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  const record = { ...originalDoc, ...data }
  const [summary, outcome] = [recordId(record.summary), recordId(record.outcome)]
  if (!summary || !outcome || !isRatedBody(record.body)) return data
  const [title, label] = [await nameOf(req, 'summaries', summary), await nameOf(req, 'terms', outcome)]
  return {
    ...data,
    key: [summary, outcome, record.body].join(':'),
    label: `${title}: ${label} (${record.body})`.slice(0, 300),
    instrument: instrumentKey(instrumentFor(record.body)),
  }
}

async function nameOf(req: PayloadRequest, collection: 'summaries' | 'terms', id: string): Promise<string> {
  const record = await req.payload.findByID({
    collection, id, depth: 0, locale: defaultLocale, draft: true, overrideAccess: true, disableErrors: true, req,
  })
  const named = record as { title?: string | null; label?: string | null } | null
  return named?.title ?? named?.label ?? id
}

/**
 * The level is what the form comes to, whatever a save says. A rating goes to review and is confirmed only when it is
 * complete, and whoever rated does not confirm it.
 */
export const keepComputedCertainty: CollectionBeforeChangeHook = ({ collection, context, data, originalDoc, req }) => {
  const record = { ...originalDoc, ...data }
  if (!isRatedBody(record.body)) return data
  const { level, problems } = rateCertainty(record.body, formOf(record), proposedIn(record))
  const intent = intentFor(context, collection.slug, originalDoc?.id as string | undefined)?.name
  const isAsserted = intent === 'submit' || intent === 'publish' || intent === 'create-published'
  if (isAsserted && problems.length > 0) throw incomplete(problems)
  const rater = recordId(record.ratedBy)
  if (intent === 'publish' && req.user && rater !== null && rater === String(req.user.id))
    throw new CertaintyRefused(
      'own-rating',
      'You rated this yourself. Certainty is confirmed by a second person: ask another editor or curator to publish it.',
    )
  return { ...data, overall: level }
}
