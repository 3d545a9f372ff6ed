import { describe, expect, it } from 'vitest'
import {
  fisherZ,
  logOddsRatio,
  logRiskRatio,
  meanDifference,
  riskDifference,
  standardisedMeanDifference,
  studiesOf,
} from './effects'
import { mantelHaenszel, peto } from './rareEvents'

const counts = (events: number, people: number, controlEvents: number, controlPeople: number) => ({
  events,
  people,
  controlEvents,
  controlPeople,
})

/** The first of the BCG trials (Aronson 1948), and all of them (Colditz et al. 1994, as metafor's dat.bcg). */
const aronson = counts(4, 123, 11, 139)
const bcg = (
  [
    [4, 119, 11, 128],
    [6, 300, 29, 274],
    [3, 228, 11, 209],
    [62, 13536, 248, 12619],
    [33, 5036, 47, 5761],
    [180, 1361, 372, 1079],
    [8, 2537, 10, 619],
    [505, 87886, 499, 87892],
    [29, 7470, 45, 7232],
    [17, 1699, 65, 1600],
    [186, 50448, 141, 27197],
    [5, 2493, 3, 2338],
    [27, 16886, 29, 17825],
  ] as const
).map(([a, b, c, d]) => counts(a, a + b, c, c + d))

describe('effects from counts', () => {
  it('have the values of metafor’s escalc', () => {
    expect(logRiskRatio(aronson)).toMatchObject({
      estimate: expect.closeTo(-0.88931133392, 9),
      variance: expect.closeTo(0.325584765, 8),
    })
    expect(logOddsRatio(aronson)).toMatchObject({
      estimate: expect.closeTo(-0.9386941, 6),
      variance: expect.closeTo(0.357125, 6),
    })
    // Hine et al. 1989: Chopra, in per cent.
    const chopra = riskDifference(counts(2, 39, 1, 43))
    expect(100 * chopra.estimate).toBeCloseTo(2.8026237329, 8)
    expect(1e4 * chopra.variance).toBeCloseTo(17.7574774549, 8)
  })

  it('add 0.5 only to a study with an empty cell, and leave out one without events', () => {
    expect(logRiskRatio(counts(0, 10, 3, 10))).toMatchObject({
      estimate: expect.closeTo(Math.log(0.5 / 11 / (3.5 / 11)), 12),
      notes: [expect.stringContaining('0.5')],
    })
    expect(logRiskRatio(aronson)?.notes).toEqual([])
    expect(logOddsRatio(counts(0, 10, 0, 12))).toBeNull()
    expect(logRiskRatio(counts(10, 10, 12, 12))).toBeNull()
    expect(riskDifference(counts(0, 10, 0, 10)).variance).toBeGreaterThan(0)
    expect(
      studiesOf([
        { label: 'a', effect: logOddsRatio(aronson) },
        { label: 'b', effect: null },
      ]),
    ).toMatchObject({ studies: [{ label: 'a' }], left: ['b'] })
  })

  it('are pooled without corrections by Mantel–Haenszel and Peto', () => {
    // Stata's metan, quoted in metafor's tests: 0.6353 (0.5881 to 0.6862).
    const { estimate, lower, upper } = mantelHaenszel(bcg, 'RR')
    expect([estimate, lower, upper].map(Math.exp)).toEqual([
      expect.closeTo(0.6353, 4),
      expect.closeTo(0.5881, 4),
      expect.closeTo(0.6862, 4),
    ])
    const single = mantelHaenszel([aronson], 'OR')
    expect(single.estimate).toBeCloseTo(logOddsRatio(aronson)?.estimate ?? NaN, 12)
    expect(single.se ** 2).toBeCloseTo(logOddsRatio(aronson)?.variance ?? NaN, 12)
    expect(peto([aronson, counts(0, 20, 0, 20)])).toEqual(peto([aronson]))
    expect(peto([counts(1, 1000, 1, 1000)]).estimate).toBe(0)
    expect(() => mantelHaenszel([counts(0, 5, 1, 5)], 'RR')).toThrow('no event in any study')
    expect(() => peto([counts(0, 5, 0, 5)])).toThrow('no ratio')
  })

  it('refuse impossible counts', () => {
    expect(() => logRiskRatio(counts(5, 4, 1, 10))).toThrow('5 events in 4 people')
    expect(() => riskDifference(counts(0, 0, 1, 10))).toThrow('0 people')
  })
})

describe('effects from means and correlations', () => {
  // Borenstein et al. 2009, ch. 4.
  const means = { mean: 103, sd: 5.5, people: 50, controlMean: 100, controlSd: 4.5, controlPeople: 50 }
  it('have the published values', () => {
    expect(meanDifference(means)).toMatchObject({ estimate: 3, variance: expect.closeTo(1.01, 10) })
    expect(standardisedMeanDifference(means).estimate).toBeCloseTo(0.5924, 4)
    expect(fisherZ(0.5, 100)).toMatchObject({
      estimate: expect.closeTo(0.5493, 4),
      variance: expect.closeTo(0.0103, 4),
    })
  })

  it('correct for small groups exactly: 1/√π for two and two people, where the usual approximation gives 0.571', () => {
    const tiny = standardisedMeanDifference({
      mean: 1,
      sd: 1,
      people: 2,
      controlMean: 0,
      controlSd: 1,
      controlPeople: 2,
    })
    expect(tiny.estimate).toBeCloseTo(1 / Math.sqrt(Math.PI), 12)
  })

  it('refuse what cannot be', () => {
    expect(() => meanDifference({ ...means, sd: -1 })).toThrow('standard deviation')
    expect(() => meanDifference({ ...means, people: 1 })).toThrow('two people')
    expect(() => standardisedMeanDifference({ ...means, sd: 0, controlSd: 0 })).toThrow(
      'nothing can be standardised',
    )
    expect(() => fisherZ(1, 20)).toThrow('between −1 and 1')
    expect(() => fisherZ(0.2, 3)).toThrow('more than 3 people')
  })
})
