import type { DirectionCell, DirectionPart, DirectionRow, EffectDirectionPlot, Shown, SizeBand } from '@/synthesis/plots/effectDirection'
import { fewestForSignTest } from '@/synthesis/plots/signTest'

import { optionText } from '../../messages'
import type { Site } from '../../site'
import type { Chart } from '../drawing/chart'
import { EDGE, labelLines, LINE, sheetSvg, type Sheet } from '../drawing/sheet'
import { comparisonName, partName, pText, qualityName, titled } from '../plot-words/words'
import { directionGlyph } from './glyphs'

const LABEL = 176
const PEOPLE = 70
const QUALITY = 112
const CELL = 152
const ROW = 40

/** The effect direction plot in words, as a table and as a picture. */
export function effectDirectionChart(plot: EffectDirectionPlot, site: Site): Chart {
  const { t } = site
  const { outcomes, parts } = plot
  const results = parts.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.results ?? [])))
  const words = {
    title: titled(t, t('plot.direction.title', { outcome: outcomes.map(({ label }) => label).join(', ') }), results.length > 0 && results.every(({ isExample }) => isExample)),
    about: t('plot.direction.about'),
    notes: [...parts.flatMap((part) => testNotes(part, plot, site)), ...(parts.length > 0 ? [t('plot.direction.significance')] : [])],
    description: described(plot, site),
  }
  const width = 2 * EDGE + LABEL + PEOPLE + QUALITY + CELL * Math.max(1, outcomes.length)
  return {
    ...words,
    head: ['study', 'evidence', 'outcome', 'shown', 'result', 'comparison', 'months', 'people', 'quality', 'detail'].map((key) => t(`plot.column.${key}` as 'plot.column.study')),
    rows: parts.flatMap(({ part, rows }) => rows.flatMap(({ study, cells }) => cells.flatMap((cell) => (cell?.results ?? []).map((result) => ({
      path: study.path,
      cells: [
        study.label, partName(t, part), result.outcome.label, cell ? shownName(site, cell.shown) : null, optionText(t, 'direction', result.direction),
        comparisonName(t, result), result.timeMonths, study.n, qualityName(t, study), result.detail,
      ],
    }))))),
    draw: (place) => sheetSvg(words, width, place, (sheet) => drawn(sheet, plot, site)),
  }
}

const shownName = ({ t }: Site, shown: Shown): string => t(`plot.shown.${shown}`)

function described({ outcomes, parts }: EffectDirectionPlot, site: Site): string {
  const { t } = site
  if (parts.length === 0) return t('plot.empty')
  return parts.map(({ part, rows }) => [
    `${partName(t, part)}:`,
    ...rows.map(({ study, cells }) => `${study.label}: ${cells.flatMap((cell, index) => (cell ? `${outcomes.length > 1 ? `${outcomes[index]?.label ?? ''} ` : ''}${shownName(site, cell.shown)}` : [])).join(', ')}.`),
  ].join(' ')).join(' ')
}

function testNotes({ part, signTests }: DirectionPart, { outcomes }: EffectDirectionPlot, { t, number }: Site): readonly string[] {
  return signTests.flatMap((test, index) => {
    if (!test) return []
    const { improved, worsened, p } = test
    const values = { part: partName(t, part), outcome: outcomes[index]?.label ?? '', improved, worsened }
    return p === null
      ? t('plot.sign.few', { ...values, least: fewestForSignTest })
      : `${t('plot.sign.test', { ...values, p: pText(p, number) })} ${t('plot.sign.caution')}`
  })
}

function drawn(sheet: Sheet, { outcomes, parts }: EffectDirectionPlot, site: Site): void {
  const { t } = site
  // The direction stands next to the name, so that a phone shows both without scrolling.
  const end = EDGE + LABEL + CELL * outcomes.length
  const starts = { cells: EDGE + LABEL, people: end, quality: end + PEOPLE }
  if (parts.length === 0) return sheet.text(t('plot.empty'))
  const bottoms = [
    sheet.lines(labelLines(t('plot.column.study'), LABEL - 8), EDGE, sheet.y, { isBold: true }),
    sheet.lines(labelLines(t('plot.column.people'), PEOPLE - 8), starts.people, sheet.y, { isBold: true }),
    sheet.lines(labelLines(t('plot.column.quality'), QUALITY - 8), starts.quality, sheet.y, { isBold: true }),
    ...outcomes.map(({ label }, index) => sheet.lines(labelLines(label, CELL - 10), starts.cells + index * CELL, sheet.y, { isBold: true })),
  ]
  sheet.y = Math.max(...bottoms) + 6
  sheet.rule()
  for (const { part, rows } of parts) {
    sheet.y += 6
    sheet.text(partName(t, part), { isBold: true })
    sheet.y += 8
    sheet.rule()
    for (const row of rows) drawnRow(sheet, row, starts, site)
  }
  legend(sheet, parts, site)
}

function drawnRow(sheet: Sheet, { study, size, cells }: DirectionRow, starts: { people: number; quality: number; cells: number }, site: Site): void {
  const { t, number, href } = site
  const label = labelLines(study.label, LABEL - 12)
  const quality = labelLines(qualityName(t, study), QUALITY - 10)
  const height = Math.max(ROW, Math.max(label.length, quality.length) * LINE + 14)
  const middle = sheet.y + height / 2
  const top = (count: number): number => middle - (count * LINE) / 2
  if (!sheet.place.isAlone) sheet.put(`<a href="${href(study.path).replaceAll('&', '&amp;').replaceAll('"', '&quot;')}">`)
  sheet.lines(label, EDGE, top(label.length))
  if (!sheet.place.isAlone) sheet.put('</a>')
  sheet.lines([study.n === null ? '?' : number(study.n)], starts.people, top(1))
  sheet.lines(quality, starts.quality, top(quality.length))
  cells.forEach((cell, index) => {
    if (cell) drawnCell(sheet, cell, size, { from: starts.cells + index * CELL, middle }, site)
  })
  sheet.y += height
  sheet.rule()
}

function drawnCell(sheet: Sheet, { shown, results }: DirectionCell, size: SizeBand, { from, middle }: { from: number; middle: number }, site: Site): void {
  sheet.put(`<g transform="translate(${sheet.x(from + 18)} ${middle})">${directionGlyph(shown, size)}</g>`)
  const words = labelLines(shownName(site, shown), CELL - 46, 2)
  const count = results.length > 1 ? [site.t('plot.results', { count: results.length })] : []
  const all = [...words, ...count]
  sheet.lines(all, from + 40, middle - (all.length * LINE) / 2)
}

function legend(sheet: Sheet, parts: readonly DirectionPart[], site: Site): void {
  const { t } = site
  const entry = (shown: Shown, size: SizeBand, text: string): void => {
    sheet.y += 14
    sheet.put(`<g transform="translate(${sheet.x(EDGE + 16)} ${sheet.y + 13})">${directionGlyph(shown, size)}</g>`)
    sheet.text(text, { from: EDGE + 42 })
  }
  const used = new Set(parts.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.shown ?? []))))
  const sizes = new Set(parts.flatMap(({ rows }) => rows.map(({ size }) => size)))
  sheet.y += 8
  for (const shown of ['improved', 'worsened', 'no-difference', 'conflicting', 'unclear'] as const)
    if (used.has(shown)) entry(shown, 'medium', t(`plot.shown.${shown}.meaning`))
  for (const size of ['large', 'medium', 'small', 'unknown'] as const)
    if (sizes.has(size)) entry('improved', size, t(`plot.size.${size}`))
}
