import { setImmediate } from 'node:timers/promises'
import { promisify } from 'node:util'
import { createInflate, deflate, inflate } from 'node:zlib'

import { mostPixels, type PictureFault, type Raster } from './photo'

type Header = {
  readonly width: number
  readonly height: number
  readonly bits: number
  /** 0 grey, 2 colours, 3 numbers of a palette, 4 and 6 grey and colours with opacity. */
  readonly colour: 0 | 2 | 3 | 4 | 6
  readonly isInterlaced: boolean
}

type Png = { readonly header: Header; readonly palette: Uint8Array; readonly opacity: Uint8Array; readonly data: Uint8Array }

const bitsOf: Readonly<Record<number, readonly number[]>> = { 0: [1, 2, 4, 8, 16], 2: [8, 16], 3: [1, 2, 4, 8], 4: [8, 16], 6: [8, 16] }
const channelsOf = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 } as const
const lastFilter = 4
/** Pixels with opacity are unpacked here, row by row, before they are packed again. */
const mostUnpacked = 12_000_000

/**
 * A PNG (ISO/IEC 15948) as a PDF holds it. What is see-through stands on white, as on paper. Its pixels are counted
 * before anything is made of them, so that neither a file that breaks off nor one that unpacks to more than it says
 * reaches a reader.
 */
export async function readPng(bytes: Uint8Array): Promise<Raster | PictureFault> {
  const png = partsOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  if (!png) return 'damaged'
  const { width, height, bits, colour, isInterlaced } = png.header
  if (width * height > mostPixels) return 'large'
  if (isInterlaced) return 'kind'
  if (colour === 4 || colour === 6) return width * height > mostUnpacked ? 'large' : onWhite(png)
  if (!(await isWhole(png))) return 'damaged'
  const colours = colour === 3 ? paletteOnWhite(png) : colour === 0 ? 'grey' : 'rgb'
  return { kind: 'raster', width, height, bits, colours, isFiltered: true, data: png.data }
}

function partsOf(file: Buffer): Png | null {
  let header: Header | null = null
  let palette: Uint8Array = new Uint8Array()
  let opacity: Uint8Array = new Uint8Array()
  const data: Uint8Array[] = []
  for (let at = 8; at + 12 <= file.length;) {
    const size = file.readUInt32BE(at)
    const kind = file.toString('latin1', at + 4, at + 8)
    const content = file.subarray(at + 8, at + 8 + size)
    if (content.length < size) return null
    if (kind === 'IHDR') header = headerOf(content)
    if (kind === 'PLTE') palette = content
    if (kind === 'tRNS') opacity = content
    if (kind === 'IDAT') data.push(content)
    if (kind === 'IEND') break
    at += size + 12
  }
  if (!header || data.length === 0) return null
  const isPaletteFit = palette.length > 0 && palette.length % 3 === 0 && palette.length <= 768
  return header.colour === 3 && !isPaletteFit ? null : { header, palette, opacity, data: Buffer.concat(data) }
}

function headerOf(content: Buffer): Header | null {
  if (content.length !== 13) return null
  const [bits = 0, colour = 0, compression, filter, interlace] = content.subarray(8)
  const [width, height] = [content.readUInt32BE(0), content.readUInt32BE(4)]
  const isKnown = bitsOf[colour]?.includes(bits) && compression === 0 && filter === 0 && (interlace === 0 || interlace === 1)
  if (!isKnown || width === 0 || height === 0) return null
  return { width, height, bits, colour: colour as Header['colour'], isInterlaced: interlace === 1 }
}

const rowBytes = ({ width, bits, colour }: Header): number => Math.ceil((width * channelsOf[colour] * bits) / 8)

/** Whether it unpacks to exactly the rows that it says, each with a filter that there is. */
async function isWhole({ header, data }: Png): Promise<boolean> {
  const row = rowBytes(header) + 1
  const all = row * header.height
  const unpacking = createInflate()
  unpacking.end(data)
  let seen = 0
  try {
    for await (const piece of unpacking as AsyncIterable<Buffer>) {
      for (let at = (row - (seen % row)) % row; at < piece.length; at += row) if ((piece[at] ?? 0) > lastFilter) return false
      seen += piece.length
      if (seen > all) return false
    }
  } catch {
    return false
  }
  return seen === all
}

function paletteOnWhite({ palette, opacity }: Png): Uint8Array {
  return palette.map((value, index) => blended(value, opacity[Math.floor(index / 3)] ?? 255))
}

const blended = (value: number, opacity: number): number => Math.round((value * opacity + 255 * (255 - opacity)) / 255)

const rowsAtOnce = 256

async function onWhite({ header, data }: Png): Promise<Raster | PictureFault> {
  const { width, height, bits } = header
  const size = rowBytes(header)
  const all = (size + 1) * height
  const rows = await promisify(inflate)(data, { maxOutputLength: all }).catch(() => null) as Buffer | null
  if (rows?.length !== all) return 'damaged'
  const channels = channelsOf[header.colour]
  const [step, samples] = [bits / 8, channels - 1]
  const painted = new Uint8Array(width * height * samples)
  let above: Uint8Array = new Uint8Array(size)
  for (let y = 0; y < height; y++) {
    const filter = rows[y * (size + 1)] ?? 0
    if (filter > lastFilter) return 'damaged'
    const row = rows.subarray(y * (size + 1) + 1, (y + 1) * (size + 1))
    unfilter(row, above, { filter, pixel: channels * step })
    for (let x = 0; x < width; x++) {
      const at = x * channels * step
      const opacity = row[at + samples * step] ?? 255
      for (let sample = 0; sample < samples; sample++) painted[(y * width + x) * samples + sample] = blended(row[at + sample * step] ?? 0, opacity)
    }
    above = row
    // Others who wait for this process are served in between.
    if (y % rowsAtOnce === 0) await setImmediate()
  }
  const packed = await promisify(deflate)(painted) as Buffer
  return { kind: 'raster', width, height, bits: 8, colours: samples === 1 ? 'grey' : 'rgb', isFiltered: false, data: packed }
}

/** Undoes the filter of one row in place (ISO/IEC 15948, 9.2). `pixel` is the number of bytes of one pixel. */
function unfilter(row: Uint8Array, above: Uint8Array, { filter, pixel }: { filter: number; pixel: number }): void {
  for (let at = 0; at < row.length; at++) {
    const left = row[at - pixel] ?? 0
    const up = above[at] ?? 0
    const corner = at < pixel ? 0 : above[at - pixel] ?? 0
    const guessed = filter === 0 ? 0 : filter === 1 ? left : filter === 2 ? up : filter === 3 ? (left + up) >> 1 : paeth(left, up, corner)
    row[at] = (row[at] ?? 0) + guessed
  }
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner
  const [toLeft, toUp, toCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)]
  return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner
}
