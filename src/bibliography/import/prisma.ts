import type { ImportCounts } from './counts'

/** One committed import as the flow diagram needs it. */
export type FlowBatch = {
  id: string
  title: string
  source?: string | null
  sourceType?: string | null
  searchedOn?: string | null
  counts: ImportCounts
  /** References that it added and that were merged into others since, at the duplicate desk. */
  mergedSince?: number
}

/** The numbers of the PRISMA 2020 flow diagram that imports can give; null for what nobody recorded. */
export type PrismaFlow = {
  identified: { source: string; sourceType: string; records: number; batch: string; searchedOn?: string }[]
  /** Records that were the same as another of their file or as a stored reference, found at import or since. */
  duplicatesRemoved: number
  /** No automation tool rules records out at import. */
  removedByAutomation: null
  /** Records left out or rejected at import. */
  removedOtherReasons: number
  /** Records that became references of their own, and still are. */
  screened: number
}

/**
 * The identification phase from committed imports: what was identified equals what was removed and what was
 * screened. Source: Page MJ et al. 2021, BMJ 372:n71, figure 1, https://doi.org/10.1136/bmj.n71
 */
export function prismaFlow(batches: readonly FlowBatch[]): PrismaFlow {
  const sum = (count: (counts: ImportCounts) => number): number =>
    batches.reduce((total, { counts }) => total + count(counts), 0)
  const mergedSince = batches.reduce((total, batch) => total + (batch.mergedSince ?? 0), 0)
  const screened = sum(({ outcomes }) => outcomes?.added ?? 0) - mergedSince
  const removedOtherReasons = sum(({ leftOut }) => leftOut ?? 0)
  return {
    identified: batches.map(({ id, title, source, sourceType, searchedOn, counts }) => ({
      source: source || title,
      sourceType: sourceType || 'database',
      records: counts.records,
      batch: id,
      ...(searchedOn ? { searchedOn } : {}),
    })),
    duplicatesRemoved: sum(({ records }) => records) - screened - removedOtherReasons,
    removedByAutomation: null,
    removedOtherReasons,
    screened,
  }
}
