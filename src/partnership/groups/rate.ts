import { rateLimit } from '@/platform/server/rate'

const HOUR_MS = 60 * 60_000

/** More than anyone asks, changes or decides in an hour by hand, for each person and for all together, in this process. */
export const groupRate = rateLimit({ most: 60, overall: 1_000, withinMs: HOUR_MS })
