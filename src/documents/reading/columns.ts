import type { Piece } from './pieces'

/** Fewer runs than these on one side are no column. */
const LEAST_PER_COLUMN = 8

/**
 * Puts the runs of a page into the order in which they are read. Most files hold them so already; those that
 * go to and fro between two columns, line by line, are sorted: a run across both ends what stands above it.
 */
export function inReadingOrder(pieces: readonly Piece[], pageWidth: number): readonly Piece[] {
  const gutter = gutterOf(pieces, pageWidth)
  if (gutter === null || !goesToAndFro(pieces, gutter)) return pieces
  const upright = pieces.filter(({ isRotated }) => !isRotated).sort((one, other) => one.y - other.y || one.x - other.x)
  const ordered: Piece[] = []
  let left: Piece[] = []
  let right: Piece[] = []
  const flush = () => {
    ordered.push(...left, ...right)
    left = []
    right = []
  }
  for (const piece of upright) {
    const side = sideOf(piece, gutter)
    if (side === 'across') {
      flush()
      ordered.push(piece)
    } else (side === 'left' ? left : right).push(piece)
  }
  flush()
  return [...ordered, ...pieces.filter(({ isRotated }) => isRotated)]
}

const sideOf = ({ x, endX }: Piece, gutter: number): 'left' | 'right' | 'across' =>
  endX <= gutter + 2 ? 'left' : x >= gutter - 2 ? 'right' : 'across'

/** The x that fewest runs cross, near the middle; null where text does not stand on both sides of one. */
function gutterOf(pieces: readonly Piece[], pageWidth: number): number | null {
  let best: { x: number; across: number } | null = null
  for (let share = 0.36; share <= 0.64; share += 0.01) {
    const x = share * pageWidth
    const counts = { left: 0, right: 0, across: 0 }
    for (const piece of pieces) if (!piece.isRotated) counts[sideOf(piece, x)]++
    const isParted = counts.left >= LEAST_PER_COLUMN && counts.right >= LEAST_PER_COLUMN
    if (!isParted || counts.across > 0.25 * (counts.left + counts.right)) continue
    if (!best || counts.across < best.across) best = { x, across: counts.across }
  }
  return best?.x ?? null
}

function goesToAndFro(pieces: readonly Piece[], gutter: number): boolean {
  const sides = pieces.flatMap((piece) => {
    const side = piece.isRotated ? 'across' : sideOf(piece, gutter)
    return side === 'across' ? [] : [side]
  })
  const turns = sides.filter((side, index) => index > 0 && side !== sides[index - 1]).length
  return turns > Math.max(6, 0.3 * sides.length)
}
