import { z975 } from '@/synthesis/distributions/normal'
import {
  chanceIsCertain,
  nothingInCommon,
  notCalculable,
  sum,
  withInterval,
  type Coefficient,
} from './coefficient'

/**
 * Cohen's κ, weighted κ with weights between the categories: κ = (po − pe) / (1 − pe), with po = Σ w·p(i,j) and
 * pe = Σ w·p(i,·)·p(·,j) (Cohen 1960, 1968).
 *
 * The standard error is the large-sample one for a κ that need not be 0 (Fleiss, Cohen & Everitt 1969, formulas 13
 * and 8), which psych's `cohen.kappa` and vcd's `Kappa` give too, and not the one under the hypothesis κ = 0. The
 * interval is κ ± 1.96 standard errors, cut at −1 and 1.
 *
 * @param table square table of counts, first rater in rows
 * @param weights square table of agreement, 1 on the diagonal
 */
export function cohenKappa(
  table: readonly (readonly number[])[],
  weights: readonly (readonly number[])[],
): Coefficient {
  const n = sum(table.map(sum))
  if (n === 0) return notCalculable(nothingInCommon)
  const cells = table.flatMap((row, i) =>
    row.map((count, j) => ({ i, j, p: count / n, w: weights[i]?.[j] ?? 0 })),
  )
  const rows = table.map((row) => sum(row) / n)
  const columns = table.map((_, j) => sum(table.map((row) => row[j] ?? 0)) / n)
  const po = sum(cells.map(({ p, w }) => p * w))
  const pe = sum(cells.map(({ i, j, w }) => w * (rows[i] ?? 0) * (columns[j] ?? 0)))
  // Chance is certain exactly where one cell of the diagonal holds all.
  if (table.some((row, i) => row[i] === n)) return notCalculable(chanceIsCertain, { po: 1, pe: 1 })
  const value = (po - pe) / (1 - pe)
  const rowWeights = table.map((_, i) => sum(columns.map((share, j) => share * (weights[i]?.[j] ?? 0))))
  const columnWeights = table.map((_, j) => sum(rows.map((share, i) => share * (weights[i]?.[j] ?? 0))))
  const spread = sum(
    cells.map(
      ({ i, j, p, w }) =>
        p * (w * (1 - pe) - ((rowWeights[i] ?? 0) + (columnWeights[j] ?? 0)) * (1 - po)) ** 2,
    ),
  )
  const variance = (spread - (po * pe - 2 * pe + po) ** 2) / (n * (1 - pe) ** 4)
  return { po, pe, ...withInterval(value, Math.sqrt(Math.max(0, variance)), z975) }
}

/**
 * κ as it would be if every category were as frequent: (k·po − 1) / (k − 1) for k categories (Byrt, Bishop &
 * Carlin 1993; for two categories 2·po − 1).
 */
export const pabak = (po: number, categories: number): number => (categories * po - 1) / (categories - 1)

/**
 * What pulls the κ of a 2 × 2 table [[a, b], [c, d]] away from PABAK (Byrt, Bishop & Carlin 1993): prevalence index
 * |a − d| / n, bias index |b − c| / n.
 */
export function indices(table: readonly (readonly number[])[]): { prevalence: number; bias: number } | null {
  const [[a, b] = [], [c, d] = []] = table
  if (table.length !== 2 || a === undefined || b === undefined || c === undefined || d === undefined)
    return null
  const n = a + b + c + d
  return n === 0 ? null : { prevalence: Math.abs(a - d) / n, bias: Math.abs(b - c) / n }
}
