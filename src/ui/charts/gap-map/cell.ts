import type { MapCellView, MapView } from '@/evidence-map/map-view'
import type { MapSize } from '@/evidence-map/state'

import { bubbleSign, gapSigns, reviewSign, studySign, taggedSign, underWaySign, unknownSign, type GapSign } from './signs'

/** Width of a cell, the largest mark, and how many marks stand beside each other, by the size of the map. */
export const measures: Readonly<Record<MapSize, { readonly width: number; readonly mark: number; readonly across: number; readonly text: number }>> = {
  small: { width: 68, mark: 13, across: 2, text: 9.5 },
  medium: { width: 86, mark: 17, across: 2, text: 11 },
  large: { width: 132, mark: 23, across: 3, text: 12.5 },
}

type Mark = { readonly sign: string; readonly count: number; readonly tone: string; readonly color: string }

/** The signs that a map needs, each under a name of its own. */
export function signsOf({ bubbles, state }: MapView): ReadonlyMap<string, GapSign> {
  return new Map([
    ['studies', studySign], ['reviews', reviewSign], ['under-way', underWaySign], ['unknown', unknownSign], ['tagged', taggedSign],
    ...Object.entries(gapSigns).map(([kind, sign]) => [`gap-${kind}`, sign] as const),
    ...bubbles.map(({ value }) => [`b-${value}`, bubbleSign(state.bubbles, value)] as const),
  ])
}

export const symbols = (signs: ReadonlyMap<string, GapSign>, id: string): string =>
  [...signs].map(([name, { box, shape }]) => `<symbol id="${id}-${name}" viewBox="0 0 ${box} ${box}">${shape}</symbol>`).join('')

/** A symbol of the map in a square around a middle. */
export function useSign(id: string, name: string, { tone, color }: Pick<GapSign, 'tone' | 'color'>, x: number, y: number, size: number): string {
  const half = size / 2
  const round = (value: number): number => Math.round(value * 10) / 10
  return `<use href="#${id}-${name}" x="${round(x - half)}" y="${round(y - half)}" width="${round(size)}" height="${round(size)}" class="gm-${tone}" color="${color}"/>`
}

function marksOf({ counts }: MapCellView, view: MapView, signs: ReadonlyMap<string, GapSign>): readonly Mark[] {
  const mark = (sign: string, count: number): readonly Mark[] => {
    const { tone, color } = signs.get(sign) ?? studySign
    return count > 0 ? [{ sign, count, tone, color }] : []
  }
  const ofStudies = view.state.bubbles === 'kind'
    ? mark('studies', counts.studies)
    : view.bubbles.flatMap(({ value }, index) => mark(`b-${value}`, counts.bubbles[index] ?? 0))
  const unknown = view.state.bubbles === 'design' ? mark('unknown', counts.designUnknown) : []
  return [...ofStudies, ...unknown, ...mark('reviews', counts.reviews), ...mark('under-way', counts.underWay)]
}

/** Lines of marks that a cell needs. */
const linesOf = (marks: number, across: number): number => Math.ceil(marks / across)

const edge = 4
const gapSize = 11

/** How high the cells of each row are, so that every mark has room. */
export function heightOf(cells: readonly MapCellView[], view: MapView, signs: ReadonlyMap<string, GapSign>): number {
  const { mark, across } = measures[view.state.size]
  const lines = Math.max(1, ...cells.map((cell) => linesOf(marksOf(cell, view, signs).length, across)))
  return 2 * edge + gapSize + 3 + lines * (mark + 4)
}

/** What came and what went since the earlier day: «+2 −1», «+1», «−3». */
function movedInFigures({ evidence, withdrawn }: NonNullable<MapCellView['change']>): string {
  const came = evidence + withdrawn
  return [came > 0 ? `+${came}` : '', withdrawn > 0 ? `−${withdrawn}` : ''].filter(Boolean).join(' ')
}

/** A box for the marks of a cell, and which way its language runs. */
export type CellBox = { readonly width: number; readonly dir: 'ltr' | 'rtl' }

/**
 * The marks of a cell as SVG around its upper left corner: bubbles whose area grows with their number up to 20, each
 * followed by the number; below the upper edge the kinds of gap, a flag where one has been tagged, and at the end what
 * came and went. The text direction around it must be from left to right.
 */
export function cellMarks(cell: MapCellView, view: MapView, signs: ReadonlyMap<string, GapSign>, id: string, { width, dir }: CellBox): string {
  const { mark: largest, across, text } = measures[view.state.size]
  const slot = (width - 2 * edge) / across
  const x = (fromStart: number): number => (dir === 'rtl' ? width - fromStart : fromStart)
  const [start, end] = dir === 'rtl' ? ['end', 'start'] : ['start', 'end']
  const upper = [...cell.gaps.kinds.map((kind) => `gap-${kind}`), ...(cell.tagged.length > 0 ? ['tagged'] : [])]
  const gaps = upper.map((sign, index) =>
    useSign(id, sign, signs.get(sign) ?? taggedSign, x(edge + gapSize / 2 + index * (gapSize + 3)), edge + gapSize / 2, gapSize))
  const marks = marksOf(cell, view, signs).map(({ sign, count, tone, color }, index) => {
    const size = largest * (0.6 + 0.4 * Math.sqrt(Math.min(count, 20) / 20))
    const middle = edge + (index % across) * slot + largest / 2
    const y = edge + gapSize + 5 + Math.floor(index / across) * (largest + 4) + largest / 2
    return `${useSign(id, sign, { tone, color }, x(middle), y, size)}<text class="rq-text" x="${Math.round(x(middle + largest / 2 + 3))}" y="${Math.round(y + text * 0.36)}" text-anchor="${start}" font-size="${text}" fill="#14201c">${count}</text>`
  })
  const moved = cell.change ? movedInFigures(cell.change) : ''
  const figures = moved
    ? `<text class="rq-text" x="${x(width - edge)}" y="${edge + 9}" text-anchor="${end}" font-size="${text}" font-weight="700" fill="#14201c">${moved}</text>`
    : ''
  return [...gaps, ...marks, figures].join('')
}
