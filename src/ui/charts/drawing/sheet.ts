import type { ChartPlace } from '../rating-matrix/svg'
import type { Chart } from './chart'
import { SIGN_STYLE } from './signs'
import { escaped, FONT } from './text'
import { wrapText } from './wrap'

export const INK = '#14201c'
export const SIZE = 13
export const LINE = 17
export const EDGE = 8

/** What pages say in src/ui/styles/plots.css, for a file of its own. */
const PLOT_STYLE = '@media (prefers-color-scheme:dark){.rq-line{stroke:#e9efeb}.rq-ink{fill:#e9efeb}.rq-soft{stroke:#84958c}}'

type Look = {
  readonly size?: number
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly isBold?: boolean
}

/** Where things are drawn: from the start of a line on, which is the right where the language runs so. */
export type Sheet = {
  readonly width: number
  readonly place: ChartPlace
  /** The lower end of what is drawn so far. */
  y: number
  /** A place on the page of a distance from the start. */
  readonly x: (distance: number) => number
  /** The left side on the page of a box that begins at a distance from the start. */
  readonly left: (distance: number, width: number) => number
  readonly put: (svg: string) => void
  /** One line, its base line at y. */
  readonly line: (text: string, x: number, y: number, look?: Look) => void
  /** Wrapped lines from y on; gives the lower end. */
  readonly lines: (text: readonly string[], x: number, y: number, look?: Look) => number
  /** A paragraph at the sheet's y, which moves below it. */
  readonly text: (text: string, look?: Look & { readonly from?: number }) => void
  readonly rule: () => void
}

/**
 * A chart as SVG: a picture with its name and its description, in a file of its own with title, words and notes, and
 * with colours for dark screens.
 */
export function sheetSvg(
  { title, about, notes, description }: Pick<Chart, 'title' | 'about' | 'notes' | 'description'>,
  width: number, place: ChartPlace, draw: (sheet: Sheet) => void,
): string {
  const { id, dir, isAlone } = place
  const body: string[] = []
  const x = (distance: number): number => Math.round((dir === 'rtl' ? width - distance : distance) * 100) / 100
  const anchors = dir === 'rtl' ? { start: 'end', middle: 'middle', end: 'start' } : { start: 'start', middle: 'middle', end: 'end' }
  const sheet: Sheet = {
    width, place, y: EDGE, x,
    left: (distance, box) => (dir === 'rtl' ? x(distance) - box : distance),
    put: (svg) => { body.push(svg) },
    line: (text, distance, y, { size = SIZE, anchor = 'start', isBold = false } = {}) => {
      body.push(`<text class="rq-text" x="${x(distance)}" y="${Math.round(y * 100) / 100}" text-anchor="${anchors[anchor]}"${size === SIZE ? '' : ` font-size="${size}"`}${isBold ? ' font-weight="700"' : ''} fill="${INK}">${escaped(text)}</text>`)
    },
    lines: (texts, distance, y, look) => {
      texts.forEach((text, index) => sheet.line(text, distance, y + LINE * (index + 1) - 4, look))
      return y + LINE * texts.length
    },
    text: (text, { from = EDGE, ...look } = {}) => {
      const size = look.size ?? SIZE
      for (const one of wrapText(text, width - from - EDGE, size, look.isBold)) sheet.line(one, from, (sheet.y += Math.round(size * 1.32)), look)
    },
    rule: () => body.push(`<path class="rq-rule" d="M${EDGE} ${sheet.y}H${width - EDGE}" stroke="#6f7f77" stroke-width="1"/>`),
  }
  if (isAlone) {
    sheet.text(title, { size: 16, isBold: true })
    sheet.text(about)
    sheet.y += 10
  }
  draw(sheet)
  if (isAlone) for (const note of notes) {
    sheet.y += 6
    sheet.text(note)
  }
  const height = Math.ceil(sheet.y + 14)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="rq${isAlone ? ' rq-alone' : ''}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="${isAlone ? 'img' : 'group'}" aria-labelledby="${id}-t ${id}-d" font-family="${escaped(FONT)}" font-size="${SIZE}" direction="ltr" unicode-bidi="plaintext">`,
    `<title id="${id}-t">${escaped(title)}</title>`,
    `<desc id="${id}-d">${escaped(description)}</desc>`,
    ...(isAlone ? [`<style>${SIGN_STYLE}${PLOT_STYLE}</style>`] : []),
    `<rect class="rq-page" width="${width}" height="${height}" fill="#fff"/>`,
    ...body,
    '</svg>\n',
  ].join('\n')
}

const mostLines = 4

/** A label in a few lines; a longer one ends in an ellipsis, and is whole in the table. */
export function labelLines(text: string, width: number, most = mostLines): readonly string[] {
  const lines = wrapText(text, width, SIZE)
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), `${(lines[most - 1] ?? '').replace(/.{2}$/u, '')}…`]
}
