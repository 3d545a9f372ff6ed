import { asMetafor, exact } from './accuracy'
import { betweenStudies, qProfile, typicalVariance } from './betweenStudies'
import { pool, type Model, type Pooled } from './pool'
import { eggerTest, leaveOneOut, subgroups } from './sensitivity'
import { checkEstimates, type StudyEstimate } from './studies'

const methods: readonly { name: string; model: Model; isHartungKnapp: boolean }[] = [
  { name: 'FE', model: 'common', isHartungKnapp: false },
  { name: 'DL', model: 'DL', isHartungKnapp: false },
  { name: 'DL_HKSJ', model: 'DL', isHartungKnapp: true },
  { name: 'REML', model: 'REML', isHartungKnapp: false },
  { name: 'REML_HKSJ', model: 'REML', isHartungKnapp: true },
  { name: 'PM', model: 'PM', isHartungKnapp: false },
  { name: 'PM_HKSJ', model: 'PM', isHartungKnapp: true },
]

/** From how many percentage points of I² on a search that stopped early is told of. */
const tellingDifference = 1

/** metafor's searches stop at a fixed width, which is coarse where variances are small. */
function stoppedEarly(studies: readonly StudyEstimate[], { model, tau2, i2 }: Pooled): string[] {
  if (studies.length < 2 || model === 'common' || model === 'DL') return []
  const solved = betweenStudies(studies, model, exact).tau2
  const share = (100 * solved) / (solved + typicalVariance(studies))
  if (Math.abs(share - i2) < tellingDifference) return []
  return [
    `metafor’s search stops too early for variances this small: τ² is ${tau2.toPrecision(3)}, and ${solved.toPrecision(3)} when solved; use --exact, or another unit`,
  ]
}

/** A pooled estimate under the names of metafor's output; I² and weights in per cent; ratios also as such (`exp`). */
function named(pooled: Pooled, isRatio: boolean, more: readonly string[] = []) {
  const { prediction, predictionHiggins, cautious } = pooled
  const notes = [...pooled.notes, ...more]
  return {
    estimate: pooled.estimate,
    se: pooled.se,
    ci_lb: pooled.lower,
    ci_ub: pooled.upper,
    stat: pooled.statistic,
    p: pooled.p,
    tau2: pooled.tau2,
    tau: Math.sqrt(pooled.tau2),
    I2: pooled.i2,
    H2: pooled.h2,
    Q: pooled.q,
    Q_df: pooled.qDf,
    Q_p: pooled.qP,
    ...(isRatio && { exp: [pooled.estimate, pooled.lower, pooled.upper].map(Math.exp) }),
    ...(prediction && { pi_lb_metafor_default: prediction.lower, pi_ub_metafor_default: prediction.upper }),
    ...(predictionHiggins && {
      pi_lb_higgins_t_kminus2: predictionHiggins.lower,
      pi_ub_higgins_t_kminus2: predictionHiggins.upper,
    }),
    ...(cautious && { ci_lb_never_narrower: cautious.lower, ci_ub_never_narrower: cautious.upper }),
    weights_pct: pooled.weights,
    ...(notes.length > 0 && { notes }),
  }
}

/**
 * Everything that pooling gives, under the names of metafor's output, for comparing with it.
 *
 * @param options.isRatio the estimates are logarithms of ratios
 * @param options.isExact solve for τ² as far as numbers go, as the hub does where it shows pooled results; else stop where
 *   metafor does by default
 * @throws PoolingError if an estimate is no number or a variance not above 0
 */
export function publishedPooling(
  studies: readonly StudyEstimate[],
  { isExact, isRatio = false }: { isExact: boolean; isRatio?: boolean },
) {
  checkEstimates(studies)
  const accuracy = isExact ? exact : asMetafor
  const interval = qProfile(studies, accuracy)
  const without = (model: Model) =>
    leaveOneOut(studies, model, { accuracy }).map(({ without: label, pooled }) => ({
      without: label,
      ...named(pooled, isRatio),
    }))
  return {
    k: studies.length,
    labels: studies.map(({ label }) => label),
    ...Object.fromEntries(
      methods.map(({ name, model, isHartungKnapp }) => {
        const pooled = pool(studies, model, { isHartungKnapp, accuracy })
        return [name, named(pooled, isRatio, isExact ? [] : stoppedEarly(studies, pooled))]
      }),
    ),
    tau2_QP_CI: interval.tau2,
    I2_QP_CI: interval.i2,
    ...(interval.reason === undefined ? {} : { QP_CI_reason: interval.reason }),
    egger: eggerTest(studies),
    leave_one_out: { FE: without('common'), DL: without('DL'), REML: without('REML') },
    ...(studies.some(({ group }) => group !== undefined) && {
      subgroups: { FE: groupsNamed('common'), REML: groupsNamed('REML') },
    }),
    tau2_search: isExact ? 'exact' : 'stops where metafor 3.8 stops by default',
  }

  function groupsNamed(model: Model) {
    const { groups, between } = subgroups(studies, model, accuracy)
    return {
      groups: groups.map(({ group, pooled }) => ({ group, ...named(pooled, isRatio) })),
      Q_between: between?.q ?? null,
      Q_between_df: between?.df ?? null,
      Q_between_p: between?.p ?? null,
    }
  }
}
