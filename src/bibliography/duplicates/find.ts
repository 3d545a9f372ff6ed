import type { CslItem } from '../record'
import { candidatePairs, firstOf, secondOf } from './blocking'
import { clusterPairs, type JudgedPair } from './clusters'
import { isCopy, judge, type Verdict } from './decide'
import { fingerprint, type Fingerprint } from './fingerprint'
import { createScreen } from './screen'
import { defaultRules, type DuplicateRules } from './rules'

/** A record to compare. What is stored already is compared with the new ones only. */
export type DuplicateRecord = { id: string; item: CslItem; stored?: boolean }

/** A record of which only the fingerprint was kept, which takes half the memory. */
export type FingerprintedRecord = { id: string; print: Fingerprint; stored?: boolean }

/**
 * Two records and what was made of them; a relation starts from `one` or from `other`. The verdict of a pair within
 * a cluster is worked out each time it is asked for.
 */
export type DuplicatePair = { one: string; other: string; readonly verdict: Verdict }

export type DuplicateReport = {
  /** Records of one document each, at least two, every record in one cluster at most. */
  clusters: { ids: string[]; pairs: DuplicatePair[] }[]
  /** Pairs that a person has to decide: one per two clusters, the likeliest first. */
  questions: DuplicatePair[]
  /** Pairs that are not one document but belong together. */
  relations: DuplicatePair[]
  /** Pairs with one identifier and two titles. */
  conflicts: DuplicatePair[]
  /** How many pairs were compared. */
  compared: number
}

export type DuplicateOptions = {
  rules?: DuplicateRules
  /** Pairs of ids that a person has told apart: never in one cluster, never asked about again. */
  neverPair?: readonly (readonly [string, string])[]
}

/** Where a search stands: records read, then pairs compared. */
export type DuplicateProgress = { step: 'reading' | 'comparing'; done: number; of: number }

/**
 * Finds which records describe the same document: new against new and new against stored. The same records give
 * the same answer in any order. Time grows about linearly with the number of records.
 *
 * @throws RangeError for more than two million records
 */
export function findDuplicates(
  records: readonly (DuplicateRecord | FingerprintedRecord)[],
  options: DuplicateOptions = {},
): DuplicateReport {
  const steps = duplicateSteps(records, options)
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

const RECORDS_PER_STEP = 2_000
const PAIRS_PER_STEP = 20_000

/** {@link findDuplicates} in steps of some hundredths of a second, for a caller that has other work in between. */
export function* duplicateSteps(
  records: readonly (DuplicateRecord | FingerprintedRecord)[],
  { rules = defaultRules, neverPair = [] }: DuplicateOptions = {},
): Generator<DuplicateProgress, DuplicateReport> {
  const prints: Fingerprint[] = []
  for (const record of records) {
    prints.push('print' in record ? record.print : fingerprint(record.item))
    if (prints.length % RECORDS_PER_STEP === 0)
      yield { step: 'reading', done: prints.length, of: records.length }
  }
  const isForbidden = forbiddenPairs(records, neverPair)
  const judged: JudgedPair[] = []
  const relations: RelatedPair[] = []
  const conflicts: RelatedPair[] = []
  const candidates = candidatePairs(prints)
  const mayBelongTogether = createScreen(prints)
  for (let index = 0; index < candidates.length; index += 1) {
    if (index % PAIRS_PER_STEP === 0) yield { step: 'comparing', done: index, of: candidates.length }
    const pair = candidates[index] ?? 0
    if (!mayBelongTogether(firstOf(pair), secondOf(pair))) continue
    const [one, other] = inContentOrder(firstOf(pair), secondOf(pair), prints)
    if ((records[one]?.stored && records[other]?.stored) || isForbidden(one, other)) continue
    const verdict = judge(at(prints, one), at(prints, other), rules)
    const { outcome, score, relation } = verdict
    if (outcome !== 'different') judged.push({ one, other, score, outcome })
    if (relation) relations.push({ one, other, score, kind: relation.kind })
    if (verdict.isConflict) conflicts.push({ one, other, score, kind: relation?.kind ?? '' })
  }
  const mayJoin = (one: number, other: number): boolean =>
    !(records[one]?.stored && records[other]?.stored) &&
    !isForbidden(one, other) &&
    (isCopy(at(prints, one), at(prints, other)) || !judge(at(prints, one), at(prints, other), rules).contradicts)
  const { clusters, questions, clusterOf } = clusterPairs(judged, Float64Array.from(prints, ({ digest }) => digest), mayJoin)
  const verdictOf = ({ one, other }: Ends): Verdict => judge(at(prints, one), at(prints, other), rules)
  const idsOf = ({ one, other }: Ends): { one: string; other: string } => ({
    one: at(records, one).id,
    other: at(records, other).id,
  })
  const named = (pair: Ends): DuplicatePair => ({ ...idsOf(pair), verdict: verdictOf(pair) })
  return {
    clusters: clusters.map(({ members, pairs }) => ({
      ids: members.map((member) => at(records, member).id),
      pairs: pairs.map((pair) => ({
        ...idsOf(pair),
        get verdict() {
          return verdictOf(pair)
        },
      })),
    })),
    questions: questions.map(named),
    relations: onePerClusters(relations, clusterOf).map(named),
    conflicts: onePerClusters(conflicts, clusterOf).map(named),
    compared: candidates.length,
  }
}

type Ends = { one: number; other: number }
type RelatedPair = Ends & { score: number; kind: string }

function at<Value>(list: readonly Value[], index: number): Value {
  const value = list[index]
  if (value === undefined) throw new RangeError(`There is no record ${index}.`)
  return value
}

/** Which of two comes first must not depend on where they stand in the list. */
function inContentOrder(one: number, other: number, prints: readonly Fingerprint[]): [number, number] {
  return at(prints, one).digest <= at(prints, other).digest ? [one, other] : [other, one]
}

function forbiddenPairs(
  records: readonly { id: string }[],
  neverPair: readonly (readonly [string, string])[],
): (one: number, other: number) => boolean {
  if (neverPair.length === 0) return () => false
  const key = (one: string, other: string): string =>
    JSON.stringify(one < other ? [one, other] : [other, one])
  const forbidden = new Set(neverPair.map(([one, other]) => key(one, other)))
  return (one, other) => forbidden.has(key(at(records, one).id, at(records, other).id))
}

/**
 * Ten copies of a correction and ten of its article are one relation; the pair with the highest score tells it. Of
 * the chapters of one book each is named once, not with every other.
 */
function onePerClusters(pairs: readonly RelatedPair[], clusterOf: (record: number) => number): RelatedPair[] {
  const best = new Map<string, RelatedPair>()
  const siblings = new Set<number>()
  for (const pair of [...pairs].sort((a, b) => b.score - a.score)) {
    const one = Math.min(clusterOf(pair.one), clusterOf(pair.other))
    const other = Math.max(clusterOf(pair.one), clusterOf(pair.other))
    const { kind } = pair
    const key = `${one} ${other} ${kind}`
    if (one === other || best.has(key)) continue
    if (kind === 'isSiblingOf') {
      if (siblings.has(one) && siblings.has(other)) continue
      siblings.add(one).add(other)
    }
    best.set(key, pair)
  }
  return [...best.values()]
}
