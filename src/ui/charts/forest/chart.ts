import type { ForestPlot } from '@/synthesis/plots/forest'

import type { Site } from '../../site'
import type { Chart } from '../drawing/chart'
import { sheetSvg } from '../drawing/sheet'
import { comparisonName, partName, titled } from '../plot-words/words'
import { drawForest, FOREST_WIDTH } from './svg'
import { forestNotes, leftNotes, measureName, withInterval } from './words'

/** The forest plot in words, as a table and as a picture. */
export function forestChart(plot: ForestPlot, site: Site): Chart {
  const { t } = site
  const { rows, pooled, left, outcome, part } = plot
  const isExample = rows.every(({ result }) => result.isExample)
  const words = {
    title: titled(t, t('plot.forest.title', { outcome: outcome.label }), isExample),
    about: [
      `${partName(t, part)}.`, `${axisName(plot, site)}.`, t(plot.pooled ? 'plot.forest.about' : 'plot.forest.aboutSingle'),
    ].join(' '),
    notes: forestNotes(plot, site),
    description: [
      ...rows.map((row) => `${row.result.study.label}: ${withInterval(site, row)}.`),
      ...(pooled ? [`${t('plot.pooled')}: ${withInterval(site, pooled)}.`] : []), ...leftNotes(left, site),
    ].join(' '),
  }
  const none = { path: null }
  return {
    ...words,
    head: ['study', 'estimate', 'lower', 'upper', 'level', 'weight', 'months', 'comparison', 'note'].map((key) => t(`plot.column.${key}` as 'plot.column.study')),
    rows: [
      ...rows.map(({ result, estimate, lower, upper, weight }) => ({
        path: result.study.path,
        cells: [
          result.study.label, estimate, lower, upper, result.ciLower === null ? 95 : result.ciLevel, weight === null ? null : Math.round(weight * 10) / 10,
          result.timeMonths, comparisonName(t, result), result.detail,
        ],
      })),
      ...(pooled ? [{ ...none, cells: [t('plot.pooled'), rounded(pooled.estimate), rounded(pooled.lower), rounded(pooled.upper), 95, 100, null, null, null] }] : []),
      ...(pooled?.prediction ? [{ ...none, cells: [t('plot.prediction'), null, rounded(pooled.prediction.lower), rounded(pooled.prediction.upper), 95, null, null, null, null] }] : []),
      ...left.map((one) => ({
        path: one.result.study.path,
        cells: [
          one.result.study.label, one.result.estimate, one.result.ciLower, one.result.ciUpper, one.result.ciLevel, null, one.result.timeMonths,
          comparisonName(t, one.result), leftNotes([one], site)[0] ?? null,
        ],
      })),
    ],
    draw: (place) => sheetSvg(words, FOREST_WIDTH, place, (sheet) => drawForest(sheet, plot, { site, axis: axisName(plot, site) })),
  }
}

const rounded = (value: number): number => Number(value.toPrecision(6))

/** What the axis measures: "Mean difference, HADS anxiety, points". */
export const axisName = ({ effectMeasure, measure, unit }: Pick<ForestPlot, 'effectMeasure'> & { measure?: string | null; unit?: string | null }, site: Site): string =>
  [measureName(site, effectMeasure), effectMeasure === 'MD' || effectMeasure === 'pre-post' ? measure : null, unit].filter(Boolean).join(', ')

