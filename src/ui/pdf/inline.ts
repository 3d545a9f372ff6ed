import type { Line, Segment } from './lines'
import type { Run } from './publication'

export type Doc = PDFKit.PDFDocument
export type Element = PDFKit.PDFStructureElement

export const colours = { ink: '#14201c', soft: '#46544e', link: '#0a5a43', mark: '#ffe14d', line: '#c9d3cd', surface: '#f0f4f1' } as const

/** Writes lines as the content of one element of the structure, links as elements of their own inside it. */
export type Inline = {
  readonly draw: (line: Line, x: number, baseline: number, colour?: string) => void
  /** Ends what is open, before the page does. */
  readonly pause: () => void
  readonly end: () => void
}

/** A writer into `element`, which becomes a child of `parent` with the tag `tag`. `place` names where it begins. */
export function inlineIn(doc: Doc, parent: Element, tag: string): Inline {
  const element = doc.struct(tag)
  parent.add(element)
  const links = new Map<Run, Element>()
  let open: PDFKit.PDFStructureContent | null = null

  const pause = (): void => {
    if (!open) return
    doc.endMarkedContent()
    element.add(open)
    open = null
  }
  const writeLink = (segment: Segment, link: string, x: number, baseline: number): void => {
    pause()
    let within = links.get(segment.run)
    if (!within) {
      within = doc.struct('Link')
      element.add(within)
      links.set(segment.run, within)
    }
    const content = doc.markStructureContent('Link')
    writeSegment(doc, segment, { x, baseline, colour: colours.link })
    doc.endMarkedContent()
    within.add(content)
    // Small marks get a larger place to press than they have ink.
    const height = Math.max(segment.size * 1.25, 10)
    // The library writes String objects as texts and plain strings as names; its types know plain strings only.
    const options = { structParent: within, Contents: new String(segment.run.about ?? segment.run.text) } as object
    const top = baseline - segment.rise - segment.size
    if (link.startsWith('#')) doc.goTo(x, top, segment.width, height, link.slice(1), options)
    else doc.link(x, top, segment.width, height, link, options)
  }

  return {
    draw(line, x, baseline, colour = colours.ink) {
      for (const segment of line) {
        const { place, link } = segment.run
        if (place && segment.text) doc.addNamedDestination(place, 'XYZ', 0, baseline - 2 * segment.size, 0)
        if (link) writeLink(segment, link, x + segment.x, baseline)
        else {
          open ??= doc.markStructureContent(tag)
          writeSegment(doc, segment, { x: x + segment.x, baseline, colour })
        }
      }
    },
    pause,
    end() {
      pause()
      for (const link of links.values()) link.end()
      element.end()
    },
  }
}

type Spot = { readonly x: number; readonly baseline: number; readonly colour: string }

function writeSegment(doc: Doc, { text, font, size, rise }: Segment, { x, baseline, colour }: Spot): void {
  doc.font(font).fontSize(size).fillColor(colour).text(text, x, baseline - rise, { lineBreak: false, baseline: 'alphabetic' })
}

/** Writes a line as part of whatever is open, without links or places. */
export function writeLine(doc: Doc, line: Line, { x, ...spot }: Spot): void {
  for (const segment of line) writeSegment(doc, segment, { x: x + segment.x, ...spot })
}

/** Draws what only decorates: no reader for the blind tells it. */
export function asArtifact(doc: Doc, type: 'Pagination' | 'Layout', draw: () => void): void {
  doc.markContent('Artifact', { type })
  draw()
  doc.endMarkedContent()
}
