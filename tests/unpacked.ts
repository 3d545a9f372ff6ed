import { inflateRawSync } from 'node:zlib'

/** All texts in a ZIP file, whose local headers may leave the sizes to what follows the data. */
export function unpackedTexts(bytes: Uint8Array): string {
  const file = Buffer.from(bytes)
  const end = file.lastIndexOf(Buffer.from('504b0506', 'hex'))
  let at = file.readUInt32LE(end + 16)
  let text = ''
  for (let left = file.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [method, size, offset] = [file.readUInt16LE(at + 10), file.readUInt32LE(at + 20), file.readUInt32LE(at + 42)]
    const data = offset + 30 + file.readUInt16LE(offset + 26) + file.readUInt16LE(offset + 28)
    const packed = file.subarray(data, data + size)
    text += (method === 8 ? inflateRawSync(packed) : packed).toString('utf8')
    at += 46 + file.readUInt16LE(at + 28) + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32)
  }
  return text
}
