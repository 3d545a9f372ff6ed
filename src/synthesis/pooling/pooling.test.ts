import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { asMetafor, exact } from './accuracy'
import { betweenStudies, qProfile } from './betweenStudies'
import { pool, type Model } from './pool'
import { publishedPooling } from './published'
import { eggerTest, leaveOneOut, subgroups } from './sensitivity'
import { weightedMean, type StudyEstimate } from './studies'

const of = (yi: number[], vi: number[]): StudyEstimate[] =>
  yi.map((estimate, index) => ({ label: `study ${index + 1}`, estimate, variance: vi[index] ?? NaN }))

/** Log risk ratios of thirteen trials of the BCG vaccine (Colditz et al. 1994), as metafor's dat.bcg. */
const bcg = of(
  [
    -0.88931133392, -1.5853886572, -1.3480731483, -1.44155119, -0.21754732221, -0.78611558582, -1.6208982236,
    0.011952333524, -0.46941764874, -1.3713448035, -0.33935882834, 0.44591340057, -0.017313948217,
  ],
  [
    0.325584765, 0.1945811214, 0.41536796537, 0.020010031902, 0.05121017217, 0.0069056184559, 0.22301724757,
    0.0039615792978, 0.056434210463, 0.073024793613, 0.012412213972, 0.5325058452, 0.071404659684,
  ],
)
const models: Model[] = ['common', 'DL', 'REML', 'PM']

describe('the BCG trials', () => {
  // Stata's metan and metafor 3.8, as quoted in metafor's own tests.
  it('have the published common and random effects', () => {
    expect(pool(bcg, 'common')).toMatchObject({
      estimate: expect.closeTo(-0.4303, 4),
      lower: expect.closeTo(-0.5097, 4),
      upper: expect.closeTo(-0.3509, 4),
    })
    expect(pool(bcg, 'DL')).toMatchObject({
      estimate: expect.closeTo(-0.7141, 4),
      tau2: expect.closeTo(0.3088, 4),
      i2: expect.closeTo(92.1173, 4),
      q: expect.closeTo(152.233, 3),
    })
    expect(pool(bcg, 'REML')).toMatchObject({
      estimate: expect.closeTo(-0.7145, 4),
      se: expect.closeTo(0.1798, 4),
      tau2: expect.closeTo(0.3132, 4),
    })
    expect(pool(bcg, 'REML', { isHartungKnapp: true })).toMatchObject({
      se: expect.closeTo(0.1808, 4),
      p: expect.closeTo(0.00192, 5),
    })
  })

  it('have the published Q-profile interval', () => {
    const { tau2, i2 } = qProfile(bcg, exact)
    expect(tau2).toEqual([expect.closeTo(0.1197, 4), expect.closeTo(1.1115, 4)])
    expect(i2).toEqual([expect.closeTo(81.9177, 2), expect.closeTo(97.6781, 2)])
  })

  it('have both prediction intervals', () => {
    const { prediction, predictionHiggins } = pool(bcg, 'DL')
    expect(prediction).toEqual({ lower: expect.closeTo(-1.8582, 4), upper: expect.closeTo(0.4299, 4) })
    expect(predictionHiggins).toEqual({ lower: expect.closeTo(-1.9988, 4), upper: expect.closeTo(0.5706, 4) })
  })

  it('have the published test of asymmetry', () => {
    // metafor: regtest(res, model = "lm")
    expect(eggerTest(bcg)).toMatchObject({
      t: expect.closeTo(-1.4013, 4),
      df: 11,
      p: expect.closeTo(0.1887, 4),
      cautions: [expect.any(String)],
    })
  })

  it('are pooled without each in turn', () => {
    const all = leaveOneOut(bcg, 'REML')
    expect(all).toHaveLength(13)
    expect(all[0]).toMatchObject({
      without: 'study 1',
      pooled: { k: 12, estimate: pool(bcg.slice(1), 'REML').estimate },
    })
  })

  it('are compared by subgroup, and Q is parted without rest', () => {
    const grouped = bcg.map((study, index) => ({ ...study, group: index % 2 ? 'odd' : 'even' }))
    const { groups, between } = subgroups(grouped, 'common')
    expect(groups.map(({ group }) => group)).toEqual(['even', 'odd'])
    const within = groups.reduce((sum, { pooled }) => sum + pooled.q, 0)
    expect(within + (between?.q ?? NaN)).toBeCloseTo(pool(bcg, 'common').q, 8)
    expect(between?.df).toBe(1)
    expect(subgroups(bcg, 'DL').between).toBeNull()
  })
})

describe('few studies', () => {
  it('stand for themselves if there is one', () => {
    for (const model of models)
      expect(pool(of([0.3], [0.04]), model, { isHartungKnapp: true })).toMatchObject({
        estimate: 0.3,
        se: expect.closeTo(0.2, 12),
        tau2: 0,
        q: 0,
        qP: 1,
        i2: 0,
        h2: 1,
      })
    expect(pool(of([0.3], [0.04]), 'DL').notes.join()).toContain('nothing is pooled')
    expect(qProfile(of([0.3], [0.04]), exact)).toMatchObject({ tau2: null, reason: expect.any(String) })
    expect(leaveOneOut(of([0.3], [0.04]), 'DL')).toEqual([])
  })

  it('have a guess of an interval, and no prediction by t, if there are two', () => {
    const two = pool(of([0.2, 0.9], [0.04, 0.09]), 'PM', { isHartungKnapp: true })
    expect(two.tau2).toBeCloseTo(0.18, 12)
    expect(two.predictionHiggins).toBeNull()
    expect(two.notes.join()).toContain('two studies')
  })

  it('may all say the same, and still nothing is endless', () => {
    const same = publishedPooling(of([0.5, 0.5, 0.5], [0.01, 0.02, 0.03]), { isExact: true })
    expect(JSON.stringify(same)).not.toMatch(/NaN|Infinity/)
    expect(pool(of([0.5, 0.5, 0.5], [0.01, 0.02, 0.03]), 'DL', { isHartungKnapp: true })).toMatchObject({
      se: 0,
      statistic: null,
      p: 0,
      cautious: { lower: expect.not.closeTo(0.5, 3), upper: expect.any(Number) },
      notes: expect.arrayContaining([expect.stringContaining('never narrower')]),
    })
    expect(qProfile(of([0.5, 0.5, 0.5], [0.01, 0.02, 0.03]), exact)).toMatchObject({
      tau2: null,
      reason: expect.stringContaining('empty'),
    })
  })
})

describe('heterogeneity beyond what searches expect', () => {
  it('is found however large', () => {
    const far = of([-900, 0, 1500, 40], [0.01, 0.2, 0.5, 0.001])
    for (const accuracy of [exact, asMetafor])
      for (const estimator of ['DL', 'REML', 'PM'] as const) {
        const { tau2 } = betweenStudies(far, estimator, accuracy)
        expect(tau2).toBeGreaterThan(1e5)
        expect(tau2).toBeLessThan(1e7)
      }
  })

  it('is found by searching where Fisher scoring does not settle, which is said', () => {
    const { tau2, note } = betweenStudies(bcg, 'REML', { ...exact, steps: 2 })
    expect(tau2).toBeCloseTo(betweenStudies(bcg, 'REML', exact).tau2, 9)
    expect(note).toContain('did not settle')
  })
})

describe('bad estimates', () => {
  it.each([
    [of([], []), 'no study'],
    [of([1, NaN], [1, 1]), 'Study 2 (study 2): its estimate'],
    [of([1, 2], [1, 0]), 'Study 2 (study 2): its variance is 0'],
    [of([1, 2], [-1, 1]), 'its variance is -1'],
    [of([1, 2], [1, Infinity]), 'its variance is Infinity'],
  ])('are refused (%#)', (studies, message) => expect(() => pool(studies, 'DL')).toThrow(message))
})

describe('any set of studies', () => {
  const number = (min: number, max: number) => fc.double({ min, max, noNaN: true })
  const sets = fc
    .array(fc.tuple(number(-3, 3), number(0.001, 2)), { minLength: 2, maxLength: 15 })
    .map((pairs) =>
      of(
        pairs.map(([estimate]) => estimate),
        pairs.map(([, variance]) => variance),
      ),
    )

  it('is pooled the same in any order, τ² is never below 0 and the common effect lies among the estimates', () => {
    fc.assert(
      fc.property(sets, (studies) => {
        for (const model of models) {
          const [one, other] = [pool(studies, model), pool([...studies].reverse(), model)]
          expect(one.estimate).toBeCloseTo(other.estimate, 7)
          expect(one.tau2).toBeGreaterThanOrEqual(0)
          expect(one.tau2).toBeCloseTo(other.tau2, 6)
        }
        const estimates = studies.map(({ estimate }) => estimate)
        const { estimate } = pool(studies, 'common')
        expect(estimate).toBeGreaterThanOrEqual(Math.min(...estimates) - 1e-12)
        expect(estimate).toBeLessThanOrEqual(Math.max(...estimates) + 1e-12)
      }),
    )
  })

  it('keeps its meaning in other units', () => {
    fc.assert(
      fc.property(sets, number(0.01, 100), (studies, unit) => {
        const scaled = studies.map((study) => ({
          ...study,
          estimate: study.estimate * unit,
          variance: study.variance * unit * unit,
        }))
        for (const model of models) {
          const [one, other] = [pool(studies, model), pool(scaled, model)]
          expect(other.estimate / unit).toBeCloseTo(one.estimate, 6)
          expect(other.tau2 / unit / unit).toBeCloseTo(one.tau2, 6)
          expect(other.i2).toBeCloseTo(one.i2, 3)
          expect(other.p).toBeCloseTo(one.p, 6)
        }
      }),
    )
  })

  it('has a common effect wherever Q is below its degrees of freedom, by DerSimonian and Laird', () => {
    fc.assert(
      fc.property(sets, (studies) => {
        const [common, random] = [pool(studies, 'common'), pool(studies, 'DL')]
        if (common.q > common.qDf + 1e-9) expect(random.tau2).toBeGreaterThan(0)
        else if (common.q < common.qDf)
          expect(random).toMatchObject({ tau2: 0, estimate: common.estimate, se: common.se })
      }),
    )
  })

  it('solves Paule and Mandel’s equation', () => {
    fc.assert(
      fc.property(sets, (studies) => {
        const { tau2 } = betweenStudies(studies, 'PM', exact)
        const { squares } = weightedMean(studies, tau2)
        if (tau2 > 0) expect(squares).toBeCloseTo(studies.length - 1, 7)
        else expect(squares).toBeLessThanOrEqual(studies.length - 1 + 1e-9)
      }),
    )
  })

  it('has no slope of the restricted likelihood at its τ², or none upwards at 0', () => {
    const restricted = (studies: StudyEstimate[], tau2: number): number => {
      const { weightSum, squares } = weightedMean(studies, tau2)
      return (
        -0.5 *
        (studies.reduce((sum, { variance }) => sum + Math.log(variance + tau2), 0) +
          Math.log(weightSum) +
          squares)
      )
    }
    fc.assert(
      fc.property(sets, (studies) => {
        const { tau2 } = betweenStudies(studies, 'REML', exact)
        const top = restricted(studies, tau2)
        const near = Math.max(1e-4, tau2 * 1e-3)
        expect(restricted(studies, tau2 + near)).toBeLessThanOrEqual(top + 1e-9)
        if (tau2 > near) expect(restricted(studies, tau2 - near)).toBeLessThanOrEqual(top + 1e-9)
        expect(restricted(studies, 0)).toBeLessThanOrEqual(top + 1e-9)
      }),
    )
  })
})
