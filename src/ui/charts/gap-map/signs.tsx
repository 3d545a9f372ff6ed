import type { GapKind } from '@/evidence-map/gaps'
import type { BubbleKind } from '@/evidence-map/state'

import { DesignGlyph, directionOf, DirectionGlyph, SignGlyph } from '../../evidence/glyphs'
import { glyphText } from './glyphText'

/** A mark as text of SVG in a box of its own, with the colour that it has in a file; on pages the class says it. */
export type GapSign = { readonly box: number; readonly shape: string; readonly tone: string; readonly color: string }

const ink = '#14201c'
const colours: Readonly<Record<string, string>> = {
  improved: '#0b5fa5', 'no-difference': '#55606b', mixed: '#7b3a99', worsened: '#a9430a', unclear: '#5d6470', 'not-applicable': '#5f6a66',
}

const inInk = (box: number, shape: string): GapSign => ({ box, shape, tone: 'ink', color: ink })

/** Four steps, as many filled as the rating has; a broken ring for what nobody has rated. */
function qualitySign(value: string): GapSign {
  const filled = ['very-low', 'low', 'moderate', 'high'].indexOf(value) + 1
  if (value === 'rated-without-overall') return inInk(16, glyphText(SignGlyph({ name: 'profile' })))
  if (filled === 0) return unknownSign
  const steps = [0, 1, 2, 3].map((step) => {
    const height = 5 + step * 3
    const look = step < filled ? 'fill="currentColor"' : 'fill="none"'
    return `<rect x="${step * 4 + 0.6}" y="${15 - height}" width="2.8" height="${height}" stroke="currentColor" stroke-width="1" ${look}/>`
  })
  return inInk(16, steps.join(''))
}

export const studySign: GapSign = inInk(16, '<circle cx="8" cy="8" r="7.2" fill="currentColor"/>')
export const reviewSign: GapSign = inInk(20, glyphText(DesignGlyph({ slug: 'reviews' })))
export const unknownSign: GapSign = inInk(16, glyphText(SignGlyph({ name: 'unconfirmed' })))
/** A flag where somebody has tagged a gap. */
export const taggedSign: GapSign = inInk(16, '<path d="M3.5 15.5V1.5M3.5 2.2h10l-3 3.4 3 3.4h-10" fill="none" stroke="currentColor" stroke-width="1.6"/>')
export const underWaySign: GapSign = inInk(16, glyphText(SignGlyph({ name: 'ongoing' })))

/** The mark of one thing that bubbles tell apart: the same as on cards and in plots. */
export function bubbleSign(bubbles: BubbleKind, value: string): GapSign {
  if (bubbles === 'quality') return qualitySign(value)
  if (bubbles === 'design') return inInk(20, glyphText(DesignGlyph({ slug: value })))
  if (bubbles === 'kind') return studySign
  const direction = directionOf(value)
  return { box: 16, shape: glyphText(DirectionGlyph({ value: direction })), tone: direction, color: colours[direction] ?? ink }
}

const outline = 'fill="none" stroke="currentColor" stroke-width="1.6"'

/** A shape for each kind of gap; its word stands in the legend and in each sentence. */
export const gapSigns: Readonly<Record<GapKind, GapSign>> = {
  absolute: inInk(16, `<rect x="1.5" y="1.5" width="13" height="13" ${outline} stroke-dasharray="3 2.2"/>`),
  synthesis: inInk(16, `<path d="M2 3.5h12M2 8h12" ${outline}/><path d="M2 12.5h12" ${outline} stroke-dasharray="2.2 2.2"/>`),
  quality: inInk(16, `<path d="M8 1.8 14.8 14H1.2z" ${outline}/>`),
  equity: inInk(16, `<path d="M8 8V1.4A6.6 6.6 0 1 0 14.6 8z" ${outline}/>`),
}
