/** What a relative effect means for people of a given risk. */
export type AbsoluteEffect = {
  /** Events per person with the intervention and without it, from 0 to 1. */
  risk: number
  assumedRisk: number
  /** More (above 0) or fewer (below 0) events per 1,000 people, rounded to whole ones. */
  perThousand: number
  /** How many people have to take part for one event more or fewer, rounded up; null where there is no difference. */
  numberNeeded: number | null
  formula: string
}

/** An effect that cannot be turned into people. The message names the place and the remedy. */
export class AbsoluteEffectError extends Error {
  override readonly name = 'AbsoluteEffectError'
}

/** The measures that can be turned into people. */
export type AbsoluteMeasure = 'RR' | 'OR' | 'HR' | 'RD'

/** The risk with the intervention at a risk without it, and how it is written. */
const ratios: Readonly<Record<Exclude<AbsoluteMeasure, 'RD'>, { readonly riskAt: (ratio: number, risk: number) => number; readonly formula: string }>> = {
  RR: { riskAt: (ratio, risk) => risk * ratio, formula: 'assumed risk × risk ratio − assumed risk' },
  OR: {
    riskAt: (ratio, risk) => (ratio * risk) / (1 - risk + ratio * risk),
    formula: 'odds ratio × assumed risk ÷ (1 − assumed risk + odds ratio × assumed risk) − assumed risk',
  },
  HR: { riskAt: (ratio, risk) => -Math.expm1(ratio * Math.log1p(-risk)), formula: '1 − (1 − assumed risk)^hazard ratio − assumed risk' },
}

/**
 * Absolute effect of a risk ratio, odds ratio, hazard ratio or risk difference at an assumed risk without the
 * intervention: risk × RR; OR × risk / (1 − risk + OR × risk) (Cochrane Handbook 5.1, 12.5.4);
 * 1 − (1 − risk)^HR, where the risk is that by one point in time and hazards stay in proportion (GRADE guidelines 27,
 * Skoetz et al. 2020, doi:10.1016/j.jclinepi.2019.10.015); risk + RD. For a risk difference the assumed risk may be
 * left out.
 *
 * @throws AbsoluteEffectError if a ratio is not above 0 or the risks do not lie between 0 and 1
 */
export function absoluteEffect(measure: AbsoluteMeasure, effect: number, assumedRisk?: number): AbsoluteEffect {
  if (measure === 'RD') return ofDifference(effect, assumedRisk)
  if (assumedRisk === undefined || !(assumedRisk > 0 && assumedRisk < 1))
    throw new AbsoluteEffectError(
      `The assumed risk is ${assumedRisk ?? 'missing'}. Give it as a share between 0 and 1, such as 0.3 for 300 in 1,000.`,
    )
  if (!(effect > 0) || !Number.isFinite(effect))
    throw new AbsoluteEffectError(
      `The ratio is ${effect}. Give the ratio itself, above 0, not its logarithm.`,
    )
  const { riskAt, formula } = ratios[measure]
  const risk = riskAt(effect, assumedRisk)
  if (risk > 1)
    throw new AbsoluteEffectError(
      `${effect} times a risk of ${assumedRisk} is more than everyone. Use the odds ratio, or a lower risk.`,
    )
  return { risk, assumedRisk, ...inPeople(risk - assumedRisk), formula }
}

function ofDifference(difference: number, assumedRisk = Math.max(0, -difference)): AbsoluteEffect {
  const risk = assumedRisk + difference
  if (
    !(Math.abs(difference) <= 1) ||
    !(assumedRisk >= 0 && assumedRisk <= 1) ||
    !(risk > -1e-12 && risk < 1 + 1e-12)
  )
    throw new AbsoluteEffectError(
      `A difference of ${difference} at a risk of ${assumedRisk} leads outside 0 and 1. Give both as shares, such as −0.12.`,
    )
  return { risk, assumedRisk, ...inPeople(difference), formula: 'risk difference' }
}

function inPeople(difference: number): Pick<AbsoluteEffect, 'perThousand' | 'numberNeeded'> {
  const needed = numberNeeded(difference)
  const perThousand = Math.round(Math.abs(difference) * 1000) * Math.sign(difference)
  return { perThousand: needed === null ? 0 : perThousand, numberNeeded: needed }
}

/**
 * How many people have to take part for one event more or fewer, rounded up (Cochrane Handbook 5.1, 12.5.4); null where
 * nothing differs. Rounding errors of the last digits must not add a person.
 *
 * @param difference of the risks, as a share
 */
export const numberNeeded = (difference: number): number | null =>
  (Math.abs(difference) < 1e-12 ? null : Math.ceil(1 / Math.abs(difference) - 1e-9))
