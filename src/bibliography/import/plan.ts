import type { ImportDecision } from '@collections/importRecords/options'

/** What the commit needs to know of a record. */
export type DecidedRecord = {
  position: number
  decision: ImportDecision
  match: string | null
  matchPosition: number | null
}

/** Records that become, or go into, one reference; the first leads. */
export type CommitGroup = {
  /** The stored reference that they go into; absent where they become one of their own. */
  into?: string
  positions: number[]
}

export type CommitPlan = { groups: CommitGroup[]; skipped: number[] }

/**
 * What becomes of each record: `add` makes a reference, `merge` goes where its match goes. Where the match is left
 * out, the first that would have gone into it takes its place, so that leaving out one record never loses another.
 */
export function commitPlan(records: readonly DecidedRecord[]): CommitPlan {
  const byPosition = new Map(records.map((record) => [record.position, record]))
  const groups = new Map<string, CommitGroup>()
  const skipped: number[] = []
  for (const record of records) {
    if (record.decision !== 'add' && record.decision !== 'merge') {
      skipped.push(record.position)
      continue
    }
    const { key, into } = destination(record, byPosition)
    const group = groups.get(key)
    if (group) group.positions.push(record.position)
    else groups.set(key, { ...(into === undefined ? {} : { into }), positions: [record.position] })
  }
  return { groups: [...groups.values()], skipped }
}

/** Where a record ends when its matches are followed; a circle of matches ends at its lowest place. */
function destination(
  record: DecidedRecord,
  byPosition: ReadonlyMap<number, DecidedRecord>,
): { key: string; into?: string } {
  const seen = new Set<number>()
  let at: DecidedRecord = record
  for (;;) {
    if (at.decision === 'add') return { key: `record ${at.position}` }
    if (at.match !== null) {
      // Left out, or undecided, it leads nowhere: what would have gone with it forms a group of its own.
      return at.decision === 'merge' ? { key: `reference ${at.match}`, into: at.match } : { key: `record ${at.position}` }
    }
    const next = at.matchPosition === null ? undefined : byPosition.get(at.matchPosition)
    if (seen.has(at.position)) return { key: `record ${Math.min(...seen)}` }
    seen.add(at.position)
    if (!next || at.decision !== 'merge') return { key: `record ${at.position}` }
    at = next
  }
}
