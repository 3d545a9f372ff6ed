import { runAction } from '@/platform/database/action'
import { searchIn, stopSearch } from '@/search/queries'
import { parseSearch } from '@/search/state'
import type { CommandRun } from '../command'
import { withHub } from '../open-hub'

/**
 * Builds the index from the database and empties the log of changes. A hub that runs on a file notices that its
 * place in the log is gone, and builds its own index anew within a second.
 */
export const run: CommandRun = async ({ log }) =>
  withHub(log, async (hub) => {
    try {
      await runAction(hub, {}, async (req) => {
        await hub.db.deleteMany({ collection: 'search-changes', where: {}, req })
      })
      const started = performance.now()
      const { outcome } = await searchIn(hub, parseSearch(new URLSearchParams()), 'en')
      const milliseconds = Math.round(performance.now() - started)
      return {
        data: { records: outcome.total, milliseconds },
        text:
          `${outcome.total} records were indexed in ${milliseconds} ms. A hub that runs on a SQLite file has been told; ` +
          'on MongoDB restart its processes.',
      }
    } finally {
      await stopSearch(hub)
    }
  })
