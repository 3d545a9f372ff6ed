import type { PayloadRequest } from 'payload'

import { recordId } from '@collections/validation/recordId'

import type { Instrument } from '../instruments/types'
import { interventionTerm } from '../queries/interventions'
import { resultOf } from '../queries/studies'
import type { Subject } from '../subject'

/** What is to be rated by its title, and which result of it in a few words; or why this instrument can't rate it. */
type Found = { title: string; result: string | null } | { message: string }

/**
 * The study, the result of a study or the intervention that somebody wants rated, if the instrument rates such a thing.
 *
 * @param result the result of the study, for an instrument that rates results
 */
export const whatToRate = (
  req: PayloadRequest, { kind, id }: Subject, instrument: Instrument, result: string | undefined,
): Promise<Found> => (kind === 'study' ? studyToRate(req, id, instrument, result) : interventionToRate(req, id, instrument))

async function studyToRate(
  req: PayloadRequest, id: string, { unit, shortName }: Instrument, asked: string | undefined,
): Promise<Found> {
  const study = await req.payload.findByID({
    collection: 'studies', id, draft: true, depth: 0, overrideAccess: true, disableErrors: true, req,
  })
  if (!study) return { message: 'There is no such study any more. Reload to see which there are.' }
  if (study.editorialState === 'archived') return { message: 'This study is archived. Restore it before it is rated.' }
  if (unit === 'intervention') return { message: `${shortName} rates an intervention, not a study. Choose the intervention.` }
  if (unit === 'body-of-evidence' || unit === 'qualitative-finding')
    return { message: `${shortName} rates what a summary found. Use it where the certainty of a finding is rated.` }
  if (unit === 'review' && study.kind !== 'review')
    return { message: `${shortName} rates reviews, and this is a primary study. Choose another instrument.` }
  if (unit === 'result' && !asked) return { message: `${shortName} rates one result of a study. Choose the result.` }
  const message = asked ? await resultProblem(req, id, asked) : undefined
  return message ? { message } : { title: study.title, result: (await resultOf(req, asked ?? null))?.label ?? null }
}

async function resultProblem(req: PayloadRequest, study: string, id: string): Promise<string | undefined> {
  const result = await req.payload.findByID({
    collection: 'results', id, draft: true, depth: 0, overrideAccess: true, disableErrors: true, req,
  })
  if (!result) return 'This result is not there any more. Choose another one.'
  return recordId(result.study) === study ? undefined : 'This result belongs to another study. Choose one of this study.'
}

async function interventionToRate(
  req: PayloadRequest, id: string, { unit, shortName }: Instrument,
): Promise<Found> {
  const term = await interventionTerm(req, id)
  if (!term) return { message: 'There is no such intervention among the activities. Reload to see which there are.' }
  if (term.status === 'retired') return { message: `“${term.label}” is retired. Choose a term that is in use.` }
  return unit === 'intervention' ? { title: term.label, result: null } : { message: `${shortName} does not rate interventions. Choose a tool that does.` }
}
