import type { Payload } from 'payload'
import type { ImportRecord } from '@/payload-types'

type Decided = Pick<
  ImportRecord,
  'position' | 'verdict' | 'match' | 'matchPosition' | 'decision' | 'decisionReason' | 'decidedBy'
>

/** What people decided about the records of an import, by position. */
export type EarlierDecisions = ReadonlyMap<number, Decided>

/** The decisions that someone took; those that the hub proposed are made anew. */
export async function decisionsIn(payload: Payload, batch: string): Promise<EarlierDecisions> {
  const { docs } = await payload.find({
    collection: 'import-records',
    where: { and: [{ batch: { equals: batch } }, { decidedBy: { exists: true } }] },
    select: {
      position: true, verdict: true, match: true, matchPosition: true, decision: true, decisionReason: true, decidedBy: true,
    },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return new Map(docs.map((record) => [record.position, record]))
}

const same = (one: unknown, other: unknown): boolean => (one ?? null) === (other ?? null)

/** What was decided about a record before, if the hub still makes the same of it. */
export function decidedBefore(
  earlier: EarlierDecisions,
  record: Partial<Pick<ImportRecord, 'position' | 'verdict' | 'match' | 'matchPosition'>>,
): Partial<Pick<ImportRecord, 'decision' | 'decisionReason' | 'decidedBy'>> {
  const known = record.position === undefined ? undefined : earlier.get(record.position)
  if (!known || known.verdict !== record.verdict) return {}
  if (!same(known.match, record.match) || !same(known.matchPosition, record.matchPosition)) return {}
  const { decision, decisionReason, decidedBy } = known
  return { decision, ...(decisionReason ? { decisionReason } : {}), ...(decidedBy ? { decidedBy } : {}) }
}
