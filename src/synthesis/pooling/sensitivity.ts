import { studentTwoSided } from '../distributions/student'
import { exact, type Accuracy } from './accuracy'
import { pool, type Model, type Pooled } from './pool'
import { checkEstimates, total, type StudyEstimate } from './studies'

type Options = { isHartungKnapp?: boolean; accuracy?: Accuracy }

/** The pooled estimate without each of the studies in turn; empty for fewer than two. */
export function leaveOneOut(
  studies: readonly StudyEstimate[],
  model: Model,
  options: Options = {},
): { without: string; pooled: Pooled }[] {
  if (studies.length < 2) return []
  return studies.map(({ label }, left) => ({
    without: label,
    pooled: pool(
      studies.filter((_, index) => index !== left),
      model,
      options,
    ),
  }))
}

export type Subgroups = {
  groups: readonly { group: string; pooled: Pooled }[]
  /** The test of a difference between groups: Q between, its degrees of freedom and p; null for one group. */
  between: { q: number; df: number; p: number } | null
}

/**
 * Pools each subgroup apart, with a τ² of its own, and tests whether the groups differ: Q between = Σ (mean of the
 * group − common mean)² / variance of the group, against χ² with one degree of freedom fewer than groups (Borenstein
 * et al. 2009, ch. 19). Studies without a group are a group of their own.
 */
export function subgroups(
  studies: readonly StudyEstimate[],
  model: Model,
  accuracy: Accuracy = exact,
): Subgroups {
  const byGroup = new Map<string, StudyEstimate[]>()
  for (const study of studies)
    byGroup.set(study.group ?? '', [...(byGroup.get(study.group ?? '') ?? []), study])
  const groups = [...byGroup].map(([group, members]) => ({
    group,
    pooled: pool(members, model, { accuracy }),
  }))
  if (groups.length < 2) return { groups, between: null }
  const means = groups.map(({ group, pooled }) => ({
    label: group,
    estimate: pooled.estimate,
    variance: pooled.se ** 2,
  }))
  const { q, qDf, qP } = pool(means, 'common')
  return { groups, between: { q, df: qDf, p: qP } }
}

export type EggerTest = {
  intercept: number
  se: number
  t: number
  df: number
  p: number
  /** What has to be said beside it. */
  cautions: readonly string[]
}

/**
 * Egger's regression test for funnel plot asymmetry (Egger et al. 1997): estimate / standard error on 1 / standard
 * error, unweighted; the intercept against 0 by Student's t with k − 2 degrees of freedom. Null for fewer than three
 * studies or where all are equally precise. Asymmetry is no proof of missing studies, and with fewer than ten
 * studies the test should not be used (Cochrane Handbook, chapter 13).
 */
export function eggerTest(studies: readonly StudyEstimate[]): EggerTest | null {
  checkEstimates(studies)
  const k = studies.length
  const precisions = studies.map(({ variance }) => 1 / Math.sqrt(variance))
  const standardised = studies.map(({ estimate }, index) => estimate * (precisions[index] ?? 0))
  const meanX = total(precisions) / k
  const meanY = total(standardised) / k
  const spread = total(precisions.map((x) => (x - meanX) ** 2))
  if (k < 3 || spread <= 1e-24 * meanX * meanX) return null
  const slope =
    total(precisions.map((x, index) => (x - meanX) * ((standardised[index] ?? 0) - meanY))) / spread
  const intercept = meanY - slope * meanX
  const rest =
    total(standardised.map((y, index) => (y - intercept - slope * (precisions[index] ?? 0)) ** 2)) / (k - 2)
  const se = Math.sqrt(rest * (1 / k + (meanX * meanX) / spread))
  if (se === 0) return null
  const t = intercept / se
  return {
    intercept,
    se,
    t,
    df: k - 2,
    p: studentTwoSided(t, k - 2),
    cautions: [
      'asymmetry has other causes than missing studies, such as smaller studies in people who gain more',
      ...(k < 10
        ? [
            `${k} studies: with fewer than ten the test can hardly tell asymmetry from chance and should not be used`,
          ]
        : []),
    ],
  }
}
