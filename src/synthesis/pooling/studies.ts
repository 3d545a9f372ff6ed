/** One study's estimate on a scale where estimates may be averaged: a difference, or the log of a ratio. */
export type StudyEstimate = {
  label: string
  estimate: number
  /** Its sampling variance: the square of its standard error. Above 0. */
  variance: number
  /** Which subgroup it belongs to, where there are some. */
  group?: string
}

/** Estimates that cannot be pooled. The message names the place and the remedy. */
export class PoolingError extends Error {
  override readonly name = 'PoolingError'
}

/**
 * Checks estimates before anything is computed from them.
 *
 * @throws PoolingError if there is none, if one is no number or has no variance above 0, or if they outgrow numbers
 */
export function checkEstimates(studies: readonly StudyEstimate[]): void {
  if (studies.length === 0) throw new PoolingError('There is no study with an estimate. Give at least one.')
  for (const [index, { label, estimate, variance }] of studies.entries()) {
    const place = `Study ${index + 1} (${label})`
    if (!Number.isFinite(estimate))
      throw new PoolingError(`${place}: its estimate is not a number. Correct it, or leave the study out.`)
    if (!Number.isFinite(variance) || variance <= 0)
      throw new PoolingError(
        `${place}: its variance is ${variance}, and has to be above 0. Check the standard error; with no events in either group the study says nothing about a ratio and is left out.`,
      )
  }
  const { weightSum, squares } = weightedMean(studies, 0)
  if (!Number.isFinite(weightSum) || !Number.isFinite(squares))
    throw new PoolingError(
      'These numbers lie too far apart to calculate with. Look for a slip in a unit, or use another unit.',
    )
}

export const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)

/** A mean weighted by 1 / (variance + τ²), with what the estimators of τ² need. */
export type WeightedMean = {
  weights: readonly number[]
  weightSum: number
  mean: number
  /** Σ w (y − mean)². */
  squares: number
}

export function weightedMean(studies: readonly StudyEstimate[], tau2: number): WeightedMean {
  const weights = studies.map(({ variance }) => 1 / (variance + tau2))
  const weightSum = total(weights)
  // From the first estimate on, so that equal estimates have exactly that mean.
  const origin = studies[0]?.estimate ?? 0
  const mean =
    origin +
    total(studies.map(({ estimate }, index) => (weights[index] ?? 0) * (estimate - origin))) / weightSum
  const squares = total(studies.map(({ estimate }, index) => (weights[index] ?? 0) * (estimate - mean) ** 2))
  return { weights, weightSum, mean, squares }
}
