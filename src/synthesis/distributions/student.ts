import { incompleteBeta } from './beta'
import { normalQuantile } from './normal'
import { rootBetween } from './root'

/** The chance of a value of Student's t at least so far from 0: a two-sided p. */
export function studentTwoSided(t: number, df: number): number {
  if (!Number.isFinite(t)) return Number.isNaN(t) ? NaN : 0
  const square = t * t
  return incompleteBeta(df / 2, 0.5, df / (df + square), square / (df + square))
}

/**
 * The value below which a share of Student's t lies.
 *
 * @param p between 0 and 1, neither included
 * @param df degrees of freedom, above 0, also between whole numbers
 */
export function studentQuantile(p: number, df: number): number {
  if (!(p > 0 && p < 1) || !(df > 0)) return NaN
  if (p === 0.5) return 0
  if (p < 0.5) return -studentQuantile(1 - p, df)
  // Beyond this many degrees it is the normal distribution to ten digits.
  if (df > 1e10) return normalQuantile(p)
  const tail = 2 * (1 - p)
  let high = Math.max(1, normalQuantile(p))
  while (studentTwoSided(high, df) > tail && high < 1e300) high *= 2
  return rootBetween((t) => studentTwoSided(t, df) - tail, 0, high, 1e-15)
}
