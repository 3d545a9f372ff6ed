/** What the bytes 0x80 to 0x9F mean in Windows code page 1252; 0 where it gives them no meaning. */
const CP1252 = [
  0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0,
  0x017d, 0, 0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a,
  0x0153, 0, 0x017e, 0x0178,
]
const REPLACEMENT = 0xfffd

/**
 * How many characters were written as UTF-8 sequences, as single bytes, and as bytes that only cp1252 knows.
 */
export type ByteCounts = { sequences: number; single: number; windows: number }

const wideDecoder = new TextDecoder('utf-16le', { ignoreBOM: true })

/**
 * Text of bytes that are UTF-8 only in part: whatever is no UTF-8 sequence is read as code page 1252, so that
 * exports glued together from several sources keep all their letters. Counts what was met into `counts`.
 */
export function decodeMixed(bytes: Uint8Array, counts: ByteCounts): string {
  const units = new Uint16Array(bytes.length)
  let length = 0
  let at = 0
  while (at < bytes.length) {
    const byte = bytes[at] ?? 0
    if (byte < 0x80) {
      units[length++] = byte
      at++
      continue
    }
    const size = sequenceLength(bytes, at)
    if (size === 0) {
      units[length++] = singleByte(byte, counts)
      at++
      continue
    }
    counts.sequences++
    const code = codePoint(bytes, at, size)
    at += size
    if (code > 0xffff) {
      units[length++] = 0xd800 + ((code - 0x10000) >> 10)
      units[length++] = 0xdc00 + ((code - 0x10000) & 0x3ff)
    } else units[length++] = code >= 0xd800 && code <= 0xdfff ? REPLACEMENT : code
  }
  return wideDecoder.decode(units.subarray(0, length))
}

function singleByte(byte: number, counts: ByteCounts): number {
  counts.single++
  if (byte >= 0xa0) return byte
  const meaning = CP1252[byte - 0x80] ?? 0
  if (meaning > 0) counts.windows++
  return meaning || byte
}

/** Length of the UTF-8 sequence at `at`, surrogates included; 0 if there is none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0
  const size =
    lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0
  if (size === 0 || at + size > bytes.length) return 0
  for (let step = 1; step < size; step++) if (((bytes[at + step] ?? 0) & 0xc0) !== 0x80) return 0
  const code = codePoint(bytes, at, size)
  const isOverlong = (size === 3 && code < 0x800) || (size === 4 && (code < 0x10000 || code > 0x10ffff))
  return isOverlong ? 0 : size
}

function codePoint(bytes: Uint8Array, at: number, size: number): number {
  let code = (bytes[at] ?? 0) & (0x7f >> size)
  for (let step = 1; step < size; step++) code = (code << 6) | ((bytes[at + step] ?? 0) & 0x3f)
  return code
}

/** How many bytes at the end begin a UTF-8 sequence that the next chunk may finish (0 to 3). */
export function unfinishedTail(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0
    if ((byte & 0xc0) === 0x80) continue
    const size = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1
    return size > back ? back : 0
  }
  return 0
}
