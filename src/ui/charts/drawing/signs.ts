import type { Mark, Shape, Tone } from '../rating-matrix/marks'
import { escaped } from './text'

/** Fills and the mark's colour on them, each pair at 4.5 to 1 or more; blue to red-brown stays apart for the colour-blind. */
export const tones: Readonly<Record<Tone, { readonly fill: string; readonly on: string }>> = {
  0: { fill: '#0b5fa5', on: '#ffffff' },
  1: { fill: '#8fc1e8', on: '#14201c' },
  2: { fill: '#f4c74b', on: '#14201c' },
  3: { fill: '#e8893a', on: '#14201c' },
  4: { fill: '#98280c', on: '#ffffff' },
  plain: { fill: '#dfe5e1', on: '#14201c' },
  open: { fill: '#ffffff', on: '#14201c' },
}

/**
 * Dark mode of a chart in a file of its own; attributes stand for programs that know no CSS. On a page the same is in
 * src/ui/styles/charts.css, since pages take no styles from within.
 */
export const SIGN_STYLE =
  '@media (prefers-color-scheme:dark){.rq-page,.rq-open{fill:#0f1614}.rq-text,.rq-mark{fill:#e9efeb}.rq-rule{stroke:#84958c}'
  + '.rq-shape,.rq-open{stroke:#e9efeb}.rq-on-dark{fill:#fff}.rq-on-light{fill:#14201c}}'

const outline = (shape: Shape, radius: number, attributes: string): string => {
  const r = radius
  const round = (value: number): number => Math.round(value * 100) / 100
  const points = (list: readonly (readonly [number, number])[]): string =>
    `<polygon points="${list.map(([x, y]) => `${round(x)},${round(y)}`).join(' ')}" stroke-linejoin="round" ${attributes}/>`
  switch (shape) {
    case 'circle':
    case 'open': return `<circle r="${r}" ${attributes}/>`
    case 'square': return `<rect x="${-r * 0.94}" y="${-r * 0.94}" width="${r * 1.88}" height="${r * 1.88}" rx="1.5" ${attributes}/>`
    case 'diamond': return points([[0, -r * 1.24], [r * 1.24, 0], [0, r * 1.24], [-r * 1.24, 0]])
    case 'triangle': return points([[0, -r * 1.2], [r * 1.24, r * 0.98], [-r * 1.24, r * 0.98]])
    case 'hexagon': return points([[r * 0.58, -r], [r * 1.15, 0], [r * 0.58, r], [-r * 0.58, r], [-r * 1.15, 0], [-r * 0.58, -r]])
    case 'none': return ''
  }
}

/** Each is a single class, since rules that name what is around them do not reach into `<use>`. */
export const markClass = (tone: Tone): string =>
  tone === 'open' ? 'rq-mark' : `rq-on-${tones[tone].on === '#ffffff' ? 'dark' : 'light'}`

/** A sign around the point 0,0: its shape with its mark inside. */
export function signSvg({ mark, shape, tone }: Pick<Mark, 'mark' | 'shape' | 'tone'>, radius: number): string {
  const { fill, on } = tones[tone]
  const look = shape === 'open'
    ? `class="rq-open" fill="#fff" stroke="#14201c" stroke-width="1.4" stroke-dasharray="3 2.4"`
    : `class="rq-shape" fill="${fill}" stroke="#14201c" stroke-width="1"`
  const size = mark.length > 1 ? radius * 0.92 : radius * 1.3
  const lower = shape === 'triangle' ? radius * 0.3 : 0
  const text = `<text y="${Math.round((size * 0.36 + lower) * 100) / 100}" text-anchor="middle" font-size="${Math.round(size * 10) / 10}" font-weight="700" class="${markClass(tone)}" fill="${on}">${escaped(mark)}</text>`
  return `${outline(shape, radius, look)}${text}`
}
