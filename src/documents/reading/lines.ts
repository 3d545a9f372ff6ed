import { inReadingOrder } from './columns'
import type { OpenPage, TextItem } from './open'
import { piecesOf, withWideSpace, type Piece } from './pieces'
import type { PdfLayout, PdfLine } from './reading'

/** The lines of a page in the order in which they are read. */
export function layoutOf(
  items: readonly (TextItem | { type: string })[],
  page: OpenPage,
  number: number,
): PdfLayout {
  const { width, height } = page.getViewport({ scale: 1 })
  const lines: PdfLine[] = []
  let last: Piece | null = null
  for (const piece of inReadingOrder(piecesOf(items, page), width)) {
    const line = lines.at(-1)
    if (last && line && isSameLine(last, piece)) {
      line.text = `${line.text} ${piece.text}`
      line.plain = withWideSpace(line.plain) + piece.plain
      line.width = piece.endX - line.x
    } else {
      const { text, plain, size, x, y, endX, isRotated } = piece
      lines.push({ text, plain, size, x, y, width: endX - x, isRotated })
    }
    last = piece
  }
  return { page: number, width, height, lines }
}

function isSameLine(last: Piece, next: Piece): boolean {
  const size = Math.min(last.size, next.size)
  return (
    !last.isRotated && !next.isRotated && Math.abs(last.y - next.y) < 0.4 * size && next.x >= last.endX - 0.5 * size
  )
}

/** Where a new paragraph begins, the lines stand further apart than those within one. */
export function isNewParagraph(above: PdfLine, below: PdfLine): boolean {
  const distance = below.y - above.y
  return distance < 0 || distance > 1.7 * Math.max(above.size, below.size)
}
