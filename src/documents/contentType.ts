/** A kind of file the hub keeps, told from its bytes and never from its name. */
export type ContentType = { mimeType: string; extension: string }

export type SniffedContent = ContentType | { problem: string }

const PDF = { mimeType: 'application/pdf', extension: 'pdf' }
const PNG = { mimeType: 'image/png', extension: 'png' }
const JPEG = { mimeType: 'image/jpeg', extension: 'jpg' }
const WEBP = { mimeType: 'image/webp', extension: 'webp' }
const CSV = { mimeType: 'text/csv', extension: 'csv' }
const TEXT = { mimeType: 'text/plain', extension: 'txt' }

const ACCEPTED_IN_WORDS = 'The hub keeps PDF files, pictures (PNG, JPEG, WebP), CSV tables and plain text.'

/** Formats people try most often, so that the refusal can say what to do instead. */
const REFUSED: readonly { starts: readonly number[]; name: string; remedy: string }[] = [
  {
    starts: [0x50, 0x4b, 0x03, 0x04],
    name: 'a ZIP archive or an Office file (Word, Excel, PowerPoint)',
    remedy: 'Export it as PDF, or a table as CSV, and upload that.',
  },
  {
    starts: [0xd0, 0xcf, 0x11, 0xe0],
    name: 'an old Office file (Word, Excel, PowerPoint)',
    remedy: 'Export it as PDF, or a table as CSV, and upload that.',
  },
  { starts: [0x47, 0x49, 0x46, 0x38], name: 'a GIF picture', remedy: 'Save it as PNG and upload that.' },
  { starts: [0x4d, 0x5a, 0x90, 0x00], name: 'a program', remedy: 'Upload the document itself.' },
  { starts: [0x7f, 0x45, 0x4c, 0x46], name: 'a program', remedy: 'Upload the document itself.' },
]

/**
 * What a file is, from its bytes; `name` is used only to tell a CSV table from other plain text. Anything
 * that could run in a browser (HTML, SVG, XML) is refused even if its name says otherwise. Signatures:
 * ISO 32000-1 Annex H (PDF header within the first 1024 bytes), PNG and JPEG, RFC 9649 (WebP).
 */
export function contentTypeOf(bytes: Uint8Array, name: string): SniffedContent {
  if (bytes.length === 0) return refuse(name, 'is empty', 'Choose the file again.')
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return PNG
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return JPEG
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP') return WEBP
  for (const { starts, name: kind, remedy } of REFUSED) {
    if (startsWith(bytes, starts)) return refuse(name, `is ${kind}`, remedy)
  }
  const opening = ascii(bytes, 0, 1024)
  if (opening.includes('%PDF-') && !looksLikeMarkup(opening)) return PDF

  const text = decodeText(bytes)
  if (text === null) {
    return refuse(name, 'is of a kind the hub does not know', 'Export it as PDF and upload that.')
  }
  if (looksLikeMarkup(text)) {
    const remedy = 'Print it to PDF, or save a picture as PNG.'
    return refuse(name, 'is a web page, an SVG picture or another XML file', remedy)
  }
  return /\.csv$/i.test(name) ? CSV : TEXT
}

function refuse(name: string, what: string, remedy: string): { problem: string } {
  return { problem: `"${name}" ${what}. ${ACCEPTED_IN_WORDS} ${remedy}` }
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte)
}

function ascii(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to))
}

/** The text, if the bytes are UTF-8, marked UTF-16 or a Western code page, and hold no control characters. */
function decodeText(bytes: Uint8Array): string | null {
  const text = decode(bytes, encodingMark(bytes) ?? 'utf-8') ?? decode(bytes, 'windows-1252')
  return text !== null && !/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(text) ? text : null
}

function encodingMark(bytes: Uint8Array): string | null {
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le'
  return startsWith(bytes, [0xfe, 0xff]) ? 'utf-16be' : null
}

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function looksLikeMarkup(text: string): boolean {
  const opensWithTag = /^\s*(?:<!--|<\?xml|<!doctype|<\/?[a-z][\w:-]*[\s/>])/i
  return opensWithTag.test(text) || /<(?:script|svg|html)[\s>]/i.test(text)
}
