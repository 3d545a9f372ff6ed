import { randomUUID } from 'node:crypto'
import type { PayloadRequest, Where } from 'payload'

import { authoredReport } from '@/appraisal/queries/conflicts'
import { nameOf, personById } from '@/appraisal/queries/jobs'
import { may } from '@/access/roles'
import type { User } from '@/payload-types'
import { runAction } from '@/platform/database/action'

import { ExtractionRefused } from '../errors'
import { extractionByKey, jobById, keyInJob, type Job } from '../queries'
import { auditJob } from './audit'

export type Assigning = {
  studies: string[]
  extractors: string[]
  /** Settles what the two do not agree on; neither of them. */
  arbiter?: string | undefined
  dueOn?: string | undefined
  note?: string | undefined
}

export type Assigned = { assigned: string[]; refused: { study: string; message: string }[] }

/**
 * Gives studies to two people, who take the results out independently: one job for each study. What is wrong with one
 * study is said of it, and the others go on.
 *
 * @throws ExtractionRefused if the people can't be asked at all
 */
export function assignExtraction(given: PayloadRequest, asked: Assigning): Promise<Assigned> {
  return runAction(given.payload, { req: given }, async (req) => {
    const { extractors, arbiter } = asked
    if (new Set(extractors).size !== 2)
      throw new ExtractionRefused('wrong-people', 'Name two different people: results are taken out twice, independently.')
    if (arbiter && extractors.includes(arbiter))
      throw new ExtractionRefused('wrong-people', 'The third person has to be somebody else than the two who take the results out.')
    const people = new Map<string, User>()
    for (const id of [...extractors, ...(arbiter ? [arbiter] : [])]) people.set(id, await extractorById(req, id))
    const done: Assigned = { assigned: [], refused: [] }
    for (const id of new Set(asked.studies)) {
      const study = await req.payload.findByID({
        collection: 'studies', id, draft: true, depth: 0, overrideAccess: true, disableErrors: true, req,
      })
      const message = !study
        ? 'There is no such study any more. Reload to see which there are.'
        : study.editorialState === 'archived'
          ? 'This study is archived. Restore it first.'
          : ((await takenProblem(req, id)) ?? (await authorProblem(req, id, people)))
      if (message || !study) done.refused.push({ study: id, message: message ?? '' })
      else done.assigned.push(await createJob(req, { id, title: study.title }, asked))
    }
    return done
  })
}

/** An account that may take results out. @throws ExtractionRefused */
async function extractorById(req: PayloadRequest, id: string): Promise<User> {
  const user = await personById(req, id)
  if (!user) throw new ExtractionRefused('wrong-people', 'One of the people named has no account any more. Choose somebody else.')
  if (may(user, 'results.extract')) return user
  throw new ExtractionRefused('wrong-people', `${nameOf(user)} takes out no results: the account needs the role “Curator” or “Rater”. Choose somebody else.`)
}

async function takenProblem(req: PayloadRequest, study: string): Promise<string | null> {
  // A job may have come with a merged study, and not hold the place itself.
  const underWay: Where = { and: [{ study: { equals: study } }, { state: { in: ['open', 'submitted'] } }] }
  const { totalDocs } = await req.payload.count({
    collection: 'extraction-jobs', where: { or: [{ slot: { equals: slotOf(study) } }, underWay] }, overrideAccess: true, req,
  })
  return totalDocs > 0 ? 'The results of this study are being taken out already. Cancel that job first, or wait until it is reconciled.' : null
}

/** Nobody takes out the results of their own study. */
async function authorProblem(req: PayloadRequest, study: string, people: ReadonlyMap<string, User>): Promise<string | null> {
  for (const [id, user] of people) {
    const report = await authoredReport(req, id, study)
    if (report) return `${nameOf(user)} is named among the authors of “${report}”, which reports this study. Choose somebody else.`
  }
  return null
}

/** The place that a job takes while it is under way; unique in the database, so that two can't share it. */
export const slotOf = (study: string): string => `study:${study}`
export const freeSlot = (): string => `free:${randomUUID()}`

async function createJob(req: PayloadRequest, study: { id: string; title: string }, asked: Assigning): Promise<string> {
  const { extractors, arbiter, dueOn, note } = asked
  const job = await req.payload.create({
    collection: 'extraction-jobs',
    data: {
      label: study.title.slice(0, 300), study: study.id, extractors, state: 'open', submittedCount: 0, slot: slotOf(study.id),
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

type Replacing = { extractor: string; replacement: string; reason: string }

/** Names somebody else for one who has not submitted. What that one had typed stays readable to them alone. */
export function replaceExtractor(given: PayloadRequest, id: string, { extractor, replacement, reason }: Replacing): Promise<void> {
  const why = reasonIn(reason, 'Say in a few words why somebody else takes over.')
  return runAction(given.payload, { req: given }, async (req) => {
    const job = await openJob(req, id)
    if (!job.extractors.includes(extractor))
      throw new ExtractionRefused('wrong-people', 'This person has no part in the job. Reload to see who has.')
    if (job.extractors.includes(replacement) || job.arbiter === replacement)
      throw new ExtractionRefused('wrong-people', 'This person has a part in the job already. Choose somebody else.')
    // One who has typed in it before cannot begin anew as if they had not.
    if (await extractionByKey(req, keyInJob(job.id, replacement)))
      throw new ExtractionRefused('wrong-people', 'This person was taken out of the job before. Choose somebody else.')
    const author = await authorProblem(req, job.study, new Map([[replacement, await extractorById(req, replacement)]]))
    if (author) throw new ExtractionRefused('conflict-of-interest', author)
    const own = await extractionByKey(req, keyInJob(job.id, extractor))
    if (own?.state === 'submitted')
      throw new ExtractionRefused('submitted-already', 'This person has submitted: the extraction stands and waits for the other one.')
    if (own) await withdraw(req, own.id)
    await req.payload.update({
      collection: 'extraction-jobs', id: job.id, depth: 0, overrideAccess: true, req,
      data: { extractors: job.extractors.map((one) => (one === extractor ? replacement : one)) },
    })
    await auditJob(req, job, 'replace-extractor', why)
  })
}

/** Moves the day until which a job is asked for; null takes it away. @throws ExtractionRefused after the reveal */
export function changeDueDay(given: PayloadRequest, id: string, dueOn: string | null): Promise<void> {
  return runAction(given.payload, { req: given }, async (req) => {
    const job = await openJob(req, id)
    await req.payload.update({ collection: 'extraction-jobs', id: job.id, data: { dueOn }, depth: 0, overrideAccess: true, req })
    await auditJob(req, job, 'change-due-day')
  })
}

/** Ends a job that is not complete. Nothing of it is ever revealed. @throws ExtractionRefused after the reveal */
export function cancelExtraction(given: PayloadRequest, id: string, reason: string): Promise<void> {
  const why = reasonIn(reason, 'Say in a few words why this job is cancelled.')
  return runAction(given.payload, { req: given }, async (req) => {
    const job = await openJob(req, id)
    for (const extractor of job.extractors) {
      const own = await extractionByKey(req, keyInJob(job.id, extractor))
      if (own?.state === 'draft') await withdraw(req, own.id)
    }
    await req.payload.update({
      collection: 'extraction-jobs', id: job.id, data: { state: 'cancelled', slot: freeSlot() }, depth: 0, overrideAccess: true, req,
    })
    await auditJob(req, job, 'cancel', why)
  })
}

async function withdraw(req: PayloadRequest, id: string): Promise<void> {
  await req.payload.update({ collection: 'extractions', id, data: { state: 'withdrawn' }, depth: 0, overrideAccess: true, req })
}

async function openJob(req: PayloadRequest, id: string): Promise<Job> {
  const job = await jobById(req, id)
  if (job.state === 'open') return job
  throw new ExtractionRefused(
    'not-open',
    job.state === 'cancelled'
      ? 'This job was cancelled already.'
      : 'Both have submitted and the extractions have been revealed: they are kept for ever. What is wrong is settled where they are reconciled.',
  )
}

function reasonIn(reason: string, question: string): string {
  const why = reason.trim()
  if (!why) throw new ExtractionRefused('reason-missing', question)
  return why
}
