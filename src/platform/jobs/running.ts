import type { Payload } from 'payload'

export type RunningJob = { id: string; slug: string; controller: AbortController; ended: Promise<void> }

export type Runner = {
  payload: Payload
  /** By kind: of each kind one job runs at a time. */
  running: Map<string, RunningJob>
  /** Looks for jobs that can start, and starts them. */
  look: () => Promise<void>
  /** Whether it also looks by itself; a runner of one command does not. */
  isStarted: boolean
  start: (pollMs: number) => void
  stop: () => Promise<void>
}

// Next loads this module once per bundle, while jobs run once per process.
const registryKey = Symbol.for('evidence-hub.jobs')
const processWide = globalThis as typeof globalThis & { [registryKey]?: Map<Payload, Runner> }
export const runners = (processWide[registryKey] ??= new Map<Payload, Runner>())

/** The signal that ends this job; one that never does for a job that was not started by a runner. */
export function signalOf(id: number | string): AbortSignal {
  for (const { running } of runners.values()) {
    for (const job of running.values()) if (job.id === String(id)) return job.controller.signal
  }
  return new AbortController().signal
}

/** Stops every job of this process and leaves them to be resumed; for an orderly end. */
export async function stopJobs(): Promise<void> {
  await Promise.all([...runners.values()].map((runner) => runner.stop()))
}
