import { describe, expect, it } from 'vitest'
import { resultProblems } from './resultProblems'

const pathsOf = (result: Record<string, unknown>) => resultProblems(result).map(({ path }) => path)

describe('the numbers of a result', () => {
  // Grant et al. 2000 (BMJ 320:419): HADS anxiety, adjusted difference -1.9 (95% CI -3.0 to -0.7).
  const anxiety = {
    effectMeasure: 'MD',
    estimate: -1.9,
    ciLower: -3,
    ciUpper: -0.7,
    ciLevel: 95,
    nTotal: 161,
  }

  it('stand as published', () => {
    expect(resultProblems(anxiety)).toEqual([])
  })

  it('are refused where the sign was lost, saying what to check', () => {
    expect(resultProblems({ ...anxiety, estimate: 1.9 })).toEqual([
      {
        path: 'estimate',
        message: expect.stringContaining('(1.9) is above the upper end of its interval (-0.7)'),
      },
    ])
    expect(pathsOf({ ...anxiety, estimate: -3.1 })).toEqual(['estimate'])
  })

  it('are refused where the interval is upside down', () => {
    expect(resultProblems({ ...anxiety, ciLower: -0.7, ciUpper: -3 })).toEqual([
      { path: 'ciLower', message: expect.stringContaining('Swap or correct them') },
    ])
  })

  it('may touch the ends of the interval, and lack any of it', () => {
    expect(pathsOf({ estimate: 2, ciLower: 2, ciUpper: 2 })).toEqual([])
    expect(pathsOf({ estimate: 2, ciLower: null, ciUpper: 3 })).toEqual([])
    expect(pathsOf({ estimate: 2, ciUpper: 1 })).toEqual(['estimate'])
    expect(pathsOf({ pValue: '0.025' })).toEqual([])
  })

  it('fit their measure', () => {
    expect(pathsOf({ effectMeasure: 'OR', estimate: -0.5 })).toEqual(['estimate'])
    expect(pathsOf({ effectMeasure: 'RR', estimate: 0.4, ciLower: 0, ciUpper: 0.9 })).toEqual([])
    expect(pathsOf({ effectMeasure: 'r', estimate: 0.37 })).toEqual([])
    expect(pathsOf({ effectMeasure: 'r', estimate: 37 })).toEqual(['estimate'])
  })

  it('count people in whole numbers from 0', () => {
    expect(
      pathsOf({ nIntervention: -1, nComparison: 0, nTotal: 12.5, timeMonths: -4, ciLevel: 100 }),
    ).toEqual(['ciLevel', 'nIntervention', 'nTotal', 'timeMonths'])
  })
})
