import type { CellGaps, GapKind } from './gaps'
import type { CellCounts } from './layers'

/** A cell on one day. */
export type CellOnDay = { readonly counts: CellCounts; readonly gaps: CellGaps }

/** What happened to a cell between two days. */
export type CellChange = {
  /** `gained`: its first finished study or review; `lost`: its last. */
  readonly kind: 'gained' | 'lost' | 'more' | 'fewer' | 'same'
  /** Finished studies and reviews, and what is under way, more or fewer. */
  readonly evidence: number
  readonly underWay: number
  /** How many finished studies and reviews of the earlier day were not public any more on the later one. */
  readonly withdrawn: number
  readonly closed: readonly GapKind[]
  readonly opened: readonly GapKind[]
}

export const evidenceOf = ({ studies, reviews }: CellCounts): number => studies + reviews

/** @param gone of what stood there on the earlier day what was not public any more on the later one */
export function changeOf(before: CellOnDay, after: CellOnDay, gone: CellCounts): CellChange {
  const [earlier, later] = [evidenceOf(before.counts), evidenceOf(after.counts)]
  const evidence = later - earlier
  const moved = evidence > 0 ? 'more' : 'fewer'
  return {
    kind: evidence === 0 ? 'same' : earlier === 0 ? 'gained' : later === 0 ? 'lost' : moved,
    evidence,
    underWay: after.counts.underWay - before.counts.underWay,
    withdrawn: evidenceOf(gone),
    closed: before.gaps.kinds.filter((kind) => !after.gaps.kinds.includes(kind)),
    opened: after.gaps.kinds.filter((kind) => !before.gaps.kinds.includes(kind)),
  }
}
