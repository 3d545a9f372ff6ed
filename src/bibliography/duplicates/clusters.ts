import type { Verdict } from './decide'

/**
 * Two records by position, with what is needed to sort them. The whole verdict of each pair, millions of them in a
 * large search, would take more memory than all records together.
 */
export type JudgedPair = { one: number; other: number; score: number; outcome: Verdict['outcome'] }

export type Cluster = { members: number[]; pairs: JudgedPair[] }

export type Clustering = {
  clusters: Cluster[]
  questions: JudgedPair[]
  /** A number that two records share if they ended in one cluster. */
  clusterOf: (record: number) => number
}

/** Beyond this many members a cluster is checked against its first ones only. */
const MOST_CHECKED = 12

/**
 * Joins records that are the same, the surest pairs first. Two clusters are joined only if no member of one is
 * different from a member of the other: that A is B and B is C does not make A C. Such a pair, and every pair
 * that was a question from the start, is asked, once for the two clusters it stands between.
 *
 * @param digests of the records' content, by position
 * @param mayJoin whether two records could stand in one cluster
 */
export function clusterPairs(
  judged: readonly JudgedPair[],
  digests: Float64Array,
  mayJoin: (one: number, other: number) => boolean,
): Clustering {
  const clusterIds = new Map<number, number>()
  const members = new Map<number, number[]>()
  const clusterOf = (record: number): number => clusterIds.get(record) ?? record
  const membersOf = (cluster: number): number[] => members.get(cluster) ?? [cluster]
  /** The first ones in the order of content. */
  const firsts = new Map<number, number[]>()
  const checked = (cluster: number): number[] => firsts.get(cluster) ?? [cluster]
  const contradicted = (one: number, other: number): boolean =>
    checked(one).some((first) => checked(other).some((second) => !mayJoin(first, second)))

  const surestFirst = [...judged].sort((a, b) => bySurety(a, b, digests))
  const blocked: JudgedPair[] = []
  const joined: JudgedPair[] = []
  for (const pair of surestFirst) {
    if (pair.outcome !== 'same') continue
    const ends = [clusterOf(pair.one), clusterOf(pair.other)] as const
    const [one, other] = membersOf(ends[0]).length < membersOf(ends[1]).length ? [ends[1], ends[0]] : ends
    if (one === other) joined.push(pair)
    else if (contradicted(one, other)) blocked.push(pair)
    else {
      const both = [...checked(one), ...checked(other)]
      firsts.set(one, both.sort((a, b) => (digests[a] ?? 0) - (digests[b] ?? 0) || a - b).slice(0, MOST_CHECKED))
      // The smaller goes into the larger, so that a cluster of thousands is not copied for each that joins it.
      const added = membersOf(other)
      const all = members.get(one)
      if (all) for (const member of added) all.push(member)
      else members.set(one, [one, ...added])
      for (const member of added) clusterIds.set(member, one)
      members.delete(other)
      firsts.delete(other)
      joined.push(pair)
    }
  }

  const open = surestFirst.filter(
    (pair) => pair.outcome === 'ask' && !contradicted(clusterOf(pair.one), clusterOf(pair.other)),
  )
  const asked = new Set<string>()
  const questions = [...blocked, ...open]
    .sort((a, b) => bySurety(a, b, digests))
    .filter(({ one, other }) => {
      const [first, second] = [clusterOf(one), clusterOf(other)].sort((a, b) => a - b)
      const key = `${first} ${second}`
      if (first === second || asked.has(key)) return false
      asked.add(key)
      return true
    })

  const pairsOf = new Map<number, JudgedPair[]>()
  for (const pair of joined) {
    const cluster = clusterOf(pair.one)
    const list = pairsOf.get(cluster)
    if (list) list.push(pair)
    else pairsOf.set(cluster, [pair])
  }
  return {
    clusters: [...members]
      .map(([cluster, list]) => ({
        members: [...list].sort((a, b) => a - b),
        pairs: pairsOf.get(cluster) ?? [],
      }))
      .sort((a, b) => (a.members[0] ?? 0) - (b.members[0] ?? 0)),
    questions,
    clusterOf,
  }
}

function bySurety(a: JudgedPair, b: JudgedPair, digests: Float64Array): number {
  if (a.score !== b.score) return b.score - a.score
  const [a1, a2] = [digests[a.one] ?? 0, digests[a.other] ?? 0]
  const [b1, b2] = [digests[b.one] ?? 0, digests[b.other] ?? 0]
  return Math.min(a1, a2) - Math.min(b1, b2) || Math.max(a1, a2) - Math.max(b1, b2)
}
