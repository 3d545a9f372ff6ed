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

  it('have no number needed where nothing differs', () => {
    expect(absoluteEffect('RR', 1, 0.2)).toMatchObject({ perThousand: 0, numberNeeded: null })
    expect(absoluteEffect('RD', 0)).toMatchObject({ perThousand: 0, numberNeeded: null })
  })

  it.each([
    ['RR', 0.9, undefined, 'assumed risk is missing'],
    ['RR', -0.1, 0.3, 'not its logarithm'],
    ['RR', 5, 0.3, 'more than everyone'],
    ['OR', 0.9, 30, 'between 0 and 1'],
    ['RD', -12, undefined, 'as shares'],
    ['RD', NaN, undefined, 'as shares'],
  ] as const)('are refused for %s %d at %s', (measure, effect, risk, message) => {
    expect(() => absoluteEffect(measure, effect, risk)).toThrow(message)
  })
})
