import { once } from 'node:events'
import { startJobs } from '@/platform/jobs'
import type { CommandRun } from '../command'
import { withHub } from '../open-hub'

/**
 * Runs background jobs, those of every process of the hub, until it is stopped (Ctrl-C or SIGTERM). A job that is
 * running then is left to be run again at the next start. Several workers may run beside each other on MongoDB.
 */
export const run: CommandRun = async ({ log }) =>
  withHub(log, async (hub) => {
    const stopped = new AbortController()
    const signals = ['SIGINT', 'SIGTERM'] as const
    startJobs(hub, 'worker')
    log('Running jobs until stopped.')
    // The look for jobs keeps no process alive; this does, as long as nobody ends it.
    const alive = setInterval(() => {}, 60_000)
    await Promise.race(signals.map((signal) => once(process, signal, { signal: stopped.signal })))
    stopped.abort()
    clearInterval(alive)
    return { data: { stopped: true }, text: 'Stopped. What was not done is done at the next start.' }
  })
