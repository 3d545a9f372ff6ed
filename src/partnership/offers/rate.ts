import { rateLimit } from '@/platform/server/rate'

const HOUR_MS = 60 * 60_000

/** More than anyone offers in an hour by hand, for each account and for all together, in this process. */
export const offerRate = rateLimit({ most: 10, overall: 300, withinMs: HOUR_MS })
