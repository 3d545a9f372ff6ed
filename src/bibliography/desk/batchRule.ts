import type { Payload, PayloadRequest, Where } from 'payload'

import { decideImportRecord, decidePair, type DeskDecision } from './actions'
import { DeskRefused } from './errors'
import { openImports, openPairs, type DeskKind } from './queries'

export type BatchRule = {
  kind: DeskKind
  minScore?: number
  maxScore?: number
  decision: Exclude<DeskDecision, 'related'>
  reason?: string
}

export type RuleOutcome = {
  /** How many pairs the rule fits. */
  fits: number
  /** Some of them, to look at before it is applied. */
  examples: { label: string; score: number }[]
  applied: number
  /** What could not be decided, with why; it stays on the desk. */
  failed: { label: string; message: string }[]
  /** How many are left for another call. */
  left: number
}

/** Decisions of one request: each is a transaction of its own, so that pages are served in between. */
const AT_ONCE = 100
const EXAMPLES = 5

type Fitting = { id: string; label: string; score: number }

/**
 * Applies one decision to all pairs of a range of scores, or says only how many there are. Conflicts (one identifier
 * with two titles) are never merged by a rule: one of the records is wrong, and no score can say which.
 *
 * @throws DeskRefused without a range, or without a reason for telling pairs apart
 */
export async function applyRule(
  payload: Payload,
  rule: BatchRule,
  { user, req, dry }: { user: PayloadRequest['user']; req?: PayloadRequest; dry: boolean },
): Promise<RuleOutcome> {
  const { kind, minScore, maxScore, decision } = rule
  if (minScore === undefined && maxScore === undefined)
    throw new DeskRefused('nothing-named', 'Say from which score on, or up to which one, the rule holds.')
  const reason = rule.reason?.trim() ?? ''
  if (!dry && decision === 'different' && !reason)
    throw new DeskRefused('reason-missing', 'Say in a few words why these are different: they are never offered again.')
  const all = kind === 'stored' ? await storedFitting(payload, rule) : await importsFitting(payload, rule)
  const outcome: RuleOutcome = {
    fits: all.length, examples: all.slice(0, EXAMPLES).map(({ label, score }) => ({ label, score })), applied: 0, failed: [], left: all.length,
  }
  if (dry) return outcome
  for (const { id, label } of all.slice(0, AT_ONCE)) {
    const given = { decision, reason, user, ...(req ? { req } : {}) }
    try {
      if (kind === 'stored') await decidePair(payload, id, given)
      else await decideImportRecord(payload, id, given)
      outcome.applied += 1
    } catch (error) {
      outcome.failed.push({ label, message: error instanceof Error ? error.message : 'It did not go through.' })
    }
  }
  outcome.left = Math.max(0, all.length - AT_ONCE)
  return outcome
}

const range = ({ minScore, maxScore }: BatchRule): Where[] => [
  ...(minScore === undefined ? [] : [{ score: { greater_than_equal: minScore } }]),
  ...(maxScore === undefined ? [] : [{ score: { less_than_equal: maxScore } }]),
]

async function storedFitting(payload: Payload, rule: BatchRule): Promise<Fitting[]> {
  const { docs } = await payload.find({
    collection: 'duplicate-decisions', where: { and: [openPairs, ...range(rule)] }, sort: ['-score', 'id'], pagination: false,
    depth: 0, overrideAccess: true, select: { label: true, score: true, comparison: true },
  })
  const isConflict = ({ comparison }: (typeof docs)[number]): boolean =>
    (comparison as { limits?: string[] } | null)?.limits?.includes('identifier-with-other-title') ?? false
  return docs
    .filter((doc) => rule.decision !== 'merge' || !isConflict(doc))
    .map(({ id, label, score }) => ({ id, label, score: score ?? 0 }))
}

async function importsFitting(payload: Payload, rule: BatchRule): Promise<Fitting[]> {
  const unclear: Where[] = rule.decision === 'merge' ? [{ verdict: { equals: 'ask' } }] : []
  const { docs } = await payload.find({
    collection: 'import-records', where: { and: [openImports, ...unclear, ...range(rule)] }, sort: ['-score', 'id'], pagination: false,
    depth: 0, overrideAccess: true, select: { title: true, score: true },
  })
  return docs.map(({ id, title, score }) => ({ id, label: title ?? 'No title', score: score ?? 0 }))
}
