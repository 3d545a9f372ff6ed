import { caption, gap, small, writeLines } from '../figure'
import type { Doc, Element } from '../inline'
import type { Block } from '../publication'
import { pageRoom, set, sheet, textWidth, type Sheets } from '../sheets'
import type { Photo, Raster } from './photo'

type PhotoBlock = Extract<Block, { kind: 'photo' }>

/** Fewer pixels to an inch look coarse on paper: a picture is drawn no larger than they allow. */
const leastPixelsPerInch = 150
const pointsPerInch = 72

/** What the library draws; its types know files and their bytes only. */
type Drawable = { readonly width: number; readonly height: number; readonly orientation?: number }

/**
 * An uploaded picture below its caption, on one page with it: as wide as the column unless it is too high or has too
 * few pixels for that. Its description takes its place for those who hear the page.
 */
export function drawPhoto(sheets: Sheets, block: PhotoBlock, parent: Element): void {
  const { doc } = sheets
  const { image, captionLines, sourceLines, width, height } = laidOut(sheets, block)
  if (sheets.y > sheet.top && !sheets.has(heightOfPhoto(sheets, block))) sheets.newPage()

  const group = doc.struct('Div')
  parent.add(group)
  writeLines(sheets, captionLines, { parent: group, tag: 'Caption', setting: caption })
  sheets.y += gap
  const bbox = [sheet.left, sheets.y, sheet.left + width, sheets.y + height]
  const element = doc.struct('Figure', { alt: block.alt, placement: 'Block', bbox } as object)
  group.add(element)
  const content = doc.markStructureContent('Figure')
  doc.image(image as never, sheet.left, sheets.y, { width, height })
  doc.endMarkedContent()
  element.add(content)
  element.end()
  sheets.y += height + gap
  if (sourceLines.length > 0) writeLines(sheets, sourceLines, { parent: group, tag: 'P', setting: small })
  group.end()
  sheets.y += 14
}

/** The height of a picture with its words. */
export function heightOfPhoto(sheets: Sheets, block: PhotoBlock): number {
  const { words, height } = laidOut(sheets, block)
  return words + height
}

function laidOut(sheets: Sheets, { photo, caption: runs, source }: PhotoBlock) {
  const image = drawable(sheets.doc, photo)
  const isTurned = (image.orientation ?? 1) > 4
  const [pixelsWide, pixelsHigh] = isTurned ? [image.height, image.width] : [image.width, image.height]
  const captionLines = set(sheets, runs, caption)
  const sourceLines = set(sheets, source, small)
  const words = captionLines.length * caption.leading + 2 * gap + sourceLines.length * small.leading
  const scale = Math.min(textWidth / pixelsWide, (pageRoom - words) / pixelsHigh, pointsPerInch / leastPixelsPerInch)
  return { image, captionLines, sourceLines, words, width: pixelsWide * scale, height: pixelsHigh * scale }
}

const drawable = (doc: Doc, photo: Photo): Drawable =>
  (photo.kind === 'jpeg' ? (doc as unknown as { openImage: (bytes: Uint8Array) => Drawable }).openImage(photo.data) : rasterIn(photo))

/** How many pictures a document has so far: their names in it, the same whenever it is made. */
const counted = new WeakMap<Doc, number>()

/** Pixels in the shape in which the library keeps a picture, put into a document where it is first drawn. */
function rasterIn(raster: Raster) {
  return {
    width: raster.width, height: raster.height, label: '', obj: null as PDFKit.PDFKitReference | null,
    embed(doc: Doc) {
      const count = (counted.get(doc) ?? 0) + 1
      counted.set(doc, count)
      this.label = `Raster${count}`
      this.obj = doc.ref({
        Type: 'XObject', Subtype: 'Image', Width: raster.width, Height: raster.height, BitsPerComponent: raster.bits,
        ColorSpace: coloursIn(doc, raster), Filter: 'FlateDecode', ...(raster.isFiltered ? { DecodeParms: rowsOf(raster) } : {}),
      })
      ended(this.obj, raster.data)
    },
  }
}

function coloursIn(doc: Doc, { colours }: Raster): unknown {
  if (colours === 'grey') return 'DeviceGray'
  if (colours === 'rgb') return 'DeviceRGB'
  const palette = doc.ref({})
  ended(palette, colours)
  return ['Indexed', 'DeviceRGB', colours.length / 3 - 1, palette]
}

/** How the rows of a PNG were filtered before they were packed (ISO 32000-1, 7.4.4.4). */
const rowsOf = ({ width, bits, colours }: Raster) => ({ Predictor: 15, Colors: colours === 'rgb' ? 3 : 1, BitsPerComponent: bits, Columns: width })

/** The library takes bytes as they are; its types know texts only. */
const ended = (reference: PDFKit.PDFKitReference, bytes: Uint8Array): void =>
  (reference as unknown as { end: (bytes: Uint8Array) => void }).end(bytes)
