import { readXml, type XmlElement } from '@/bibliography/citing/xml'

import { extentOf, pathOf, type Extent } from './paths'

/** How an outline is filled and drawn; colours as in the chart. */
type Ink = { readonly fill: string | null; readonly stroke: string | null; readonly width: number; readonly dash: readonly number[] }

type Point = { readonly x: number; readonly y: number }

/** A line of text from a point of its base line. */
export type Words = Point & {
  readonly kind: 'words'
  readonly text: string
  readonly size: number
  readonly anchor: 'start' | 'middle' | 'end'
  readonly isBold: boolean
  readonly colour: string
}

/** An outline as path data of SVG, around a point of its own. */
export type Outline = Point & Ink & { readonly kind: 'outline'; readonly path: string }

/** Outlines of which only what lies within a path is seen. */
export type Tiles = Point & { readonly kind: 'tiles'; readonly within: string; readonly marks: readonly Outline[] }

export type Mark = Extent & (Words | Outline | Tiles)

/** A chart as what is drawn of it on paper, in pixels from its upper left corner. */
export type Picture = {
  readonly width: number
  readonly height: number
  readonly marks: readonly Mark[]
  /** How far down its rules across the whole width are; the first stands below the heads of the columns. */
  readonly rules: readonly number[]
}

type Place = Point & { readonly patterns: ReadonlyMap<string, XmlElement>; readonly size: number }

const unseen = new Set(['title', 'desc', 'style', 'defs'])
const outlines = new Set(['path', 'rect', 'circle', 'polygon'])

/**
 * Reads a chart of this hub (src/ui/charts), which is made of a handful of elements of SVG.
 *
 * @throws Error naming an element that charts did not have so far
 */
export function readPicture(svg: string): Picture {
  const root = readXml(svg)
  const patterns = new Map(descendants(root).filter(({ name }) => name === 'pattern').map((pattern) => [`url(#${pattern.attributes.get('id') ?? ''})`, pattern]))
  const rules = descendants(root).filter(({ attributes }) => attributes.get('class') === 'rq-rule')
    .map(({ attributes }) => extentOf(attributes.get('d') ?? '').top)
  return {
    width: numberOf(root, 'width'), height: numberOf(root, 'height'), rules,
    marks: marksIn(root, { x: 0, y: 0, patterns, size: numberOf(root, 'font-size') }),
  }
}

const descendants = (element: XmlElement): readonly XmlElement[] => [element, ...element.children.flatMap(descendants)]

const numberOf = ({ attributes }: XmlElement, name: string): number => Number(attributes.get(name) ?? 0)

function marksIn({ children }: XmlElement, place: Place): readonly Mark[] {
  return children.flatMap((child): readonly Mark[] => {
    const { name, attributes } = child
    // Paper is white by itself.
    if (unseen.has(name) || attributes.get('class') === 'rq-page') return []
    if (name === 'a') return marksIn(child, place)
    if (name === 'g') return marksIn(child, moved(place, attributes.get('transform')))
    if (name === 'text') return [wordsOf(child, place)]
    if (outlines.has(name)) return [outlineOf(child, place)]
    throw new Error(`A chart draws with <${name}>, which its PDF does not know yet (src/ui/pdf/picture/read.ts).`)
  })
}

function moved(place: Place, transform = ''): Place {
  const [, x, y] = /^translate\((-?[\d.]+) (-?[\d.]+)\)$/.exec(transform) ?? []
  if (transform && y === undefined) throw new Error(`A chart moves things by “${transform}”, which its PDF does not know yet.`)
  return { ...place, x: place.x + Number(x ?? 0), y: place.y + Number(y ?? 0) }
}

function wordsOf(element: XmlElement, place: Place): Mark {
  const { attributes, text } = element
  const size = numberOf(element, 'font-size') || place.size
  const anchor = attributes.get('text-anchor')
  const y = place.y + numberOf(element, 'y')
  return {
    kind: 'words', text, size, y, x: place.x + numberOf(element, 'x'), anchor: anchor === 'middle' || anchor === 'end' ? anchor : 'start',
    isBold: numberOf(element, 'font-weight') >= 600, colour: attributes.get('fill') ?? '#000000',
    top: y - 0.8 * size, bottom: y + 0.25 * size,
  }
}

function outlineOf(element: XmlElement, place: Place): Mark {
  const { attributes } = element
  const path = pathOf(element)
  const { top, bottom } = extentOf(path)
  const where = { x: place.x, y: place.y, top: place.y + top, bottom: place.y + bottom }
  const pattern = place.patterns.get(attributes.get('fill') ?? '')
  if (pattern) return { kind: 'tiles', ...where, within: path, marks: tiles(element, pattern, place) }
  return { kind: 'outline', ...where, path, ...inkOf(element) }
}

function inkOf({ attributes }: XmlElement): Ink {
  const colour = (name: string): string | null => {
    const value = attributes.get(name)
    return value === undefined || value === 'none' ? null : value
  }
  return {
    fill: colour('fill'), stroke: colour('stroke'), width: Number(attributes.get('stroke-width') ?? 1),
    dash: (attributes.get('stroke-dasharray') ?? '').split(' ').filter(Boolean).map(Number),
  }
}

/** A pattern laid over a box, tile by tile from the corner of the picture on, as SVG does. */
function tiles(box: XmlElement, pattern: XmlElement, place: Place): readonly Outline[] {
  const [width, height] = [numberOf(pattern, 'width'), numberOf(pattern, 'height')]
  const steps = (start: number, length: number, step: number): readonly number[] => {
    const first = Math.floor(start / step)
    return Array.from({ length: Math.ceil((start + length) / step) - first }, (_none, index) => (first + index) * step)
  }
  const columns = steps(numberOf(box, 'x'), numberOf(box, 'width'), width)
  return steps(numberOf(box, 'y'), numberOf(box, 'height'), height).flatMap((y) => columns.flatMap((x) => pattern.children.map((child): Outline => (
    { kind: 'outline', x: place.x + x, y: place.y + y, path: pathOf(child), ...inkOf(child) }
  ))))
}
