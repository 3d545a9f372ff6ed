import type { Messages } from '../../messages'
import { patterned, patternDefs } from '../drawing/patterns'
import { markClass, SIGN_STYLE, signSvg, tones } from '../drawing/signs'
import { escaped, FONT } from '../drawing/text'
import { textWidth, wrapText } from '../drawing/wrap'
import type { ChartPlace } from '../rating-matrix/svg'
import type { Mark } from '../rating-matrix/marks'
import { shareMarks, sharesDescription, type Bar, type Shares } from './shares'

const WIDTH = 420
const EDGE = 8
const SIZE = 13
const LINE = 17
const HEIGHT = 28

/** Draws stacked bars as SVG, label above bar, so that it fits a phone. The share stands in or under each part. */
export function sharesSvg(shares: Shares, t: Messages, { id, dir, isAlone }: ChartPlace): string {
  const at = (x: number): number => (dir === 'rtl' ? WIDTH - x : x)
  const anchor = dir === 'rtl' ? 'end' : 'start'
  const line = (text: string, x: number, y: number, rest = ''): string =>
    `<text x="${at(x)}" y="${y}" text-anchor="${anchor}" class="rq-text"${rest} fill="#14201c">${escaped(text)}</text>`
  const body: string[] = []
  let y = EDGE
  if (isAlone) {
    for (const text of wrapText(shares.title, WIDTH - 2 * EDGE, 16, true)) body.push(line(text, EDGE, (y += 20), ' font-size="16" font-weight="700"'))
    for (const text of wrapText(shares.about, WIDTH - 2 * EDGE, SIZE)) body.push(line(text, EDGE, (y += LINE)))
    y += 8
  }
  for (const bar of shares.bars) {
    if (bar.isOverall) y += 8
    for (const text of wrapText(bar.label, WIDTH - 2 * EDGE, SIZE, bar.isOverall)) body.push(line(text, EDGE, (y += LINE), bar.isOverall ? ' font-weight="700"' : ''))
    y += 6
    const { drawn, below } = drawnBar(bar, y, { id, at, dir })
    body.push(drawn)
    y += HEIGHT
    for (const text of below ? wrapText(below, WIDTH - 2 * EDGE, 12) : []) body.push(line(text, EDGE, (y += 16), ' font-size="12"'))
    y += 10
  }
  if (shares.bars.length === 0) body.push(line(t('chart.empty'), EDGE, (y += 24)))
  y += 10
  for (const mark of shareMarks(shares)) {
    body.push(`<g transform="translate(${at(EDGE + 12)} ${y + 10})">${signSvg(mark, 9)}</g>`, swatch(mark, at(EDGE + 28) - (dir === 'rtl' ? 22 : 0), y + 2, id))
    const lines = wrapText(mark.label, WIDTH - 2 * EDGE - 62, SIZE)
    lines.forEach((text, index) => body.push(line(text, EDGE + 58, y + 15 + index * LINE)))
    y += 12 + lines.length * LINE
  }
  const height = y + 6
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="rq rq-bars${isAlone ? ' rq-alone' : ''}" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="${id}-t ${id}-d" font-family="${escaped(FONT)}" font-size="${SIZE}" direction="ltr" unicode-bidi="plaintext">`,
    `<title id="${id}-t">${escaped(shares.title)}</title>`,
    `<desc id="${id}-d">${escaped(sharesDescription(shares, t))}</desc>`,
    ...(isAlone ? [`<style>${SIGN_STYLE}</style>`] : []),
    patternDefs(shareMarks(shares).map(({ tone }) => tone), id),
    `<rect class="rq-page" width="${WIDTH}" height="${height}" fill="#fff"/>`,
    ...body,
    '</svg>\n',
  ].join('\n')
}

type Drawing = { readonly id: string; readonly at: (x: number) => number; readonly dir: 'ltr' | 'rtl' }

const swatch = ({ tone }: Mark, x: number, y: number, id: string): string =>
  patterned(tone, `x="${x}" y="${y}" width="22" height="16"`, id)

/** A bar from its best part on; what is too narrow for its share has it in the line below. */
function drawnBar({ shares }: Bar, y: number, { id, at, dir }: Drawing): { readonly drawn: string; readonly below: string | null } {
  const full = WIDTH - 2 * EDGE
  let x = EDGE
  const parts: string[] = []
  const below: string[] = []
  for (const { mark, part, percent } of shares) {
    const width = part * full
    const left = Math.round((dir === 'rtl' ? at(x) - width : x) * 100) / 100
    const text = `${mark.mark} ${percent}`
    const needed = textWidth(text, 12.5, true) + 10
    parts.push(patterned(mark.tone, `x="${left}" y="${y}" width="${Math.round(width * 100) / 100}" height="${HEIGHT}"`, id))
    if (width >= needed + 8) {
      const { fill, on } = tones[mark.tone]
      const middle = left + width / 2
      const plate = mark.tone === 'open' ? 'class="rq-page" fill="#fff"' : `fill="${fill}"`
      parts.push(`<rect x="${Math.round(middle - needed / 2)}" y="${y + 5}" width="${Math.round(needed)}" height="${HEIGHT - 10}" rx="2" ${plate}/>`,
        `<text x="${Math.round(middle)}" y="${y + HEIGHT / 2 + 4.5}" text-anchor="middle" font-size="12.5" font-weight="700" class="${markClass(mark.tone)}" fill="${on}">${escaped(text)}</text>`)
    } else below.push(`${mark.mark} ${mark.label} ${percent}`)
    x += width
  }
  return { drawn: `<g>${parts.join('')}</g>`, below: below.length > 0 ? below.join(' · ') : null }
}
