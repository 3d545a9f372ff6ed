import {
  ValidationError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type CollectionBeforeValidateHook,
  type PayloadRequest,
} from 'payload'

import { instrumentKey } from '@/appraisal/instruments'
import { intentFor } from '@/publishing/editorial/intent'
import { localText } from '@/publishing/localised'
import { defaultLocale } from '@/platform/locales'
import { recordId } from '@collections/validation/recordId'

import { CertaintyRefused, incomplete } from './errors'
import { bodyNames } from './evidence/names'
import { instrumentFor, isRatedBody, rateCertainty } from './rating/rate'
import { formOf, proposedIn } from './rating/stored'

/** Names a rating by what it rates, so that there is one of each. */
export const nameRating: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  const record = { ...originalDoc, ...data }
  const [summary, outcome, body] = [recordId(record.summary), recordId(record.outcome), record.body as unknown]
  if (!summary || !outcome || !isRatedBody(body)) return data
  const [title, label] = [await nameOf(req, 'summaries', summary), await nameOf(req, 'terms', outcome)]
  return {
    ...data,
    key: [summary, outcome, body].join(':'),
    label: `${title}: ${label}, ${bodyNames[body]}`.slice(0, 300),
    instrument: instrumentKey(instrumentFor(body)),
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
export const keepComputedCertainty: CollectionBeforeChangeHook = async ({ collection, context, data, originalDoc, req }) => {
  const record = { ...originalDoc, ...data }
  if (!isRatedBody(record.body)) return data
  const { level, problems } = rateCertainty(record.body, formOf(record), proposedIn(record))
  const intent = intentFor(context, collection.slug, originalDoc?.id as string | undefined)?.name
  const isAsserted = intent === 'submit' || intent === 'publish' || intent === 'create-published'
  if (isAsserted && problems.length > 0) throw incomplete(problems)
  if (isAsserted && record.body === 'qualitative') await refuseWithoutSentence(req, record as SentenceOf)
  const rater = recordId(record.ratedBy)
  if (intent === 'publish' && req.user && rater !== null && rater === String(req.user.id))
    throw new CertaintyRefused(
      'own-rating',
      'You rated this yourself. Certainty is confirmed by a second person: ask another editor or curator to publish it.',
    )
  return { ...data, overall: level }
}

type SentenceOf = { readonly id?: string; readonly wording?: { readonly finding?: string | null } | null }

/** What GRADE-CERQual rates is a sentence on what people say: without one, in any language, there is nothing to rate. */
async function refuseWithoutSentence(req: PayloadRequest, { id, wording }: SentenceOf): Promise<void> {
  if (wording?.finding?.trim()) return
  const stored = id ? await req.payload.findByID({
    collection: 'certainty-ratings', id, draft: true, locale: 'all', depth: 0, overrideAccess: true, disableErrors: true, req,
  }) : null
  const { [req.locale ?? defaultLocale]: _emptyHere, ...others } = { ...(stored?.wording?.finding as unknown as Record<string, string> | null) }
  if (localText(others, defaultLocale)) return
  throw new ValidationError({
    collection: 'certainty-ratings', req,
    errors: [{
      path: 'wording.finding',
      message: 'Write the qualitative finding first, in one sentence on what people say. It is what is rated, so it cannot be rated without.',
    }],
  }, req.t)
}

/** Refuses to delete a summary whose certainty was rated: its ratings would be of nothing. */
export const keepWhatHasCertainty: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { totalDocs } = await req.payload.count({
    collection: 'certainty-ratings', where: { summary: { equals: id } }, overrideAccess: true, req,
  })
  if (totalDocs > 0)
    throw new CertaintyRefused('has-ratings', 'The certainty of findings of this summary was rated. Delete the ratings that are drafts first, or archive the summary instead.')
}
