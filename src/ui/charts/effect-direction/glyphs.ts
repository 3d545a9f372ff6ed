import type { Shown, SizeBand } from '@/synthesis/plots/effectDirection'

import { INK } from '../drawing/sheet'

const radii: Readonly<Record<SizeBand, number>> = { small: 7, medium: 11, large: 15, unknown: 11 }

const fills: Readonly<Record<Shown, string>> = {
  improved: '#0b5fa5', worsened: '#98280c', 'no-difference': '#dfe5e1', conflicting: '#f4c74b', unclear: '#ffffff',
}

/**
 * The sign of a direction around 0,0: arrows up and down, a bar for no difference, a diamond for conflict, a ring for
 * not known. As large as the study; a broken outline where its size is not known.
 */
export function directionGlyph(shown: Shown, size: SizeBand): string {
  const r = radii[size]
  const look = size === 'unknown' || shown === 'unclear'
    ? `class="rq-open" fill="#fff" stroke="${INK}" stroke-width="1.6" stroke-dasharray="3 2.2"`
    : `class="rq-shape" fill="${fills[shown]}" stroke="${INK}" stroke-width="1"`
  const shape = (points: string): string => `<polygon points="${points}" stroke-linejoin="round" ${look}/>`
  switch (shown) {
    case 'improved': return shape(`0,${-r} ${r},${r * 0.85} ${-r},${r * 0.85}`)
    case 'worsened': return shape(`0,${r} ${r},${-r * 0.85} ${-r},${-r * 0.85}`)
    case 'conflicting': return shape(`0,${-r} ${r},0 0,${r} ${-r},0`)
    case 'no-difference': return `<rect x="${-r}" y="${-r * 0.35}" width="${2 * r}" height="${r * 0.7}" ${look}/>`
    case 'unclear': return `<circle r="${r * 0.85}" ${look}/>`
  }
}
