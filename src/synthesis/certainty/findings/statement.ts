import type { QualityBand } from '@/appraisal/instruments/types'

import type { AbsoluteView, BodyEffect } from '../evidence/effect'

export const sizes = ['large', 'moderate', 'small'] as const
export type EffectSize = (typeof sizes)[number]

export const changes = ['reduces', 'increases', 'improves', 'worsens'] as const
export type Change = (typeof changes)[number]

/** What is said of an effect in plain words; the words are those of the page's language. */
export type PlainStatement =
  | { readonly kind: 'effect'; readonly certainty: Exclude<QualityBand, 'very-low'>; readonly size: EffectSize; readonly change: Change }
  | { readonly kind: 'little'; readonly certainty: Exclude<QualityBand, 'very-low'> }
  | { readonly kind: 'uncertain' }

/** From where an effect is small, moderate and large: distances from no effect, in the measure's units or in people in 1,000. */
export type SizeThresholds = {
  readonly in: 'estimate' | 'per-thousand'
  readonly small: number
  readonly moderate: number
  readonly large: number
}

/** What a higher number means for the outcome as it is named. */
export type NumberMeaning = 'more' | 'less' | 'not-stated'

type Said = {
  readonly certainty: QualityBand
  readonly effect: BodyEffect | null
  readonly absolute: AbsoluteView | null
  readonly thresholds: SizeThresholds | null
  readonly higherMeans: NumberMeaning
}

/** Why there is no plain statement. */
export type NoStatement = 'no-effect' | 'no-thresholds' | 'no-direction'

/**
 * The statement that GRADE guidelines 26 (Santesso et al. 2020, doi:10.1016/j.jclinepi.2019.10.014) word by size and
 * certainty. Very low certainty says only that: nothing of size or direction. The size needs thresholds, since the
 * hub does not know what matters to people.
 */
export function plainStatement({ certainty, effect, absolute, thresholds, higherMeans }: Said): PlainStatement | NoStatement {
  if (certainty === 'very-low') return { kind: 'uncertain' }
  if (!effect) return 'no-effect'
  if (!thresholds) return 'no-thresholds'
  const distance = thresholds.in === 'per-thousand' ? absolute && Math.abs(absolute.difference) : distanceOf(effect)
  if (distance === null) return 'no-thresholds'
  const size = sizes.find((one) => distance >= thresholds[one])
  if (!size) return { kind: 'little', certainty }
  const change = changeOf(effect, higherMeans)
  return change ? { kind: 'effect', certainty, size, change } : 'no-direction'
}

/** How far from no effect; a ratio below 1 as far as its inverse above 1. */
const distanceOf = ({ estimate, scale, noEffect }: BodyEffect): number =>
  (scale === 'log' ? Math.max(estimate, 1 / estimate) - 1 : Math.abs(estimate - noEffect))

function changeOf({ estimate, noEffect, better, scale, measure }: BodyEffect, meaning: NumberMeaning): Change | null {
  const isHigher = estimate > noEffect
  // More events are more of the outcome; what a higher score means depends on the scale.
  const isCount = scale === 'log' || measure === 'RD'
  const known = meaning === 'not-stated' && isCount ? 'more' : meaning
  if (known !== 'not-stated') return (known === 'more') === isHigher ? 'increases' : 'reduces'
  return better === null ? null : (better === 'higher') === isHigher ? 'improves' : 'worsens'
}
