import { describe, expect, it } from 'vitest'

import { conversions, workingsOf } from './catalogue'
import { correlationFromSds, prePostChange, standardisedChange } from './change'
import { intervalFromSe, pFromSe, seFromInterval, seFromP } from './precision'
import { hazardRatioFromLogRank, oddsRatioFromRiskRatio, oddsRatioOf, proportionOf, riskDifferenceOf, riskRatioFromOddsRatio, riskRatioOf } from './risks'
import { sdFromInterval, sdFromP, sdFromQuartiles, sdFromRange, sdFromSe } from './spread'
import { correlationFromSmd, oddsRatioFromSmd, smdFromCorrelation, smdFromOddsRatio, standardisedDifference, standardisedFromDifference } from './standardised'
import { ConversionRefused, type Worked } from './worked'

/** The value that belongs to a field, or the one with this label. */
const value = ({ values }: Worked, name = 'estimate'): number =>
  values.find(({ field, label }) => field === name || label === name)?.value ?? Number.NaN

/** Values that stand in public sources, each seen there. */
describe('published values', () => {
  it('Cochrane Handbook 5.1, 7.7.3.3: a difference of 3.8 with t = 2.78 has the standard error 1.37', () => {
    const worked = sdFromP(3.8, 0.008, 25, 22)
    expect(worked.steps[0]).toContain('25 + 22 − 2 = 45 degrees of freedom')
    expect(3.8 / value(worked, 'standardError')).toBeCloseTo(2.78, 2)
    expect(value(worked, 'standardError')).toBeCloseTo(1.37, 2)
  })

  it('Cochrane Handbook 5.1, 12.5.4.3: an odds ratio of 0.73 at 0.3 is 62 fewer in 1,000', () => {
    const rr = value(riskRatioFromOddsRatio(0.73, 0.3))
    expect(1000 * 0.3 * (1 - rr)).toBeCloseTo(62, 0)
    expect(value(oddsRatioFromRiskRatio(rr, 0.3))).toBeCloseTo(0.73, 12)
  })

  it('Borenstein et al. 2009, chapter 5: 5 and 10 of 100 have the log risk ratio −0.6932 with variance 0.2800', () => {
    const worked = riskRatioOf({ events: 5, people: 100, controlEvents: 10, controlPeople: 100 })
    expect(value(worked)).toBeCloseTo(0.5, 10)
    expect(Math.log(value(worked))).toBeCloseTo(-0.6932, 3)
    expect(value(worked, 'standardError') ** 2).toBeCloseTo(0.28, 4)
    expect(value(worked, 'standardError')).toBeCloseTo(0.5292, 4)
  })

  // easystats' effectsize, help page of d_to_r: r_to_d(0.5), d_to_oddsratio(1.154701), oddsratio_to_d(1.813799, log).
  it('effectsize: r = 0.5 is d = 1.154701 is an odds ratio of 8.120534; a log odds ratio of 1.813799 is d = 1', () => {
    expect(value(smdFromCorrelation(0.5, 100))).toBeCloseTo(1.154701, 6)
    expect(value(oddsRatioFromSmd(1.154701, 0.2))).toBeCloseTo(8.120534, 4)
    expect(value(correlationFromSmd(1.154701, 0.2, 100, 100))).toBeCloseTo(0.5, 6)
    expect(value(smdFromOddsRatio(Math.exp(1.813799), 0.3))).toBeCloseTo(1, 6)
  })

  it('Chinn 2000, abstract: ln(odds ratio) divided by 1.81', () => {
    const worked = smdFromOddsRatio(3, 0.4)
    expect(Math.log(3) / value(worked)).toBeCloseTo(1.81, 2)
    expect(0.4 / value(worked, 'standardError')).toBeCloseTo(1.81, 2)
  })

  it.each([[10, 3.078], [25, 3.931], [50, 4.498]])('Wan et al. 2014, table 1: the range of %i people is %d standard deviations, within 1 in 100', (people, width) => {
    expect(Math.abs(value(sdFromRange(0, width, people), 'sdIntervention') - 1)).toBeLessThan(0.01)
  })

  it('metafor, dat.bcg, first two trials: log risk ratios −0.8893 and −1.5854 with variances 0.3256 and 0.1946', () => {
    const trials = [
      [{ events: 4, people: 123, controlEvents: 11, controlPeople: 139 }, -0.8893, 0.3256],
      [{ events: 6, people: 306, controlEvents: 29, controlPeople: 303 }, -1.5854, 0.1946],
    ] as const
    for (const [counts, log, variance] of trials) {
      expect(Math.log(value(riskRatioOf(counts)))).toBeCloseTo(log, 4)
      expect(value(riskRatioOf(counts), 'standardError') ** 2).toBeCloseTo(variance, 4)
    }
  })

  it('Grant et al. 2000 (BMJ 320:419): an interval of −3.0 to −0.7 and back', () => {
    const se = value(seFromInterval(-3, -0.7, 95, 'difference'), 'standardError')
    const interval = intervalFromSe(-1.85, se, 95, 'difference')
    expect(value(interval, 'ciLower')).toBeCloseTo(-3, 10)
    expect(value(interval, 'ciUpper')).toBeCloseTo(-0.7, 10)
  })
})

/** What the formulas say, worked out anew from people or from tables of z and t: our numbers, of no source. */
describe('values worked out another way', () => {
  const average = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0) / numbers.length
  const covariance = (one: readonly number[], other: readonly number[]): number =>
    one.reduce((sum, number, index) => sum + (number - average(one)) * ((other[index] ?? NaN) - average(other)), 0) / (one.length - 1)
  const spread = (numbers: readonly number[]): number => Math.sqrt(covariance(numbers, numbers))
  const before = [12, 15, 9, 20, 14, 11, 17, 13, 16, 10]
  const after = [14, 15, 12, 21, 13, 15, 19, 17, 16, 13]
  const change = after.map((number, index) => number - (before[index] ?? NaN))
  const r = covariance(before, after) / (spread(before) * spread(after))

  it('the correlation and the change of ten people, counted one by one', () => {
    expect(value(correlationFromSds(spread(before), spread(after), spread(change)), 'Correlation')).toBeCloseTo(r, 10)
    const worked = prePostChange({ before: average(before), sdBefore: spread(before), after: average(after), sdAfter: spread(after), people: 10 }, r)
    expect(value(worked)).toBeCloseTo(average(change), 10)
    expect(value(worked, 'Standard deviation of the change')).toBeCloseTo(spread(change), 10)
    expect(value(worked, 'standardError')).toBeCloseTo(spread(change) / Math.sqrt(10), 10)
    expect(worked.assumptions[0]).toContain('A correlation of')
  })

  it('two groups of people, counted one by one', () => {
    const groups = { mean: average(after), sd: spread(after), people: 10, controlMean: average(before), controlSd: spread(before), controlPeople: 10 }
    const within = Math.sqrt((covariance(after, after) + covariance(before, before)) / 2)
    // J = Γ(9) / (√9 × Γ(8.5)), with Γ(9) = 40,320 and Γ(8.5) = 14,034.40729.
    const g = (average(change) / within) * (40_320 / (3 * 14_034.40729))
    const worked = standardisedDifference(groups)
    expect(value(worked, 'Before the correction (Cohen’s d)')).toBeCloseTo(average(change) / within, 10)
    expect(value(worked)).toBeCloseTo(g, 8)
    expect(value(worked, 'standardError') ** 2).toBeCloseTo(2 / 10 + g ** 2 / 40, 8)
  })

  it('a standardised change: 3 points, 5.5 of the change, 50 people, r = 0.7', () => {
    const d = 3 / (5.5 / Math.sqrt(0.6))
    const worked = standardisedChange(3, 5.5, 50, 0.7)
    expect(value(worked, 'Before the correction (d)')).toBeCloseTo(d, 10)
    expect(value(worked)).toBeCloseTo(d * (1 - 3 / 195), 10)
    expect(value(worked, 'standardError') ** 2).toBeCloseTo((1 - 3 / 195) ** 2 * 0.6 * (0.02 + d ** 2 / 100), 10)
  })

  it('a table of 5 and 10 of 100, cell by cell', () => {
    const counts = { events: 5, people: 100, controlEvents: 10, controlPeople: 100 }
    expect(value(oddsRatioOf(counts))).toBeCloseTo((5 * 90) / (95 * 10), 10)
    expect(value(oddsRatioOf(counts), 'standardError') ** 2).toBeCloseTo(1 / 5 + 1 / 95 + 1 / 10 + 1 / 90, 10)
    expect(value(riskDifferenceOf(counts))).toBeCloseTo(-0.05, 10)
    expect(value(riskDifferenceOf(counts), 'standardError') ** 2).toBeCloseTo((0.05 * 0.95 + 0.1 * 0.9) / 100, 10)
  })

  it('tables of z and t: z = 2.576 for P = 0.01, t = 2.064 for 24 degrees of freedom, quartiles at 0.6745', () => {
    expect(0.03 / value(seFromP(0.03, 0.01, 'difference'), 'standardError')).toBeCloseTo(2.576, 3)
    expect(value(sdFromInterval(10 - 2.0639, 10 + 2.0639, 95, 25), 'sdIntervention')).toBeCloseTo(5, 3)
    expect(value(sdFromP(2.0639, 0.05, 13, 13), 'standardError')).toBeCloseTo(1, 4)
    expect(value(sdFromQuartiles(-0.6745, 0.6745, 1_000_000), 'sdIntervention')).toBeCloseTo(1, 4)
  })

  it('the standard error of a correlation follows that of d by the slope of the conversion', () => {
    const at = (d: number) => value(correlationFromSmd(d, 0.2, 80, 120))
    const slope = (at(0.6001) - at(0.5999)) / 0.0002
    expect(value(correlationFromSmd(0.6, 0.2, 80, 120), 'Standard error of r')).toBeCloseTo(0.2 * slope, 6)
    const back = (r_: number) => value(smdFromCorrelation(r_, 50))
    const steep = (back(0.3001) - back(0.2999)) / 0.0002
    expect(value(smdFromCorrelation(0.3, 50), 'standardError')).toBeCloseTo(steep * ((1 - 0.09) / 7), 5)
  })
})

describe('conversions there and back', () => {
  it('of P and a standard error, also of ratios', () => {
    for (const [estimate, p, on] of [[2, 0.03, 'difference'], [0.6, 0.2, 'ratio'], [-4, 0.0001, 'difference']] as const) {
      const se = value(seFromP(estimate, p, on), 'standardError')
      expect(value(pFromSe(estimate, se, on), 'pValue')).toBeCloseTo(p, 8)
    }
  })

  it('of a mean difference and a standardised one, as from the averages', () => {
    const from = standardisedDifference({ mean: 12, sd: 4, people: 20, controlMean: 10, controlSd: 4, controlPeople: 25 })
    expect(value(standardisedFromDifference(2, 4, 20, 25))).toBeCloseTo(value(from), 12)
    expect(value(sdFromSe(2, 16), 'sdIntervention')).toBe(8)
  })

  it('of a log-rank test', () => {
    const worked = hazardRatioFromLogRank(-10, 25)
    expect(Math.log(value(worked))).toBeCloseTo(-0.4, 12)
    expect(value(worked, 'standardError')).toBeCloseTo(0.2, 12)
  })
})

describe('tables with an empty cell', () => {
  it('have 0.5 added to every cell, and say so', () => {
    const worked = riskRatioOf({ events: 0, people: 20, controlEvents: 4, controlPeople: 20 })
    expect(value(worked)).toBeCloseTo((0.5 / 21) / (4.5 / 21), 12)
    expect(worked.assumptions).toEqual([expect.stringContaining('0.5 was added to all four cells')])
    expect(riskRatioOf({ events: 1, people: 20, controlEvents: 4, controlPeople: 20 }).assumptions).toEqual([])
  })

  it('say nothing about a ratio where nobody had the event, or everybody', () => {
    expect(() => oddsRatioOf({ events: 0, people: 20, controlEvents: 0, controlPeople: 30 })).toThrow(/says nothing about a ratio/)
    expect(() => riskRatioOf({ events: 20, people: 20, controlEvents: 30, controlPeople: 30 })).toThrow(ConversionRefused)
    expect(value(riskDifferenceOf({ events: 0, people: 20, controlEvents: 0, controlPeople: 20 }))).toBeCloseTo(0, 12)
  })

  it('give proportions of nobody and everybody with an interval that stays within 0 and 1', () => {
    const none = proportionOf(0, 20)
    expect([value(none), value(none, 'ciLower')]).toEqual([0, 0])
    expect(value(none, 'ciUpper')).toBeCloseTo(0.1611, 3)
    expect(value(proportionOf(20, 20), 'ciUpper')).toBe(1)
  })
})

describe('numbers that cannot be converted', () => {
  it.each([
    [() => seFromInterval(3, 1, 95, 'difference'), /lower end first/],
    [() => seFromInterval(-1, 2, 95, 'ratio'), /lower end is −1, and has to be above 0/],
    [() => seFromInterval(1, 2, 195, 'ratio'), /level of 195/],
    [() => seFromP(2, 0, 'difference'), /exact value between 0 and 1/],
    [() => seFromP(1, 0.4, 'ratio'), /no difference/],
    [() => intervalFromSe(2, 0, 95, 'difference'), /standard error is 0/],
    [() => sdFromSe(2, 0), /whole number of 2 or more/],
    [() => prePostChange({ before: 1, sdBefore: 1, after: 2, sdAfter: 1, people: 10 }, 1.2), /between −1 and 1/],
    [() => correlationFromSds(1, 1, 9), /cannot belong together/],
    [() => riskRatioFromOddsRatio(2, 30), /between 0 and 1, such as 0.3/],
    [() => oddsRatioFromRiskRatio(4, 0.3), /which is none/],
    [() => riskRatioOf({ events: 9, people: 5, controlEvents: 1, controlPeople: 5 }), /9 events in 5 people/],
  ])('%# are refused with what to do', (convert, message) => {
    expect(convert).toThrow(ConversionRefused)
    expect(convert).toThrow(message)
  })
})

describe('the catalogue', () => {
  it('has each conversion once, with steps, source and a value for a field or a name', () => {
    expect(new Set(conversions.map(({ id }) => id)).size).toBe(conversions.length)
    const numbers = {
      estimate: 0.6, lower: 0.4, upper: 0.9, level: 95, p: 0.02, se: 0.2, n1: 40, n2: 44, n: 50, r: 0.5, baseline: 0.2, sd: 2, m1: 5, m2: 4,
      s1: 2, s2: 2.2, sc: 1.9, a: 8, c: 12, oe: -3, v: 9, q1: 2, q3: 5, min: 1, max: 9,
    }
    for (const conversion of conversions) {
      const worked = conversion.work(numbers)
      expect(worked.values.every((one) => Number.isFinite(one.value)), conversion.id).toBe(true)
      expect(worked.steps.length, conversion.id).toBeGreaterThan(0)
      const text = workingsOf(conversion, worked)
      expect(text, conversion.id).toContain(worked.source.name)
      expect(text, conversion.id).not.toMatch(/NaN|undefined|Infinity/)
    }
  })

  it('names what is missing instead of computing with it', () => {
    for (const conversion of conversions) expect(() => conversion.work({}), conversion.id).toThrow()
  })
})
