import type { Agreement } from './agreement'
import type { Coefficient } from './coefficient'

/** An agreement statistic under the names that statistics packages print. */
type PublishedCoefficient = {
  kappa: number | null
  po: number | null
  pe: number | null
  se: number | null
  ci_lb: number | null
  ci_ub: number | null
  reason?: string
}

const named = ({ value, po, pe, se, lower, upper, reason }: Coefficient): PublishedCoefficient => ({
  kappa: value,
  po,
  pe,
  se,
  ci_lb: lower,
  ci_ub: upper,
  ...(reason === undefined ? {} : { reason }),
})

/**
 * Agreement as data for machines: names as psych, vcd and irrCAC readers know them, shares from 0 to 1, null where a
 * number cannot be calculated, with the reason under `reason` or `reasons`.
 */
export function publishedAgreement(agreement: Agreement) {
  const { ac1, alpha, alphaOrdinal, alphaInterval, fleiss } = agreement
  const points = {
    pabak: agreement.pabak,
    ac1,
    alpha,
    alpha_ordinal: alphaOrdinal,
    alpha_interval: alphaInterval,
  }
  const reasons = Object.entries(points).flatMap(([name, { value, reason }]) =>
    value === null && reason !== undefined ? [[name, reason]] : [],
  )
  return {
    n: agreement.n,
    n_incomplete: agreement.incomplete,
    raters: agreement.raters,
    categories: agreement.categories,
    category_order: agreement.order,
    kappa_of: agreement.kappa,
    percent_agreement: agreement.unweighted.po === null ? null : 100 * agreement.unweighted.po,
    unweighted: named(agreement.unweighted),
    linear: named(agreement.linear),
    quadratic: named(agreement.quadratic),
    pabak: agreement.pabak.value,
    prevalence_index: agreement.prevalence,
    bias_index: agreement.bias,
    ac1: ac1.value,
    ac1_pe: ac1.pe,
    ac1_se: ac1.se,
    ac1_ci_lb: ac1.lower,
    ac1_ci_ub: ac1.upper,
    alpha: alpha.value,
    alpha_ordinal: alphaOrdinal.value,
    alpha_interval: alphaInterval.value,
    fleiss: named(fleiss),
    ...(agreement.raters > 2
      ? {
          mean_pairwise_kappa: agreement.meanPairwise,
          pairs: agreement.pairs.map(({ raters, n, kappa }) => ({
            raters: raters.map((rater) => rater + 1),
            n,
            ...named(kappa),
          })),
        }
      : {}),
    reasons: Object.fromEntries(reasons),
    warnings: agreement.warnings,
  }
}
