import type { Tone } from '../rating-matrix/marks'
import { tones } from './signs'

/** Lines over the fills, so that neighbours stay apart in grey: none, dots, thin, wide and crossed lines. */
const patterns: Readonly<Record<Tone, string>> = {
  0: '',
  1: '<circle cx="2" cy="2" r="1" fill="#14201c"/>',
  2: '<path d="M0 8 8 0" stroke="#14201c" stroke-width="0.9"/>',
  3: '<path d="M0 0 8 8M0 8 8 0" stroke="#14201c" stroke-width="0.7"/>',
  4: '<path d="M0 4H8" stroke="#ffffff" stroke-width="0.9"/>',
  plain: '<circle cx="4" cy="4" r="0.9" fill="#14201c"/>',
  open: '<path d="M4 0V8" stroke="#6f7f77" stroke-width="0.6"/>',
}

/** A box (its attributes) in the fill and the pattern of a tone. */
export const patterned = (tone: Tone, box: string, id: string): string => {
  const open = tone === 'open' ? 'class="rq-open" fill="#fff" stroke="#14201c"' : `class="rq-shape" fill="${tones[tone].fill}" stroke="#14201c"`
  return `<rect ${box} ${open}/>${patterns[tone] ? `<rect ${box} fill="url(#${id}-p${tone})"/>` : ''}`
}

/** The patterns that these tones need, once for each chart. */
export const patternDefs = (used: readonly Tone[], id: string): string =>
  `<defs>${[...new Set(used)].filter((tone) => patterns[tone]).map((tone) => `<pattern id="${id}-p${tone}" width="8" height="8" patternUnits="userSpaceOnUse">${patterns[tone]}</pattern>`).join('')}</defs>`
