import type { FindingRow, FindingsView } from '@/synthesis/certainty/findings/view'

import type { Site } from '../../site'
import type { Chart, ChartCell } from '../drawing/chart'
import { EDGE, LINE, sheetSvg, SIZE, type Sheet } from '../drawing/sheet'
import { wrapText } from '../drawing/wrap'
import { inPicture } from '../forest/words'
import { titled } from '../plot-words/words'
import {
  absoluteWords, baselineWords, certaintyWords, effectWords, kindName, peopleWords, plainWords, reasonName, tableNotes, timeWords,
} from './words'

const WIDTH = 1180
const GAP = 14

type Column = { readonly head: string; readonly width: number; readonly text: (row: FindingRow, site: Site) => string }

const columnsOf = (rows: readonly FindingRow[], { t }: Site): readonly Column[] => {
  const hasAbsolute = rows.some(({ absolute }) => absolute !== null)
  const none = t('sof.absolute.none')
  const absolute: Column[] = hasAbsolute
    ? (['without', 'with', 'difference'] as const).map((part) => ({
        head: t(`sof.column.${part}`), width: part === 'difference' ? 150 : 76,
        text: (row, site) => absoluteWords(row, site)?.[part] ?? none,
      }))
    : []
  return [
    { head: t('sof.column.outcome'), width: 140, text: (row, site) => `${row.outcome.label}, ${timeWords(row, site)}` },
    ...absolute,
    { head: t('sof.column.effect'), width: hasAbsolute ? 170 : 330, text: (row, site) => effectWords(row, site).join(' ') },
    { head: t('sof.column.people'), width: 110, text: peopleWords },
    { head: t('sof.column.certainty'), width: 120, text: (row, site) => `${certaintyWords(row, site)}${noteMarks(row)}` },
    { head: t('sof.column.plain'), width: hasAbsolute ? 224 : 360, text: (row, site) => plainWords(row, site)?.text ?? '' },
  ]
}

const noteMarks = ({ footnotes }: FindingRow): string => (footnotes.length > 0 ? ` [${footnotes.map(({ number }) => number).join(', ')}]` : '')

/** The Summary of Findings as a picture and a table. */
export function findingsChart(view: FindingsView, site: Site): Chart {
  const { t } = site
  const picture = inPicture(site)
  const { rows } = view
  const about = `${view.title.text}. ${t('sof.about')}`
  const notes = [
    ...rows.flatMap((row) => (row.baseline && row.absolute ? [baselineWords(row, row.baseline, site).join(' ')] : [])),
    ...rows.flatMap(({ footnotes }) => footnotes.map(({ number, domain, mark, reason }) => `[${number}] ${reasonName(site, domain)}${mark ? ` (${mark})` : ''}: ${reason}`)),
    ...rows.flatMap((row) => [...(row.startsHighByRobins ? [`${row.outcome.label}: ${t('sof.robins')}`] : []), ...(row.isOutdated ? [`${row.outcome.label}: ${t('sof.outdated')}`] : [])]),
    ...tableNotes(view, site),
  ]
  const columns = columnsOf(rows, picture)
  return {
    title: titled(t, t('sof.title'), view.isExample), about, notes,
    description: rows.map((row) => [kindName(site, row.kind), ...columns.map(({ text }) => text(row, site))].filter(Boolean).join(': ')).join('. '),
    head: csvHead(site),
    rows: rows.map((row) => ({ path: null, cells: csvCells(row, site) })),
    draw: (place) => sheetSvg({ title: titled(t, t('sof.title'), view.isExample), about, notes, description: about }, WIDTH, place, (sheet) =>
      drawTable(sheet, rows, columns, picture)),
  }
}

function drawTable(sheet: Sheet, rows: readonly FindingRow[], columns: readonly Column[], site: Site): void {
  drawCells(sheet, columns, columns.map(({ head }) => head), true)
  rows.forEach((row, index) => {
    if (row.kind !== rows[index - 1]?.kind) {
      sheet.y += 8
      sheet.text(kindName(site, row.kind), { isBold: true })
      sheet.y += 6
      sheet.rule()
    }
    drawCells(sheet, columns, columns.map(({ text }) => text(row, site)), false)
  })
}

/** One row of wrapped cells with a rule below it. */
function drawCells(sheet: Sheet, columns: readonly Column[], texts: readonly string[], isBold: boolean): void {
  const top = sheet.y + 4
  let [from, bottom] = [EDGE, top]
  columns.forEach(({ width }, index) => {
    const lines = wrapText(texts[index] ?? '', width, SIZE, isBold)
    bottom = Math.max(bottom, sheet.lines(lines, from, top, { isBold }))
    from += width + GAP
  })
  sheet.y = Math.max(bottom, top + LINE) + 6
  sheet.rule()
}

const csvHead = ({ t }: Site): readonly string[] => [
  t('sof.column.kind'), t('sof.column.outcome'), t('sof.column.time'), t('sof.column.without'), t('sof.column.with'), t('sof.column.difference'),
  t('plot.column.estimate'), t('plot.column.lower'), t('plot.column.upper'), t('sof.column.effect'), t('plot.column.people'), t('sof.column.people'),
  t('sof.column.certainty'), t('sof.column.reasons'), t('sof.column.plain'),
]

function csvCells(row: FindingRow, site: Site): readonly ChartCell[] {
  const { absolute, effect } = row
  return [
    kindName(site, row.kind), row.outcome.label, timeWords(row, site),
    absolute?.without ?? null, absolute?.with ?? null, absolute?.difference ?? null,
    effect?.estimate ?? null, effect?.lower ?? null, effect?.upper ?? null, effectWords(row, site).join(' '), row.people, peopleWords(row, site),
    certaintyWords(row, site), row.footnotes.map(({ domain, mark, reason }) => `${reasonName(site, domain)}${mark ? ` (${mark})` : ''}: ${reason}`).join(' '),
    plainWords(row, site)?.text ?? null,
  ]
}
