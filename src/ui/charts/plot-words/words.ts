import type { Part, PlotResult, PlotStudy } from '@/synthesis/plots/result'

import { directionOf } from '../../evidence/glyphs'
import { messages, optionText, type Messages } from '../../messages'
import type { Tone } from '../rating-matrix/marks'

export const partName = (t: Messages, part: Part): string => t(`plot.part.${part}`)

export const qualityName = (t: Messages, { quality }: PlotStudy): string => optionText(t, 'quality', quality)

const tones: Readonly<Record<string, Tone>> = {
  high: 0, moderate: 1, low: 3, 'very-low': 4, 'rated-without-overall': 'plain',
}

/** The fill and pattern of a stored quality; what is not rated stays open. */
export const qualityTone = ({ quality }: PlotStudy): Tone => tones[quality] ?? 'open'

export const comparisonName = (t: Messages, { comparison }: PlotResult): string => optionText(t, 'plot.comparison', comparison)

const folded = (text: string): string => text.trim().replace(/[.。]$/, '').toLowerCase()

/** What the source says of a result, unless that is its direction again; such words are written in English. */
export const beyondDirection = (direction: string | null, detail: string | null): string | null =>
  (detail === null || folded(detail) === folded(messages('en')(`direction.${directionOf(direction)}`)) ? null : detail)

/** How the titles of invented records begin. */
const saysSoItself = /^example:\s*/i

/** A title, marked once where everything in it is invented. */
export const titled = (t: Messages, title: string, isExample: boolean): string =>
  (isExample ? `${t('chart.example')}: ${title.replace(saysSoItself, '')}` : title)

/** A p value as it is printed; small ones are never shown as 0. */
export const pText = (p: number, number: (value: number, options?: Intl.NumberFormatOptions) => string): string =>
  (p < 0.001 ? `p < ${number(0.001)}` : `p = ${number(p, { maximumFractionDigits: 3 })}`)

/** Names in one line, bounded. */
export function namesOf(t: Messages, names: readonly string[], most = 6): string {
  const own = [...new Set(names)]
  const rest = own.length - most
  return rest > 0 ? `${own.slice(0, most).join('; ')}; ${t('plot.andMore', { count: rest })}` : own.join('; ')
}
