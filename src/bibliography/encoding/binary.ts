const SIGNATURES: readonly { starts: readonly number[]; what: string }[] = [
  { starts: [0x25, 0x50, 0x44, 0x46, 0x2d], what: 'a PDF' },
  { starts: [0x50, 0x4b, 0x03, 0x04], what: 'a ZIP archive or an Office file (.xlsx, .docx)' },
  { starts: [0xd0, 0xcf, 0x11, 0xe0], what: 'an old or locked Office file (.xls, .doc)' },
  { starts: [0x1f, 0x8b], what: 'a gzip archive' },
  { starts: [0x89, 0x50, 0x4e, 0x47], what: 'a PNG image' },
  { starts: [0xff, 0xd8, 0xff], what: 'a JPEG image' },
  { starts: [0x47, 0x49, 0x46, 0x38], what: 'a GIF image' },
  { starts: [0x7f, 0x45, 0x4c, 0x46], what: 'a program' },
  { starts: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65], what: 'a SQLite database' },
  { starts: [0x37, 0x7a, 0xbc, 0xaf], what: 'a 7z archive' },
  { starts: [0xff, 0xfe, 0x00, 0x00], what: 'UTF-32 text' },
  { starts: [0x00, 0x00, 0xfe, 0xff], what: 'UTF-32 text' },
]

/** One control character in fifty is more than any text has, stray ones of broken exports included. */
const CONTROL_SHARE = 0.02

/**
 * What the bytes are if they are not text, in words ("a PDF"); null for text.
 *
 * @param sample the first bytes of a file
 * @param isWide true if the bytes are UTF-16, whose NULs are part of the text
 */
export function binaryKind(sample: Uint8Array, isWide: boolean): string | null {
  const known = SIGNATURES.find(({ starts }) => starts.every((byte, index) => sample[index] === byte))
  if (known) return known.what
  if (isWide) return null
  let controls = 0
  for (const byte of sample)
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 26 && byte !== 27)) controls++
  return controls > sample.length * CONTROL_SHARE ? 'binary data' : null
}
