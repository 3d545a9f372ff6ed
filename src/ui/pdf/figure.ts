import { asArtifact, colours, inlineIn, type Element } from './inline'
import type { Line } from './lines'
import { bandsOf, type Band } from './picture/bands'
import { drawBand } from './picture/draw'
import type { Block } from './publication'
import { flow, pageRoom, set, sheet, textWidth, type Setting, type Sheets } from './sheets'

type Figure = Extract<Block, { kind: 'figure' }>

export const caption: Setting = { size: 9.5, leading: 13 }
export const small: Setting = { size: 8.5, leading: 11.5, colour: colours.soft }
export const gap = 6
/** Points for a pixel of a chart: its letters are then as large as those of tables, and never smaller than a note's. */
const usualScale = 0.75
const leastScale = 0.6

/**
 * A picture as vectors below its caption, as large as the page allows and never cut: what fits on one page stands on
 * one page, if need be a little smaller, and what is higher goes on between its rows. Caption and picture are tagged
 * side by side, since a reader for the blind tells the words of a picture in the place of all that is inside it.
 */
export function drawFigure(sheets: Sheets, figure: Figure, parent: Element): void {
  const { captionLines, words, scale, bands } = laidOut(sheets, figure)
  if (sheets.y > sheet.top && !sheets.has(beginningOfFigure(sheets, figure))) sheets.newPage()

  const group = sheets.doc.struct('Div')
  parent.add(group)
  writeLines(sheets, captionLines, { parent: group, tag: 'Caption', setting: caption })
  sheets.y += gap
  drawPicture(sheets, { figure, bands, scale }, group)
  sheets.y += gap
  for (const lines of words) {
    writeLines(sheets, lines, { parent: group, tag: 'P', setting: small })
    sheets.y += 4
  }
  group.end()
  sheets.y += 12
}

/** The height of a figure with its words, as far as it stands on its first page. */
export function beginningOfFigure(sheets: Sheets, figure: Figure): number {
  const { above, below, scale, bands: [first] } = laidOut(sheets, figure)
  return above + (first ? heightOf(first) * scale : 0) + below
}

function laidOut(sheets: Sheets, figure: Figure) {
  const { picture } = figure
  const captionLines = set(sheets, figure.caption, caption)
  const words = [figure.source, ...figure.notes].map((runs) => set(sheets, runs, small))
  const above = captionLines.length * caption.leading + gap
  const below = gap + (words[0]?.length ?? 0) * small.leading
  const onOnePage = pageRoom - above - below
  const widest = Math.min(usualScale, textWidth / picture.width)
  const fitting = onOnePage / picture.height
  const scale = fitting < widest && fitting >= Math.min(leastScale, widest) ? fitting : widest
  const bands = bandsOf(picture, { first: onOnePage / scale, next: pageRoom / scale })
  return { captionLines, words, above, below, scale, bands }
}

type Written = { readonly parent: Element; readonly tag: string; readonly setting: Setting }

export function writeLines(sheets: Sheets, lines: readonly Line[], { parent, tag, setting }: Written): void {
  const inline = inlineIn(sheets.doc, parent, tag)
  flow(sheets, lines, inline, setting)
  inline.end()
}

const heightOf = ({ from, to, head }: Band): number => to - from + head

type Drawing = { readonly figure: Figure; readonly bands: readonly Band[]; readonly scale: number }

function drawPicture(sheets: Sheets, { figure: { picture, alt }, bands, scale }: Drawing, group: Element): void {
  const { doc } = sheets
  const height = picture.height * scale
  // Only of a picture on one page can it be said which part of the page it is.
  const box = bands.length === 1 ? { bbox: [sheet.left, sheets.y, sheet.left + picture.width * scale, sheets.y + height] } : {}
  const element = doc.struct('Figure', { alt, placement: 'Block', ...box } as object)
  group.add(element)
  bands.forEach((band, index) => {
    if (index > 0) sheets.newPage()
    if (band.head > 0) {
      asArtifact(doc, 'Pagination', () => drawBand(sheets, picture, { from: 0, to: band.head }, { left: sheet.left, top: sheets.y, scale }))
      sheets.y += band.head * scale
    }
    const content = doc.markStructureContent('Figure')
    drawBand(sheets, picture, band, { left: sheet.left, top: sheets.y, scale })
    doc.endMarkedContent()
    element.add(content)
    sheets.y += (band.to - band.from) * scale
  })
  element.end()
}
