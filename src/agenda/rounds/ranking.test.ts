import { describe, expect, it } from 'vitest'

import { interimRanking } from './ranking'
import { tallyBallots, type Ballot } from './tally'

const votes = (group: string, ...orders: string[]): Ballot[] => orders.map((order) => ({ group, choices: [...order] }))

const round = { groups: ['patients', 'workers'], items: ['a', 'b', 'c', 'd'], choices: 3 }
const rules = { fewestVoters: 1, shortlist: 2 }

describe('a tally', () => {
  it('reads every vote once', () => {
    let read = 0
    function* stream(): Generator<Ballot> {
      for (let index = 0; index < 2000; index += 1) {
        read += 1
        yield { group: index % 2 === 0 ? 'patients' : 'workers', choices: ['a', 'b'] }
      }
    }
    const ballots = stream()
    const tally = tallyBallots(ballots, round)
    expect(read).toBe(2000)
    expect(tally.groups.map(({ voters }) => voters)).toEqual([1000, 1000])
    expect(ballots.next().done).toBe(true)
  })

  it('counts how often each gap was put at each place, group by group', () => {
    const tally = tallyBallots([...votes('patients', 'ab', 'ba', 'ac'), ...votes('workers', 'd')], round)
    expect(tally.groups).toEqual([
      { key: 'patients', voters: 3, places: { a: [2, 1, 0], b: [1, 1, 0], c: [0, 1, 0], d: [0, 0, 0] } },
      { key: 'workers', voters: 1, places: { a: [0, 0, 0], b: [0, 0, 0], c: [0, 0, 0], d: [1, 0, 0] } },
    ])
  })

  it('has nothing for a group or a gap that the round does not have', () => {
    const tally = tallyBallots([{ group: 'strangers', choices: ['a'] }, { group: 'workers', choices: ['x', 'a'] }], round)
    expect(tally.groups.map(({ voters }) => voters)).toEqual([0, 1])
    expect(tally.groups[1]?.places).toEqual({ a: [0, 1, 0], b: [0, 0, 0], c: [0, 0, 0], d: [0, 0, 0] })
  })
})

describe('the interim ranking', () => {
  // By hand. Patients: abc, abd, bac → a 3+3+2=8, b 2+2+3=7, c 1+1=2, d 1. Workers: dcb → d 3, c 2, b 1, a 0.
  const tally = tallyBallots([...votes('patients', 'abc', 'abd', 'bac'), ...votes('workers', 'dcb')], round)

  it('gives points and ranks in each group', () => {
    const [patients, workers] = interimRanking(tally, rules).groups
    expect(patients?.ranks.map(({ item, points, rank, chosenBy }) => [item, points, rank, chosenBy]))
      .toEqual([['a', 8, 1, 3], ['b', 7, 2, 3], ['c', 2, 3, 2], ['d', 1, 4, 1]])
    expect(patients?.ranks[0]?.mean).toBeCloseTo(8 / 3)
    expect(workers?.ranks.map(({ item, points, rank }) => [item, points, rank])).toEqual([['d', 3, 1], ['c', 2, 2], ['b', 1, 3], ['a', 0, 4]])
  })

  it('adds ranks, not points, and settles equal sums by the lowest rank in any group', () => {
    // Sums: a 1+4=5, b 2+3=5, c 3+2=5, d 4+1=5; the lowest ranks are 4, 3, 3, 4.
    expect(interimRanking(tally, rules).order.map(({ item, sum, worst, place, isTied }) => [item, sum, worst, place, isTied])).toEqual([
      ['b', 5, 3, 1, true], ['c', 5, 3, 1, true], ['a', 5, 4, 3, true], ['d', 5, 4, 3, true],
    ])
  })

  it('takes all onto the shortlist that share its last place', () => {
    const names = (shortlist: number): string => interimRanking(tally, { ...rules, shortlist }).order.filter((one) => one.isShortlisted).map(({ item }) => item).join('')
    expect([names(1), names(2), names(3)]).toEqual(['bc', 'bc', 'bcad'])
  })

  it('lets gaps with equal points share the mean of their ranks', () => {
    const one = interimRanking(tallyBallots(votes('patients', 'ab', 'ba'), { ...round, groups: ['patients'] }), rules)
    expect(one.groups[0]?.ranks.map(({ item, rank, place, isTied }) => [item, rank, place, isTied]))
      .toEqual([['a', 1.5, 1, true], ['b', 1.5, 1, true], ['c', 3.5, 3, true], ['d', 3.5, 3, true]])
  })

  it('neither shows nor counts a group of too few', () => {
    const { groups, order } = interimRanking(tally, { ...rules, fewestVoters: 2 })
    expect(groups[1]).toEqual({ key: 'workers', voters: 1, isCounted: false, ranks: [] })
    expect(order.map(({ item, place }) => [item, place])).toEqual([['a', 1], ['b', 2], ['c', 3], ['d', 4]])
    expect(interimRanking(tally, { ...rules, fewestVoters: 5 }).order).toEqual([])
  })
})

/** Numbers that look random and are the same in every run (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const shuffled = <Entry>(entries: readonly Entry[], next: () => number): Entry[] =>
  entries.map((entry) => ({ entry, at: next() })).sort((one, other) => one.at - other.at).map(({ entry }) => entry)

describe.each(Array.from({ length: 40 }, (_, seed) => seed))('whatever people vote (%i)', (seed) => {
  const next = numbers(seed)
  const items = Array.from({ length: 4 + Math.floor(next() * 8) }, (_, index) => `item-${index}`)
  const groups = Array.from({ length: 1 + Math.floor(next() * 4) }, (_, index) => `group-${index}`)
  const choices = 1 + Math.floor(next() * Math.min(5, items.length))
  const counting = { items, groups, choices }
  const ballots: Ballot[] = groups.flatMap((group) =>
    Array.from({ length: 1 + Math.floor(next() * 20) }, () => ({
      group, choices: shuffled(items, next).slice(0, 1 + Math.floor(next() * choices)),
    })))
  const ranked = (given: readonly Ballot[]) => interimRanking(tallyBallots(given, counting), { fewestVoters: 1, shortlist: 3 })
  const order = ranked(ballots).order

  it('the order in which the votes came does not matter', () => {
    expect(ranked(shuffled(ballots, next))).toEqual(ranked(ballots))
  })

  it('a group of ten times as many people who vote the same weighs no more', () => {
    const [first] = groups
    const grown = ballots.flatMap((ballot) => (ballot.group === first ? new Array<Ballot>(10).fill(ballot) : [ballot]))
    expect(ranked(grown).order).toEqual(order)
  })

  it('every gap has one place, and the ranks of a group add up', () => {
    expect(order.map(({ item }) => item).sort()).toEqual([...items].sort())
    const sum = (items.length * (items.length + 1)) / 2
    for (const { ranks } of ranked(ballots).groups) expect(ranks.reduce((total, { rank }) => total + rank, 0)).toBeCloseTo(sum)
  })

  it('a gap that one more person puts first does not fall in that group', () => {
    const [item = '', group = ''] = [items[0], groups[0]]
    const rankOf = (given: readonly Ballot[]) => ranked(given).groups.find(({ key }) => key === group)?.ranks.find((one) => one.item === item)?.rank ?? 0
    expect(rankOf([...ballots, { group, choices: [item] }])).toBeLessThanOrEqual(rankOf(ballots))
  })
})
