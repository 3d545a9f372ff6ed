import type { GroupTally, Tally } from './tally'

/** A gap within one group. */
type GroupRank = {
  readonly item: string
  /** As many points as there are choices for a first place, one less for each place further down. */
  readonly points: number
  /** Points for each voter of the group. */
  readonly mean: number
  /** How many people chose it at all. */
  readonly chosenBy: number
  /** 1 for the most points; gaps with equal points share the mean of their places (2 and 3 give 2.5). */
  readonly rank: number
  /** The place that is shown: the first of those that are shared. */
  readonly place: number
  readonly isTied: boolean
}

type GroupRanking = {
  readonly key: string
  readonly voters: number
  /** Whether enough people voted for the group to be shown and counted. */
  readonly isCounted: boolean
  /** Empty where too few voted. */
  readonly ranks: readonly GroupRank[]
}

type InterimPlace = {
  readonly item: string
  /** The sum of its ranks in the groups that count; the smaller, the higher the priority. */
  readonly sum: number
  /** Its rank in the group that ranks it lowest. */
  readonly worst: number
  readonly place: number
  readonly isTied: boolean
  readonly isShortlisted: boolean
}

type InterimRanking = {
  readonly groups: readonly GroupRanking[]
  /** By place. Empty where no group has enough voters. */
  readonly order: readonly InterimPlace[]
}

type Rules = {
  /** A group with fewer voters is neither shown nor counted. */
  readonly fewestVoters: number
  /** How many gaps are shortlisted; all that share the last place are. */
  readonly shortlist: number
}

type Placed<Entry> = Entry & { readonly rank: number; readonly place: number; readonly isTied: boolean }

/** Entries in order, those that compare as equal sharing a place and the mean of the ranks they take up. */
function placed<Entry>(entries: readonly Entry[], compare: (one: Entry, other: Entry) => number): Placed<Entry>[] {
  const sorted = [...entries].sort(compare)
  const done: Placed<Entry>[] = []
  for (let start = 0; start < sorted.length;) {
    let end = start + 1
    while (end < sorted.length && compare(sorted[start] as Entry, sorted[end] as Entry) === 0) end += 1
    for (const entry of sorted.slice(start, end))
      done.push({ ...entry, rank: (start + 1 + end) / 2, place: start + 1, isTied: end - start > 1 })
    start = end
  }
  return done
}

function ranksIn({ places, voters }: GroupTally, { items, choices }: Tally): GroupRank[] {
  const scored = items.map((item) => {
    const counts = places[item] ?? []
    const points = counts.reduce((sum, count, index) => sum + count * (choices - index), 0)
    return { item, points, mean: voters > 0 ? points / voters : 0, chosenBy: counts.reduce((sum, count) => sum + count, 0) }
  })
  return placed(scored, (one, other) => other.points - one.points)
}

/**
 * The interim ranking of a round. Each group ranks the gaps by its own points; the ranks, never the points, are added
 * over the groups, so that each group weighs the same however many of its people voted. The smallest sum comes first;
 * where sums are equal, the gap whose lowest rank in any group is better does; gaps that are equal in both share a place.
 */
export function interimRanking(tally: Tally, { fewestVoters, shortlist }: Rules): InterimRanking {
  const groups = tally.groups.map((group): GroupRanking => {
    const isCounted = group.voters >= Math.max(1, fewestVoters)
    return { key: group.key, voters: group.voters, isCounted, ranks: isCounted ? ranksIn(group, tally) : [] }
  })
  const counted = groups.filter(({ isCounted }) => isCounted)
  if (counted.length === 0) return { groups, order: [] }
  const ranks = new Map(tally.items.map((item) => [item, [] as number[]]))
  for (const group of counted) for (const { item, rank } of group.ranks) ranks.get(item)?.push(rank)
  const sums = [...ranks].map(([item, own]) => ({ item, sum: own.reduce((sum, rank) => sum + rank, 0), worst: Math.max(...own) }))
  const order = placed(sums, (one, other) => one.sum - other.sum || one.worst - other.worst)
  return { groups, order: order.map(({ item, sum, worst, place, isTied }) => ({ item, sum, worst, place, isTied, isShortlisted: place <= shortlist })) }
}
