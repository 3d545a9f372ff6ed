import type { ForestPlot } from '@/synthesis/plots/forest'
import { toScale } from '@/synthesis/plots/scale'

import type { Site } from '../../site'
import { EDGE, INK, labelLines, LINE, type Sheet } from '../drawing/sheet'
import { axisTicks } from '../drawing/ticks'
import { figure, inPicture, withInterval } from './words'

const LABEL = 190
const AXIS = 250
const NUMBERS = 178
const WEIGHT = 52
export const FOREST_WIDTH = 2 * EDGE + LABEL + AXIS + 24 + NUMBERS + WEIGHT

type Axis = { readonly low: number; readonly high: number; readonly at: (shown: number) => number; readonly isOut: (shown: number) => boolean }

/**
 * The ends of the axis on the pooled scale. One interval far wider than the others does not press them together: it
 * ends in an arrow, and its numbers stand beside it.
 */
function axisOf({ rows, pooled, scale, noEffect }: ForestPlot, left: number): Axis {
  const on = (value: number): number => toScale(value, scale)
  const widths = rows.map(({ y, variance }) => 1.96 * Math.sqrt(variance) + Math.abs(y) * 1e-9).sort((a, b) => a - b)
  const reach = 4 * (widths[Math.floor(widths.length / 2)] ?? 1)
  const ys = rows.map(({ y }) => y)
  const [least, most] = [Math.min(...ys) - reach, Math.max(...ys) + reach]
  const ends = [
    ...rows.flatMap(({ lower, upper }) => [on(lower), on(upper)]),
    ...(pooled ? [on(pooled.lower), on(pooled.upper)] : []), ...(pooled?.prediction ? [on(pooled.prediction.lower), on(pooled.prediction.upper)] : []),
  ].map((value) => Math.min(most, Math.max(least, value)))
  const all = [...ends, on(noEffect)]
  const room = (Math.max(...all) - Math.min(...all) || 1) * 0.06
  const [low, high] = [Math.min(...all) - room, Math.max(...all) + room]
  const at = (shown: number): number => {
    const share = (Math.min(high, Math.max(low, on(shown))) - low) / (high - low)
    return Math.round((left + share * AXIS) * 100) / 100
  }
  return { low, high, at, isOut: (shown) => on(shown) < low || on(shown) > high }
}

/** Draws the rows with their intervals, the pooled diamond and the axis. Numbers run from left to right in every language. */
export function drawForest(sheet: Sheet, plot: ForestPlot, { site, axis: axisText }: { site: Site; axis: string }): void {
  const { t, number, href } = site
  const { rows, pooled, noEffect, better } = plot
  const startAxis = EDGE + LABEL + 8
  const startNumbers = startAxis + AXIS + 16
  const left = sheet.left(startAxis, AXIS)
  const axis = axisOf(plot, left)
  const heads = [
    sheet.lines(labelLines(t('plot.column.study'), LABEL - 8), EDGE, sheet.y, { isBold: true }),
    sheet.lines(labelLines(t('plot.column.estimateInterval'), NUMBERS - 4), startNumbers, sheet.y, { isBold: true }),
    ...(pooled ? [sheet.lines(labelLines(t('plot.column.weight'), WEIGHT, 2), FOREST_WIDTH - EDGE, sheet.y, { isBold: true, anchor: 'end' })] : []),
  ]
  sheet.y = Math.max(...heads) + 6
  sheet.rule()
  const top = sheet.y
  const marks: string[] = []
  for (const { result, estimate, lower, upper, weight } of rows) {
    const label = labelLines(result.study.label, LABEL - 4)
    const numbers = labelLines(withInterval(inPicture(site), { estimate, lower, upper }), NUMBERS - 4)
    const height = Math.max(34, Math.max(label.length, numbers.length) * LINE + 12)
    const middle = sheet.y + height / 2
    const at = (lines: number): number => middle - (lines * LINE) / 2
    if (!sheet.place.isAlone) sheet.put(`<a href="${href(result.study.path)}">`)
    sheet.lines(label, EDGE, at(label.length))
    if (!sheet.place.isAlone) sheet.put('</a>')
    marks.push(intervalMark(axis, { estimate, lower, upper, middle, side: weight === null ? 10 : 7 + 9 * Math.sqrt(weight / 100) }))
    sheet.lines(numbers, startNumbers, at(numbers.length))
    if (weight !== null) sheet.lines([`${weight < 0.5 ? '<' : ''}${number(Math.max(weight, 1) / 100, { style: 'percent', maximumFractionDigits: 0 })}`], FOREST_WIDTH - EDGE, at(1), { anchor: 'end' })
    sheet.y += height
  }
  if (pooled) {
    sheet.rule()
    const label = labelLines(t('plot.pooled'), LABEL - 4)
    const numbers = labelLines(withInterval(inPicture(site), pooled), NUMBERS - 4)
    const height = Math.max(40, Math.max(label.length, numbers.length) * LINE + 14)
    const middle = sheet.y + height / 2
    sheet.lines(label, EDGE, middle - (label.length * LINE) / 2, { isBold: true })
    sheet.lines(numbers, startNumbers, middle - (numbers.length * LINE) / 2, { isBold: true })
    marks.push(`<polygon class="rq-shape" points="${axis.at(pooled.lower)},${middle} ${axis.at(pooled.estimate)},${middle - 9} ${axis.at(pooled.upper)},${middle} ${axis.at(pooled.estimate)},${middle + 9}" fill="#8fc1e8" stroke="${INK}"/>`)
    sheet.y += height
    if (pooled.prediction) {
      const { lower, upper } = pooled.prediction
      const words = labelLines(t('plot.prediction'), LABEL - 4)
      const below = sheet.lines(words, EDGE, sheet.y)
      const y = sheet.y + (words.length * LINE) / 2
      sheet.lines(labelLines(t('plot.range', { lower: figure(inPicture(site), lower), upper: figure(inPicture(site), upper) }), NUMBERS - 4), startNumbers, y - LINE / 2)
      marks.push(`<path class="rq-line" d="M${axis.at(lower)} ${y}H${axis.at(upper)}M${axis.at(lower)} ${y - 5}v10M${axis.at(upper)} ${y - 5}v10" stroke="${INK}" stroke-width="2" stroke-dasharray="6 3"/>`)
      sheet.y = below + 10
    }
  }
  const bottom = sheet.y + 4
  sheet.put(`<path class="rq-line" d="M${axis.at(noEffect)} ${top}V${bottom}" stroke="${INK}" stroke-width="1.4"/>`)
  if (pooled) sheet.put(`<path class="rq-soft" d="M${axis.at(pooled.estimate)} ${top}V${bottom}" stroke="#6f7f77" stroke-width="1" stroke-dasharray="2 3"/>`)
  for (const mark of marks) sheet.put(mark)
  drawAxis(sheet, plot, { axis, left, bottom, site })
  // The axis' own sides: what is lower is on the left in every language.
  const better_ = t('plot.better')
  const worse = t('plot.worse')
  if (better !== null) {
    const [before, after] = better === 'lower' ? [better_, worse] : [worse, better_]
    sheet.put(`<text class="rq-text" x="${left}" y="${bottom + 42}" text-anchor="start" font-weight="600" fill="${INK}">← ${before}</text>`)
    sheet.put(`<text class="rq-text" x="${left + AXIS}" y="${bottom + 42}" text-anchor="end" font-weight="600" fill="${INK}">${after} →</text>`)
  }
  sheet.y = bottom + (better === null ? 26 : 54)
  sheet.lines(labelLines(axisText, AXIS + NUMBERS, 2), startAxis, sheet.y)
  sheet.y += LINE * labelLines(axisText, AXIS + NUMBERS, 2).length
}

type Drawn = { readonly estimate: number; readonly lower: number; readonly upper: number; readonly middle: number; readonly side: number }

function intervalMark({ at, isOut }: Axis, { estimate, lower, upper, middle, side }: Drawn): string {
  const [from, to] = [at(lower), at(upper)]
  const arrow = (x: number, way: 1 | -1): string => `M${x - 6 * way} ${middle - 5}L${x} ${middle}L${x - 6 * way} ${middle + 5}`
  const ends = `${isOut(lower) ? arrow(from, -1) : ''}${isOut(upper) ? arrow(to, 1) : ''}`
  return `<path class="rq-line" d="M${from} ${middle}H${to}${ends}" fill="none" stroke="${INK}" stroke-width="1.8"/>`
    + `<rect class="rq-ink" x="${at(estimate) - side / 2}" y="${middle - side / 2}" width="${side}" height="${side}" fill="${INK}"/>`
}

function drawAxis(sheet: Sheet, { scale }: ForestPlot, { axis, left, bottom, site }: { axis: Axis; left: number; bottom: number; site: Site }): void {
  sheet.put(`<path class="rq-soft" d="M${left} ${bottom}h${AXIS}" stroke="#6f7f77"/>`)
  for (const tick of axisTicks(axis.low, axis.high, scale))
    sheet.put(`<path class="rq-soft" d="M${axis.at(tick)} ${bottom}v5" stroke="#6f7f77"/><text class="rq-text" x="${axis.at(tick)}" y="${bottom + 20}" text-anchor="middle" font-size="12" fill="${INK}">${site.number(tick, { maximumFractionDigits: 3 })}</text>`)
}
