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

describe('the worked examples of the Cochrane Handbook, version 6', () => {
  it('6.3.1: a standard error from P', () => {
    // "a risk difference of 0.03 (P = 0.008)": Z = 2.652, SE = 0.011.
    const worked = seFromP(0.03, 0.008, 'difference')
    expect(value(worked, 'standardError')).toBeCloseTo(0.011, 3)
    expect(worked.steps.join(' ')).toContain('z = 2.652')
  })

  it('6.5.2.2: t in the place of z for 25 people', () => {
    // 2 × 2.0639 = 4.128 stands in the place of 3.92.
    expect(value(sdFromInterval(10, 10 + 4.1278, 95, 25), 'sdIntervention')).toBeCloseTo(5, 3)
  })

  it('6.5.2.3: a standard deviation from a difference and its P', () => {
    // Difference 3.8, P = 0.008, 25 and 22 people: t = 2.78, SE = 1.37, SD = 4.69.
    const worked = sdFromP(3.8, 0.008, 25, 22)
    expect(worked.steps[0]).toMatch(/^t = 2\.77\d|^t = 2\.78/)
    expect(value(worked, 'standardError')).toBeCloseTo(1.37, 2)
    expect(value(worked, 'sdIntervention')).toBeCloseTo(4.69, 1)
  })

  it('6.5.2.8: the correlation of before and after, and the standard deviation of a change', () => {
    // Intervention 6.4, 7.1 and 4.5: 0.78; comparison 7.0, 6.9 and 4.2: 0.82; with 0.80 the first change has 4.3.
    expect(value(correlationFromSds(6.4, 7.1, 4.5), 'Correlation')).toBeCloseTo(0.78, 2)
    expect(value(correlationFromSds(7, 6.9, 4.2), 'Correlation')).toBeCloseTo(0.82, 2)
    const change = prePostChange({ before: 15.2, sdBefore: 6.4, after: 16.2, sdAfter: 7.1, people: 129 }, 0.8)
    expect(value(change)).toBeCloseTo(1, 10)
    expect(value(change, 'Standard deviation of the change')).toBeCloseTo(4.3, 1)
    expect(change.assumptions[0]).toContain('correlation of 0.8')
  })
})

describe('the worked examples of Borenstein et al. 2009', () => {
  it('chapter 4: two groups', () => {
    const worked = standardisedDifference({ mean: 103, sd: 5.5, people: 50, controlMean: 100, controlSd: 4.5, controlPeople: 50 })
    expect(value(worked, 'Before the correction (Cohen’s d)')).toBeCloseTo(0.597, 4)
    expect(value(worked)).toBeCloseTo(0.5924, 4)
    expect(value(worked, 'standardError') ** 2).toBeCloseTo(0.0411, 2)
  })

  it('chapter 4: before and after in one group', () => {
    const worked = standardisedChange(3, 5.5, 50, 0.7)
    expect(value(worked, 'Before the correction (d)')).toBeCloseTo(0.4225, 4)
    expect(value(worked)).toBeCloseTo(0.416, 3)
    expect(value(worked, 'standardError') ** 2).toBeCloseTo(0.0127, 4)
  })

  it('chapter 5: a table of 5 and 10 of 100', () => {
    const counts = { events: 5, people: 100, controlEvents: 10, controlPeople: 100 }
    expect(value(riskRatioOf(counts))).toBeCloseTo(0.5, 10)
    expect(value(riskRatioOf(counts), 'standardError') ** 2).toBeCloseTo(0.28, 4)
    expect(Math.log(value(oddsRatioOf(counts)))).toBeCloseTo(-0.7472, 4)
    expect(value(oddsRatioOf(counts), 'standardError') ** 2).toBeCloseTo(0.3216, 4)
    expect(value(riskDifferenceOf(counts))).toBeCloseTo(-0.05, 10)
    expect(value(riskDifferenceOf(counts), 'standardError') ** 2).toBeCloseTo(0.001375, 8)
  })

  it('chapter 7: among odds ratio, d and r', () => {
    const d = smdFromOddsRatio(Math.exp(0.9069), Math.sqrt(0.0676))
    expect(value(d)).toBeCloseTo(0.5, 4)
    expect(value(d, 'standardError') ** 2).toBeCloseTo(0.0205, 4)
    const or = oddsRatioFromSmd(0.5, Math.sqrt(0.0205))
    expect(Math.log(value(or))).toBeCloseTo(0.9069, 4)
    expect(value(or, 'Standard error of the logarithm') ** 2).toBeCloseTo(0.0676, 3)
    expect(value(smdFromCorrelation(0.5, 100))).toBeCloseTo(1.1547, 4)
    const r = correlationFromSmd(1.1547, Math.sqrt(0.055), 100, 100)
    expect(value(r)).toBeCloseTo(0.5, 4)
    expect(value(r, 'Standard error of r') ** 2).toBeCloseTo(0.0058, 4)
  })
})

describe('other published values', () => {
  it('Chinn 2000: the factor 1.81', () => {
    expect(Math.log(value(oddsRatioFromSmd(1, 1)))).toBeCloseTo(1.814, 3)
  })

  it('Wan et al. 2014: the widths that a range and the quartiles are divided by', () => {
    // Table 1: 3.931 for 25 people; the approximation is within 0.1 %. Quartiles of large groups: 1.35.
    expect(3.931 / value(sdFromRange(0, 3.931, 25), 'sdIntervention')).toBeCloseTo(3.931, 1)
    expect(value(sdFromQuartiles(0, 1.349, 1_000_000), 'sdIntervention')).toBeCloseTo(1, 3)
  })

  it('metafor’s dat.bcg, first trial: log risk ratio −0.8893 with variance 0.3256', () => {
    const worked = riskRatioOf({ events: 4, people: 123, controlEvents: 11, controlPeople: 139 })
    expect(Math.log(value(worked))).toBeCloseTo(-0.8893, 4)
    expect(value(worked, 'standardError') ** 2).toBeCloseTo(0.3256, 4)
  })

  it('Grant et al. 2000 (BMJ 320:419): an interval of −3.0 to −0.7 and back', () => {
    const se = value(seFromInterval(-3, -0.7, 95, 'difference'), 'standardError')
    const interval = intervalFromSe(-1.85, se, 95, 'difference')
    expect(value(interval, 'ciLower')).toBeCloseTo(-3, 10)
    expect(value(interval, 'ciUpper')).toBeCloseTo(-0.7, 10)
  })
})

describe('conversions there and back', () => {
  it('of an odds ratio and a risk ratio at one risk', () => {
    // 0.73 at 0.3, which the Handbook (chapter 15) turns into 62 fewer per 1,000.
    const rr = value(riskRatioFromOddsRatio(0.73, 0.3))
    expect(1000 * 0.3 * (1 - rr)).toBeCloseTo(62, 0)
    expect(value(oddsRatioFromRiskRatio(rr, 0.3))).toBeCloseTo(0.73, 12)
  })

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
