/** What a run did to one collection: records it wrote, and records that were there and stayed as they are. */
export type SeedCount = { created: number; kept: number }

export type SeedReport = {
  counts: Readonly<Record<string, SeedCount>>
  /** Records written in all; 0 means that the database already held everything. */
  created: number
}

/** Sums up the counts of a run, collection by collection. */
export function reportOf(counts: readonly (readonly [collection: string, count: SeedCount])[]): SeedReport {
  const byCollection: Record<string, SeedCount> = {}
  for (const [collection, { created, kept }] of counts) {
    const so = byCollection[collection] ?? { created: 0, kept: 0 }
    byCollection[collection] = { created: so.created + created, kept: so.kept + kept }
  }
  return { counts: byCollection, created: counts.reduce((sum, [, { created }]) => sum + created, 0) }
}
