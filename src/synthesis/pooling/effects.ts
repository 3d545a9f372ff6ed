import { lnGamma } from '../distributions/gamma'
import { PoolingError, type StudyEstimate } from './studies'

/** An effect computed from what a study reports, with its variance and the formula in words. */
export type Effect = { estimate: number; variance: number; formula: string; notes: readonly string[] }

/** Events and people in the group with the intervention and in the one it is compared with. */
export type Counts = { events: number; people: number; controlEvents: number; controlPeople: number }

/** Mean, standard deviation and people in either group. */
export type Means = {
  mean: number
  sd: number
  people: number
  controlMean: number
  controlSd: number
  controlPeople: number
}

/** Mean difference: m₁ − m₂, variance sd₁²/n₁ + sd₂²/n₂. */
export function meanDifference(means: Means): Effect {
  checkMeans(means)
  const { mean, sd, people, controlMean, controlSd, controlPeople } = means
  return {
    estimate: mean - controlMean,
    variance: sd ** 2 / people + controlSd ** 2 / controlPeople,
    formula:
      'difference of the means; variance: square of each standard deviation divided by its people, added',
    notes: [],
  }
}

/**
 * Standardised mean difference, Hedges' g: d = (m₁ − m₂) / pooled standard deviation, times J with m = n₁ + n₂ − 2
 * degrees of freedom, where J = Γ(m/2) / (√(m/2) Γ((m−1)/2)) exactly and not 1 − 3/(4m − 1) (Hedges 1981; metafor
 * does the same). Variance 1/n₁ + 1/n₂ + g² / (2 (n₁ + n₂)).
 */
export function standardisedMeanDifference(means: Means): Effect {
  checkMeans(means)
  const { mean, sd, people, controlMean, controlSd, controlPeople } = means
  const df = people + controlPeople - 2
  const pooled = Math.sqrt(((people - 1) * sd ** 2 + (controlPeople - 1) * controlSd ** 2) / df)
  if (pooled === 0)
    throw new PoolingError('Both standard deviations are 0, so nothing can be standardised. Correct them.')
  const j = Math.exp(lnGamma(df / 2) - 0.5 * Math.log(df / 2) - lnGamma((df - 1) / 2))
  const estimate = (j * (mean - controlMean)) / pooled
  return {
    estimate,
    variance: 1 / people + 1 / controlPeople + estimate ** 2 / (2 * (people + controlPeople)),
    formula:
      'difference of the means divided by the pooled standard deviation, with Hedges’ exact correction for small groups',
    notes: [],
  }
}

/**
 * Log risk ratio and log odds ratio. Where one cell is empty, 0.5 is added to all four of this study, as usual; a
 * study with no event in either group, or with nothing but events, says nothing about a ratio and gives null
 * (Cochrane Handbook, chapter 10).
 */
export function logRiskRatio(counts: Counts): Effect | null {
  const table = ratioTable(counts)
  if (!table) return null
  const { a, n1, c, n2, notes } = table
  return {
    estimate: Math.log(a / n1 / (c / n2)),
    variance: 1 / a - 1 / n1 + 1 / c - 1 / n2,
    formula: 'logarithm of the ratio of the two risks; variance 1/a − 1/n₁ + 1/c − 1/n₂',
    notes,
  }
}

export function logOddsRatio(counts: Counts): Effect | null {
  const table = ratioTable(counts)
  if (!table) return null
  const { a, n1, c, n2, notes } = table
  const [b, d] = [n1 - a, n2 - c]
  return {
    estimate: Math.log((a * d) / (b * c)),
    variance: 1 / a + 1 / b + 1 / c + 1 / d,
    formula: 'logarithm of the ratio of the two odds; variance 1/a + 1/b + 1/c + 1/d',
    notes,
  }
}

/**
 * Risk difference: a/n₁ − c/n₂. Studies without events count; where a cell is empty 0.5 is added to all four, as
 * metafor does, since their variance would else be 0.
 */
export function riskDifference(counts: Counts): Effect {
  checkCounts(counts)
  const { events, people, controlEvents, controlPeople } = counts
  const isEmpty = [events, people - events, controlEvents, controlPeople - controlEvents].includes(0)
  const [p1, p2] = [events / people, controlEvents / controlPeople]
  const add = isEmpty ? 0.5 : 0
  const [q1, q2] = [(events + add) / (people + 2 * add), (controlEvents + add) / (controlPeople + 2 * add)]
  return {
    estimate: isEmpty ? q1 - q2 : p1 - p2,
    variance: (q1 * (1 - q1)) / (people + 2 * add) + (q2 * (1 - q2)) / (controlPeople + 2 * add),
    formula: 'difference of the two risks; variance p₁(1 − p₁)/n₁ + p₂(1 − p₂)/n₂',
    notes: isEmpty ? [halfAdded] : [],
  }
}

/** Fisher's z of a correlation: ½ ln((1 + r)/(1 − r)), variance 1/(n − 3). */
export function fisherZ(correlation: number, people: number): Effect {
  if (!(Math.abs(correlation) < 1))
    throw new PoolingError(`A correlation lies between −1 and 1, and ${correlation} does not. Correct it.`)
  if (!(people > 3))
    throw new PoolingError(
      `A correlation needs more than 3 people, and here are ${people}. Correct the number.`,
    )
  return {
    estimate: Math.atanh(correlation),
    variance: 1 / (people - 3),
    formula: 'half the logarithm of (1 + r)/(1 − r); variance 1/(n − 3)',
    notes: [],
  }
}

const halfAdded = 'one cell of the table is empty: 0.5 was added to all four of this study'

function ratioTable(
  counts: Counts,
): { a: number; n1: number; c: number; n2: number; notes: string[] } | null {
  checkCounts(counts)
  const { events: a, people: n1, controlEvents: c, controlPeople: n2 } = counts
  if ((a === 0 && c === 0) || (a === n1 && c === n2)) return null
  if (![a, n1 - a, c, n2 - c].includes(0)) return { a, n1, c, n2, notes: [] }
  return { a: a + 0.5, n1: n1 + 1, c: c + 0.5, n2: n2 + 1, notes: [halfAdded] }
}

/** @throws PoolingError if these are no counts, or more events than people */
export function checkCounts({ events, people, controlEvents, controlPeople }: Counts): void {
  for (const [n, of, where] of [
    [events, people, 'intervention'],
    [controlEvents, controlPeople, 'comparison'],
  ] as const) {
    if (!(of > 0) || !Number.isFinite(of))
      throw new PoolingError(`The ${where} group has ${of} people. Give a number above 0.`)
    if (!(n >= 0 && n <= of))
      throw new PoolingError(`The ${where} group has ${n} events in ${of} people. Correct one of them.`)
  }
}

function checkMeans({ mean, controlMean, sd, controlSd, people, controlPeople }: Means): void {
  if (![mean, controlMean].every((value) => Number.isFinite(value)))
    throw new PoolingError('A mean is not a number. Correct it.')
  if (!(sd >= 0 && controlSd >= 0))
    throw new PoolingError('A standard deviation is below 0 or missing. Correct it.')
  if (!(people >= 2 && controlPeople >= 2))
    throw new PoolingError('A mean difference needs at least two people in each group. Correct the numbers.')
}

/** Effects as studies to pool, without those that say nothing; `left` names them. */
export function studiesOf(effects: readonly { label: string; effect: Effect | null }[]): {
  studies: StudyEstimate[]
  left: string[]
} {
  return {
    studies: effects.flatMap(({ label, effect }) =>
      effect ? [{ label, estimate: effect.estimate, variance: effect.variance }] : [],
    ),
    left: effects.flatMap(({ label, effect }) => (effect ? [] : [label])),
  }
}
