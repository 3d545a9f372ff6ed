import { mostPixels, type Jpeg, type PictureFault } from './photo'

/** Frames that a PDF can hold: baseline, extended and progressive with Huffman codes. */
const frames = new Set([0xc0, 0xc1, 0xc2])
const otherFrames = new Set([0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf])
const scan = 0xda
const endOfImage = Buffer.from([0xff, 0xd9])

/** A JPEG (ITU-T T.81) that begins, says how large it is, and ends. */
export function readJpeg(bytes: Uint8Array): Jpeg | PictureFault {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let frame: Buffer | null = null
  for (let at = 2; at + 4 <= file.length;) {
    if (file[at] !== 0xff) return 'damaged'
    const marker = file[at + 1] ?? 0
    // Any number of fill bytes may stand before a marker.
    if (marker === 0xff) { at += 1; continue }
    if (marker === scan) return frame && file.lastIndexOf(endOfImage) > at ? sized(frame, bytes) : 'damaged'
    if (otherFrames.has(marker)) return 'kind'
    const size = file.readUInt16BE(at + 2)
    if (frames.has(marker)) frame = file.subarray(at + 4, at + 2 + size)
    if (size < 2) return 'damaged'
    at += 2 + size
  }
  return 'damaged'
}

function sized(frame: Buffer, data: Uint8Array): Jpeg | PictureFault {
  if (frame.length < 6) return 'damaged'
  const [bits, height, width, colours] = [frame[0], frame.readUInt16BE(1), frame.readUInt16BE(3), frame[5] ?? 0]
  if (width * height > mostPixels) return 'large'
  if (bits !== 8 || width * height === 0 || ![1, 3, 4].includes(colours)) return 'kind'
  return { kind: 'jpeg', width, height, data }
}
