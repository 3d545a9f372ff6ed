import { chiSquareAbove } from '../distributions/chiSquare'
import { normalTwoSided, z975 } from '../distributions/normal'
import { studentQuantile, studentTwoSided } from '../distributions/student'
import { exact, type Accuracy } from './accuracy'
import { betweenStudies, typicalVariance, type Estimator } from './betweenStudies'
import { checkEstimates, weightedMean, type StudyEstimate } from './studies'

/** One common effect, or effects that vary between studies with τ² by the estimator named. */
export type Model = 'common' | Estimator

export type Interval = { lower: number; upper: number }

export type Pooled = Interval & {
  model: Model
  /** Hartung and Knapp's standard error with Student's t, or Wald's with the normal distribution. */
  isHartungKnapp: boolean
  k: number
  estimate: number
  se: number
  /** The estimate in standard errors; null where the standard error is 0. */
  statistic: number | null
  p: number
  tau2: number
  /** Per cent of the variation that is not chance, and the total variation in multiples of it. */
  i2: number
  h2: number
  q: number
  qDf: number
  qP: number
  /** In per cent, in the order of the studies. */
  weights: readonly number[]
  /** Where the effect of a further study may lie, with the distribution of the test (metafor's default). */
  prediction: Interval | null
  /** The same with Student's t of k − 2 degrees of freedom (Higgins, Thompson & Spiegelhalter 2009); from 3 studies. */
  predictionHiggins: Interval | null
  /** Hartung and Knapp's interval with a standard error never below Wald's (Röver, Knapp & Friede 2015). */
  cautious: Interval | null
  notes: readonly string[]
}

/**
 * Pools estimates by inverse variance, with a 95 % interval. The mean is Σ w·y / Σ w with w = 1 / (v + τ²), its
 * variance 1 / Σ w; Hartung & Knapp (2001) and Sidik & Jonkman (2002) multiply this by Σ w (y − mean)² / (k − 1) and
 * use Student's t with k − 1 degrees of freedom. Q, its test and I² follow Higgins & Thompson 2002 (random effects:
 * I² = τ² / (τ² + s²), as metafor has it). One study stands for itself, by z.
 *
 * @throws PoolingError if an estimate is no number or a variance not above 0
 */
export function pool(
  studies: readonly StudyEstimate[],
  model: Model,
  { isHartungKnapp = false, accuracy = exact }: { isHartungKnapp?: boolean; accuracy?: Accuracy } = {},
): Pooled {
  checkEstimates(studies)
  const k = studies.length
  const { tau2, note } = model === 'common' ? { tau2: 0 } : betweenStudies(studies, model, accuracy)
  const { weights, weightSum, mean, squares } = weightedMean(studies, tau2)
  const wald = 1 / Math.sqrt(weightSum)
  const byT = isHartungKnapp && k > 1
  const factor = byT ? hartungKnapp(squares, k) : 1
  const se = wald * Math.sqrt(factor)
  const quantile = byT ? studentQuantile(0.975, k - 1) : z975
  const around = (width: number): Interval => ({ lower: mean - width, upper: mean + width })
  const statistic = se === 0 ? null : mean / se
  const spread = Math.sqrt(se * se + tau2)
  return {
    model,
    isHartungKnapp,
    k,
    estimate: mean,
    se,
    ...around(quantile * se),
    statistic,
    p: statistic === null ? 0 : byT ? studentTwoSided(statistic, k - 1) : normalTwoSided(statistic),
    tau2,
    ...heterogeneity(studies, model, tau2),
    weights: weights.map((weight) => (100 * weight) / weightSum),
    prediction: model === 'common' ? null : around(quantile * spread),
    predictionHiggins: model === 'common' || k < 3 ? null : around(studentQuantile(0.975, k - 2) * spread),
    cautious: byT ? around(quantile * wald * Math.sqrt(Math.max(1, factor))) : null,
    notes: [...(note === undefined ? [] : [note]), ...notesOf(k, model, byT, factor)],
  }
}

/** What multiplies Wald's variance. Estimates that are the same but for rounding have none between them. */
const hartungKnapp = (squares: number, k: number): number =>
  squares <= Number.EPSILON ? 0 : squares / (k - 1)

function heterogeneity(
  studies: readonly StudyEstimate[],
  model: Model,
  tau2: number,
): Pick<Pooled, 'q' | 'qDf' | 'qP' | 'i2' | 'h2'> {
  const qDf = studies.length - 1
  if (qDf === 0) return { q: 0, qDf, qP: 1, i2: 0, h2: 1 }
  const q = weightedMean(studies, 0).squares
  const qP = chiSquareAbove(q, qDf)
  if (model === 'common') return { q, qDf, qP, i2: q <= qDf ? 0 : (100 * (q - qDf)) / q, h2: q / qDf }
  const typical = typicalVariance(studies)
  return { q, qDf, qP, i2: (100 * tau2) / (typical + tau2), h2: tau2 / typical + 1 }
}

function notesOf(k: number, model: Model, byT: boolean, factor: number): string[] {
  if (k === 1) return ['one study: its own estimate is shown, nothing is pooled']
  const notes = []
  if (model !== 'common' && k === 2)
    notes.push('two studies: τ² is hardly known, so the intervals are a guess; show both studies, too')
  else if (model !== 'common' && k < 5)
    notes.push('fewer than five studies: τ² and the prediction interval are very uncertain')
  if (byT && factor < 1 - 1e-6)
    notes.push(
      'Hartung and Knapp’s interval is narrower than the usual one here; use the cautious interval, which is never narrower',
    )
  return notes
}
