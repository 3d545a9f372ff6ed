import type { PayloadRequest, Where } from 'payload'

import { hasPassed } from '@/appraisal/dueDay'
import { nameOf, peopleById } from '@/appraisal/queries/jobs'
import { studyOf, type StudyToRate } from '@/appraisal/queries/studies'
import { lastReminders, type LastReminder } from '@/appraisal/reminding/queries'
import { may } from '@/access/roles'
import { holderOf } from '@/access/rules'
import type { Extraction, ExtractionJob, Result } from '@/payload-types'
import { recordIds } from '@collections/hooks/recordIds'
import { recordId } from '@collections/validation/recordId'

import type { Choice } from '../entry/columns'
import { rowsIn, type EntryRow } from '../entry/rows'
import { compareExtractions, type Comparison } from './compare'
import { ExtractionRefused } from './errors'

/** An extraction job with its people and study as ids. */
export type Job = Omit<ExtractionJob, 'study' | 'extractors' | 'arbiter'> & {
  study: string
  extractors: string[]
  arbiter: string | null
}

const jobOf = (stored: ExtractionJob): Job => ({
  ...stored,
  study: recordId(stored.study) ?? '',
  extractors: recordIds(stored.extractors),
  arbiter: recordId(stored.arbiter),
})

/** The same answer whether a job does not exist or is none of the asker's business. */
const noSuchJob = (): ExtractionRefused =>
  new ExtractionRefused('not-found', 'There is no such extraction job for you. Your work list shows those that are yours.')

/** A job by its id, for someone who has been allowed to know of it. @throws ExtractionRefused if there is none */
export async function jobById(req: PayloadRequest, id: string): Promise<Job> {
  const stored = await req.payload.findByID({
    collection: 'extraction-jobs', id, depth: 0, overrideAccess: true, disableErrors: true, req,
  })
  if (!stored) throw noSuchJob()
  return jobOf(stored)
}

/** The job as one of its extractors sees it. @throws ExtractionRefused for everybody else */
export async function jobAsExtractor(req: PayloadRequest, id: string): Promise<Job> {
  const job = await jobById(req, id)
  if (!job.extractors.includes(String(req.user?.id ?? ''))) throw noSuchJob()
  return job
}

/** One extraction of each person in a job, and one draft of each person and study. */
export const keyInJob = (job: string, person: string): string => `job:${job}:${person}`
export const keyOfEntry = (study: string, person: string): string => `entry:${study}:${person}`

/** What someone has typed; only the hub's own rules may look at it before it is revealed. */
export async function extractionByKey(req: PayloadRequest, key: string): Promise<Extraction | null> {
  const { docs } = await req.payload.find({
    collection: 'extractions', where: { key: { equals: key } }, limit: 1, pagination: false, depth: 0, overrideAccess: true, req,
  })
  return docs[0] ?? null
}

/** Open jobs in which someone takes out the results of a study. */
export async function openJobsOf(req: PayloadRequest, study: string, extractor: string): Promise<Job[]> {
  const where: Where = {
    and: [{ study: { equals: study } }, { state: { equals: 'open' } }, { extractors: { equals: extractor } }],
  }
  const { docs } = await req.payload.find({
    collection: 'extraction-jobs', where, limit: 10, pagination: false, depth: 0, overrideAccess: true, req,
  })
  return docs.map(jobOf)
}

export type Offered = { outcomes: Choice[]; measures: Choice[]; references: Choice[]; documents: (Choice & { href: string | null })[] }

/** What a row of a study's results may point to. Documents only as far as the asker may open them. */
async function offeredFor(req: PayloadRequest, study: string): Promise<Offered> {
  const found = await req.payload.findByID({
    collection: 'studies', id: study, draft: true, depth: 0, overrideAccess: true, disableErrors: true, req,
  })
  const ids = (found?.reports ?? []).flatMap(({ reference }) => recordIds(reference))
  const references = ids.length === 0 ? [] : (await req.payload.find({
    collection: 'references', where: { id: { in: ids } }, draft: true, pagination: false, depth: 0, overrideAccess: false, req,
  })).docs
  const files = references.flatMap(({ files: own }) => recordIds(own))
  const documents = files.length === 0 || !may(holderOf(req), 'documents.read') ? [] : (await req.payload.find({
    collection: 'documents', where: { id: { in: files } }, pagination: false, depth: 0, overrideAccess: false, req,
  })).docs
  return {
    outcomes: await termsOf(req, 'outcomes'),
    measures: await termsOf(req, 'measures'),
    references: references.map(({ id, title }) => ({ value: String(id), label: title })),
    documents: documents.map(({ id, title, filename, url }) => ({ value: String(id), label: title ?? filename ?? 'File', href: url ?? null })),
  }
}

async function termsOf(req: PayloadRequest, vocabulary: string): Promise<Choice[]> {
  const { docs } = await req.payload.find({
    collection: 'terms', where: { and: [{ 'vocabulary.key': { equals: vocabulary } }, { status: { not_equals: 'retired' } }] },
    sort: 'label', pagination: false, depth: 0, overrideAccess: true, req,
  })
  return docs.map(({ id, label }) => ({ value: String(id), label: String(label) }))
}

export type Form = { revision: number; rows: EntryRow[] }

export const formOf = (extraction: Extraction | null): Form => ({
  revision: extraction?.revision ?? 0, rows: rowsIn(extraction?.rows),
})

export type EntryView = { study: StudyToRate; form: Form; offered: Offered; jobs: { id: string; label: string }[] }

/** What someone needs to type the results of a study. @throws ExtractionRefused if there is no such study */
export async function entryView(req: PayloadRequest, study: string): Promise<EntryView> {
  const user = String(req.user?.id)
  if (!(await studyExists(req, study))) throw new ExtractionRefused('not-found', 'There is no such study. Choose it in the list of studies.')
  return {
    study: await studyOf(req, study),
    form: formOf(await extractionByKey(req, keyOfEntry(study, user))),
    offered: await offeredFor(req, study),
    jobs: (await openJobsOf(req, study, user)).map(({ id, label }) => ({ id, label })),
  }
}

/** Whether there is such a study, in any state. */
export async function studyExists(req: PayloadRequest, id: string): Promise<boolean> {
  const found = await req.payload.findByID({
    collection: 'studies', id, draft: true, depth: 0, overrideAccess: true, disableErrors: true, req,
  })
  return Boolean(found)
}

export type ExtractionView = {
  job: Pick<Job, 'id' | 'label' | 'state'> & { note: string | null; dueOn: string | null }
  study: StudyToRate
  form: Form
  state: Extraction['state']
  submittedAt: string | null
  offered: Offered
}

/** What an extractor needs, and has typed so far. @throws ExtractionRefused for everybody else */
export async function extractionView(req: PayloadRequest, id: string): Promise<ExtractionView> {
  const job = await jobAsExtractor(req, id)
  const own = await extractionByKey(req, keyInJob(job.id, String(req.user?.id)))
  return {
    job: { id: job.id, label: job.label, state: job.state, note: job.note ?? null, dueOn: job.dueOn ?? null },
    study: await studyOf(req, job.study),
    form: formOf(own),
    state: own?.state ?? 'draft',
    submittedAt: own?.submittedAt ?? null,
    offered: await offeredFor(req, job.study),
  }
}

export type Method = 'agreed' | 'third-person'

export type Revealed = {
  job: Job
  extractions: { id: string; extractor: { id: string; name: string }; rows: EntryRow[] }[]
  comparison: Comparison
}

/**
 * Both extractions of a job side by side, after the second was submitted.
 *
 * @throws ExtractionRefused before, whoever asks
 */
export async function revealedExtractions(req: PayloadRequest, id: string): Promise<Revealed> {
  const job = await jobById(req, id)
  const user = String(req.user?.id ?? '')
  if (!may(holderOf(req), 'evidence.edit') && ![...job.extractors, job.arbiter].includes(user)) throw noSuchJob()
  if (job.state !== 'submitted' && job.state !== 'reconciled')
    throw new ExtractionRefused(
      'not-revealed',
      job.state === 'cancelled'
        ? 'This job was cancelled before both had submitted. What was typed stays closed.'
        : 'Not both have submitted yet. The two extractions open for everybody at the same moment.',
    )
  const people = await peopleById(req, job.extractors)
  const extractions: Revealed['extractions'] = []
  for (const extractor of job.extractors) {
    const own = await extractionByKey(req, keyInJob(job.id, extractor))
    if (!own?.revealed || own.state !== 'submitted') continue
    extractions.push({ id: String(own.id), extractor: { id: extractor, name: nameOf(people.get(extractor)) }, rows: rowsIn(own.rows) })
  }
  const [one, other] = extractions
  return { job, extractions, comparison: compareExtractions(one?.rows ?? [], other?.rows ?? []) }
}

/** An extractor settles what both agreed on; the third person, or somebody else where none was named, decides alone. */
export function wayToSettle(req: PayloadRequest, job: Job): Method | null {
  const user = String(req.user?.id ?? '')
  if (!may(holderOf(req), 'results.extract')) return null
  if (job.extractors.includes(user)) return 'agreed'
  return job.arbiter && job.arbiter !== user ? null : 'third-person'
}

export type ReconcileView = Revealed & {
  study: StudyToRate
  offered: Offered
  maySettleAs: Method | null
  results: { id: string; label: string; state: string }[]
}

/** What stands side by side where extractions are reconciled. @throws ExtractionRefused before the reveal */
export async function reconcileView(req: PayloadRequest, id: string): Promise<ReconcileView> {
  const revealed = await revealedExtractions(req, id)
  const { job } = revealed
  const offered = await offeredFor(req, job.study)
  const outcomeOf = (id: string | null): string | undefined => offered.outcomes.find(({ value }) => value === id)?.label
  return {
    ...revealed,
    study: await studyOf(req, job.study),
    offered,
    maySettleAs: job.state === 'submitted' ? wayToSettle(req, job) : null,
    results: (await resultsOf(req, job.id)).map(({ id: result, outcome, outcomeAsWorded, timePoint, editorialState }) => ({
      id: String(result), state: editorialState ?? 'draft',
      label: [outcomeOf(recordId(outcome)) ?? outcomeAsWorded ?? 'Result', timePoint].filter(Boolean).join(', '),
    })),
  }
}

async function resultsOf(req: PayloadRequest, job: string): Promise<Result[]> {
  const { docs } = await req.payload.find({
    collection: 'results', where: { extraction: { equals: job } }, draft: true, sort: 'order', pagination: false, depth: 0,
    overrideAccess: true, req,
  })
  return docs
}

type Listed = {
  id: string
  label: string
  study: string
  state: Job['state']
  dueOn: string | null
  isOverdue: boolean
  /** Per cent of fields, once both are in. */
  agreement: number | null
}

/** How far a job has come: who has submitted, never what. */
export type JobProgress = Listed & { extractors: { id: string; name: string; hasSubmitted: boolean; reminder: LastReminder | null }[]; arbiter: { id: string; name: string } | null }

export type WorkLists = { mine: Listed[]; waiting: Listed[]; progress: JobProgress[] }

const MOST_LISTED = 500

/** What the asker has to take out, what they have to settle, and, for those who assign, how far every job has come. */
export async function workLists(req: PayloadRequest): Promise<WorkLists> {
  const user = String(req.user?.id ?? '')
  const assigns = may(holderOf(req), 'evidence.edit')
  const own: Where = { or: [{ extractors: { equals: user } }, { arbiter: { equals: user } }] }
  const underWay: Where = { state: { in: ['open', 'submitted'] } }
  const { docs } = await req.payload.find({
    collection: 'extraction-jobs', where: assigns ? underWay : { and: [underWay, own] }, sort: ['dueOn', 'createdAt'],
    limit: MOST_LISTED, pagination: false, depth: 0, overrideAccess: true, req,
  })
  const jobs = docs.map(jobOf)
  const submitted = await submittedKeys(req, jobs)
  const people = await peopleById(req, [...new Set(jobs.flatMap(({ extractors, arbiter }) => [...extractors, ...(arbiter ? [arbiter] : [])]))])
  const reminders = await lastReminders(req, 'extraction-reminder', assigns ? jobs.map(({ id }) => id) : [])
  const named = (id: string) => ({ id, name: nameOf(people.get(id)) })
  return {
    mine: jobs.filter(({ extractors, state, id }) => state === 'open' && extractors.includes(user) && !submitted.has(keyInJob(id, user))).map(listed),
    waiting: jobs.filter(({ extractors, arbiter, state }) => state === 'submitted' && [...extractors, arbiter].includes(user)).map(listed),
    progress: assigns ? jobs.map((job) => ({
      ...listed(job),
      extractors: job.extractors.map((id) => ({ ...named(id), hasSubmitted: submitted.has(keyInJob(job.id, id)), reminder: reminders(job.id, id) })),
      arbiter: job.arbiter ? named(job.arbiter) : null,
    })) : [],
  }
}

const listed = ({ id, label, study, state, dueOn, agreement }: Job): Listed => ({
  id, label, study, state, dueOn: dueOn ?? null, agreement: agreement ?? null,
  isOverdue: state === 'open' && Boolean(dueOn && hasPassed(dueOn)),
})

/** Only who has submitted: what they typed is not even read. */
async function submittedKeys(req: PayloadRequest, jobs: readonly Job[]): Promise<Set<string>> {
  if (jobs.length === 0) return new Set()
  const { docs } = await req.payload.find({
    collection: 'extractions', where: { and: [{ job: { in: jobs.map(({ id }) => id) } }, { state: { equals: 'submitted' } }] },
    select: { key: true }, pagination: false, depth: 0, overrideAccess: true, req,
  })
  return new Set(docs.map(({ key }) => key))
}
