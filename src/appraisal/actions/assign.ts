import type { PayloadRequest } from 'payload'

import type { User } from '@/payload-types'
import { may } from '@/access/roles'
import { runAction } from '@/platform/database/action'

import { AppraisalRefused } from '../errors'
import type { Instrument } from '../instruments/types'
import { reportInWords } from '../messages'
import { jobName } from '../naming'
import { mustCalibrate } from '../queries/calibration'
import { authoredOf } from '../queries/conflicts'
import { instrumentInUse } from '../queries/instruments'
import { nameOf, personById } from '../queries/jobs'
import { inWords, namedIn, type Subject } from '../subject'
import { auditJob } from './auditJob'
import { freeSlot, slotOf } from './slots'
import { whatToRate } from './whatToRate'

export type Assigning = {
  /** Studies, or one intervention: whichever the instrument rates. */
  studies: string[]
  intervention?: string | undefined
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
 * Gives studies, or an intervention, to raters: one job for each. What is wrong with one study is said of it, and the
 * others go on.
 *
 * @throws AppraisalRefused if the instrument, the people or the intervention can't be used at all
 */
export function assign(given: PayloadRequest, asked: Assigning): Promise<Assigned> {
  return runAction(given.payload, { req: given }, async (req) => {
    const instrument = await instrumentInUse(req, asked.instrument)
    const people = await checkedPeople(req, asked)
    if (asked.result && asked.studies.length !== 1)
      throw new AppraisalRefused('not-asked', 'A result belongs to one study. Name that study alone.')
    const about = { asked, instrument, people }
    if (asked.intervention) {
      const tried = await tryToAssign(req, { kind: 'intervention', id: asked.intervention }, about)
      if ('message' in tried) throw new AppraisalRefused('not-asked', tried.message)
      return { assigned: [tried.job], refused: [] }
    }
    const done: Assigned = { assigned: [], refused: [] }
    for (const id of new Set(asked.studies)) {
      const tried = await tryToAssign(req, { kind: 'study', id }, about)
      if ('message' in tried) done.refused.push({ study: id, message: tried.message })
      else done.assigned.push(tried.job)
    }
    return done
  })
}

type About = { asked: Assigning; instrument: Instrument; people: Map<string, User> }

async function tryToAssign(req: PayloadRequest, subject: Subject, about: About): Promise<{ job: string } | { message: string }> {
  const found = await whatToRate(req, subject, about.instrument, about.asked.result)
  if ('message' in found) return found
  const message = await refusalOf(req, subject, about)
  return message ? { message } : { job: await createJob(req, subject, jobName({ ...found, tool: about.instrument.shortName }), about) }
}

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

async function refusalOf(req: PayloadRequest, subject: Subject, { asked, instrument, people }: About): Promise<string | undefined> {
  if (asked.round === 'live' && (await isTaken(req, slotOf(subject.id, asked.result, asked.instrument))))
    return `${capital(inWords(subject))} is being rated with this instrument already. Cancel that job first, or wait until it is reconciled.`
  for (const [person, user] of people) {
    const report = await authoredOf(req, person, subject)
    if (report) return `${nameOf(user)} is named among the authors of ${reportInWords(report, subject.kind)}. Choose somebody else.`
    if (asked.round === 'live' && asked.raters.includes(person) && (await mustCalibrate(req, person, asked.instrument)))
      return `${nameOf(user)} has not finished a calibration round with ${instrument.shortName} yet. Assign one first.`
  }
  return undefined
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

async function isTaken(req: PayloadRequest, slot: string): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: 'appraisal-assignments', where: { slot: { equals: slot } }, overrideAccess: true, req,
  })
  return totalDocs > 0
}

async function createJob(req: PayloadRequest, subject: Subject, label: string, { asked }: About): Promise<string> {
  const { raters, arbiter, dueOn, round, note, result } = asked
  const job = await req.payload.create({
    collection: 'appraisal-assignments',
    data: {
      label, round, ...namedIn(subject), instrument: asked.instrument, raters, state: 'open', submittedCount: 0,
      slot: round === 'live' ? slotOf(subject.id, result, asked.instrument) : freeSlot(),
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
