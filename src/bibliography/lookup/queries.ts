import type { Payload, PayloadRequest } from 'payload'

import type { LookupAnswer as StoredAnswer } from '@/payload-types'

/** Answers are asked for again when they are older than this. */
const DAYS_KEPT = 90
/** Keys in one question to the database. */
const BATCH = 200

/** The key an answer is kept by: service and identifier. */
export const answerKey = (service: string, identifier: string): string => `${service} ${identifier}`

/** The kept answers to these keys, by key, those too old to be trusted left out. */
export async function keptAnswers(
  payload: Payload,
  keys: readonly string[],
  req: PayloadRequest | undefined,
  now: Date,
): Promise<Map<string, StoredAnswer>> {
  const oldest = new Date(now.getTime() - DAYS_KEPT * 24 * 60 * 60 * 1000).toISOString()
  const kept = new Map<string, StoredAnswer>()
  for (let start = 0; start < keys.length; start += BATCH) {
    const { docs } = await payload.find({
      collection: 'lookup-answers',
      where: { key: { in: keys.slice(start, start + BATCH) }, askedAt: { greater_than: oldest } },
      limit: BATCH,
      pagination: false,
      depth: 0,
      overrideAccess: true,
      ...(req ? { req } : {}),
    })
    for (const answer of docs) kept.set(answer.key, answer)
  }
  return kept
}
