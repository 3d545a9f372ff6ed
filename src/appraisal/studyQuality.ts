import type { QualityBand } from './instruments/types'

/** What a study can be said to be worth to a reader, as far as it was rated. */
export type StudyQuality = QualityBand | 'not-rated' | 'rated-without-overall'

const worstFirst: readonly QualityBand[] = ['very-low', 'low', 'moderate', 'high']

/**
 * The quality of a study from its published ratings: the lowest band among them, since a study is no better than the
 * weakest of what was rated of it. Tools whose authors forbid an overall judgement give no band.
 */
export function studyQuality(bands: readonly (QualityBand | null | undefined)[]): StudyQuality {
  const worst = worstFirst.find((band) => bands.includes(band))
  return worst ?? (bands.length > 0 ? 'rated-without-overall' : 'not-rated')
}
