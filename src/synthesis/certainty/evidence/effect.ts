import { absoluteEffect, AbsoluteEffectError } from '../absolute'
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
}

const isConvertible = (measure: string): measure is 'RR' | 'OR' | 'RD' => ['RR', 'OR', 'RD'].includes(measure)

/**
 * What a risk ratio, odds ratio or risk difference means for 1,000 people with a given risk, with the limits of its
 * interval; null where the measure is none of these, or where a ratio has no risk to apply to. A limit that would be
 * more than everyone is shown as everyone.
 *
 * @param baseline people in 1,000 with the event who did not have the intervention
 */
export function absoluteOf({ measure, estimate, lower, upper }: BodyEffect, baseline: number | null): AbsoluteView | null {
  if (!isConvertible(measure)) return null
  if (measure === 'RD' && baseline === null) {
    const [difference, low, high] = [estimate, lower, upper].map((value) => Math.round(value * 1000))
    return {
      without: null, with: null, withLower: null, withUpper: null,
      difference: difference ?? 0, differenceLower: low ?? 0, differenceUpper: high ?? 0,
    }
  }
  if (baseline === null || !(baseline > 0 && baseline < 1000)) return null
  const risk = baseline / 1000
  const middle = riskAt(measure, estimate, risk)
  const [low, high] = [riskAt(measure, lower, risk) ?? limit(lower, estimate), riskAt(measure, upper, risk) ?? limit(upper, estimate)]
  if (middle === null) return null
  const per = (value: number): number => Math.round(value * 1000)
  return {
    without: baseline, with: per(middle), withLower: per(low), withUpper: per(high),
    difference: per(middle - risk), differenceLower: per(low - risk), differenceUpper: per(high - risk),
  }
}

const limit = (value: number, estimate: number): number => (value > estimate ? 1 : 0)

function riskAt(measure: 'RR' | 'OR' | 'RD', effect: number, risk: number): number | null {
  try {
    return absoluteEffect(measure, effect, risk).risk
  } catch (error) {
    if (error instanceof AbsoluteEffectError) return null
    throw error
  }
}
