import type { DuplicatePair, DuplicateReport } from '../duplicates'

/**
 * The pairs that a person has to see: of each cluster as many as join its records, the likeliest first, then the
 * questions and the conflicts. Every pair once.
 */
export function pairsOf(report: DuplicateReport): DuplicatePair[] {
  const joined = report.clusters.flatMap(({ pairs }) => joining(pairs))
  const seen = new Set<string>()
  return [...joined, ...report.questions, ...report.conflicts].filter(({ one, other }) => {
    const key = [one, other].sort().join(' ')
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** Kruskal's spanning tree: a pair counts if its records are not joined yet by likelier ones. */
function joining(pairs: readonly DuplicatePair[]): DuplicatePair[] {
  const groupOf = new Map<string, string>()
  const rootOf = (id: string): string => {
    const above = groupOf.get(id) ?? id
    return above === id ? id : rootOf(above)
  }
  return [...pairs]
    .sort((a, b) => b.verdict.score - a.verdict.score)
    .filter(({ one, other }) => {
      const [left, right] = [rootOf(one), rootOf(other)]
      if (left === right) return false
      groupOf.set(left, right)
      return true
    })
}
