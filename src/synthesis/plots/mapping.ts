import { monthsOf } from '@collections/results/timePoint'

import { localText } from '@/publishing/localised'
import { idOf, numberOf, textOf, type Stored } from '@/publishing/stored'

import type { PlotResult, PlotStudy } from './result'

type Records = ReadonlyMap<string, Stored>

const labelOf = (term: Stored | undefined, locale: string): string | null =>
  (term ? localText(term.label, locale)?.text ?? textOf(term, 'slug') : null)

/** A stored study as the plots know it; null where it has no address. */
export function plotStudy(record: Stored, designs: Records, locale: string): PlotStudy | null {
  const slug = textOf(record, 'slug')
  if (!slug) return null
  const design = designs.get(idOf(record, 'design') ?? '')
  const isPeople = (textOf(record, 'sampleSizeKind') ?? 'participants') === 'participants'
  return {
    id: String(record.id),
    label: localText(record.title, locale)?.text ?? slug,
    path: `/studies/${slug}`,
    kind: record.kind === 'review' ? 'review' : 'primary',
    design: design ? textOf(design, 'slug') ?? '' : '',
    designLabel: labelOf(design, locale),
    controlled: design?.controlled === true,
    quality: textOf(record, 'quality') ?? 'not-rated',
    n: isPeople ? numberOf(record, 'sampleSize') : null,
    year: numberOf(record, 'year'),
  }
}

/** Months of a time point that is recorded in words alone, such as "8 weeks". */
function monthsIn(timePoint: string | null): number | null {
  const months = timePoint === null ? null : monthsOf(timePoint)
  return months === null ? null : Number(months.toFixed(months < 1 ? 2 : 1))
}

/** A stored result as the plots know it; null where its study or outcome is not public. */
export function plotResult(
  record: Stored, { studies, terms }: { studies: ReadonlyMap<string, PlotStudy>; terms: Records }, locale: string,
): PlotResult | null {
  const study = studies.get(idOf(record, 'study') ?? '')
  const term = terms.get(idOf(record, 'outcome') ?? '')
  const outcome = term && textOf(term, 'slug')
  const timePoint = textOf(record, 'timePoint')
  if (!study || !outcome) return null
  return {
    id: String(record.id),
    study,
    outcome: { slug: outcome, label: labelOf(term, locale) ?? outcome },
    comparison: textOf(record, 'comparison') ?? 'not-stated',
    direction: textOf(record, 'direction') ?? 'unclear',
    measure: labelOf(terms.get(idOf(record, 'measure') ?? ''), locale) ?? textOf(record, 'measureAsWorded'),
    subgroup: textOf(record, 'subgroup'),
    timeMonths: numberOf(record, 'timeMonths') ?? monthsIn(timePoint),
    timePoint,
    effectMeasure: textOf(record, 'effectMeasure') ?? 'none',
    unit: textOf(record, 'unit'),
    estimate: numberOf(record, 'estimate'),
    ciLower: numberOf(record, 'ciLower'),
    ciUpper: numberOf(record, 'ciUpper'),
    ciLevel: numberOf(record, 'ciLevel') ?? 95,
    se: null,
    detail: textOf(record, 'detail'),
    isExample: record.isExample === true,
  }
}
