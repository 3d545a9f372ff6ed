import { normalQuantile, normalTwoSided } from '../distributions/normal'
import { studentQuantile } from '../distributions/student'
import { above0, ConversionRefused, handbook, levelOf, shown, type Worked } from './worked'

/** Whether numbers are used as they are, or as logarithms because they are ratios. */
export type On = 'difference' | 'ratio'

const scaled = (value: number, on: On, name: string): number => (on === 'ratio' ? Math.log(above0(value, name)) : value)
const ln = (on: On, text: string): string => (on === 'ratio' ? `ln(${text})` : text)
const seName = (on: On): string => (on === 'ratio' ? 'Standard error of the logarithm' : 'Standard error')

/**
 * The standard error from the ends of an interval.
 *
 * @param level per cent
 * @param df degrees of freedom, where the interval came from Student's t (small groups)
 */
export function seFromInterval(lower: number, upper: number, level: number, on: On, df?: number): Worked {
  const [low, high] = [scaled(lower, on, 'The lower end'), scaled(upper, on, 'The upper end')]
  if (!(high > low))
    throw new ConversionRefused(`The interval runs from ${shown(lower)} to ${shown(upper)}. Give its lower end first.`)
  const at = (1 + levelOf(level)) / 2
  const quantile = df === undefined ? normalQuantile(at) : studentQuantile(at, above0(df, 'The degrees of freedom'))
  const se = (high - low) / (2 * quantile)
  return {
    values: [{ field: 'standardError', label: seName(on), value: se }],
    steps: [
      `SE = (${ln(on, 'upper')} − ${ln(on, 'lower')}) / (2 × ${shown(quantile)})`,
      `SE = (${shown(high)} − ${shown(low)}) / ${shown(2 * quantile)} = ${shown(se)}`,
      df === undefined ? `${shown(quantile)} is the z of a ${shown(level)} % interval.` : `${shown(quantile)} is the t of a ${shown(level)} % interval with ${shown(df)} degrees of freedom.`,
    ],
    source: handbook('chapter 6'),
    assumptions: df === undefined ? ['The interval was computed from the normal distribution, as in large groups.'] : [],
  }
}

/** The standard error from an estimate and its exact two-sided p. */
export function seFromP(estimate: number, p: number, on: On, df?: number): Worked {
  if (!(p > 0 && p < 1)) throw new ConversionRefused(`P is ${shown(p)}. Give the exact value between 0 and 1, not “less than”.`)
  const effect = scaled(estimate, on, 'The ratio')
  if (effect === 0) throw new ConversionRefused('An estimate of no difference has no standard error that p could tell. Give the interval.')
  const statistic = df === undefined ? normalQuantile(1 - p / 2) : studentQuantile(1 - p / 2, above0(df, 'The degrees of freedom'))
  const se = Math.abs(effect) / statistic
  const name = df === undefined ? 'z' : 't'
  return {
    values: [{ field: 'standardError', label: seName(on), value: se }],
    steps: [
      `${name} = ${shown(statistic)}, which a two-sided p of ${shown(p)} stands for${df === undefined ? '' : ` with ${shown(df)} degrees of freedom`}`,
      `SE = |${ln(on, 'estimate')}| / ${name} = ${shown(Math.abs(effect))} / ${shown(statistic)} = ${shown(se)}`,
    ],
    source: handbook('chapter 6'),
    assumptions: ['The p is two-sided and exact.'],
  }
}

/** The interval from an estimate and its standard error (for a ratio: that of its logarithm). */
export function intervalFromSe(estimate: number, se: number, level: number, on: On): Worked {
  const middle = scaled(estimate, on, 'The ratio')
  const z = normalQuantile((1 + levelOf(level)) / 2)
  const half = z * above0(se, 'The standard error')
  const back = (value: number): number => (on === 'ratio' ? Math.exp(value) : value)
  const [lower, upper] = [back(middle - half), back(middle + half)]
  return {
    values: [
      { field: 'ciLower', label: 'Interval from', value: lower }, { field: 'ciUpper', label: 'Interval to', value: upper },
      { field: 'ciLevel', label: 'Level, %', value: level },
    ],
    steps: [
      on === 'ratio' ? `exp(ln(estimate) ± ${shown(z)} × SE)` : `estimate ± ${shown(z)} × SE`,
      on === 'ratio'
        ? `exp(${shown(middle)} ± ${shown(half)}) = ${shown(lower)} to ${shown(upper)}`
        : `${shown(middle)} ± ${shown(half)} = ${shown(lower)} to ${shown(upper)}`,
    ],
    source: handbook('chapter 6'),
    assumptions: ['The estimate is normally distributed, as in large groups.'],
  }
}

/** The two-sided p from an estimate and its standard error (for a ratio: that of its logarithm). */
export function pFromSe(estimate: number, se: number, on: On): Worked {
  const z = scaled(estimate, on, 'The ratio') / above0(se, 'The standard error')
  const p = normalTwoSided(z)
  return {
    values: [{ field: 'pValue', label: 'P value', value: p }],
    steps: [`z = ${ln(on, 'estimate')} / SE = ${shown(z)}`, `p = 2 × (1 − Φ(|z|)) = ${shown(p)}`],
    source: handbook('chapter 6'),
    assumptions: ['The estimate is normally distributed, as in large groups.'],
  }
}
