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

/**
 * Absolute effect of a risk ratio, odds ratio or risk difference at an assumed risk without the intervention
 * (Cochrane Handbook 5.1, 12.5.4, and 6.4, 15.4): risk × RR; OR × risk / (1 − risk + OR × risk); risk + RD. For a
 * risk difference the assumed risk may be left out.
 *
 * @throws AbsoluteEffectError if a ratio is not above 0 or the risks do not lie between 0 and 1
 */
export function absoluteEffect(
  measure: 'RR' | 'OR' | 'RD',
  effect: number,
  assumedRisk?: number,
): AbsoluteEffect {
  if (measure === 'RD') return ofDifference(effect, assumedRisk)
  if (assumedRisk === undefined || !(assumedRisk > 0 && assumedRisk < 1))
    throw new AbsoluteEffectError(
      `The assumed risk is ${assumedRisk ?? 'missing'}. Give it as a share between 0 and 1, such as 0.3 for 300 in 1,000.`,
    )
  if (!(effect > 0) || !Number.isFinite(effect))
    throw new AbsoluteEffectError(
      `The ratio is ${effect}. Give the ratio itself, above 0, not its logarithm.`,
    )
  const risk =
    measure === 'RR'
      ? assumedRisk * effect
      : (effect * assumedRisk) / (1 - assumedRisk + effect * assumedRisk)
  if (risk > 1)
    throw new AbsoluteEffectError(
      `${effect} times a risk of ${assumedRisk} is more than everyone. Use the odds ratio, or a lower risk.`,
    )
  const formula =
    measure === 'RR'
      ? 'assumed risk × risk ratio − assumed risk'
      : 'odds ratio × assumed risk ÷ (1 − assumed risk + odds ratio × assumed risk) − assumed risk'
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

/** Rounding errors of the last digits must not add a person. */
function inPeople(difference: number): Pick<AbsoluteEffect, 'perThousand' | 'numberNeeded'> {
  const perThousand = Math.round(Math.abs(difference) * 1000) * Math.sign(difference)
  const isNone = Math.abs(difference) < 1e-12
  return {
    perThousand: isNone ? 0 : perThousand,
    numberNeeded: isNone ? null : Math.ceil(1 / Math.abs(difference) - 1e-9),
  }
}
