import { absoluteEffect, AbsoluteEffectError, numberNeeded, type AbsoluteMeasure } from '../absolute'
import type { Interval } from '../../pooling/pool'
import type { Refused } from '../../plots/forest'
import type { Scale } from '../../plots/scale'
import type { BodyOfEvidence } from './body'

/** What a body of evidence says of the size of an effect, numbers as readers see them. */
export type BodyEffect = Interval & {
  readonly measure: string
  readonly estimate: number
  readonly scale: Scale
  readonly noEffect: number
  readonly unit: string | null
  /** The scale it was measured on. */
  readonly instrument: string | null
  /** Which side of no effect is better for people; null where no result says. */
  readonly better: 'lower' | 'higher' | null
  readonly k: number
  /** The results behind the number. */
  readonly results: readonly string[]
}

/** Why a body has no single number. */
export type NoEffect = { readonly none: 'uncontrolled' | 'mixed-outcomes' | 'not-comparable' | 'no-numbers' }

/** The pooled effect, or that of the only study. Changes without a comparison are no effects. */
export function effectOf({ kind, forest }: BodyOfEvidence): BodyEffect | NoEffect {
  if (kind !== 'controlled') return { none: 'uncontrolled' }
  if ('refused' in forest) return { none: whyRefused(forest.refused) }
  const [row] = forest.rows
  const found = forest.pooled ?? row
  if (!found) return { none: 'no-numbers' }
  const { effectMeasure, scale, noEffect, unit, measure, better, rows } = forest
  return {
    measure: effectMeasure, scale, noEffect, unit, instrument: measure, better, k: rows.length,
    estimate: found.estimate, lower: found.lower, upper: found.upper, results: rows.map(({ result }) => result.id),
  }
}

function whyRefused(refused: Refused['refused']): NoEffect['none'] {
  if (refused === 'no-numbers' || refused === 'none') return 'no-numbers'
  return refused === 'mixed-outcomes' ? 'mixed-outcomes' : 'not-comparable'
}

/** People in 1,000 with the event. */
export type AbsoluteView = {
  readonly without: number | null
  readonly with: number | null
  readonly withLower: number | null
  readonly withUpper: number | null
  readonly difference: number
  readonly differenceLower: number
  readonly differenceUpper: number
  /** For how many people there is one event more or fewer; null where the interval includes no difference. */
  readonly needed: { readonly number: number; readonly from: number; readonly to: number } | null
}

const measures: readonly string[] = ['RR', 'OR', 'HR', 'RD'] satisfies AbsoluteMeasure[]
const isConvertible = (measure: string): measure is AbsoluteMeasure => measures.includes(measure)

/**
 * What a risk ratio, odds ratio, hazard ratio or risk difference means for 1,000 people with a given risk, with the
 * limits of its interval; null where the measure is none of these, or where a ratio has no risk to apply to. A limit
 * that would be more than everyone is shown as everyone.
 *
 * @param baseline people in 1,000 with the event who did not have the intervention
 */
export function absoluteOf({ measure, estimate, lower, upper }: BodyEffect, baseline: number | null): AbsoluteView | null {
  if (!isConvertible(measure)) return null
  if (measure === 'RD' && baseline === null)
    return { without: null, with: null, withLower: null, withUpper: null, ...differencesOf([estimate, lower, upper]) }
  if (baseline === null || !(baseline > 0 && baseline < 1000)) return null
  const risk = baseline / 1000
  const middle = riskAt(measure, estimate, risk)
  const [low, high] = [riskAt(measure, lower, risk) ?? limit(lower, estimate), riskAt(measure, upper, risk) ?? limit(upper, estimate)]
  if (middle === null) return null
  return {
    without: baseline, with: perThousand(middle), withLower: perThousand(low), withUpper: perThousand(high),
    ...differencesOf([middle - risk, low - risk, high - risk]),
  }
}

const perThousand = (share: number): number => Math.round(share * 1000)

type Differences = Pick<AbsoluteView, 'difference' | 'differenceLower' | 'differenceUpper' | 'needed'>

function differencesOf([difference, lower, upper]: readonly [number, number, number]): Differences {
  // An interval on both sides of no difference would run through infinitely many people.
  const isOneSided = lower * upper > 0
  const [number, ...ends] = [difference, lower, upper].map((share) => numberNeeded(share) ?? 0) as [number, number, number]
  return {
    difference: perThousand(difference), differenceLower: perThousand(lower), differenceUpper: perThousand(upper),
    needed: isOneSided && number > 0 ? { number, from: Math.min(...ends), to: Math.max(...ends) } : null,
  }
}

const limit = (value: number, estimate: number): number => (value > estimate ? 1 : 0)

function riskAt(measure: AbsoluteMeasure, effect: number, risk: number): number | null {
  try {
    return absoluteEffect(measure, effect, risk).risk
  } catch (error) {
    if (error instanceof AbsoluteEffectError) return null
    throw error
  }
}
