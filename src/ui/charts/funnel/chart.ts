import { funnelWidth, type FunnelPlot } from '@/synthesis/plots/funnel'
import { fromScale, toScale } from '@/synthesis/plots/scale'

import type { Site } from '../../site'
import type { Chart } from '../drawing/chart'
import { EDGE, INK, LINE, sheetSvg, type Sheet } from '../drawing/sheet'
import { axisTicks, roundTicks } from '../drawing/ticks'
import { axisName } from '../forest/chart'
import { figure, inPicture, leftNotes } from '../forest/words'
import { pText, titled } from '../plot-words/words'

const WIDTH = 480
const START = 56
const HEIGHT = 280

/** The funnel plot in words, as a table and as a picture. */
export function funnelChart(plot: FunnelPlot, site: Site): Chart {
  const { t, number } = site
  const { points, isFew, egger, outcome, left } = plot
  const words = {
    title: titled(t, t('plot.funnel.title', { outcome: outcome.label }), points.every(({ result }) => result.isExample)),
    about: t('plot.funnel.about'),
    notes: [
      t('plot.funnel.asymmetry'),
      ...(isFew ? [t('plot.funnel.few', { count: points.length })] : []),
      ...(egger ? [t('plot.funnel.egger', { p: pText(egger.p, number), df: egger.df })] : []), ...leftNotes(left, site),
    ],
    description: [
      t('plot.funnel.centre', { value: figure(site, plot.centreShown) }),
      ...points.map(({ result, estimate, se }) => `${result.study.label}: ${figure(site, estimate)} (${t('plot.column.se')} ${figure(site, se)}).`),
    ].join(' '),
  }
  return {
    ...words,
    head: ['study', 'estimate', 'se'].map((key) => t(`plot.column.${key}` as 'plot.column.study')),
    rows: points.map(({ result, estimate, se }) => ({ path: result.study.path, cells: [result.study.label, estimate, Number(se.toPrecision(4))] })),
    draw: (place) => sheetSvg(words, WIDTH, place, (sheet) => drawn(sheet, plot, site)),
  }
}

function drawn(sheet: Sheet, plot: FunnelPlot, site: Site): void {
  const { points, centre, scale, noEffect } = plot
  const most = Math.max(...points.map(({ se }) => se)) * 1.06
  const reach = Math.max(...points.map(({ y }) => Math.abs(y - centre)), funnelWidth(most), Math.abs(toScale(noEffect, scale) - centre)) * 1.08
  const [low, high] = [centre - reach, centre + reach]
  const box = WIDTH - START - 2 * EDGE
  const left = sheet.left(START, box)
  const top = sheet.y + LINE + 8
  const x = (y: number): number => Math.round((left + ((y - low) / (high - low)) * box) * 100) / 100
  const y = (se: number): number => Math.round((top + (se / most) * HEIGHT) * 100) / 100
  const bottom = top + HEIGHT
  sheet.line(site.t('plot.column.se'), EDGE, sheet.y + LINE - 4)
  for (const tick of roundTicks(0, most, 4)) {
    sheet.put(`<path class="rq-soft" d="M${left} ${y(tick)}h${box}" stroke="#6f7f77" stroke-width="0.5"/>`)
    sheet.line(site.number(tick, { maximumFractionDigits: 3 }), START - 6, y(tick) + 4, { size: 12, anchor: 'end' })
  }
  sheet.put(`<path class="rq-line" d="M${x(centre)} ${top}L${x(centre - funnelWidth(most))} ${bottom}M${x(centre)} ${top}L${x(centre + funnelWidth(most))} ${bottom}" fill="none" stroke="${INK}" stroke-dasharray="6 4"/>`
    + `<path class="rq-line" d="M${x(centre)} ${top}V${bottom}" stroke="${INK}"/>`
    + `<path class="rq-soft" d="M${x(toScale(noEffect, scale))} ${top}V${bottom}" stroke="#6f7f77" stroke-dasharray="2 3"/>`)
  for (const point of points)
    sheet.put(`<circle class="rq-shape" cx="${x(point.y)}" cy="${y(point.se)}" r="6" fill="#8fc1e8" stroke="${INK}"><title>${point.result.study.label.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</title></circle>`)
  sheet.put(`<path class="rq-line" d="M${left} ${bottom}h${box}" stroke="${INK}"/>`)
  for (const tick of axisTicks(low, high, scale))
    sheet.put(`<path class="rq-soft" d="M${x(toScale(tick, scale))} ${bottom}v5" stroke="#6f7f77"/><text class="rq-text" x="${x(toScale(tick, scale))}" y="${bottom + 20}" text-anchor="middle" font-size="12" fill="${INK}">${site.number(tick, { maximumFractionDigits: 3 })}</text>`)
  sheet.y = bottom + 24
  sheet.text(axisName({ effectMeasure: plot.effectMeasure, ...(({ measure, unit }) => ({ measure, unit }))(points[0]?.result ?? { measure: null, unit: null }) }, site), { from: START })
  sheet.text(site.t('plot.funnel.lines', { value: figure(inPicture(site), fromScale(centre, scale)) }))
}
