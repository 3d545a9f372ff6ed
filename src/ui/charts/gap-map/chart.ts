import type { MapView } from '@/evidence-map/map-view'

import type { Site } from '../../site'
import type { Chart } from '../drawing/chart'
import { EDGE, INK, labelLines, LINE, sheetSvg, SIZE, type Sheet } from '../drawing/sheet'
import { escaped } from '../drawing/text'
import { textWidth, wrapText } from '../drawing/wrap'
import { cellMarks, heightOf, measures, signsOf, symbols, useSign } from './cell'
import { legendOf, rulesInWords } from './legend'
import { apart, cellSentence, changeOfMap, mapCaption } from './sentence'

const labelWidth = 210
const headSize = 12
const headLength = 150

/** What src/ui/styles/map.css says on pages. */
const darkMarks = '@media (prefers-color-scheme:dark){.gm-ink{color:#e9efeb}.gm-improved{color:#8cc4f7}.gm-no-difference{color:#b8c3cd}'
  + '.gm-mixed{color:#d7a6ef}.gm-worsened{color:#f7a876}.gm-unclear{color:#b4bcc6}.gm-not-applicable{color:#a5b2ab}.gm-empty{fill:#22302a}}'

/** As high as the longest name of a column needs, within bounds. */
const headHeight = ({ columns }: MapView): number =>
  Math.min(headLength, 14 + Math.max(...columns.map(({ label }) => textWidth(label, headSize))))

/** Names of the columns, each turned so that it rises from its column. */
function head(sheet: Sheet, view: MapView, width: number): void {
  const lower = sheet.y + headHeight(view)
  view.columns.forEach(({ label }, index) => {
    const lines = wrapText(label, headLength - 6, headSize).slice(0, 3)
    const middle = sheet.x(EDGE + labelWidth + (index + 0.5) * width)
    lines.forEach((text, line) => {
      const x = middle + (line - (lines.length - 1) / 2) * 14 + 4
      sheet.put(`<g transform="translate(${Math.round(x)} ${lower - 4}) rotate(-90)"><text class="rq-text" font-size="${headSize}" fill="${INK}">${escaped(text)}</text></g>`)
    })
  })
  sheet.y = lower
}

function draw(sheet: Sheet, view: MapView, site: Site): void {
  const id = sheet.place.id
  const signs = signsOf(view)
  const { width } = measures[view.state.size]
  const end = EDGE + labelWidth + view.columns.length * width
  sheet.put(`<style>${darkMarks}</style><defs>${symbols(signs, id)}</defs>`)
  head(sheet, view, width)
  view.rows.forEach(({ label, depth }, row) => {
    const cells = view.cells[row] ?? []
    const indent = depth * 14
    const lines = labelLines(label, labelWidth - indent - 8)
    const height = Math.max(heightOf(cells, view, signs), lines.length * LINE + 8)
    sheet.lines(lines, EDGE + indent, sheet.y + 4, { isBold: depth === 0 })
    cells.forEach((cell, column) => {
      const x = sheet.left(EDGE + labelWidth + column * width, width)
      const isEmpty = cell.gaps.kinds.includes('absolute')
      sheet.put(`<g transform="translate(${x} ${sheet.y})"><rect class="${isEmpty ? 'gm-empty' : 'rq-page'}" width="${width}" height="${height}" fill="${isEmpty ? '#f3f6f4' : '#fff'}" stroke="#c9d3cd"/>${cellMarks(cell, view, signs, id, { width, dir: site.dir })}</g>`)
    })
    sheet.y += height
  })
  sheet.y += 14
  let x = EDGE
  for (const { sign, label } of legendOf(view, site)) {
    const length = 34 + label.length * 7.4
    if (x > EDGE && x + length > end) {
      x = EDGE
      sheet.y += 24
    }
    const drawn = signs.get(sign)
    if (drawn) sheet.put(useSign(id, sign, drawn, sheet.x(x + 9), sheet.y + 8, 15))
    sheet.line(label, x + 24, sheet.y + 8 + SIZE * 0.36)
    x += length
  }
  sheet.y += 26
}

/** A map as a file: the picture with its legend and rules, and a table with a sentence for each cell. */
export function mapChart(view: MapView, site: Site): Chart {
  const { t } = site
  const caption = mapCaption(view, site)
  const notes = [
    t('map.holds', apart(view.inside, t)),
    ...(view.noLongerPublic > 0 ? [t('map.withdrawn', { count: view.noLongerPublic })] : []),
    ...[changeOfMap(view, site)].filter((text) => text !== null),
    ...(view.isFiltered ? [t('map.filtered')] : []),
    ...rulesInWords(view, site).map(({ name, rule }) => `${name}: ${rule}`),
  ]
  const title = `${t('map.title')}: ${caption}`
  const about = t('map.lede')
  const description = notes.slice(0, 2).join(' ')
  const width = Math.max(560, 2 * EDGE + labelWidth + view.columns.length * measures[view.state.size].width)
  return {
    title, about, notes, description,
    head: [
      view.rowsLabel, view.columnsLabel, t('map.legend.studies'), t('map.legend.reviews'), t('map.legend.underWay'),
      ...(['absolute', 'synthesis', 'quality', 'equity'] as const).map((kind) => t(`map.gap.${kind}`)), t('plot.column.detail'),
    ],
    rows: view.rows.flatMap((row, i) => view.columns.map((column, j) => {
      const cell = view.cells[i]?.[j]
      if (!cell) return { path: null, cells: [] }
      const { counts, gaps: { kinds } } = cell
      return {
        path: cell.href,
        cells: [
          row.label, column.label, counts.studies, counts.reviews, counts.underWay,
          ...(['absolute', 'synthesis', 'quality', 'equity'] as const).map((kind) => (kinds.includes(kind) ? 1 : 0)),
          cellSentence(row.label, column.label, cell, site),
        ],
      }
    })),
    draw: (place) => sheetSvg({ title, about, notes, description }, width, place, (sheet) => draw(sheet, view, site)),
  }
}
