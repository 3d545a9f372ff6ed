import { AsyncLocalStorage } from 'node:async_hooks'
import { createLocalReq, type Payload } from 'payload'
import { claimJob, failJob, finishJob, hasDiedTooOften, releaseJob, renewClaim, type StoredJob } from './claims'
import { clockOf } from './clock'
import { runners, type Runner } from './running'

const renewEveryMs = 20_000
/** How long a stop waits for jobs to notice, in milliseconds; after it they are resumed all the same. */
const stopWaitMs = 8_000

// Jobs belong to nobody's request, also when a request is what starts the look for them.
const outsideOfRequests = AsyncLocalStorage.snapshot()

type Handler = (args: object) => unknown
type Task = { slug: string; handler: Handler; onFail?: Handler }

/** The runner of this hub in this process, made at first use. Nothing runs before it is told to look. */
export function runnerOf(payload: Payload): Runner {
  const known = runners.get(payload)
  if (known) return known
  const runner = makeRunner(payload)
  runners.set(payload, runner)
  stopBeforeDestroy(payload, runner)
  return runner
}

function stopBeforeDestroy(payload: Payload, runner: Runner): void {
  const { destroy } = payload
  payload.destroy = async () => {
    await runner.stop()
    payload.destroy = destroy
    await destroy()
  }
}

function makeRunner(payload: Payload): Runner {
  const running: Runner['running'] = new Map()
  const clock = clockOf(payload)
  let timer: NodeJS.Timeout | undefined
  let isStopping = false
  let looking: Promise<void> | undefined
  let lookAgain = false

  async function startAll(): Promise<void> {
    do {
      lookAgain = false
      if (runner.isStarted && !isStopping) await clock()
      for (;;) {
        if (isStopping) return
        const job = await claimJob(payload, new Set(running.keys()))
        if (!job) break
        begin(job)
      }
    } while (lookAgain)
  }

  function begin(job: StoredJob): void {
    const controller = new AbortController()
    if (isStopping) controller.abort()
    const ended = new Promise<void>((resolve) => {
      setImmediate(() => {
        void perform(payload, job, controller)
          .catch((error: unknown) => payload.logger.error({ err: error, msg: `The job ${job.taskSlug} was lost.` }))
          .finally(() => {
            running.delete(job.taskSlug)
            resolve()
            void runner.look()
          })
      })
    })
    running.set(job.taskSlug, { id: job.id, slug: job.taskSlug, controller, ended })
  }

  const runner: Runner = {
    payload,
    running,
    isStarted: false,
    look: () => {
      lookAgain = true
      looking ??= outsideOfRequests(startAll)
        .catch((error: unknown) => payload.logger.error({ err: error, msg: 'Looking for jobs failed.' }))
        .finally(() => (looking = undefined))
      return looking
    },
    start: (pollMs) => {
      runner.isStarted = true
      timer ??= setInterval(() => void runner.look(), pollMs).unref()
      void runner.look()
    },
    stop: async () => {
      isStopping = true
      clearInterval(timer)
      for (const { controller } of running.values()) controller.abort()
      await looking
      const ends = [...running.values()].map(({ controller, ended }) => (controller.abort(), ended))
      await Promise.race([Promise.all(ends), new Promise((resolve) => setTimeout(resolve, stopWaitMs).unref())])
      runners.delete(payload)
    },
  }
  return runner
}

async function perform(payload: Payload, job: StoredJob, controller: AbortController): Promise<void> {
  const { signal } = controller
  const beat = setInterval(() => {
    renewClaim(payload, job.id).then(
      (isOurs) => {
        if (!isOurs) controller.abort()
      },
      (error: unknown) => payload.logger.warn({ err: error, msg: `The hold on a ${job.taskSlug} was not renewed.` }),
    )
  }, renewEveryMs).unref()
  try {
    if (hasDiedTooOften(job)) throw new Error('Its process ended each time that it was tried, so it is left alone.')
    await taskOf(payload, job).handler(await argumentsOf(payload, job))
    if (signal.aborted) await releaseJob(payload, job.id)
    else await finishJob(payload, job.id)
  } catch (error) {
    if (signal.aborted) await releaseJob(payload, job.id)
    else await fail(payload, job, error)
  } finally {
    clearInterval(beat)
  }
}

async function fail(payload: Payload, job: StoredJob, error: unknown): Promise<void> {
  const message = error instanceof Error ? error.message : String(error)
  payload.logger.error({ err: error, msg: `The job ${job.taskSlug} (${job.id}) failed.` })
  await failJob(payload, job.id, message)
  const { onFail } = taskOf(payload, job)
  await onFail?.(await argumentsOf(payload, { ...job, error: { message } }))
}

async function argumentsOf(payload: Payload, job: StoredJob & { error?: unknown }): Promise<object> {
  return { input: job.input, job, req: await createLocalReq({}, payload) }
}

/** Payload's jobs know the kind by its name; what it does is in the configuration of this process. */
function taskOf(payload: Payload, { taskSlug }: StoredJob): Task {
  const task = payload.config.jobs.tasks?.find(({ slug }) => String(slug) === taskSlug)
  if (!task) throw new Error(`this version of the hub knows no job “${taskSlug}”`)
  return task as unknown as Task
}
