import type { PayloadRequest } from 'payload'

import type { Study, User } from '@/payload-types'
import { may } from '@/access/roles'
import { runAction } from '@/platform/database/action'
import { recordId } from '@collections/validation/recordId'

import { AppraisalRefused } from '../errors'
import type { Instrument } from '../instruments/types'
import { mustCalibrate } from '../queries/calibration'
import { authoredReport } from '../queries/conflicts'
import { instrumentInUse } from '../queries/instruments'
import { nameOf, personById } from '../queries/jobs'
import { auditJob } from './auditJob'
import { freeSlot, slotOf } from './slots'

export type Assigning = {
  studies: string[]
  /** Required where the instrument rates results; then there is one study. */
  result?: string | undefined
  instrument: string
  raters: string[]
  /** Settles what the raters do not agree on; never one of them. */
  arbiter?: string | undefined
  dueOn?: string | undefined
  round: 'live' | 'calibration'
  note?: string | undefined
}

export type Assigned = { assigned: string[]; refused: { study: string; message: string }[] }

/**
 * Gives studies to raters: one job for each study. What is wrong with one study is said of it, and the others go on.
 *
 * @throws AppraisalRefused if the instrument or the people can't be used at all
 */
export function assign(given: PayloadRequest, asked: Assigning): Promise<Assigned> {
  return runAction(given.payload, { req: given }, async (req) => {
    const instrument = await instrumentInUse(req, asked.instrument)
    const people = await checkedPeople(req, asked)
    if (asked.result && asked.studies.length > 1)
      throw new AppraisalRefused('not-asked', 'A result belongs to one study. Name that study alone.')
    const done: Assigned = { assigned: [], refused: [] }
    for (const id of new Set(asked.studies)) {
      const study = await studyToRate(req, id)
      const message = await refusalOf(req, { id, study, asked, instrument, people })
      if (message || !study) done.refused.push({ study: id, message: message ?? noStudy })
      else done.assigned.push(await createJob(req, study, asked, instrument))
    }
    return done
  })
}

const noStudy = 'There is no such study any more. Reload to see which there are.'

async function checkedPeople(req: PayloadRequest, { raters, arbiter, round }: Assigning): Promise<Map<string, User>> {
  if (new Set(raters).size !== raters.length)
    throw new AppraisalRefused('wrong-people', 'The same person is named twice. Ratings are made by two different people.')
  if (round === 'live' && raters.length !== 2)
    throw new AppraisalRefused('wrong-people', `A live rating is made by exactly two raters; ${raters.length} were named.`)
  if (raters.length < 2) throw new AppraisalRefused('wrong-people', 'A calibration round needs two raters or more.')
  if (arbiter && raters.includes(arbiter))
    throw new AppraisalRefused('wrong-people', 'The third person has to be somebody else than the raters.')
  const people = new Map<string, User>()
  for (const id of [...raters, ...(arbiter ? [arbiter] : [])]) people.set(id, checkedRater(await personById(req, id)))
  return people
}

/** The account, if it may rate. @throws AppraisalRefused if not */
export function checkedRater(user: User | undefined): User {
  if (!user) throw new AppraisalRefused('wrong-people', 'One of the people named has no account any more. Choose somebody else.')
  if (may(user, 'appraisal.rate')) return user
  throw new AppraisalRefused('wrong-people', `${nameOf(user)} does not rate: the account needs the role “Rater”. Choose somebody else, or have the role added.`)
}

const studyToRate = (req: PayloadRequest, id: string): Promise<Study | null> =>
  req.payload.findByID({ collection: 'studies', id, draft: true, depth: 0, overrideAccess: true, disableErrors: true, req })

type Candidate = {
  id: string
  study: Study | null
  asked: Assigning
  instrument: Instrument
  people: Map<string, User>
}

async function refusalOf(req: PayloadRequest, { id, study, asked, instrument, people }: Candidate): Promise<string | undefined> {
  if (!study) return noStudy
  if (study.editorialState === 'archived') return 'This study is archived. Restore it before it is rated.'
  const unit = await unitProblem(req, study, instrument, asked.result)
  if (unit) return unit
  if (asked.round === 'live' && (await isTaken(req, slotOf(id, asked.result, asked.instrument))))
    return 'This study is being rated with this instrument already. Cancel that job first, or wait until it is reconciled.'
  for (const [person, user] of people) {
    const report = await authoredReport(req, person, id)
    if (report) return `${nameOf(user)} is named among the authors of “${report}”, which reports this study. Choose somebody else.`
    if (asked.round === 'live' && asked.raters.includes(person) && (await mustCalibrate(req, person, asked.instrument)))
      return `${nameOf(user)} has not finished a calibration round with ${instrument.shortName} yet. Assign one first.`
  }
  return undefined
}

async function unitProblem(
  req: PayloadRequest,
  study: Study,
  { unit, shortName }: Instrument,
  result: string | undefined,
): Promise<string | undefined> {
  if (unit === 'review' && study.kind !== 'review') return `${shortName} rates reviews, and this is a primary study. Choose another instrument.`
  if (unit === 'result' && !result) return `${shortName} rates one result of a study. Choose the result.`
  if (!result) return undefined
  const found = await req.payload.findByID({
    collection: 'results', id: result, draft: true, depth: 0, overrideAccess: true, disableErrors: true, req,
  })
  if (!found) return 'This result is not there any more. Choose another one.'
  return recordId(found.study) === study.id ? undefined : 'This result belongs to another study. Choose one of this study.'
}

async function isTaken(req: PayloadRequest, slot: string): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: 'appraisal-assignments', where: { slot: { equals: slot } }, overrideAccess: true, req,
  })
  return totalDocs > 0
}

async function createJob(req: PayloadRequest, study: Study, asked: Assigning, instrument: Instrument): Promise<string> {
  const { raters, arbiter, dueOn, round, note, result } = asked
  const label = `${study.title} · ${instrument.shortName}`.slice(0, 300)
  const job = await req.payload.create({
    collection: 'appraisal-assignments',
    data: {
      label, round, study: study.id, instrument: asked.instrument, raters, state: 'open', submittedCount: 0,
      slot: round === 'live' ? slotOf(study.id, result, asked.instrument) : freeSlot(),
      ...(result ? { result } : {}),
      ...(arbiter ? { arbiter } : {}),
      ...(dueOn ? { dueOn } : {}),
      ...(note ? { note } : {}),
      ...(req.user ? { assignedBy: req.user.id } : {}),
    },
    depth: 0, overrideAccess: true, req,
  })
  await auditJob(req, job, 'assign')
  return String(job.id)
}
