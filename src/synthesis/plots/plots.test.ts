import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { effectDirectionPlot } from './effectDirection'
import { forestPlot, type ForestPlot } from './forest'
import { funnelPlot } from './funnel'
import { harvestPlot } from './harvest'
import { ofPart, partOf, type PlotResult } from './result'
import { signTest } from './signTest'
import { exampleResult as result } from './testing/results'
import { timeline } from './timeline'

const directionsOf = (directions: readonly string[], study = { id: 'a' }): PlotResult[] =>
  directions.map((direction, index) => result(`${study.id}${index}`, { direction, study }))
const shownOf = (...directions: string[]) => effectDirectionPlot(directionsOf(directions)).parts[0]?.rows[0]?.cells[0]?.shown
const drawn = (results: readonly PlotResult[]): ForestPlot => {
  const plot = forestPlot(results)
  if ('refused' in plot) throw new Error(plot.refused)
  return plot
}
const refusal = (results: readonly PlotResult[]) => {
  const plot = forestPlot(results)
  return 'refused' in plot ? [plot.refused, ...plot.results.map(({ id }) => id)] : 'drawn'
}

describe('the direction of a study', () => {
  it('is what 70 % of its results have, else conflicting', () => {
    const of = (improved: number, others: number) => shownOf(...Array(improved).fill('improved'), ...Array(others).fill('worsened'))
    expect([of(7, 3), of(2, 1), of(3, 1), of(1, 1)]).toEqual(['improved', 'conflicting', 'improved', 'conflicting'])
  })

  it('is found among the results whose direction is known; what found no difference is no direction', () => {
    expect(shownOf('improved', 'unclear', 'not-applicable')).toBe('improved')
    expect(shownOf('unclear', 'not-applicable')).toBe('unclear')
    expect(shownOf('no-difference', 'no-difference')).toBe('no-difference')
    expect(shownOf('improved', 'no-difference')).toBe('conflicting')
    expect(shownOf('mixed')).toBe('conflicting')
  })

  it('does not ask what was significant', () => {
    expect(effectDirectionPlot([result('a', { estimate: -0.1, ciLower: -0.9, ciUpper: 0.7 })]).parts[0]?.rows[0]?.cells[0]?.shown).toBe('improved')
  })

  it('shows size in the bands of the method', () => {
    const sizes = [49, 50, 300, 301, null, 0].map((n) => effectDirectionPlot([result('a', { study: { n } })]).parts[0]?.rows[0]?.size)
    expect(sizes).toEqual(['small', 'medium', 'medium', 'large', 'unknown', 'unknown'])
  })

  it('of a trial is shown apart from what changed within one of its groups', () => {
    const plot = effectDirectionPlot([
      result('a1', { study: { id: 'a' } }), result('a2', { study: { id: 'a' }, comparison: 'within-group', direction: 'worsened' }),
      result('r', { study: { id: 'r', kind: 'review' } }), result('n', { comparison: 'not-stated' }),
    ])
    expect(plot.parts.map(({ part, rows }) => [part, rows.map(({ study }) => study.id)])).toEqual([
      ['controlled', ['a']], ['uncontrolled', ['a', 'n']], ['reviews', ['r']],
    ])
    expect(plot.parts[2]?.signTests).toEqual([null])
  })
})

describe('the sign test', () => {
  it('is exact, on both sides, and only over studies with a direction', () => {
    const of = (improved: number, worsened: number) => signTest([...Array(improved).fill('improved'), ...Array(worsened).fill('worsened'), 'conflicting'])
    expect(of(6, 0).p).toBeCloseTo(0.03125, 12)
    expect(of(9, 1).p).toBeCloseTo(0.021484375, 12)
    expect(of(3, 3)).toEqual({ improved: 3, worsened: 3, others: 1, p: 1 })
  })

  it('says nothing of fewer than six studies', () => {
    expect(signTest(Array(5).fill('improved')).p).toBeNull()
  })
})

describe('the harvest plot', () => {
  it('has higher bars for stronger designs, in the column of the direction', () => {
    const { parts } = harvestPlot([
      result('a'), result('b', { direction: 'worsened', study: { design: 'non-randomised-controlled-study' } }),
      result('c', { direction: 'mixed', comparison: 'within-group' }), result('d', { direction: 'unclear' }),
      result('r', { study: { kind: 'review' } }),
    ])
    expect(parts.flatMap(({ part, bars }) => bars.map(({ study, strength, column }) => [part, study.id, strength, column]))).toEqual([
      ['controlled', 'a', 3, 'improved'], ['controlled', 'b', 2, 'worsened'], ['controlled', 'd', 3, null],
      ['uncontrolled', 'c', 1, 'none'], ['reviews', 'r', 1, null],
    ])
  })
})

describe('the forest plot', () => {
  // Log risk ratios of three trials; random effects by REML with Hartung and Knapp, checked with the pooling tests' formulas.
  const ratios = [
    result('a', { effectMeasure: 'RR', estimate: 0.5, ciLower: 0.25, ciUpper: 1 }),
    result('b', { effectMeasure: 'RR', estimate: 0.5, ciLower: 0.25, ciUpper: 1 }),
    result('c', { effectMeasure: 'RR', estimate: 0.5, ciLower: 0.25, ciUpper: 1 }),
  ]

  it('pools ratios as their logs and shows them as ratios, with what a further study may find', () => {
    const { pooled, rows, better, noEffect } = drawn(ratios)
    expect(pooled?.estimate).toBeCloseTo(0.5, 12)
    expect(pooled?.prediction).not.toBeNull()
    expect(rows.map(({ weight }) => Math.round(weight ?? 0))).toEqual([33, 33, 33])
    expect([better, noEffect]).toEqual(['lower', 1])
    expect(drawn(ratios).cautions).toEqual(['few-studies', 'narrow'])
    expect(pooled?.cautious?.upper).toBeGreaterThan(pooled?.upper ?? 1)
  })

  it('gives the interval of τ², and what one study less would change', () => {
    const other = result('d', { effectMeasure: 'RR', estimate: 0.8, ciLower: 0.4, ciUpper: 1.6 })
    const { pooled } = drawn([...ratios.slice(0, 2), other])
    // Variances are equal, so that means are plain: without d 0.5, without a or b the root of 0.5 × 0.8.
    expect(pooled?.withoutOne?.lowest).toMatchObject({ study: 'Study d', estimate: expect.closeTo(0.5, 9) })
    expect(pooled?.withoutOne?.highest.estimate).toBeCloseTo(Math.sqrt(0.5 * 0.8), 9)
    expect(pooled?.tau2Interval?.lower).toBe(0)
    expect(pooled?.tau2Interval?.upper).toBeGreaterThan(pooled?.tau2 ?? Infinity)
    expect(drawn(ratios).pooled?.tau2Interval).toBeNull()
    expect(drawn(ratios.slice(0, 2)).pooled?.withoutOne).toBeNull()
  })

  it('pools the studies of each design apart and tests the difference, where two designs have two studies', () => {
    const other = (id: string) => result(id, {
      effectMeasure: 'RR', estimate: 0.8, ciLower: 0.4, ciUpper: 1.6, study: { design: 'non-randomised-controlled-study', designLabel: 'Non-randomised controlled study' },
    })
    const { pooled } = drawn([...ratios.slice(0, 2), other('d'), other('e')])
    expect(pooled?.byDesign?.groups.map(({ design, k, estimate }) => [design, k, Number(estimate.toFixed(9))]).toSorted()).toEqual([
      ['Non-randomised controlled study', 2, 0.8], ['Randomised controlled trial', 2, 0.5],
    ])
    // Each group has half the variance v of its two equal studies, v the square of ln 4 / (2 × 1.96): Q = ln(1.6)² / v.
    expect(pooled?.byDesign?.between).toMatchObject({ q: expect.closeTo(1.76624, 4), df: 1, p: expect.closeTo(0.18385, 4) })
    expect(drawn([...ratios, other('d')]).pooled?.byDesign).toBeNull()
    expect(drawn(ratios).pooled?.byDesign).toBeNull()
  })

  it('does not pool one study, warns of two, and pools nothing without a control group', () => {
    expect(drawn(ratios.slice(0, 1))).toMatchObject({ pooled: null, cautions: ['one-study'] })
    expect(drawn(ratios.slice(0, 2)).cautions).toContain('two-studies')
    const within = ratios.map((one) => ({ ...one, comparison: 'within-group' }))
    expect(drawn(within)).toMatchObject({ pooled: null, cautions: ['not-pooled'] })
  })

  it.each([
    ['mixed-parts', { comparison: 'within-group' }],
    ['mixed-outcomes', { outcome: { slug: 'anxiety', label: 'Anxiety' } }],
    ['mixed-measures', { effectMeasure: 'MD' }],
    ['opposed', { estimate: 0.5, ciLower: 0.2, ciUpper: 0.8 }],
  ] as const)('is refused where results do not go together: %s', (why, other) => {
    expect(refusal([result('a'), result('b', other)])).toEqual([why, 'a', 'b'])
  })

  it('is refused for numbers in units of different scales, of an unknown scale, or in different units', () => {
    const points = { effectMeasure: 'MD' }
    expect(refusal([result('a', points), result('b', { ...points, measure: 'WEMWBS' })])).toEqual(['mixed-scales', 'a', 'b'])
    expect(refusal([result('a', points), result('b', { ...points, unit: '%' })])).toEqual(['mixed-units', 'a', 'b'])
    const unknown = { ...points, measure: null }
    expect(refusal([result('a', unknown), result('b', unknown)])).toEqual(['unknown-scale', 'a', 'b'])
    expect(refusal([result('a', unknown)])).toBe('drawn')
  })

  it('takes the longest follow-up of a study, and is refused where that leaves two', () => {
    const study = { id: 's' }
    const early = result('early', { study, timeMonths: 3 })
    const late = result('late', { study, timeMonths: 12 })
    const plot = drawn([late, early, result('b')])
    expect(plot.rows.map(({ result: { id } }) => id)).toEqual(['b', 'late'])
    expect(plot.left.map(({ result: { id }, why }) => [id, why])).toEqual([['early', 'other-time']])
    expect(refusal([late, result('again', { study, timeMonths: 12 }), result('b')])).toEqual(['several', 'again', 'late'])
  })

  it('leaves out results that it cannot use, each with its reason, and warns that their absence matters', () => {
    const plot = drawn([
      result('a'), result('b'), result('none', { estimate: null }), result('open', { ciUpper: null }),
      result('sign', { estimate: 0.5 }), result('zero', { effectMeasure: 'RR', estimate: 0.4, ciLower: 0, ciUpper: 0.9 }),
      result('cost', { effectMeasure: 'cost' }), result('women', { subgroup: 'Women' }),
    ])
    expect(Object.fromEntries(plot.left.map(({ result: { id }, why }) => [id, why]))).toEqual({
      none: 'no-estimate', open: 'no-interval', sign: 'excludes', zero: 'range', cost: 'measure', women: 'subgroup',
    })
    expect(plot.cautions).toContain('left-out')
    expect(refusal([result('none', { estimate: null })])).toEqual(['no-numbers', 'none'])
  })

  it('reads the level of an interval', () => {
    const [wide, narrow] = [drawn([result('a')]), drawn([result('a', { ciLevel: 90 })])]
    expect(Math.sqrt(wide.rows[0]?.variance ?? 0)).toBeCloseTo(0.3 / 1.959964, 6)
    expect(Math.sqrt(narrow.rows[0]?.variance ?? 0)).toBeCloseTo(0.3 / 1.644854, 6)
  })

  it('uses a stored standard error where there is no interval', () => {
    expect(drawn([result('a', { ciLower: null, ciUpper: null, se: 0.1 })]).rows[0]).toMatchObject({ lower: expect.closeTo(-0.696, 3) as number })
  })
})

describe('the funnel plot', () => {
  it('warns below ten studies and tests for asymmetry from ten on', () => {
    const studies = Array.from({ length: 10 }, (_, index) =>
      result(`s${index}`, { estimate: -0.5 - (index % 3) / 20, ciLower: -0.7 - index / 10, ciUpper: -0.3 + index / 10 }))
    expect(funnelPlot(studies)).toMatchObject({ isFew: false, egger: { df: 8 } })
    expect(funnelPlot(studies.slice(0, 9))).toMatchObject({ isFew: true, egger: null })
    expect(funnelPlot(studies.slice(0, 2))).toMatchObject({ refused: 'few' })
  })
})

describe('the timeline', () => {
  it('has every study once, and the events of the years between', () => {
    const studies = [result('a').study, result('a').study, { ...result('b').study, year: 2015 }, { ...result('c').study, year: null }]
    const events = ['2010', '2016-05', '2019~', null].map((date, index) => ({ id: String(index), title: `Event ${index}`, date }))
    const { years, withoutYear } = timeline(studies, events)
    expect(years.map(({ year, studies: { controlled }, events: own }) => [year, controlled.length, own.map(({ id }) => id)])).toEqual([
      [2020, 1, []], [2019, 0, ['2']], [2016, 0, ['1']], [2015, 1, []],
    ])
    expect(withoutYear.map(({ id }) => id)).toEqual(['c'])
    expect(timeline([], events).years).toEqual([])
  })
})

describe('whatever is stored', () => {
  const any = fc.array(fc.record({
    study: fc.integer({ min: 0, max: 5 }), comparison: fc.constantFrom('between-groups', 'within-group', 'not-stated', 'correlational'),
    direction: fc.constantFrom('improved', 'worsened', 'mixed', 'no-difference', 'unclear', 'not-applicable', 'nonsense'),
    outcome: fc.constantFrom('loneliness', 'anxiety'), effectMeasure: fc.constantFrom('SMD', 'RR', 'none'),
    estimate: fc.option(fc.double({ min: -2, max: 2, noNaN: true })), ciLower: fc.option(fc.double({ min: -3, max: 3, noNaN: true })),
    ciUpper: fc.option(fc.double({ min: -3, max: 3, noNaN: true })), timeMonths: fc.option(fc.integer({ min: 0, max: 4 })),
  }), { maxLength: 25 })
  const resultsOf = (rows: readonly Record<string, unknown>[]): PlotResult[] => rows.map(({ study, outcome, ...rest }, index) => result(`r${index}`, {
    ...rest, outcome: { slug: String(outcome), label: String(outcome) },
    study: { id: `s${String(study)}`, controlled: Number(study) % 2 === 0, kind: study === 5 ? 'review' : 'primary', year: 2000 + Number(study) },
  }))

  it('the order of results does not matter', () => {
    fc.assert(fc.property(any, fc.func(fc.integer()), (rows, key) => {
      const results = resultsOf(rows)
      const other = results.toSorted((a, b) => key(a.id) - key(b.id))
      for (const plot of [effectDirectionPlot, harvestPlot, forestPlot, funnelPlot] as const) expect(plot(other)).toEqual(plot(results))
    }))
  })

  it('every result is in a plot exactly once, and never beside one of another part', () => {
    fc.assert(fc.property(any, (rows) => {
      const results = resultsOf(rows)
      const ids = results.map(({ id }) => id).sort()
      const { parts } = effectDirectionPlot(results)
      expect(parts.flatMap((part) => part.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.results.map(({ id }) => id) ?? []))).sort()).toEqual(ids)
      for (const { part, rows: own } of parts)
        for (const { cells } of own) for (const cell of cells) for (const one of cell?.results ?? []) expect(partOf(one)).toBe(part)
      expect(harvestPlot(results).parts.flatMap(({ bars }) => bars.flatMap(({ cell }) => cell.results.map(({ id }) => id))).sort()).toEqual(ids)
      const own = ofPart(results, 'controlled').filter(({ outcome }) => outcome.slug === 'anxiety')
      const forest = forestPlot(own)
      const held = 'refused' in forest ? null : [...forest.rows, ...forest.left].map(({ result: { id } }) => id).sort()
      if (held) expect(held).toEqual(own.map(({ id }) => id).sort())
    }))
  })
})
