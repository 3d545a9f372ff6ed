import {
  type CollectionAfterChangeHook,
  type CollectionAfterDeleteHook,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
} from 'payload'

import { touchesPublic } from '@collections/hooks/searchChanges'
import { isTakeOver } from '@collections/users/takeOver'
import { recordId } from '@collections/validation/recordId'

import { setStudyQuality } from './actions/setStudyQuality'
import { AppraisalRefused } from './errors'
import { qualityOf } from './queries/quality'

/** Published, withdrawn: what readers see of a rating is the quality of its study, in the same transaction. */
export const passQualityOn: CollectionAfterChangeHook = async ({ collection, context, doc, req }) => {
  const study = recordId(doc.study)
  if (study && touchesPublic(context, collection.slug, String(doc.id))) await setStudyQuality(req, study)
  return doc
}

export const passQualityOnOfDeleted: CollectionAfterDeleteHook = async ({ doc, req }) => {
  const study = recordId(doc.study)
  if (study) await setStudyQuality(req, study)
  return doc
}

/** The quality of a study is what its published ratings come to, whatever a save or an old version says. */
export const keepComputedQuality: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => ({
  ...data,
  quality: operation === 'update' && originalDoc?.id ? await qualityOf(req, String(originalDoc.id)) : 'not-rated',
})

type RatedField = 'study' | 'result'

/**
 * Refuses to delete what was rated or is being rated. Asks only whether there is a rating job, so that an answer
 * tells nothing of ratings that are still blind.
 */
export const keepWhatIsRated =
  (field: RatedField): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    const where = { [field]: { equals: id } }
    const jobs = await req.payload.count({ collection: 'appraisal-assignments', where, overrideAccess: true, req })
    const ratings = await req.payload.count({ collection: 'quality-ratings', where, overrideAccess: true, req })
    if (jobs.totalDocs + ratings.totalDocs === 0) return
    throw new AppraisalRefused(
      'rated',
      `This ${field} has quality ratings or rating jobs, which are kept for ever. Archive it instead${field === 'study' ? ', or merge it into the study that it duplicates' : ''}.`,
    )
  }

/** Refuses to delete the account of someone who rated, was asked to, or settled ratings. */
export const keepRaters: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { totalDocs } = await req.payload.count({
    collection: 'appraisal-assignments',
    where: {
      or: [
        { raters: { equals: id } }, { 'removedRaters.rater': { equals: id } }, { arbiter: { equals: id } },
      ],
    },
    overrideAccess: true, req,
  })
  const settled = await req.payload.count({
    collection: 'quality-ratings', where: { reconciledBy: { equals: id } }, overrideAccess: true, req,
  })
  if (totalDocs + settled.totalDocs === 0) return
  throw new AppraisalRefused(
    'rated',
    'This person has rating jobs, and ratings keep the name of who made them. Leave the account, and take its roles away: choose the role “Reader” alone.',
  )
}

/**
 * Refuses to change how someone signs in while a rating of theirs may still be blind: whoever set their password, or
 * led their mail elsewhere, could sign in as them and read it. What counts is the job, not whether they have begun.
 */
export const keepBlindAccounts: CollectionBeforeChangeHook = async (change) => {
  const { data, originalDoc, req } = change
  if (!isTakeOver(change)) return data
  const { totalDocs } = await req.payload.count({
    collection: 'appraisal-assignments',
    where: {
      and: [
        { state: { equals: 'open' } },
        { or: [{ raters: { equals: originalDoc?.id } }, { 'removedRaters.rater': { equals: originalDoc?.id } }] },
      ],
    },
    overrideAccess: true, req,
  })
  if (totalDocs === 0) return data
  throw new AppraisalRefused(
    'rated',
    'This person has a rating job whose ratings are still hidden, so only they can change their password or address. “Forgot password?” where one signs in sends them a link. Otherwise wait until all have submitted, or cancel the job.',
  )
}
