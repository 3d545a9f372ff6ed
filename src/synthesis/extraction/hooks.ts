import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook, PayloadRequest, Where } from 'payload'

import { isTakeOver } from '@collections/users/takeOver'

import { ExtractionRefused } from './errors'

// These ask only whether there is a job, so that an answer tells nothing of extractions that are still blind.
async function refuseWhereJobs(req: PayloadRequest, where: Where, message: string): Promise<void> {
  const { totalDocs } = await req.payload.count({ collection: 'extraction-jobs', where, overrideAccess: true, req })
  if (totalDocs > 0) throw new ExtractionRefused('kept', message)
}

/** Refuses to delete a study whose results are or were taken out by two people. */
export const keepWhatIsExtracted: CollectionBeforeDeleteHook = ({ id, req }) =>
  refuseWhereJobs(
    req, { study: { equals: id } },
    'The results of this study are or were taken out by two people, which is kept for ever. Archive it instead, or merge it into the study that it duplicates.',
  )

/** Refuses to delete the account of someone who takes results out, or settles what two took out. */
export const keepExtractors: CollectionBeforeDeleteHook = ({ id, req }) =>
  refuseWhereJobs(
    req, { or: [{ extractors: { equals: id } }, { arbiter: { equals: id } }] },
    'This person has extraction jobs, and results keep the name of who took them out. Leave the account, and take its roles away: choose the role “Reader” alone.',
  )

/** Refuses to change how someone signs in whose extraction may still be blind, as of raters (see ADR 0009). */
export const keepBlindExtractors: CollectionBeforeChangeHook = async (change) => {
  const { data, originalDoc, req } = change
  if (isTakeOver(change))
    await refuseWhereJobs(
      req, { and: [{ state: { equals: 'open' } }, { extractors: { equals: originalDoc?.id } }] },
      'This person has an extraction job whose results are still hidden, so only they can change their password or address. “Forgot password?” where one signs in sends them a link. Otherwise wait until both have submitted, or cancel the job.',
    )
  return data
}
