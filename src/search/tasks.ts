import { defineJob } from '@/platform/jobs'

import { pruneChanges } from './changes/queries'

const DAY_MS = 24 * 60 * 60_000

/** Takes what every follower of the log of changes has long seen out of it. */
export const pruneSearchChanges = defineJob('prune-search-changes', ({ payload }) => pruneChanges(payload), { everyMs: DAY_MS })
