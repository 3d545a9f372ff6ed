import { describe, expect, it } from 'vitest'
import { commitPlan, type DecidedRecord } from './plan'

const record = (position: number, over: Partial<DecidedRecord> = {}): DecidedRecord => ({
  position, decision: 'add', match: null, matchPosition: null, ...over,
})

describe('the plan of a commit', () => {
  it('brings records of one document together, new or stored', () => {
    const plan = commitPlan([
      record(0),
      record(1, { decision: 'merge', matchPosition: 0 }),
      record(2, { decision: 'merge', match: 'r1' }),
      record(3, { decision: 'merge', matchPosition: 2 }),
      record(4, { decision: 'skip' }),
      record(5, { decision: 'undecided' }),
    ])
    expect(plan).toEqual({
      groups: [{ positions: [0, 1] }, { into: 'r1', positions: [2, 3] }],
      skipped: [4, 5],
    })
  })

  it('adds what would have gone with a record that is left out, once', () => {
    const left = record(0, { decision: 'skip' })
    const followers = [1, 2].map((position) => record(position, { decision: 'merge', matchPosition: 0 }))
    expect(commitPlan([left, ...followers])).toEqual({ groups: [{ positions: [1, 2] }], skipped: [0] })
  })

  it('does not follow a match that was left out to the stored reference', () => {
    const left = record(0, { decision: 'skip', match: 'r1' })
    expect(commitPlan([left, record(1, { decision: 'merge', matchPosition: 0 })]).groups).toEqual([{ positions: [1] }])
  })

  it('ends where two records point to each other', () => {
    const plan = commitPlan([
      record(0, { decision: 'merge', matchPosition: 1 }),
      record(1, { decision: 'merge', matchPosition: 0 }),
    ])
    expect(plan.groups).toEqual([{ positions: [0, 1] }])
  })
})
