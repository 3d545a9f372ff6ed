import type { CollectionConfig, JobsConfig, Payload, PayloadRequest, TaskConfig } from 'payload'
import { signalOf } from './running'

export type JobContext<Input> = {
  payload: Payload
  /** A request of nobody's, for queries. */
  req: PayloadRequest
  input: Input
  /** Aborted when the process stops, or when another one has taken the job over: end soon, by any way. */
  signal: AbortSignal
}

type JobOptions<Input> = {
  /** Called once when the job will not be tried again, so that whoever waits for it can be told why. */
  failed?: (context: Omit<JobContext<Input>, 'signal' | 'req'> & { message: string }) => Promise<void>
  /** Done without being asked for, again and again, so many milliseconds apart; its input is empty. */
  everyMs?: number
}

/** One kind of background work. Rooms export theirs from `tasks.ts`; `payload.config.ts` lists them. */
export type JobDefinition = {
  slug: string
  run: (context: JobContext<never>) => Promise<void>
  failed: JobOptions<never>['failed']
  everyMs: number | undefined
}

/**
 * Describes one kind of background work. `run` must be resumable: a job whose process died or was stopped is
 * run again from the start with the same input. An error in it is final: it is logged and told to `failed`.
 *
 * @param slug stands in the database; letters, digits and hyphens
 */
export const defineJob = <Input extends object>(
  slug: string,
  run: (context: JobContext<Input>) => Promise<void>,
  { failed, everyMs }: JobOptions<Input> = {},
): JobDefinition => ({ slug, run, failed, everyMs })

type Task = TaskConfig<{ input: object; output: object }> & { everyMs?: number }

/** After how long a kind of job is done again by itself; undefined where it has to be asked for. */
export const spanOf = (task: object): number | undefined => (task as Task).everyMs

/**
 * Payload's job queue with the hub's kinds of jobs, for `jobs` in the configuration. Nobody can see or start
 * jobs from outside: the collection answers no one, and its addresses under `/api` do not exist.
 */
export function hubJobs(definitions: readonly JobDefinition[]): JobsConfig {
  const nobody = (): boolean => false
  return {
    access: { run: nobody, queue: nobody, cancel: nobody },
    tasks: definitions.map(asTask) as unknown as NonNullable<JobsConfig['tasks']>,
    jobsCollectionOverrides: ({ defaultJobsCollection }) => withHolder(defaultJobsCollection),
  }
}

function asTask({ slug, run, failed, everyMs }: JobDefinition): Task {
  return {
    slug,
    retries: 0,
    ...(everyMs ? { everyMs } : {}),
    handler: async ({ input, job, req }) => {
      await run({ payload: req.payload, req, input: input as never, signal: signalOf(job.id) })
      return { output: {} }
    },
    ...(failed
      ? {
          onFail: async ({ input, job, req }) => {
            const message = messageOf(job.error)
            await failed({ payload: req.payload, input: input as never, message })
          },
        }
      : {}),
  }
}

const messageOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error)

/** Which process runs a job, and until when that is believed without another word of it. */
function withHolder(collection: CollectionConfig): CollectionConfig {
  const nobody = (): boolean => false
  return {
    ...collection,
    access: {
      admin: nobody, create: nobody, delete: nobody, read: nobody, readVersions: nobody, unlock: nobody,
      update: nobody,
    },
    endpoints: false,
    graphQL: false,
    fields: [
      ...collection.fields,
      { name: 'heldBy', type: 'text' },
      { name: 'heldUntil', type: 'date' },
    ],
  }
}
