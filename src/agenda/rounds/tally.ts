/** One vote: whose group it is for, and its gaps in order, the most important first. */
export type Ballot = { readonly group: string; readonly choices: readonly string[] }

/** The votes of one group: for each gap how many people put it first, second and so on. */
export type GroupTally = {
  readonly key: string
  readonly voters: number
  readonly places: Readonly<Record<string, readonly number[]>>
}

/** All votes of a round, counted. It holds no single vote, and no person. */
export type Tally = { readonly choices: number; readonly items: readonly string[]; readonly groups: readonly GroupTally[] }

type Counting = { readonly groups: readonly string[]; readonly items: readonly string[]; readonly choices: number }

/**
 * Counts votes in one pass over them, each group for itself. A vote for a group or a gap that the round does not have
 * is no vote; the hub takes none.
 */
export function tallyBallots(ballots: Iterable<Ballot>, { groups, items, choices }: Counting): Tally {
  const counts = new Map(groups.map((key) => [key, {
    voters: 0,
    places: new Map(items.map((item) => [item, new Array<number>(choices).fill(0)])),
  }]))
  for (const { group, choices: chosen } of ballots) {
    const own = counts.get(group)
    if (!own) continue
    own.voters += 1
    chosen.slice(0, choices).forEach((item, index) => {
      const places = own.places.get(item)
      if (places) places[index] = (places[index] ?? 0) + 1
    })
  }
  return {
    choices,
    items: [...items],
    groups: [...counts].map(([key, { voters, places }]) => ({ key, voters, places: Object.fromEntries(places) })),
  }
}
