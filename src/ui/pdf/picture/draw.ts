import { writeLine, type Doc } from '../inline'
import { set, type Sheets } from '../sheets'
import type { Band } from './bands'
import type { Outline, Picture, Words } from './read'

/** Where a picture stands: its left edge, the place on the page of its upper edge, and points for each of its pixels. */
type Place = { readonly left: number; readonly top: number; readonly scale: number }

/** Draws what a band of a picture shows, and nothing beyond its edges. */
export function drawBand(sheets: Sheets, picture: Picture, { from, to }: Pick<Band, 'from' | 'to'>, { left, top, scale }: Place): void {
  const { doc } = sheets
  const place = { left, top: top - from * scale, scale }
  doc.save()
  doc.rect(left, top, picture.width * scale, (to - from) * scale).clip()
  for (const mark of picture.marks) {
    if (mark.kind === 'words') {
      if (mark.y > from && mark.y <= to) drawWords(sheets, mark, place)
    } else if (mark.bottom >= from && mark.top <= to) {
      doc.save().translate(place.left, place.top).scale(scale)
      if (mark.kind === 'outline') drawOutline(doc, mark)
      else {
        doc.translate(mark.x, mark.y).path(mark.within).clip().translate(-mark.x, -mark.y)
        for (const tile of mark.marks) drawOutline(doc, tile)
      }
      doc.restore()
    }
  }
  doc.restore()
}

function drawOutline(doc: Doc, { x, y, path, fill, stroke, width, dash: [dash, space] }: Outline): void {
  doc.save().translate(x, y).path(path)
  if (stroke) doc.lineWidth(width).lineJoin('round')
  if (stroke && dash) doc.dash(dash, { space: space ?? dash })
  if (fill && stroke) doc.fillAndStroke(fill, stroke)
  else if (fill) doc.fill(fill)
  else if (stroke) doc.stroke(stroke)
  doc.restore()
}

function drawWords(sheets: Sheets, { text, x, y, size, anchor, isBold, colour }: Words, { left, top, scale }: Place): void {
  const own = size * scale
  const [line = []] = set(sheets, [{ text, bold: isBold }], { size: own, leading: own, width: Number.POSITIVE_INFINITY })
  const width = line.reduce((sum, segment) => sum + segment.width, 0)
  const before = anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0
  writeLine(sheets.doc, line, { x: left + x * scale - before, baseline: top + y * scale, colour })
}
