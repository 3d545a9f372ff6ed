import { edtfInWords } from '@/bibliography/dates'
import type { QuestionItem } from '@/agenda/roadmap/roadmap-view'

import type { Site } from '../../site'
import type { Chart } from '../drawing/chart'
import { sheetSvg } from '../drawing/sheet'
import { besideBars, drawBars, overBars, type Bar } from './bars'
import { dayNumber, spanOf } from './span'

/** The roadmap in time: in words, as a table and as a picture. */
export function ganttChart(questions: readonly QuestionItem[], today: string, site: Site): Chart {
  const { t, locale } = site
  const bars = questions.flatMap((item): Bar[] => {
    const span = spanOf(item.started, item.due)
    return span ? [{ item, span }] : []
  })
  const words = (date: string | null): string | null => edtfInWords(date, locale)
  const undated = questions.length - bars.length
  const said = {
    title: t('roadmap.chart.title'),
    about: t('roadmap.chart.about'),
    notes: [
      ...(bars.some(({ span }) => span.to === null) ? [t('roadmap.chart.open')] : []),
      ...(undated > 0 ? [t('roadmap.chart.undated', { count: undated })] : []),
    ],
    description: bars.length === 0 ? t('roadmap.chart.none') : bars.map(({ item }) =>
      `${item.question.text}: ${t(`roadmap.status.${item.status}`)}, ${words(item.started) ?? '…'} – ${words(item.due) ?? '…'}.`).join(' '),
  }
  return {
    ...said,
    head: ['roadmap.column.question', 'roadmap.type', 'roadmap.status', 'roadmap.lead', 'roadmap.started', 'roadmap.due'].map((key) => t(key as 'roadmap.type')),
    rows: questions.map((item) => ({
      path: item.path,
      cells: [
        item.question.text, t(`roadmap.type.${item.type}` as 'roadmap.type.policy'), t(`roadmap.status.${item.status}`),
        item.lead, words(item.started), words(item.due),
      ],
    })),
    draw: (place) => sheetSvg(said, besideBars.width, place, (sheet) => drawBars(sheet, bars, dayNumber(today), besideBars, site)),
    drawNarrow: (place) => sheetSvg(said, overBars.width, place, (sheet) => drawBars(sheet, bars, dayNumber(today), overBars, site)),
  }
}
