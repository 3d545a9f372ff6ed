import { describe, expect, it } from 'vitest'
import { missingNumbers, resultProblems } from './resultProblems'
import { resultWarnings } from './resultWarnings'

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

  it('count people in whole numbers from 1, and events from 0 up to all of them', () => {
    expect(
      pathsOf({ nIntervention: -1, nComparison: 0, nTotal: 12.5, timeMonths: -4, ciLevel: 100 }),
    ).toEqual(['ciLevel', 'nIntervention', 'nComparison', 'nTotal', 'timeMonths'])
    expect(pathsOf({ nIntervention: 60, nComparison: 70, nTotal: 50 })).toEqual(['nTotal'])
    expect(pathsOf({ eventsIntervention: 0, nIntervention: 10 })).toEqual([])
    expect(pathsOf({ eventsIntervention: 11, nIntervention: 10, eventsComparison: -1 })).toEqual(['eventsIntervention', 'eventsComparison'])
  })

  it('have standard deviations and errors above 0', () => {
    expect(pathsOf({ standardError: 0, sdIntervention: -2, sdComparison: 1 })).toEqual(['standardError', 'sdIntervention'])
  })

  it('have shares that are possible, in per cent where the unit says so', () => {
    expect(pathsOf({ effectMeasure: 'proportion', estimate: 0.4 })).toEqual([])
    expect(pathsOf({ effectMeasure: 'proportion', estimate: 40, unit: '%' })).toEqual([])
    expect(resultProblems({ effectMeasure: 'proportion', estimate: 40 })[0]?.message).toContain('write % as its unit')
    expect(resultProblems({ effectMeasure: 'proportion', estimate: 140, unit: '%' })[0]?.message).toContain('between 0 and 100 %')
    expect(pathsOf({ effectMeasure: 'RD', estimate: -12, unit: 'percentage points' })).toEqual([])
    expect(pathsOf({ effectMeasure: 'RD', estimate: -12 })).toEqual(['estimate'])
    expect(pathsOf({ effectMeasure: 'percent-change', estimate: 150, unit: '%' })).toEqual([])
    expect(pathsOf({ effectMeasure: 'percent-change', estimate: -120, unit: '%' })).toEqual(['estimate'])
  })

  it('have a p between 0 and 1, or words', () => {
    expect(['0', '1', '<0.001', 'not significant', '', null].map((pValue) => pathsOf({ pValue }))).toEqual([[], [], [], [], [], []])
    expect(resultProblems({ pValue: '25' })[0]).toEqual({ path: 'pValue', message: expect.stringContaining('decimal point') })
    expect(pathsOf({ pValue: 'p = -0.03' })).toEqual(['pValue'])
  })
})

describe('the measure of a result', () => {
  it('fits what is compared', () => {
    const [problem] = resultProblems({ effectMeasure: 'MD', comparison: 'within-group', estimate: -2 })
    expect(problem?.path).toBe('effectMeasure')
    expect(problem?.message).toMatch(/^Mean difference does not fit the comparison "within one group, before and after".*change from before to after/)
    expect(pathsOf({ effectMeasure: 'pre-post', comparison: 'between-groups' })).toEqual(['effectMeasure'])
    expect(pathsOf({ effectMeasure: 'SROI', comparison: 'between-groups' })).toEqual(['effectMeasure'])
    expect(pathsOf({ effectMeasure: 'MD', comparison: 'not-stated' })).toEqual([])
  })
})

describe('the time point of a result', () => {
  it('is in words, and the months say the same', () => {
    for (const timePoint of ['4 months', '26 weeks', 'after the programme', 'year after referral', '1 year follow-up'])
      expect(pathsOf({ timePoint })).toEqual([])
    expect(pathsOf({ timePoint: '26 weeks', timeMonths: 6 })).toEqual([])
    expect(pathsOf({ timePoint: '1 year', timeMonths: 12 })).toEqual([])
    expect(resultProblems({ timePoint: '12 months', timeMonths: 6 })[0]?.message).toContain('"12 months" is 12 months, and the months say 6')
  })

  it('is refused where it is none', () => {
    expect(resultProblems({ timePoint: '6' })[0]?.message).toContain('"6 months"')
    expect(pathsOf({ timePoint: '-3 months' })).toEqual(['timePoint'])
    expect(pathsOf({ timePoint: '???' })).toEqual(['timePoint'])
    expect(pathsOf({ timeMonths: 2020 })).toEqual(['timeMonths'])
  })
})

describe('the direction of benefit', () => {
  // Foster et al. 2021: loneliness fell by 1.84 points on the UCLA scale, which is an improvement.
  const lonely = { effectMeasure: 'pre-post', comparison: 'within-group', estimate: -1.84, direction: 'improved', page: '1' }

  it('is apart from the sign, once it is said that lower is better', () => {
    expect(resultProblems({ ...lonely, betterWhen: 'lower' })).toEqual([])
    expect(resultWarnings({ ...lonely, betterWhen: 'lower' })).toEqual([])
  })

  it('is asked about where only the sign would say otherwise', () => {
    expect(resultProblems(lonely)).toEqual([])
    expect(resultWarnings(lonely)).toEqual([{ path: 'betterWhen', message: expect.stringContaining('only if lower is better') }])
    expect(resultWarnings({ ...lonely, estimate: 1.84 })).toEqual([])
    expect(resultWarnings({ ...lonely, effectMeasure: 'RR', comparison: 'between-groups', estimate: 0.8 })).toHaveLength(1)
  })

  it('is refused where the record contradicts itself', () => {
    const [problem] = resultProblems({ ...lonely, betterWhen: 'higher' })
    expect(problem?.path).toBe('direction')
    expect(problem?.message).toContain('higher is better, so an estimate of -1.84 means "worsened", not "improved"')
    expect(pathsOf({ ...lonely, betterWhen: 'higher', direction: 'unclear' })).toEqual([])
    expect(pathsOf({ ...lonely, betterWhen: 'lower', estimate: 0 })).toEqual([])
  })
})

describe('a result without numbers', () => {
  const says = (result: Record<string, unknown>) => missingNumbers(result).map(({ path }) => path)

  it('says why', () => {
    expect(missingNumbers({ effectMeasure: 'MD' })[0]?.message).toContain('no number for the mean difference')
    expect(says({ whyNoNumbers: 'direction-only' })).toEqual([])
    expect(says({ whyNoNumbers: 'narrative', detail: 'No difference was found.' })).toEqual([])
    expect(says({ whyNoNumbers: 'narrative', detail: ' ' })).toEqual(['detail'])
  })

  it('or says in what its number is expressed', () => {
    expect(says({ estimate: 2, effectMeasure: 'none' })).toEqual(['effectMeasure'])
    expect(says({ estimate: 0, effectMeasure: 'MD' })).toEqual([])
  })
})

describe('a second look', () => {
  const found = { effectMeasure: 'MD', comparison: 'between-groups', estimate: 2, ciLower: 1, ciUpper: 3, page: '4' }
  const lookAt = (more: Record<string, unknown>) => resultWarnings({ ...found, ...more }).map(({ path }) => path)

  it('is asked for where p and interval say different things', () => {
    expect(lookAt({ pValue: '<0.001' })).toEqual([])
    expect(lookAt({ pValue: '0.2' })).toEqual(['pValue'])
    expect(lookAt({ ciLower: -1, ciUpper: 5, pValue: '0.01' })).toEqual(['pValue'])
    expect(lookAt({ ciLower: -1, ciUpper: 5, pValue: '0.3' })).toEqual([])
  })

  it('and where the estimate is off the middle, the sums differ, or nobody can look it up', () => {
    expect(lookAt({ ciUpper: 30 })).toEqual(['estimate'])
    expect(resultWarnings({ ...found, effectMeasure: 'RR', estimate: 2, ciLower: 1, ciUpper: 4 })).toEqual([])
    expect(lookAt({ nIntervention: 10, nComparison: 12, nTotal: 30 })).toEqual(['nTotal'])
    expect(lookAt({ page: '' })).toEqual(['page'])
  })
})
