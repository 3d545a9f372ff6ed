import { asArtifact, colours, writeLine, type Doc, type Inline } from './inline'
import { linesOf, type Line, type Setter } from './lines'
import type { Publication, Run } from './publication'

/** A4 in points, with the room for text on it. */
export const sheet = { width: 595.28, height: 841.89, left: 72, right: 72, top: 86, bottom: 78 } as const
export const textWidth = sheet.width - sheet.left - sheet.right

/** Where things stand while pages are filled from top to bottom. */
export type Sheets = {
  readonly doc: Doc
  readonly setter: Setter
  /** Distance of the next line from the top edge. */
  y: number
  page: number
  readonly pageOf: Map<string, number>
  readonly newPage: () => void
  /** Whether so much height is left on this page. */
  readonly has: (height: number) => boolean
  /** Names the place that comes next. */
  readonly place: (name: string) => void
}

const lowest = sheet.height - sheet.bottom
/** How much fits between the upper and the lower edge of a page. */
export const pageRoom = lowest - sheet.top

/** Empty sheets; `pages` is their number where it is known already. */
export function sheetsOf(doc: Doc, setter: Setter, publication: Publication, pages: number): Sheets {
  const line = (text: string, size: number): Line => linesOf([{ text }], size, textWidth * 2, setter)[0] ?? []
  const widthOf = (own: Line): number => own.reduce((sum, { width }) => sum + width, 0)
  const write = (own: Line, x: number, baseline: number): void => writeLine(doc, own, { x, baseline, colour: colours.soft })
  const shortened = (text: string, width: number): Line => {
    const whole = line(text, 8.5)
    if (widthOf(whole) <= width) return whole
    const words = text.split(' ')
    while (words.length > 1 && widthOf(line(`${words.join(' ')} …`, 8.5)) > width) words.pop()
    return line(`${words.join(' ')} …`, 8.5)
  }
  const frame = (): void => asArtifact(doc, 'Pagination', () => {
    const number = line(publication.pageLabel(sheets.page, pages), 8.5)
    const foot = sheet.height - 44
    doc.lineWidth(0.5).strokeColor(colours.line).moveTo(sheet.left, foot - 14).lineTo(sheet.width - sheet.right, foot - 14).stroke()
    write(shortened(publication.runningFoot, textWidth - widthOf(number) - 24), sheet.left, foot)
    write(number, sheet.width - sheet.right - widthOf(number), foot)
    if (sheets.page > 1) write(shortened(publication.runningHead, textWidth), sheet.left, 52)
  })
  const sheets: Sheets = {
    doc,
    setter,
    y: sheet.top,
    page: 0,
    pageOf: new Map(),
    newPage() {
      doc.addPage()
      sheets.page++
      sheets.y = sheet.top
      frame()
    },
    has: (height) => sheets.y + height <= lowest,
    place(name) {
      sheets.pageOf.set(name, sheets.page)
      doc.addNamedDestination(name, 'XYZ', 0, Math.max(sheets.y - 12, 0), 0)
    },
  }
  sheets.newPage()
  return sheets
}

export type Setting = { readonly size: number; readonly leading: number; readonly x?: number; readonly width?: number; readonly colour?: string }

/** Lines of runs in a setting. */
export const set = (sheets: Sheets, runs: readonly Run[], { size, width = textWidth }: Setting): readonly Line[] =>
  linesOf(runs, size, width, sheets.setter)

/**
 * Writes lines from the top down and over as many pages as they need, without a lone first or last line.
 *
 * @param onPage is called before the first line on each page, e.g. to draw what stands beside
 */
export function flow(
  sheets: Sheets, lines: readonly Line[], inline: Inline, setting: Setting, onPage?: (lines: number) => void,
): void {
  let at = 0
  while (at < lines.length) {
    const left = lines.length - at
    let fits = Math.min(left, Math.floor((lowest - sheets.y) / setting.leading))
    if (fits < left) {
      if (fits === 1 && at === 0) fits = 0
      if (left - fits === 1 && fits > 2) fits--
    }
    if (fits <= 0) {
      if (sheets.y <= sheet.top) fits = 1
      else {
        inline.pause()
        sheets.newPage()
        continue
      }
    }
    onPage?.(fits)
    const isCut = fits < left
    for (const line of lines.slice(at, at + fits)) {
      for (const { run } of line) if (run.place) sheets.pageOf.set(run.place, sheets.page)
      inline.draw(line, setting.x ?? sheet.left, sheets.y + setting.size, setting.colour)
      sheets.y += setting.leading
    }
    at += fits
    // Room for the line that was held back is left, so that it does not go on here.
    if (isCut) {
      inline.pause()
      sheets.newPage()
    }
  }
}
