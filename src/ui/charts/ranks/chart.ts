import type { ResultCell, RoundResults } from '@/agenda/rounds/round-view'

import type { Site } from '../../site'
import type { Chart } from '../drawing/chart'
import { EDGE, INK, labelLines, LINE, sheetSvg, type Sheet } from '../drawing/sheet'
import { signSvg } from '../drawing/signs'
import type { Mark, Shape, Tone } from '../rating-matrix/marks'

const WIDTH = 620
const LABELS = 260
const plotStart = EDGE + LABELS + 22
const plotWidth = WIDTH - plotStart - EDGE - 16
const STEP = 20

/** A place as it is shown: with = where it is shared. */
export const placeText = (site: Site, { place, isTied }: { readonly place: number; readonly isTied: boolean }): string =>
  `${isTied ? '=' : ''}${site.number(place)}`

const shapes: readonly Shape[] = ['circle', 'square', 'diamond', 'triangle', 'hexagon']
const looks: readonly Tone[] = [0, 1, 2, 3, 4]

/** Each group has a letter, a shape and a colour; letters alone would do. */
const groupMark = (index: number): Pick<Mark, 'mark' | 'shape' | 'tone'> => ({
  mark: String.fromCharCode(65 + (index % 26)), shape: shapes[index % shapes.length] ?? 'circle', tone: looks[index % looks.length] ?? 'plain',
})

/** How each group ranks the gaps, side by side: in words, as a table and as a picture. */
export function ranksChart({ groups, rows }: RoundResults, site: Site): Chart {
  const { t } = site
  const counted = groups.flatMap((group, index) => (group.isCounted ? [{ ...group, index }] : []))
  const words = {
    title: t('priorities.chart.title'),
    about: t('priorities.chart.about'),
    notes: [
      t('priorities.results.rule'),
      ...groups.filter(({ isCounted }) => !isCounted).map(({ name }) => t('priorities.group.tooFew', { name: name.text })),
    ],
    description: rows.map(({ wording, cells }) => `${wording.text}: ${counted.map(({ name, index }) => {
      const cell = cells[index]
      return `${name.text} ${cell ? placeText(site, cell) : '–'}`
    }).join(', ')}.`).join(' '),
  }
  return {
    ...words,
    head: [
      t('priorities.column.gap'), t('priorities.column.place'), t('priorities.column.shortlist'), t('priorities.column.sum'),
      ...counted.flatMap(({ name }) => [
        t('priorities.column.rankOf', { name: name.text }), t('priorities.column.pointsOf', { name: name.text }), t('priorities.column.meanOf', { name: name.text }),
      ]),
    ],
    rows: rows.map(({ wording, path, place, isTied, isShortlisted, sum, cells }) => ({
      path,
      cells: [
        wording.text, placeText(site, { place, isTied }), isShortlisted ? t('priorities.yes') : t('priorities.no'), sum,
        ...counted.flatMap(({ index }) => {
          const cell = cells[index]
          return cell ? [cell.rank, cell.points, Math.round(cell.mean * 100) / 100] : [null, null, null]
        }),
      ],
    })),
    draw: (place) => sheetSvg(words, WIDTH, place, (sheet) => drawn(sheet, { counted, rows, site })),
  }
}

type Counted = RoundResults['groups'][number] & { readonly index: number }
type Drawing = { readonly counted: readonly Counted[]; readonly rows: RoundResults['rows']; readonly site: Site }

function drawn(sheet: Sheet, { counted, rows, site }: Drawing): void {
  for (const { name, index } of counted) {
    sheet.y += 6
    sheet.put(`<g transform="translate(${sheet.x(EDGE + 12)} ${sheet.y + 11})">${signSvg(groupMark(index), 9)}</g>`)
    sheet.text(name.text, { from: EDGE + 30 })
  }
  sheet.y += 10
  const at = (rank: number): number => plotStart + (rows.length > 1 ? ((rank - 1) / (rows.length - 1)) * plotWidth : plotWidth / 2)
  sheet.line(site.t('priorities.chart.first'), plotStart - 8, sheet.y + LINE - 4)
  sheet.line(site.t('priorities.chart.last'), plotStart + plotWidth + 8, sheet.y + LINE - 4, { anchor: 'end' })
  sheet.y += LINE + 4
  sheet.rule()
  for (const row of rows) drawnRow(sheet, row, counted, at)
}

function drawnRow(sheet: Sheet, { wording, cells, place }: RoundResults['rows'][number], counted: readonly Counted[], at: (rank: number) => number): void {
  const top = sheet.y + 6
  const lines = labelLines(`${place}. ${wording.text}`, LABELS)
  const stacked = new Map<number, number>()
  const signs = counted.flatMap(({ index }) => {
    const cell: ResultCell | null = cells[index] ?? null
    if (!cell) return []
    const level = stacked.get(cell.rank) ?? 0
    stacked.set(cell.rank, level + 1)
    return [{ index, rank: cell.rank, level }]
  })
  const height = Math.max(lines.length * LINE, Math.max(1, ...stacked.values()) * STEP)
  sheet.lines(lines, EDGE, top)
  sheet.put(`<path class="rq-soft" d="M${sheet.x(plotStart)} ${top + STEP / 2}H${sheet.x(plotStart + plotWidth)}" stroke="#b9c4be" stroke-width="1"/>`)
  for (const { index, rank, level } of signs)
    sheet.put(`<g transform="translate(${sheet.x(at(rank))} ${top + STEP / 2 + level * STEP})" color="${INK}">${signSvg(groupMark(index), 8)}</g>`)
  sheet.y = top + height + 6
  sheet.rule()
}
