import type { PayloadRequest } from 'payload'

import type { Appraisal, AppraisalAssignment, User } from '@/payload-types'
import { recordId } from '@collections/validation/recordId'
import { recordIds } from '@collections/hooks/recordIds'

import { AppraisalRefused } from '../errors'
import type { Subject } from '../subject'

/** A rating job with its people and records as ids. */
export type Job = Omit<AppraisalAssignment, 'study' | 'intervention' | 'result' | 'raters' | 'arbiter'> & {
  subject: Subject
  result: string | null
  raters: string[]
  removed: string[]
  arbiter: string | null
}

export function jobOf(stored: AppraisalAssignment): Job {
  const { study, intervention, ...job } = stored
  const rated = recordId(intervention)
  return {
    ...job,
    subject: rated ? { kind: 'intervention', id: rated } : { kind: 'study', id: recordId(study) ?? '' },
    result: recordId(stored.result),
    raters: recordIds(stored.raters),
    removed: (stored.removedRaters ?? []).flatMap(({ rater }) => recordIds(rater)),
    arbiter: recordId(stored.arbiter),
  }
}

/** A rating job by its id, for someone who has been allowed to know of it. @throws AppraisalRefused if there is none */
export async function jobById(req: PayloadRequest, id: string): Promise<Job> {
  const stored = await req.payload.findByID({
    collection: 'appraisal-assignments', id, depth: 0, overrideAccess: true, disableErrors: true, req,
  })
  if (!stored) throw noSuchJob()
  return jobOf(stored)
}

/** The same answer whether a job does not exist or is none of the asker's business. */
export const noSuchJob = (): AppraisalRefused =>
  new AppraisalRefused('not-found', 'There is no such rating job for you. Your work list shows those that are yours.')

/** The job as one of its raters, present or removed, sees it. @throws AppraisalRefused for everybody else */
export async function jobAsRater(req: PayloadRequest, id: string): Promise<Job> {
  const job = await jobById(req, id)
  const user = String(req.user?.id ?? '')
  if (!job.raters.includes(user) && !job.removed.includes(user)) throw noSuchJob()
  return job
}

/** A rater's appraisal within a job, which only the hub's own rules may look at before it is revealed. */
export async function appraisalOf(req: PayloadRequest, job: string, rater: string): Promise<Appraisal | null> {
  const { docs } = await req.payload.find({
    collection: 'appraisals', where: { key: { equals: keyOf(job, rater) } },
    limit: 1, pagination: false, depth: 0, overrideAccess: true, req,
  })
  return docs[0] ?? null
}

/** One appraisal of each rater in a job. */
export const keyOf = (job: string, rater: string): string => `${job}:${rater}`

/** An account by an id that somebody sent; undefined if there is none. */
export async function personById(req: PayloadRequest, id: string): Promise<User | undefined> {
  const user = await req.payload.findByID({
    collection: 'users', id, depth: 0, overrideAccess: true, disableErrors: true, req,
  })
  return user ?? undefined
}

/** Everybody in a list of stored ids, by id. */
export async function peopleById(req: PayloadRequest, ids: readonly string[]): Promise<Map<string, User>> {
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: 'users', where: { id: { in: [...ids] } }, pagination: false, depth: 0, overrideAccess: true, req,
  })
  return new Map(docs.map((user) => [String(user.id), user]))
}

export const nameOf = (user: User | undefined): string => user?.name || user?.email || 'Someone who has left'
