import { groupOf, numberOf, textOf, type Stored } from '@/publishing/stored'

import type { Settings } from '../proposals/propose'
import type { NumberMeaning, SizeThresholds } from './statement'

/** What the record of a rating sets: for the proposals, and for the plain statement. */
export type RatingSettings = Settings & { readonly sizes: SizeThresholds | null; readonly higherMeans: NumberMeaning }

/** Reads the settings of a stored rating; what is not complete counts as not set. */
export function settingsOf(record: Stored): RatingSettings {
  const thresholds = groupOf(record, 'thresholds')
  const [benefit, harm] = [numberOf(thresholds, 'benefit'), numberOf(thresholds, 'harm')]
  const [small, moderate, large] = ['small', 'moderate', 'large'].map((size) => numberOf(thresholds, size))
  const higherMeans = textOf(groupOf(record, 'wording'), 'higherMeans')
  return {
    baseline: numberOf(groupOf(record, 'baseline'), 'risk'),
    appreciable: benefit === null || harm === null ? null : { benefit, harm },
    sizes: small == null || moderate == null || large == null
      ? null
      : { in: textOf(thresholds, 'sizesIn') === 'per-thousand' ? 'per-thousand' : 'estimate', small, moderate, large },
    higherMeans: higherMeans === 'more' || higherMeans === 'less' ? higherMeans : 'not-stated',
  }
}
