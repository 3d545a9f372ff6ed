import { incompleteGamma } from './gamma'
import { rootBetween } from './root'

/** The chance that χ² with so many degrees of freedom lies above a value; precise far out in the tail, too. */
export const chiSquareAbove = (value: number, df: number): number => incompleteGamma(df / 2, value / 2).upper

/**
 * The value below which a share of χ² lies.
 *
 * @param p between 0 and 1, neither included
 * @param df degrees of freedom, above 0
 */
export function chiSquareQuantile(p: number, df: number): number {
  if (!(p > 0 && p < 1) || !(df > 0)) return NaN
  let high = Math.max(1, df)
  while (incompleteGamma(df / 2, high / 2).lower < p) high *= 2
  return rootBetween((x) => incompleteGamma(df / 2, x / 2).lower - p, 0, high, 1e-15)
}
