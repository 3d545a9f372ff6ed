import { describe, expect, it } from 'vitest'
import { absoluteEffect } from './absolute'

describe('absolute effects', () => {
  // Cochrane Handbook 5.1, 12.5.4.1 to 12.5.4.3.
  it.each([
    ['RR', 0.92, 0.3, -24, 42],
    ['OR', 0.73, 0.3, -62, 17],
    ['RD', -0.12, undefined, -120, 9],
    ['RR', 1.5, 0.1, 50, 20],
    ['RD', -0.1, 0.5, -100, 10],
  ] as const)('of %s %d at a risk of %s', (measure, effect, risk, perThousand, numberNeeded) => {
    expect(absoluteEffect(measure, effect, risk)).toMatchObject({ perThousand, numberNeeded })
  })

  // The documentation of abseff (Pacheco and Riera, github.com/rlpacheco/abseff, examples 5 and 6), which follows GRADE
  // guidelines 27: risks with the intervention in 1,000; in example 6 it counts those without the event, 883 (793 to 938).
  it.each([
    [0.055, 0.9, 50], [0.055, 0.61, 34], [0.055, 1.34, 73],
    [0.3, 0.35, 1000 - 883], [0.3, 0.65, 1000 - 793], [0.3, 0.18, 1000 - 938],
  ])('of a hazard ratio at a risk of %d: %d gives %d in 1,000', (risk, ratio, perThousand) => {
    expect(Math.round(absoluteEffect('HR', ratio, risk).risk * 1000)).toBe(perThousand)
  })

  // Ours, by hand: 1 − 0.5² = 0.75, 250 more; 1 − √0.64 = 0.2, 160 fewer than 0.36 and 1 ÷ 0.16 = 6.25.
  it.each([[2, 0.5, 250, 4], [0.5, 0.36, -160, 7]])('of a hazard ratio of %d at a risk of %d count the people needed', (ratio, risk, perThousand, numberNeeded) => {
    expect(absoluteEffect('HR', ratio, risk)).toMatchObject({ perThousand, numberNeeded })
  })

  it('of a hazard ratio never leave 0 to 1, and are those of the risk ratio where the event is rare', () => {
    expect(absoluteEffect('HR', 50, 0.9).risk).toBeLessThanOrEqual(1)
    expect(absoluteEffect('HR', 0.7, 1e-9).risk).toBeCloseTo(0.7e-9, 15)
  })

  it('have no number needed where nothing differs', () => {
    expect(absoluteEffect('RR', 1, 0.2)).toMatchObject({ perThousand: 0, numberNeeded: null })
    expect(absoluteEffect('RD', 0)).toMatchObject({ perThousand: 0, numberNeeded: null })
  })

  it.each([
    ['RR', 0.9, undefined, 'assumed risk is missing'],
    ['HR', 0.9, undefined, 'assumed risk is missing'],
    ['HR', 0.9, 1, 'between 0 and 1'],
    ['HR', -0.1, 0.3, 'not its logarithm'],
    ['RR', -0.1, 0.3, 'not its logarithm'],
    ['RR', 5, 0.3, 'more than everyone'],
    ['OR', 0.9, 30, 'between 0 and 1'],
    ['RD', -12, undefined, 'as shares'],
    ['RD', NaN, undefined, 'as shares'],
  ] as const)('are refused for %s %d at %s', (measure, effect, risk, message) => {
    expect(() => absoluteEffect(measure, effect, risk)).toThrow(message)
  })
})
