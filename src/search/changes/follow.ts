import { onSearchNudge } from '../nudge'

const pollMs = 500
const longestWaitMs = 30_000

export type Follower = {
  /** Looks no more; resolves once the look under way, if there is one, has ended and needs the database no longer. */
  readonly stop: () => Promise<void>
  /** Looks now; resolves when everything committed before the call has been applied. */
  readonly catchUp: () => Promise<void>
}

/**
 * Calls `look` after every commit in this process and twice a second for those in others, never twice at a time.
 * After a failure it waits longer each time, up to half a minute, and reports the first failure of a row.
 */
export function follow(look: () => Promise<void>, report: (error: unknown) => void): Follower {
  let running: Promise<void> | null = null
  let again = false
  let failures = 0
  let notBefore = 0

  async function run(): Promise<void> {
    do {
      again = false
      await look()
    } while (again)
  }

  function start(): Promise<void> {
    if (running) {
      again = true
      return running
    }
    running = run()
      .then(() => { failures = 0 })
      .catch((error: unknown) => {
        failures++
        notBefore = Date.now() + Math.min(longestWaitMs, pollMs * 2 ** failures)
        if (failures === 1) report(error)
      })
      .finally(() => { running = null })
    return running
  }

  const timer = setInterval(() => { if (!running && Date.now() >= notBefore) void start() }, pollMs)
  timer.unref()
  const unlisten = onSearchNudge(() => void start())
  return {
    stop: async () => {
      clearInterval(timer)
      unlisten()
      again = false
      await running
    },
    catchUp: start,
  }
}
