import type { Verdict } from './decide'
import type { Fingerprint } from './fingerprint'

/** Two records by position, with their verdict. */
export type JudgedPair = { one: number; other: number; verdict: Verdict }

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
 * @param mayJoin whether two records could stand in one cluster
 */
export function clusterPairs(
  judged: readonly JudgedPair[],
  prints: readonly Fingerprint[],
  mayJoin: (one: number, other: number) => boolean,
): Clustering {
  const clusterIds = new Map<number, number>()
  const members = new Map<number, number[]>()
  const clusterOf = (record: number): number => clusterIds.get(record) ?? record
  const membersOf = (cluster: number): number[] => members.get(cluster) ?? [cluster]
  const checked = (cluster: number): number[] => membersOf(cluster).slice(0, MOST_CHECKED)
  const contradicted = (one: number, other: number): boolean =>
    checked(one).some((first) => checked(other).some((second) => !mayJoin(first, second)))

  const surestFirst = [...judged].sort((a, b) => bySurety(a, b, prints))
  const blocked: JudgedPair[] = []
  const joined: JudgedPair[] = []
  for (const pair of surestFirst) {
    if (pair.verdict.outcome !== 'same') continue
    const one = clusterOf(pair.one)
    const other = clusterOf(pair.other)
    if (one === other) joined.push(pair)
    else if (contradicted(one, other)) blocked.push(pair)
    else {
      const all = [...membersOf(one), ...membersOf(other)].sort(
        (a, b) => digestOf(a, prints) - digestOf(b, prints) || a - b,
      )
      members.delete(other)
      members.set(one, all)
      for (const member of all) clusterIds.set(member, one)
      joined.push(pair)
    }
  }

  const open = surestFirst.filter(
    (pair) => pair.verdict.outcome === 'ask' && !contradicted(clusterOf(pair.one), clusterOf(pair.other)),
  )
  const asked = new Set<string>()
  const questions = [...blocked, ...open]
    .sort((a, b) => bySurety(a, b, prints))
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

const digestOf = (record: number, prints: readonly Fingerprint[]): number => prints[record]?.digest ?? 0

function bySurety(a: JudgedPair, b: JudgedPair, prints: readonly Fingerprint[]): number {
  return (
    b.verdict.score - a.verdict.score ||
    Math.min(digestOf(a.one, prints), digestOf(a.other, prints)) -
      Math.min(digestOf(b.one, prints), digestOf(b.other, prints)) ||
    Math.max(digestOf(a.one, prints), digestOf(a.other, prints)) -
      Math.max(digestOf(b.one, prints), digestOf(b.other, prints))
  )
}
