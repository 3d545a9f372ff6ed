import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload'
import { runAction } from '../database/action'
import { hasEnded, thisProcess } from './holder'

const jobsCollection = 'payload-jobs' as CollectionSlug

export type StoredJob = {
  id: string
  taskSlug: string
  input: object
  totalTried?: number | null
  heldBy?: string | null
  heldUntil?: string | null
}

/**
 * How long a hold on a job is believed without being renewed. Longer than the longest transaction, during
 * which a process on SQLite cannot renew it.
 */
const holdMs = 180_000
/** A job that took its process down so many times is not started again. */
const mostStarts = 5

const heldUntil = (): string => new Date(Date.now() + holdMs).toISOString()

const isFree = ({ heldBy, heldUntil: until }: StoredJob): boolean =>
  !heldBy || hasEnded(heldBy) || !until || new Date(until).getTime() < Date.now()

/** Jobs of a kind that this version of the hub knows, neither done nor failed for good. */
function unfinished(payload: Payload): Where {
  const kinds = (payload.config.jobs.tasks ?? []).map(({ slug }) => String(slug))
  return {
    and: [
      { completedAt: { exists: false } },
      { hasError: { not_equals: true } },
      { taskSlug: { in: kinds } },
    ],
  }
}

const hasQueue = (payload: Payload): boolean => Object.hasOwn(payload.collections, jobsCollection)

/** Every job that has neither succeeded nor failed for good, oldest first, without its input. */
export async function unfinishedJobs(payload: Payload): Promise<StoredJob[]> {
  if (!hasQueue(payload)) return []
  const select = { taskSlug: true, heldBy: true, heldUntil: true, totalTried: true }
  const { docs } = await payload.find({
    collection: jobsCollection,
    where: unfinished(payload),
    select: select as never,
    sort: 'createdAt',
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs as unknown as StoredJob[]
}

async function jobById(payload: Payload, id: string, req: PayloadRequest): Promise<StoredJob | undefined> {
  const { docs } = await payload.find({
    collection: jobsCollection,
    where: { and: [{ id: { equals: id } }, unfinished(payload)] },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs[0] as unknown as StoredJob | undefined
}

async function save(payload: Payload, id: string, data: object, req: PayloadRequest): Promise<void> {
  await payload.update({
    collection: jobsCollection, id, data: data as never, depth: 0, overrideAccess: true, req,
  })
}

/**
 * Takes the oldest job that nobody runs and whose kind is not among `busy`. Of several processes exactly one
 * gets it: looking and taking are one transaction, which on MongoDB fails for all but one and on SQLite is
 * alone.
 */
export async function claimJob(payload: Payload, busy: ReadonlySet<string>): Promise<StoredJob | undefined> {
  // Looks without a transaction first, so that waiting for jobs disturbs nobody who writes.
  for (const { id } of (await unfinishedJobs(payload)).filter((job) => isFree(job) && !busy.has(job.taskSlug))) {
    const taken = await runAction(payload, {}, async (req) => {
      const job = await jobById(payload, id, req)
      if (!job || !isFree(job)) return undefined
      const totalTried = (job.totalTried ?? 0) + 1
      await save(payload, id, { processing: true, heldBy: thisProcess(), heldUntil: heldUntil(), totalTried }, req)
      return { ...job, totalTried }
    })
    if (taken) return taken
  }
  return undefined
}

export const hasDiedTooOften = ({ totalTried }: StoredJob): boolean => (totalTried ?? 0) > mostStarts

const isOurs = ({ heldBy }: StoredJob): boolean => heldBy === thisProcess()

/** Says that the job is still being run here. False when it is not: another process has taken it over. */
export const renewClaim = (payload: Payload, id: string): Promise<boolean> =>
  runAction(payload, {}, async (req) => {
    const job = await jobById(payload, id, req)
    if (!job || !isOurs(job)) return false
    await save(payload, id, { heldUntil: heldUntil() }, req)
    return true
  })

/** Leaves the job to whoever looks next. Ending in order is not held against it. */
export const releaseJob = (payload: Payload, id: string): Promise<void> =>
  runAction(payload, {}, async (req) => {
    const job = await jobById(payload, id, req)
    if (!job || !isOurs(job)) return
    const totalTried = Math.max(0, (job.totalTried ?? 1) - 1)
    await save(payload, id, { processing: false, heldBy: null, heldUntil: null, totalTried }, req)
  })

/** A job that is done leaves no row: what it did is told where it was done. */
export const finishJob = (payload: Payload, id: string): Promise<void> =>
  runAction(payload, {}, async (req) => {
    const job = await jobById(payload, id, req)
    if (!job || !isOurs(job)) return
    await payload.delete({ collection: jobsCollection, id, depth: 0, overrideAccess: true, req })
  })

/** Keeps the job with its error; it is not started again. */
export const failJob = (payload: Payload, id: string, message: string): Promise<void> =>
  runAction(payload, {}, async (req) => {
    const job = await jobById(payload, id, req)
    if (!job || !isOurs(job)) return
    const data = { processing: false, heldBy: null, heldUntil: null, hasError: true, error: { message } }
    await save(payload, id, data, req)
  })
