import type { RelationKind } from '../duplicates'
import {
  defaultRules,
  fingerprint,
  judge,
  verdictInWords,
  type DuplicatePair,
  type DuplicateReport,
  type DuplicateRules,
  type Fingerprint,
  type FingerprintedRecord,
  type Verdict,
} from '../duplicates'
import type { CslItem } from '../record'
import type { ImportDecision, ImportVerdict } from '@collections/importRecords/options'

/** Another record of the same file by its place, or a stored reference by its id. */
export type RecordTarget = { position: number } | { reference: string }

/** A pair of records field by field: bits of evidence, what no score may override, and both in words. */
export type PairComparison = Pick<Verdict, 'outcome' | 'score' | 'fields' | 'limits'> & { reasons: string[] }

/** This record stands in a relation to another: it `is the protocol of` it, or the other is of this (`inverse`). */
export type RecordRelation = { kind: RelationKind; inverse: boolean; target: RecordTarget; score: number }

/** What the hub makes of one record before anyone decides. */
export type RecordVerdict = {
  verdict: ImportVerdict
  /** The record or reference that it is, or may be, the same as. */
  match?: RecordTarget
  comparison?: PairComparison
  relations: RecordRelation[]
}

/** A stored reference among the records to compare. */
export const storedId = (reference: string): string => `stored:${reference}`

/** A record of the file among the records to compare. */
export const recordIdOf = (position: number): string => String(position)

/** What becomes of a record unless a person says otherwise. What is doubtful stays undecided. */
export const defaultDecisions: Readonly<Record<ImportVerdict, ImportDecision>> = {
  new: 'add',
  same: 'merge',
  ask: 'undecided',
  conflict: 'undecided',
  rejected: 'skip',
}

/** Without a title and without an identifier nobody could find out what the record is about. */
export function isRejected(item: CslItem): boolean {
  const { title, DOI, PMID, PMCID, ISBN, custom } = item
  return ![title, DOI, PMID, PMCID, ISBN].some((value) => typeof value === 'string' && value.trim() !== '') && !custom
}

/** What is kept of a record until all are compared. */
export type ComparedRecord = FingerprintedRecord & { isRejected: boolean }

/** Reads a record into what its comparison needs, which is less than half of it. */
export const comparedRecord = (id: string, item: CslItem): ComparedRecord => ({
  id, print: fingerprint(item), isRejected: isRejected(item),
})

export type VerdictSource = {
  /** The records of the file by {@link recordIdOf}, stored references by {@link storedId}. */
  recordOf: (id: string) => ComparedRecord | undefined
  /** How many records the file has. */
  records: number
  rules?: DuplicateRules
}

/**
 * A verdict for each record of a file. Of records of one document the first in the file is new and the others are
 * the same as it; a stored reference comes before all of them. What a person has to decide stands with the later
 * record of the pair, and with one record once: the likeliest question counts.
 */
export function verdictsOf(
  report: DuplicateReport,
  { recordOf, records, rules = defaultRules }: VerdictSource,
): RecordVerdict[] {
  const verdicts = Array.from({ length: records }, (_, position): RecordVerdict => {
    const isKnown = recordOf(recordIdOf(position))?.isRejected === false
    return { verdict: isKnown ? 'new' : 'rejected', relations: [] }
  })
  const printOf = (id: string): Fingerprint => recordOf(id)?.print ?? fingerprint({ type: '' })
  const compared = (one: string, other: string): PairComparison => comparisonOf(judge(printOf(one), printOf(other), rules))
  const leaders = new Map<string, string>()
  for (const { ids, pairs } of report.clusters) {
    const leader = firstOf(ids)
    for (const id of ids) leaders.set(id, leader)
    const withLeader = new Map(pairs.flatMap((pair) => {
      const { one, other } = pair
      return one === leader ? [[other, pair] as const] : other === leader ? [[one, pair] as const] : []
    }))
    for (const id of ids) {
      const own = verdictAt(verdicts, id)
      if (id === leader || !own || own.verdict === 'rejected') continue
      // Records that a third one joins were never compared with each other, or found different.
      const known = withLeader.get(id)
      const comparison = known ? comparisonOf(known.verdict) : compared(id, leader)
      Object.assign(own, { verdict: 'same', match: targetOf(leader), comparison })
    }
  }
  const leaderOf = (id: string): string => leaders.get(id) ?? id
  const ask = (pair: DuplicatePair, verdict: 'ask' | 'conflict'): void => {
    const ends = [leaderOf(pair.one), leaderOf(pair.other)].sort(laterFirst)
    const [asked] = ends.filter((id) => verdictAt(verdicts, id)?.verdict === 'new')
    const other = asked === leaderOf(pair.one) ? leaderOf(pair.other) : leaderOf(pair.one)
    const own = asked === undefined ? undefined : verdictAt(verdicts, asked)
    if (own) Object.assign(own, { verdict, match: targetOf(other), comparison: comparisonOf(pair.verdict) })
  }
  for (const pair of report.conflicts) ask(pair, 'conflict')
  for (const pair of report.questions) ask(pair, 'ask')
  for (const pair of report.relations) relate(pair, leaderOf, verdicts)
  return verdicts
}

function relate(
  { one, other, verdict }: DuplicatePair,
  leaderOf: (id: string) => string,
  verdicts: readonly RecordVerdict[],
): void {
  const { relation, score } = verdict
  if (!relation) return
  const [from, to] = [leaderOf(one), leaderOf(other)]
  const [holder] = [from, to].filter((id) => !isStored(id)).sort(laterFirst)
  const own = holder === undefined ? undefined : verdictAt(verdicts, holder)
  if (!own || own.verdict === 'rejected' || from === to) return
  const isFirst = holder === from
  const inverse = (relation.from === 'one') !== isFirst
  own.relations.push({ kind: relation.kind, inverse, target: targetOf(isFirst ? to : from), score })
}

function comparisonOf(verdict: Verdict): PairComparison {
  const { outcome, score, fields, limits } = verdict
  return { outcome, score, fields, limits, reasons: verdictInWords(verdict) }
}

const isStored = (id: string): boolean => id.startsWith('stored:')

/** The stored reference of a cluster, else the record that comes first in the file. */
const firstOf = (ids: readonly string[]): string => [...ids].sort(laterFirst).at(-1) ?? ''

/** Records from the last to the first, stored references behind them. */
function laterFirst(one: string, other: string): number {
  if (isStored(one) || isStored(other)) return Number(isStored(one)) - Number(isStored(other))
  return Number(other) - Number(one)
}

const targetOf = (id: string): RecordTarget =>
  isStored(id) ? { reference: id.slice('stored:'.length) } : { position: Number(id) }

const verdictAt = (verdicts: readonly RecordVerdict[], id: string): RecordVerdict | undefined =>
  isStored(id) ? undefined : verdicts[Number(id)]
