import type { Payload } from 'payload'
import { unfinishedJobs } from './claims'
import { spanOf } from './define'

/**
 * Queues the jobs that are done again and again: at its first call, and each time that their span has passed since. One
 * that waits or runs already, in whatever process, is not queued beside it. Two processes that look in the same moment
 * may both queue one, which is why such a job does nothing where nothing is left to be done.
 */
export function clockOf(payload: Payload): () => Promise<void> {
  const queuedAt = new Map<string, number>()
  return async () => {
    const now = Date.now()
    const due = (payload.config.jobs.tasks ?? []).filter((task) => {
      const span = spanOf(task)
      return span !== undefined && now - (queuedAt.get(task.slug) ?? -Infinity) >= span
    })
    if (due.length === 0) return
    const waiting = new Set((await unfinishedJobs(payload)).map(({ taskSlug }) => taskSlug))
    for (const { slug } of due) {
      if (!waiting.has(slug)) await payload.jobs.queue({ task: slug as never, input: {} as never })
      queuedAt.set(slug, now)
    }
  }
}
