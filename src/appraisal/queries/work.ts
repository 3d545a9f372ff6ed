import type { PayloadRequest, Where } from 'payload'

import type { Appraisal, User } from '@/payload-types'
import { may } from '@/access/roles'
import { holderOf } from '@/access/rules'

import { hasPassed } from '../dueDay'
import type { Instrument } from '../instruments/types'
import { lastReminders, type LastReminder, type LastReminders } from '../reminding/queries'
import { instrumentByKey } from './instruments'
import type { Subject } from '../subject'
import { jobOf, nameOf, peopleById, type Job } from './jobs'
import { resultsInWords } from './studies'
import { titlesOf } from './subjects'

type Listed = {
  assignment: string
  label: string
  subject: Subject & { title: string }
  /** Which result of the study, where the instrument rates results. */
  result: string | null
  instrument: { key: string; name: string; shortName: string; state: Instrument['state'] | null }
  round: Job['round']
  dueOn: string | null
  isOverdue: boolean
}

export type MyJob = Listed & { standing: 'not-started' | 'started' | 'submitted' | 'has-interest'; note: string | null }

export type JobToSettle = Listed & { as: 'rater' | 'third-person'; revealedAt: string | null }

/** How far a job has come: who has submitted, never what. */
export type JobProgress = Listed & {
  state: Job['state']
  raters: { id: string; name: string; hasSubmitted: boolean; hasInterest: boolean; reminder: LastReminder | null }[]
  removed: { id: string; name: string; at: string; reason: string }[]
  arbiter: { id: string; name: string } | null
  submitted: number
  needed: number
}

export type WorkLists = { mine: MyJob[]; waiting: JobToSettle[]; progress: JobProgress[] }

const underWay: Where = { state: { in: ['open', 'submitted'] } }
const MOST_LISTED = 500

/** What the asker has to rate, what they have to settle, and, for those who assign, how far every job has come. */
export async function workLists(req: PayloadRequest): Promise<WorkLists> {
  const user = String(req.user?.id ?? '')
  const isRater = may(holderOf(req), 'appraisal.rate')
  const assigns = may(holderOf(req), 'appraisal.assign')
  const own: Where = { or: [{ raters: { equals: user } }, { arbiter: { equals: user } }] }
  const jobs = await jobsWhere(req, assigns ? underWay : { and: [underWay, own] })
  const known = await knowledgeOf(req, jobs)
  const rates = (job: Job): boolean => isRater && job.raters.includes(user)
  return {
    mine: jobs.filter((job) => rates(job) && job.state === 'open').map((job) => ({
      ...known.listed(job), note: job.note ?? null, standing: standingOf(known.appraisal(job, user)),
    })),
    waiting: jobs
      .filter((job) => job.state === 'submitted' && (rates(job) || (isRater && job.arbiter === user)))
      .map((job) => ({
        ...known.listed(job), as: job.arbiter === user ? 'third-person' : 'rater', revealedAt: job.revealedAt ?? null,
      })),
    progress: assigns ? await progressOf(req, jobs, known) : [],
  }
}

async function jobsWhere(req: PayloadRequest, where: Where): Promise<Job[]> {
  const { docs } = await req.payload.find({
    collection: 'appraisal-assignments', where, sort: ['dueOn', 'createdAt'], limit: MOST_LISTED, pagination: false,
    depth: 0, overrideAccess: true, req,
  })
  return docs.map(jobOf)
}

type Standing = Pick<Appraisal, 'state' | 'conflictOfInterest'>

type Knowledge = {
  listed: (job: Job) => Listed
  person: (id: string) => User | undefined
  appraisal: (job: Job, rater: string) => Standing | undefined
}

async function knowledgeOf(req: PayloadRequest, jobs: readonly Job[]): Promise<Knowledge> {
  const unique = (ids: readonly (string | null)[]): string[] => [...new Set(ids.filter((id) => id !== null))]
  const people = await peopleById(req, unique(jobs.flatMap(({ raters, removed, arbiter }) => [...raters, ...removed, arbiter])))
  const titles = await titlesOf(req, jobs.map(({ subject }) => subject))
  const instruments = new Map<string, Instrument | undefined>()
  for (const key of unique(jobs.map(({ instrument }) => instrument))) instruments.set(key, (await instrumentByKey(req, key))?.instrument)
  const results = await resultsInWords(req, unique(jobs.map(({ result }) => result)))
  const standings = await standingsOf(req, jobs)
  return {
    person: (id) => people.get(id),
    appraisal: ({ id }, rater) => standings.get(`${id}:${rater}`),
    listed: (job) => {
      const instrument = instruments.get(job.instrument)
      return {
        assignment: job.id, label: job.label, round: job.round, dueOn: job.dueOn ?? null,
        subject: { ...job.subject, title: titles.get(job.subject.id) ?? job.label },
        result: results.get(job.result ?? '')?.label ?? null,
        instrument: {
          key: job.instrument, name: instrument?.name ?? job.instrument, shortName: instrument?.shortName ?? job.instrument,
          state: instrument?.state ?? null,
        },
        isOverdue: job.state === 'open' && Boolean(job.dueOn && hasPassed(job.dueOn)),
      }
    },
  }
}

/** Only how far each rater is: what they wrote is not even read. */
async function standingsOf(req: PayloadRequest, jobs: readonly Job[]): Promise<Map<string, Standing>> {
  if (jobs.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: 'appraisals', where: { assignment: { in: jobs.map(({ id }) => id) } },
    select: { key: true, state: true, conflictOfInterest: { declared: true } }, pagination: false,
    depth: 0, overrideAccess: true, req,
  })
  return new Map(docs.map(({ key, state, conflictOfInterest }) => [key, { state, conflictOfInterest: conflictOfInterest ?? {} }]))
}

function standingOf(appraisal: Standing | undefined): MyJob['standing'] {
  if (!appraisal) return 'not-started'
  if (appraisal.state === 'submitted') return 'submitted'
  return appraisal.conflictOfInterest?.declared === 'has-interest' ? 'has-interest' : 'started'
}

async function progressOf(req: PayloadRequest, jobs: readonly Job[], known: Knowledge): Promise<JobProgress[]> {
  const reminders = await lastReminders(req, 'rating-reminder', jobs.map(({ id }) => id))
  return jobs.map((job) => progressIn(job, known, reminders))
}

function progressIn(job: Job, known: Knowledge, reminders: LastReminders): JobProgress {
  const named = (id: string) => ({ id, name: nameOf(known.person(id)) })
  const raters = job.raters.map((id) => {
    const standing = standingOf(known.appraisal(job, id))
    return { ...named(id), hasSubmitted: standing === 'submitted', hasInterest: standing === 'has-interest', reminder: reminders(job.id, id) }
  })
  return {
    ...known.listed(job), state: job.state, raters,
    removed: (job.removedRaters ?? []).map(({ at, reason }, index) => ({ ...named(job.removed[index] ?? ''), at, reason })),
    arbiter: job.arbiter ? named(job.arbiter) : null,
    submitted: raters.filter(({ hasSubmitted }) => hasSubmitted).length,
    needed: Math.max(2, raters.length),
  }
}
