import { normalQuantile } from '../distributions/normal'
import { studentQuantile } from '../distributions/student'
import { PoolingError } from './studies'

/** A number that was converted, with how, in words for the reader. */
export type Converted = { value: number; formula: string }

/**
 * The standard error from an interval: its width divided by twice the quantile, 1.96 for 95 % (Cochrane Handbook
 * 6.5.2.2). For a ratio give the logarithms of the limits.
 *
 * @param level such as 0.95
 * @param df degrees of freedom where the interval came from Student's t
 */
export function seFromInterval(lower: number, upper: number, level = 0.95, df?: number): Converted {
  if (!(upper > lower))
    throw new PoolingError(`The interval runs from ${lower} to ${upper}. Give the lower limit first.`)
  if (!(level > 0 && level < 1))
    throw new PoolingError(`An interval of ${level} is none. Give its level as a share, such as 0.95.`)
  const quantile = df === undefined ? normalQuantile((1 + level) / 2) : studentQuantile((1 + level) / 2, df)
  return {
    value: (upper - lower) / (2 * quantile),
    formula: `width of the ${100 * level} % interval divided by 2 × ${quantile.toFixed(3)}`,
  }
}

/** The standard error from an estimate and its two-sided p (Cochrane Handbook 6.5.2.3). */
export function seFromP(estimate: number, p: number, df?: number): Converted {
  if (!(p > 0 && p < 1))
    throw new PoolingError(`p is ${p}. Give the exact value between 0 and 1, not “less than”.`)
  if (estimate === 0)
    throw new PoolingError('An estimate of 0 has no standard error that p could tell. Give the interval.')
  const statistic = df === undefined ? normalQuantile(1 - p / 2) : studentQuantile(1 - p / 2, df)
  return {
    value: Math.abs(estimate) / statistic,
    formula: `estimate divided by ${statistic.toFixed(3)}, the ${df === undefined ? 'z' : 't'} that p = ${p} stands for`,
  }
}

/** The standard deviation of a group from the standard error of its mean: times √n (Cochrane Handbook 6.5.2.2). */
export function sdFromSe(se: number, people: number): Converted {
  if (!(se >= 0) || !(people > 0))
    throw new PoolingError(`A standard error of ${se} for ${people} people is impossible. Correct it.`)
  return {
    value: se * Math.sqrt(people),
    formula: 'standard error times the square root of the number of people',
  }
}

/** Log odds ratio and standardised mean difference into each other, taking the outcome for logistic (Chinn 2000). */
export const smdFromLogOddsRatio = (logOddsRatio: number): Converted => ({
  value: (logOddsRatio * Math.sqrt(3)) / Math.PI,
  formula: 'log odds ratio times √3/π (0.551); the standard error likewise',
})
export const logOddsRatioFromSmd = (smd: number): Converted => ({
  value: (smd * Math.PI) / Math.sqrt(3),
  formula: 'standardised mean difference times π/√3 (1.814); the standard error likewise',
})

/** A correlation from Fisher's z. */
export const correlationFromZ = (z: number): Converted => ({
  value: Math.tanh(z),
  formula: '(e²ᶻ − 1)/(e²ᶻ + 1)',
})
