import { normalQuantile } from '../distributions/normal'
import { measureOf, type Scale } from '../measures/measures'
import type { PlotResult } from './result'

export type { Scale }

/** The scale of an effect measure; null for what cannot stand on one axis, such as costs and counts. */
export const scaleOf = (effectMeasure: string): Scale | null => measureOf(effectMeasure)?.pooledAs ?? null

/** Measures in units of their own: one scale has to be behind all of them. */
export const hasUnits = (effectMeasure: string): boolean => measureOf(effectMeasure)?.hasUnits ?? false

export const toScale = (value: number, scale: Scale): number =>
  scale === 'log' ? Math.log(value) : scale === 'fisher' ? Math.atanh(value) : value

export const fromScale = (value: number, scale: Scale): number =>
  scale === 'log' ? Math.exp(value) : scale === 'fisher' ? Math.tanh(value) : value

/** The value that means no difference, as shown to readers. */
export const noEffectOf = (scale: Scale): number => (scale === 'log' ? 1 : 0)

/** Why one result has no place in a plot of numbers. */
export type Unusable = 'no-estimate' | 'no-interval' | 'excludes' | 'range' | 'measure' | 'subgroup' | 'other-time'

export type Usable = {
  readonly result: PlotResult
  readonly estimate: number
  readonly lower: number
  readonly upper: number
  /** On the scale that is pooled. */
  readonly y: number
  readonly variance: number
}

/**
 * The numbers of a result on the scale that is pooled. The standard error is the stored one, else the width of the
 * interval over twice the normal quantile of its level (Cochrane Handbook, chapter 6).
 */
export function usableNumbers(result: PlotResult): Usable | Unusable {
  const { effectMeasure, estimate, ciLower, ciUpper, ciLevel, se } = result
  if (estimate === null) return 'no-estimate'
  const scale = scaleOf(effectMeasure)
  if (!scale) return 'measure'
  if (result.subgroup) return 'subgroup'
  const y = toScale(estimate, scale)
  if (!Number.isFinite(y)) return 'range'
  if (ciLower === null || ciUpper === null) return fromStandardError(result, { estimate, y, scale, se })
  if (ciLower > estimate || ciUpper < estimate) return 'excludes'
  const [low, high] = [toScale(ciLower, scale), toScale(ciUpper, scale)]
  const level = ciLevel > 0 && ciLevel < 100 ? ciLevel : 95
  const spread = se ?? (high - low) / (2 * normalQuantile(0.5 + level / 200))
  if (!Number.isFinite(spread) || spread <= 0) return 'range'
  return { result, estimate, lower: ciLower, upper: ciUpper, y, variance: spread * spread }
}

type Given = { estimate: number; y: number; scale: Scale; se: number | null }

function fromStandardError(result: PlotResult, { estimate, y, scale, se }: Given): Usable | Unusable {
  if (se === null) return 'no-interval'
  if (!Number.isFinite(se) || se <= 0) return 'range'
  const width = normalQuantile(0.975) * se
  return { result, estimate, y, variance: se * se, lower: fromScale(y - width, scale), upper: fromScale(y + width, scale) }
}
