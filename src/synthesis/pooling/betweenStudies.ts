import { chiSquareQuantile } from '../distributions/chiSquare'
import { rootBetween } from '../distributions/root'
import type { Accuracy } from './accuracy'
import { total, weightedMean, type StudyEstimate } from './studies'

/** How the variance between studies, τ², is estimated. */
export type Estimator = 'DL' | 'REML' | 'PM'

export type BetweenStudies = { tau2: number; note?: string }

/** Σ w − Σ w² / Σ w: the trace of the projection that takes out the mean. */
const trace = (weights: readonly number[]): number => {
  const sum = total(weights)
  return sum - total(weights.map((w) => w * w)) / sum
}

/** The sampling variance of a typical study (Higgins & Thompson 2002), the s² of I² = τ² / (τ² + s²). */
export const typicalVariance = (studies: readonly StudyEstimate[]): number =>
  (studies.length - 1) / trace(studies.map(({ variance }) => 1 / variance))

/**
 * τ² by the method named; 0 for one study. Never below 0.
 *
 * @see DerSimonian & Laird 1986; Paule & Mandel 1982; Viechtbauer 2005 (restricted maximum likelihood)
 */
export function betweenStudies(
  studies: readonly StudyEstimate[],
  estimator: Estimator,
  accuracy: Accuracy,
): BetweenStudies {
  if (studies.length < 2) return { tau2: 0 }
  if (estimator === 'DL') return { tau2: derSimonianLaird(studies) }
  return estimator === 'PM'
    ? { tau2: pauleMandel(studies, accuracy) }
    : restrictedLikelihood(studies, accuracy)
}

function derSimonianLaird(studies: readonly StudyEstimate[]): number {
  const { squares, weights } = weightedMean(studies, 0)
  return Math.max(0, (squares - (studies.length - 1)) / trace(weights))
}

/** Where the generalised Q(τ²) has come down to its expectation, k − 1. */
const pauleMandel = (studies: readonly StudyEstimate[], accuracy: Accuracy): number =>
  whereQIs(studies, studies.length - 1, accuracy) ?? 0

/**
 * The τ² at which Q(τ²) = Σ (y − mean)² / (v + τ²) has a value; it falls steadily. Null if it is below it from the
 * start.
 */
function whereQIs(studies: readonly StudyEstimate[], target: number, accuracy: Accuracy): number | null {
  const above = (tau2: number): number => weightedMean(studies, tau2).squares - target
  if (above(0) < 0) return null
  let high = Math.max(100, 10 * medianDeviation(studies) ** 2)
  while (above(high) > 0) high *= 10
  return rootBetween(above, 0, high, accuracy.root)
}

/** The median distance from the median, as an estimate of a standard deviation (R's `mad`). */
function medianDeviation(studies: readonly StudyEstimate[]): number {
  const median = (values: readonly number[]): number => {
    const sorted = [...values].sort((a, b) => a - b)
    const middle = Math.floor(sorted.length / 2)
    return sorted.length % 2 === 1
      ? (sorted[middle] ?? 0)
      : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
  }
  const estimates = studies.map(({ estimate }) => estimate)
  const centre = median(estimates)
  return 1.4826 * median(estimates.map((estimate) => Math.abs(estimate - centre)))
}

/** What Fisher scoring adds to τ²: score divided by information. Its sign is that of the score. */
function fisherStep(studies: readonly StudyEstimate[], tau2: number): number {
  const { weights, weightSum, mean } = weightedMean(studies, tau2)
  const squares = total(
    studies.map(({ estimate }, index) => ((weights[index] ?? 0) * (estimate - mean)) ** 2),
  )
  const second = total(weights.map((w) => w * w))
  const third = total(weights.map((w) => w ** 3))
  return (squares - trace(weights)) / (second - (2 * third) / weightSum + (second / weightSum) ** 2)
}

/** The restricted log likelihood, without what does not depend on τ². */
function likelihood(studies: readonly StudyEstimate[], tau2: number): number {
  const { weightSum, squares } = weightedMean(studies, tau2)
  return (
    -0.5 * (total(studies.map(({ variance }) => Math.log(variance + tau2))) + Math.log(weightSum) + squares)
  )
}

/**
 * Fisher scoring from the estimator of Hedges, halving steps that would lead below 0. Where it does not settle, the
 * maximum is searched for directly, which the note says.
 */
function restrictedLikelihood(studies: readonly StudyEstimate[], accuracy: Accuracy): BetweenStudies {
  const last = accuracy.step(typicalVariance(studies))
  let tau2 = hedges(studies)
  for (let step = 0; step <= accuracy.steps; step++) {
    let move = fisherStep(studies, tau2)
    if (tau2 === 0 && move < 0) move = 0
    while (tau2 + move < 0) move /= 2
    tau2 += move
    if (Math.abs(move) <= Math.max(last, 4 * Number.EPSILON * tau2))
      return { tau2: unlessNoneIsLikelier(studies, tau2, accuracy) }
  }
  return {
    tau2: mostLikely(studies),
    note: `Fisher scoring did not settle in ${accuracy.steps} steps; τ² was found by searching the restricted likelihood`,
  }
}

/** Hedges' unweighted estimator: the variance of the estimates less their mean sampling variance. */
function hedges(studies: readonly StudyEstimate[]): number {
  const k = studies.length
  const mean = total(studies.map(({ estimate }) => estimate)) / k
  const spread = total(studies.map(({ estimate }) => (estimate - mean) ** 2)) / (k - 1)
  return Math.max(0, spread - total(studies.map(({ variance }) => variance)) / k)
}

function unlessNoneIsLikelier(
  studies: readonly StudyEstimate[],
  tau2: number,
  { likelihood: margin, step }: Accuracy,
): number {
  const isLikelier = likelihood(studies, 0) - likelihood(studies, tau2) > margin
  return isLikelier && tau2 > (margin === 0 ? 0 : step(0)) ? 0 : tau2
}

/** The highest of the places where the slope of the likelihood changes from up to down, and of τ² = 0. */
function mostLikely(studies: readonly StudyEstimate[]): number {
  const scale = typicalVariance(studies)
  const grid = [0, ...Array.from({ length: 121 }, (_, index) => scale * 10 ** ((index - 60) / 6))]
  const tops = grid.flatMap((from, index) => {
    const to = grid[index + 1]
    if (to === undefined || fisherStep(studies, from) <= 0 || fisherStep(studies, to) >= 0) return []
    return [rootBetween((tau2) => fisherStep(studies, tau2), from, to, 0)]
  })
  return [0, ...tops].reduce((best, tau2) =>
    likelihood(studies, tau2) > likelihood(studies, best) ? tau2 : best,
  )
}

/** An interval for τ² and, through it, for I² in per cent; null with a reason where there is none. */
export type HeterogeneityInterval =
  | { tau2: readonly [number, number]; i2: readonly [number, number]; reason?: undefined }
  | { tau2: null; i2: null; reason: string }

/** The 95 % Q-profile interval (Viechtbauer 2007): the τ² for which Q(τ²) is neither too large nor too small. */
export function qProfile(studies: readonly StudyEstimate[], accuracy: Accuracy): HeterogeneityInterval {
  const df = studies.length - 1
  if (df < 1) return { tau2: null, i2: null, reason: 'one study shows no variance between studies' }
  const upper = whereQIs(studies, chiSquareQuantile(0.025, df), accuracy)
  if (upper === null)
    return {
      tau2: null,
      i2: null,
      reason: 'the studies are closer together than chance would have them, so the interval is empty',
    }
  const lower = whereQIs(studies, chiSquareQuantile(0.975, df), accuracy) ?? 0
  const typical = typicalVariance(studies)
  const share = (tau2: number): number => (100 * tau2) / (tau2 + typical)
  return { tau2: [lower, upper], i2: [share(lower), share(upper)] }
}
