/** An agreement statistic with its 95 % interval; null throughout, with a reason, where it cannot be calculated. */
export type Coefficient = {
  value: number | null
  /** Observed agreement, from 0 to 1. */
  po: number | null
  /** Agreement expected by chance, from 0 to 1. */
  pe: number | null
  /** Standard error; null where none is given. */
  se: number | null
  lower: number | null
  upper: number | null
  /** Why a number is missing. */
  reason?: string
}

export const notCalculable = (reason: string, known: { po?: number; pe?: number } = {}): Coefficient => ({
  value: null,
  po: known.po ?? null,
  pe: known.pe ?? null,
  se: null,
  lower: null,
  upper: null,
  reason,
})

/** A number without an interval. */
export const pointOnly = (
  value: number,
  known: { po?: number; pe?: number; reason?: string } = {},
): Coefficient => ({
  po: null,
  pe: null,
  ...known,
  value,
  se: null,
  lower: null,
  upper: null,
})

/** Why no statistic can be given where chance alone would agree always (0 divided by 0). */
export const chanceIsCertain =
  'not calculable: everything is in one category, so chance alone would always agree (pe = 1)'
export const nothingInCommon = 'not calculable: nothing was rated by two raters'
export const oneCategory = 'not calculable: there is only one category'

/** An estimate with its interval, kept within −1 and 1 as psych and vcd do. */
export const withInterval = (
  value: number,
  se: number,
  quantile: number,
): Pick<Coefficient, 'value' | 'se' | 'lower' | 'upper'> => ({
  value,
  se,
  lower: Math.max(-1, value - quantile * se),
  upper: Math.min(1, value + quantile * se),
})

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/** Weights that count only the same category as agreement. */
export const identityWeights = (size: number): number[][] =>
  weightsBy(size, (distance) => (distance === 0 ? 1 : 0))

/** Linear (Cicchetti & Allison 1971) and quadratic (Fleiss & Cohen 1973) weights by rank; for two categories or more. */
export const linearWeights = (size: number): number[][] =>
  weightsBy(size, (distance) => 1 - distance / (size - 1))
export const quadraticWeights = (size: number): number[][] =>
  weightsBy(size, (distance) => 1 - (distance / (size - 1)) ** 2)

function weightsBy(size: number, weight: (distance: number) => number): number[][] {
  return Array.from({ length: size }, (_, i) =>
    Array.from({ length: size }, (_, j) => weight(Math.abs(i - j))),
  )
}
