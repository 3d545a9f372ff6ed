import type { OpenPage, TextItem } from './open'

/** A run of text on one baseline, without a gap as wide as one between columns. */
export type Piece = {
  text: string
  plain: string
  size: number
  x: number
  /** Baseline, from the top of the page. */
  y: number
  endX: number
  isRotated: boolean
}

/** Raised marks are smaller than their line by at least this factor. */
const RAISED = 0.82

/**
 * Puts what pdf.js gives in the order of the file into runs: words of one baseline, parted where the line ends
 * or the gap is wider than one and a half letters.
 */
export function piecesOf(items: readonly (TextItem | { type: string })[], page: OpenPage): Piece[] {
  const viewport = page.getViewport({ scale: 1 })
  const pieces: Piece[] = []
  let open = null as Piece | null
  const closed = (piece: Piece | null): null => {
    if (piece?.text.trim()) pieces.push({ ...piece, text: piece.text.trim(), plain: piece.plain.trim() })
    return null
  }
  for (const item of items) {
    if (!('str' in item)) continue
    const placed = place(item, viewport)
    if (item.str.trim()) {
      if (open && !continues(open, placed)) open = closed(open)
      open = open ? extend(open, placed) : placed
    } else if (open && item.str) {
      open = item.width > 1.5 * open.size ? closed(open) : { ...open, text: withSpace(open.text), plain: withSpace(open.plain) }
    }
    if (item.hasEOL) open = closed(open)
  }
  closed(open)
  return pieces
}

function place({ str, transform, width, height }: TextItem, viewport: ReturnType<OpenPage['getViewport']>): Piece {
  const [a = 0, b = 0, , , e = 0, f = 0] = transform
  const [x = 0, y = 0] = viewport.convertToViewportPoint(e, f)
  const [alongX = 0, alongY = 0] = viewport.convertToViewportPoint(e + a, f + b)
  const size = height || Math.hypot(a, b)
  const isRotated = Math.abs(alongY - y) > Math.abs(alongX - x)
  return { text: str, plain: str, size, x, y, endX: x + width, isRotated }
}

function continues(open: Piece, next: Piece): boolean {
  const size = Math.max(open.size, next.size)
  return (
    open.isRotated === next.isRotated &&
    Math.abs(next.y - open.y) < 0.6 * size &&
    next.x - open.endX < 1.5 * size &&
    next.x > open.x - size
  )
}

function extend(open: Piece, next: Piece): Piece {
  const distance = (next.x - open.endX) / Math.max(open.size, next.size)
  const gap = distance > 0.18 ? withSpace : asIs
  const plainGap = distance > WIDE ? withWideSpace : gap
  const isNextRaised = next.size < open.size * RAISED && isMark(next.text)
  const isOpenRaised = open.size < next.size * RAISED && isMark(open.text)
  const takesNext = next.text.length > open.text.length
  return {
    text: gap(open.text) + next.text,
    plain: isOpenRaised ? next.plain : isNextRaised ? withSpace(open.plain) : plainGap(open.plain) + next.plain,
    size: isOpenRaised || (takesNext && !isNextRaised) ? next.size : open.size,
    x: Math.min(open.x, next.x),
    y: isOpenRaised ? next.y : open.y,
    endX: Math.max(open.endX, next.endX),
    isRotated: open.isRotated,
  }
}

/** Footnote marks: numbers, single letters and signs, in a row. */
const isMark = (text: string): boolean => /^[\s\d,;*†‡§¶#∗⁎✉()a-z-]{1,12}$/.test(text) && !/[a-z]{3}/.test(text)

/** A gap, in letters, that parts one name of a row from the next; words within a line stand closer. */
const WIDE = 0.8

const asIs = (text: string): string => text
const withSpace = (text: string): string => (text.endsWith(' ') ? text : `${text} `)
/** Two blanks in what guessing goes by; the text to read has one. */
export const withWideSpace = (text: string): string => `${text.trimEnd()}  `
