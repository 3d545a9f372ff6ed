import type { Messages } from '../../messages'
import { SIGN_STYLE, signSvg } from '../drawing/signs'
import { escaped, FONT } from '../drawing/text'
import { textWidth, wrapText } from '../drawing/wrap'
import type { Mark } from './marks'
import { legendOf, matrixDescription, rowName, sameness, type Matrix, type MatrixColumn } from './matrix'

export type ChartPlace = {
  /** Unique on its page. */
  readonly id: string
  readonly dir: 'ltr' | 'rtl'
  /** A file of its own: it carries its title and leaves out links. */
  readonly isAlone: boolean
}

const SIZE = 13
const LINE = 17
const EDGE = 8
const LABELS = 230
const RADIUS = 11
const ROW = 36
const mostLines = 4

/** Cells become narrower where there are many, never so narrow that signs touch. */
const cellWidth = (columns: number): number => (columns > 14 ? 30 : columns > 8 ? 34 : 42)

type Placed = { readonly column: MatrixColumn; readonly x: number }

/** Columns from the label on; a gap before the overall judgement and between the parts of a tool. */
function placeColumns(columns: readonly MatrixColumn[]): { readonly placed: readonly Placed[]; readonly end: number } {
  const width = cellWidth(columns.length)
  let x = EDGE + LABELS + 8
  const placed = columns.map((column, index): Placed => {
    const before = columns[index - 1]
    if (before && (column.isOverall || column.group !== before.group)) x += 12
    const own = column.isOverall ? Math.max(width, textWidth(column.short, 11.5, true) + 8) : width
    const at = { column, x: x + own / 2 }
    x += own
    return at
  })
  return { placed, end: x + EDGE }
}

/** A label in a few lines; a longer one ends in an ellipsis, and is whole in the table. */
function labelLines(text: string): readonly string[] {
  const lines = wrapText(text, LABELS - 6, SIZE)
  if (lines.length <= mostLines) return lines
  const kept = lines.slice(0, mostLines)
  return [...kept.slice(0, -1), `${(kept.at(-1) ?? '').replace(/.{2}$/u, '')}…`]
}

/**
 * Draws studies × parts of a tool as SVG in the way of robvis (McGuinness & Higgins 2021, doi:10.1002/jrsm.1411): a
 * sign in each cell whose shape, mark and word say the same. Runs from the right where the language does.
 *
 * @param order the signs in the order of the legend
 */
export function matrixSvg(matrix: Matrix, order: readonly Mark[], t: Messages, { id, dir, isAlone }: ChartPlace): string {
  const { placed, end } = placeColumns(matrix.columns)
  const legend = legendOf(matrix, order)
  const signs = new Map(legend.map((mark, index) => [sameness(mark), `${id}-s${index}`]))
  const signOf = (mark: Mark): string => signs.get(sameness(mark)) ?? ''
  const width = Math.max(end, 430)
  const at = (x: number): number => (dir === 'rtl' ? width - x : x)
  const start = dir === 'rtl' ? 'end' : 'start'
  const line = (text: string, x: number, y: number, rest = ''): string =>
    `<text x="${at(x)}" y="${y}" text-anchor="${start}" class="rq-text"${rest} fill="#14201c">${escaped(text)}</text>`

  const body: string[] = []
  let y = EDGE
  if (isAlone) {
    for (const text of wrapText(matrix.title, width - 2 * EDGE, 16, true)) body.push(line(text, EDGE, (y += 20), ' font-size="16" font-weight="700"'))
    y += 10
  }
  y += 18
  body.push(line(t('chart.rated'), EDGE, y, ' font-weight="600"'))
  for (const { column, x } of placed)
    body.push(`<text x="${at(x)}" y="${y}" text-anchor="middle" class="rq-text" font-weight="600" fill="#14201c"${column.isOverall ? ' font-size="11.5"' : ''}>${escaped(column.short)}</text>`)
  y += 8
  const rule = (): string => `<path class="rq-rule" d="M${EDGE} ${y}H${width - EDGE}" stroke="#6f7f77" stroke-width="1"/>`
  body.push(rule())
  for (const row of matrix.rows) {
    const { detail, ...named } = row
    const lines = [...labelLines(rowName(named, t)), ...(detail ? wrapText(detail, LABELS - 6, SIZE, true) : [])]
    const study = lines.length - (detail ? wrapText(detail, LABELS - 6, SIZE, true).length : 0)
    const height = Math.max(ROW, lines.length * LINE + 12)
    const first = y + (height - lines.length * LINE) / 2 + 13
    const label = lines.map((text, index) => line(text, EDGE, first + index * LINE, index < study ? '' : ' font-weight="600"')).join('')
    body.push(row.href && !isAlone ? `<a href="${escaped(row.href)}">${label}</a>` : label)
    body.push(`<g aria-hidden="true">${row.cells.map((mark, index) =>
      `<use href="#${signOf(mark)}" x="${at(placed[index]?.x ?? 0)}" y="${y + height / 2}"><title>${escaped(`${placed[index]?.column.label ?? ''}: ${mark.label}`)}</title></use>`).join('')}</g>`)
    y += height
    body.push(rule())
  }
  if (matrix.rows.length === 0) body.push(line(t('chart.empty'), EDGE, (y += 24)))
  y += 12

  let group: string | undefined
  for (const { short, label, group: own } of matrix.columns.filter((column) => column.short !== column.label)) {
    if (own !== undefined && own !== group) body.push(line(own, EDGE, (y += LINE + 4), ' font-weight="600"'))
    group = own
    body.push(line(short, EDGE, y + LINE, ' font-weight="600"'))
    for (const text of wrapText(label, width - 2 * EDGE - 44, SIZE)) body.push(line(text, EDGE + 44, (y += LINE)))
  }
  y += 12
  let x = EDGE
  y += 24
  for (const mark of legend) {
    const label = wrapText(mark.label, width - 2 * EDGE - 34, SIZE)
    const length = 34 + Math.max(...label.map((text) => text.length)) * 8 + 14
    if (x > EDGE && x + length > width - EDGE) {
      x = EDGE
      y += 32
    }
    body.push(`<use href="#${signOf(mark)}" x="${at(x + 14)}" y="${y - 4}"/>`)
    label.forEach((text, index) => body.push(line(text, x + 32, y + index * LINE)))
    x += length
    if (label.length > 1) y += (label.length - 1) * LINE
  }
  const height = y + 20
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="rq${isAlone ? ' rq-alone' : ''}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="${isAlone ? 'img' : 'group'}" aria-labelledby="${id}-t ${id}-d" font-family="${escaped(FONT)}" font-size="${SIZE}" direction="ltr" unicode-bidi="plaintext">`,
    `<title id="${id}-t">${escaped(matrix.title)}</title>`,
    `<desc id="${id}-d">${escaped(matrixDescription(matrix, t))}</desc>`,
    ...(isAlone ? [`<style>${SIGN_STYLE}</style>`] : []),
    `<defs>${legend.map((mark, index) => `<g id="${id}-s${index}">${signSvg(mark, RADIUS)}</g>`).join('')}</defs>`,
    `<rect class="rq-page" width="${width}" height="${height}" fill="#fff"/>`,
    ...body,
    '</svg>\n',
  ].join('\n')
}
