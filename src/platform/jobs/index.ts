import type { Payload, PayloadRequest } from 'payload'
import { setTimeout as pause } from 'node:timers/promises'
import { afterCommit } from '../database/action'
import { environment, isServing } from '../environment'
import { unfinishedJobs } from './claims'
import { runnerOf } from './runner'
import { runners } from './running'

export { defineJob, hubJobs, type JobContext, type JobDefinition } from './define'
export { stopJobs } from './running'

/** How often a process looks by itself: for jobs of other processes, and for those of processes that died. */
const pollMs = { inline: 5_000, worker: 1_000 } as const
const lookAgainMs = 200

/**
 * Queues a job in the caller's transaction: rolled back with it, and started at once when it is committed, in
 * this process if it serves and `JOBS` is `inline`, otherwise by the worker or the command that runs jobs.
 *
 * @throws Error when no job of this kind is listed in the configuration
 */
export async function queueJob(
  payload: Payload,
  req: PayloadRequest,
  slug: string,
  input: object,
): Promise<void> {
  const isKnown = payload.config.jobs.tasks?.some((task) => String(task.slug) === slug)
  if (!isKnown) throw new Error(`There is no job “${slug}”; list its definition in payload.config.ts.`)
  await payload.jobs.queue({ task: slug as never, input: input as never, req })
  afterCommit(req, () => nudgeJobs(payload))
}

/** Lets this process run jobs until it stops, unless they are left to a worker. Calling it again changes nothing. */
export function startJobs(payload: Payload, as: 'serving' | 'worker'): void {
  const { jobs } = environment()
  if (as === 'serving' && jobs === 'worker') return
  const runner = runnerOf(payload)
  if (!runner.isStarted) runner.start(as === 'worker' ? pollMs.worker : pollMs[jobs])
}

function nudgeJobs(payload: Payload): void {
  if (runners.get(payload)?.isStarted) void runners.get(payload)?.look()
  else if (isServing()) startJobs(payload, 'serving')
}

/**
 * Runs what is queued, here and now, for a command: resolves once every job that was queued before the call,
 * and every one that these queued in turn, has ended. What another process is running already is waited for.
 */
export async function runQueuedJobs(payload: Payload): Promise<void> {
  const runner = runnerOf(payload)
  const awaited = new Set((await unfinishedJobs(payload)).map(({ id }) => id))
  for (;;) {
    await runner.look()
    await Promise.all([...runner.running.values()].map(({ ended }) => ended))
    if (runner.running.size > 0) continue
    const left = await unfinishedJobs(payload)
    if (left.every(({ id, heldBy }) => heldBy && !awaited.has(id))) return
    await pause(lookAgainMs)
  }
}
