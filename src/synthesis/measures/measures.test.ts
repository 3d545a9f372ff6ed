import { describe, expect, it } from 'vitest'

import { comparisons } from '@collections/results/options'
import { effectMeasures, mayCompare, measureOf, measuresFor } from './measures'
import { pValueOf } from './pValue'

describe('the measures of results', () => {
  it('are known by their stored value only', () => {
    expect(measureOf('RR')).toMatchObject({ name: 'Risk ratio', noEffect: 1, pooledAs: 'log' })
    expect(measureOf('rr')).toBeUndefined()
    expect(measureOf(null)).toBeUndefined()
  })

  it('have 1 for no effect where their logs are pooled, and 0 where differences are', () => {
    for (const { pooledAs, noEffect } of effectMeasures)
      if (pooledAs) expect(noEffect).toBe(pooledAs === 'log' ? 1 : 0)
  })

  it('never express a difference between groups and a change within one alike', () => {
    const shared = measuresFor('between-groups').filter(({ value }) => mayCompare(value, 'within-group'))
    expect(shared.map(({ value }) => value)).toEqual(['percent-change', 'cost', 'count', 'other'])
    expect(mayCompare('MD', 'within-group')).toBe(false)
    expect(mayCompare('pre-post', 'between-groups')).toBe(false)
    expect(mayCompare('r', 'between-groups')).toBe(false)
  })

  it('fit where nothing states the comparison, and each comparison has some', () => {
    for (const { value } of effectMeasures) expect(mayCompare(value, 'not-stated')).toBe(true)
    for (const { value } of comparisons) expect(measuresFor(value).length).toBeGreaterThan(2)
  })
})

describe('a p value as printed', () => {
  it.each([
    ['0.025', '=', 0.025], ['p < .001', '<', 0.001], ['P=0·03', '=', 0.03], ['≤0,05', '<', 0.05], ['> 0.10', '>', 0.1],
    ['1e-5', '=', 0.00001], ['p-value 0.2', '=', 0.2], ['25', '=', 25], ['-0.1', '=', -0.1],
  ])('%s', (text, relation, value) => {
    expect(pValueOf(text)).toEqual({ relation, value })
  })

  it('may be words or nothing', () => {
    expect(['not significant', 'NS', '5%', 'p < 0.05 for both'].map(pValueOf)).toEqual(['words', 'words', 'words', 'words'])
    expect([pValueOf(''), pValueOf(' '), pValueOf(undefined)]).toEqual([null, null, null])
  })
})
