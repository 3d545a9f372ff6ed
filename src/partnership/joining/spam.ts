import { rateLimit } from '@/platform/server/rate'
import { environment } from '@/platform/environment'

import { ageOfForm, stampForm } from '../links'
import type { Posted } from './form'

/** A field that people do not see and programs fill in. */
const trapField = 'website'
const stampField = 'stamp'

/** Nobody reads and fills a form in less. */
const shortestMs = 3_000
const longestMs = 12 * 60 * 60_000

/**
 * The mark of a form that is given out: of one that comes back to be corrected the one it had, since correcting takes
 * but a moment; else a new one.
 */
export function stampFor(posted: Posted | null, now = Date.now()): string {
  const { payloadSecret } = environment()
  const given = posted?.get(stampField) ?? ''
  const age = ageOfForm(payloadSecret, given, now)
  return age !== null && age >= 0 && age <= longestMs ? given : stampForm(payloadSecret, now)
}

/**
 * How a sent form is to be taken: as one of a person; as one of a program, which is told the same as a person; or to
 * be sent again, since it came too fast or lay about too long.
 */
export function takenFor(posted: Posted, now = Date.now()): 'person' | 'program' | 'again' {
  if (posted.get(trapField)) return 'program'
  const age = ageOfForm(environment().payloadSecret, posted.get(stampField) ?? '', now)
  return age !== null && age >= shortestMs && age <= longestMs ? 'person' : 'again'
}

const HOUR_MS = 60 * 60_000

/** Forms of one sender and of everybody in an hour, in this process. Families and offices share an address. */
export const formRate = rateLimit({ most: 10, overall: 300, withinMs: HOUR_MS })
