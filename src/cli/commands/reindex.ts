import { requireRebuild } from '@/search/changes/queries'
import { searchIn, stopSearch } from '@/search/queries'
import { parseSearch } from '@/search/state'
import type { CommandRun } from '../command'
import { withHub } from '../open-hub'

/**
 * Builds the index from the database and asks every running process of the hub to build its own anew, which each
 * begins within a second.
 */
export const run: CommandRun = async ({ log }) =>
  withHub(log, async (hub) => {
    try {
      await requireRebuild(hub)
      const started = performance.now()
      const { outcome } = await searchIn(hub, parseSearch(new URLSearchParams()), 'en')
      const milliseconds = Math.round(performance.now() - started)
      return {
        data: { records: outcome.total, milliseconds },
        text:
          `${outcome.total} records were indexed in ${milliseconds} ms. Every running process of this hub has been told ` +
          'to build its index anew.',
      }
    } finally {
      await stopSearch(hub)
    }
  })
