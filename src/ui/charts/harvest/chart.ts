import { harvestColumns, type HarvestBar, type HarvestPlot, type Strength } from '@/synthesis/plots/harvest'

import type { Site } from '../../site'
import type { Chart } from '../drawing/chart'
import { patterned, patternDefs } from '../drawing/patterns'
import { EDGE, INK, labelLines, LINE, sheetSvg, type Sheet } from '../drawing/sheet'
import { partName, qualityName, qualityTone, titled } from '../plot-words/words'

const BAR = 22
const STEP = BAR + 6
const UNIT = 24

/** Three columns that fit a phone where there are few bars, wider ones where there are many. */
type Columns = { readonly width: number; readonly column: number; readonly inLine: number }

function columnsOf({ parts }: HarvestPlot): Columns {
  const most = Math.max(0, ...parts.flatMap(({ bars }) => harvestColumns.map((column) => bars.filter((bar) => bar.column === column).length)))
  const width = most > 9 ? 600 : 324
  const column = (width - 2 * EDGE) / 3
  return { width, column, inLine: Math.floor((column - 10) / STEP) }
}

/** The harvest plot in words, as a table and as a picture. */
export function harvestChart(plot: HarvestPlot, site: Site): Chart {
  const { t } = site
  const bars = plot.parts.flatMap(({ bars: own }) => own)
  const outcomes = [...new Set(bars.map(({ outcome }) => outcome.label))]
  const reviews = plot.parts.find(({ part }) => part === 'reviews')?.bars.length ?? 0
  const unclear = bars.filter(({ column, cell }) => column === null && cell.shown === 'unclear').length
  const columns = columnsOf(plot)
  const isExample = bars.length > 0 && bars.every(({ cell }) => cell.results.every((result) => result.isExample))
  const words = {
    title: titled(t, t('plot.harvest.title', { outcome: outcomes.join(', ') }), isExample),
    about: t('plot.harvest.about'),
    notes: [
      ...(reviews > 0 ? [t('plot.harvest.reviews', { count: reviews })] : []),
      ...(unclear > 0 ? [t('plot.harvest.unclear', { count: unclear })] : []),
    ],
    description: described(plot, site),
  }
  return {
    ...words,
    head: ['study', 'number', 'evidence', 'outcome', 'shown', 'design', 'quality', 'results'].map((key) => t(`plot.column.${key}` as 'plot.column.study')),
    rows: plot.parts.flatMap(({ part, bars: own }) => own.map(({ number, study, outcome, cell, strength, column }) => ({
      path: study.path,
      cells: [
        study.label, number, partName(t, part), outcome.label, column ? t(`plot.harvest.${column}`) : t('plot.harvest.notDrawn'),
        study.designLabel ?? (part === 'reviews' ? null : t(`plot.strength.${strength}`)), qualityName(t, study), cell.results.length,
      ],
    }))),
    draw: (place) => sheetSvg(words, columns.width, place, (sheet) => drawn(sheet, plot, { columns, site })),
  }
}

function described({ parts }: HarvestPlot, { t }: Site): string {
  if (parts.length === 0) return t('plot.empty')
  return parts.filter(({ part }) => part !== 'reviews').map(({ part, bars }) => `${partName(t, part)}: ${harvestColumns.map((column) => {
    const own = bars.filter((bar) => bar.column === column)
    return `${t(`plot.harvest.${column}`)} ${own.length > 0 ? own.map(({ study }) => study.label).join(', ') : t('plot.none')}`
  }).join('; ')}.`).join(' ')
}

function drawn(sheet: Sheet, { parts }: HarvestPlot, { columns, site }: { columns: Columns; site: Site }): void {
  const { t } = site
  const shown = parts.filter(({ bars }) => bars.some(({ column }) => column !== null))
  if (shown.length === 0) return sheet.text(t('plot.empty'))
  const bars = shown.flatMap(({ bars: own }) => own.filter(({ column }) => column !== null))
  sheet.put(patternDefs(bars.map(({ study }) => qualityTone(study)), sheet.place.id))
  const heads = harvestColumns.map((column, index) =>
    sheet.lines(labelLines(t(`plot.harvest.${column}`), columns.column - 10), EDGE + index * columns.column, sheet.y, { isBold: true }))
  sheet.y = Math.max(...heads) + 6
  sheet.rule()
  for (const { part, bars: own } of shown) {
    sheet.y += 6
    sheet.text(partName(t, part), { isBold: true })
    const highest = Math.max(...own.map(({ column, strength }) => (column === null ? 1 : strength)))
    const ends = harvestColumns.map((column, index) =>
      drawnColumn(sheet, own.filter((bar) => bar.column === column), { from: EDGE + index * columns.column, columns, highest }))
    sheet.y = Math.max(...ends) + 10
    sheet.rule()
  }
  legend(sheet, bars, site)
}

type Place = { readonly from: number; readonly columns: Columns; readonly highest: number }

/** Bars side by side on their base lines; gives the lower end. */
function drawnColumn(sheet: Sheet, bars: readonly HarvestBar[], { from, columns: { column, inLine }, highest }: Place): number {
  let y = sheet.y + 8
  for (let start = 0; start < Math.max(1, bars.length); start += inLine) {
    const line = bars.slice(start, start + inLine)
    const base = y + LINE + highest * UNIT
    line.forEach((bar, index) => drawnBar(sheet, bar, from + 2 + index * STEP, base))
    sheet.put(`<path class="rq-line" d="M${sheet.left(from, column - 10)} ${base}h${column - 10}" stroke="${INK}" stroke-width="1.4"/>`)
    y = base + 12
  }
  return y
}

function drawnBar(sheet: Sheet, { number, study, strength }: HarvestBar, from: number, base: number): void {
  const height = strength * UNIT
  const box = `x="${sheet.left(from, BAR)}" y="${base - height}" width="${BAR}" height="${height}"`
  sheet.put(patterned(qualityTone(study), box, sheet.place.id))
  sheet.line(String(number), from + BAR / 2, base - height - 4, { anchor: 'middle', size: number > 99 ? 11 : 12.5, isBold: true })
}

const order = ['high', 'moderate', 'low', 'very-low', 'rated-without-overall']
const rank = ({ quality }: HarvestBar['study']): number => (order.includes(quality) ? order.indexOf(quality) : order.length)

function legend(sheet: Sheet, bars: readonly HarvestBar[], site: Site): void {
  const { t } = site
  const swatch = (svg: string, text: string): void => {
    sheet.put(svg)
    sheet.text(text, { from: EDGE + 40 })
  }
  for (const strength of [3, 2, 1] as const satisfies readonly Strength[]) if (bars.some((bar) => bar.strength === strength)) {
    sheet.y += strength * 7 - 4
    const height = strength * 8
    const box = `x="${sheet.left(EDGE + 6, 16)}" y="${sheet.y + LINE - height}" width="16" height="${height}"`
    swatch(`<rect ${box} class="rq-open" fill="#fff" stroke="${INK}"/>`, t(`plot.strength.${strength}`))
  }
  const qualities = [...new Map(bars.map((bar) => [bar.study.quality, bar.study])).values()]
  for (const study of qualities.sort((a, b) => rank(a) - rank(b))) {
    sheet.y += 8
    swatch(patterned(qualityTone(study), `x="${sheet.left(EDGE + 2, 24)}" y="${sheet.y + 2}" width="24" height="15"`, sheet.place.id), qualityName(t, study))
  }
  sheet.y += 10
  for (const { number, study } of new Map(bars.map((bar) => [bar.study.id, bar])).values()) {
    sheet.line(String(number), EDGE + 26, sheet.y + LINE, { anchor: 'end', isBold: true })
    sheet.text(study.year === null || study.label.includes(String(study.year)) ? study.label : `${study.label} (${study.year})`, { from: EDGE + 40 })
    sheet.y += 3
  }
}
