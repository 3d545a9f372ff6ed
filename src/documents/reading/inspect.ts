import type { PdfLimits, PdfProblem } from './reading'

const HEADER_WITHIN = 1024

/** What the bytes of a file tell before it is opened. */
export type Inspection = { isPdf: boolean; isCutOff: boolean; hasPictures: boolean; danger: PdfProblem | null; problems: PdfProblem[] }

/**
 * Looks at a file without interpreting it: whether it is a PDF, whether it ends where a PDF ends (ISO 32000-1,
 * 7.5.5; for files made for the web also their stated length, Annex F), and what in it could act by itself.
 */
export function inspectPdf(bytes: Uint8Array, { hostilePages }: Pick<PdfLimits, 'hostilePages'>): Inspection {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const isPdf = content.subarray(0, HEADER_WITHIN).includes('%PDF-')
  if (!isPdf) return { isPdf, isCutOff: false, hasPictures: false, danger: null, problems: [] }
  const hasPictures = ['/Subtype/Image', '/Subtype /Image'].some((mark) => content.includes(mark))
  return { isPdf, isCutOff: isCutOff(content), hasPictures, danger: dangerIn(content, hostilePages), problems: activeContent(content) }
}

function isCutOff(content: Buffer): boolean {
  const start = content.subarray(0, HEADER_WITHIN * 2).toString('latin1')
  const stated = /\/Linearized\b[^>]*?\/L\s+(\d{1,12})/.exec(start)?.[1]
  if (stated && Number(stated) > content.length) return true
  const end = content.lastIndexOf('%%EOF')
  const rest = content.subarray(Math.max(end, 0))
  if (end >= 0) return rest.includes(' obj') && !rest.includes('startxref')
  return !/startxref\s+\d+\s*$/.test(content.subarray(-64).toString('latin1'))
}

const LEAST_BYTES_OF_A_PAGE = 20
const DEEPEST = 500

/** What would exhaust a reader: more pages than the bytes can hold, lists in lists without end. */
function dangerIn(content: Buffer, hostilePages: number): PdfProblem | null {
  const claimed = largestCount(content)
  if (claimed > hostilePages && claimed > content.length / LEAST_BYTES_OF_A_PAGE) {
    const message = `The file claims ${claimed} pages, more than it can hold. It was not read. Get it again from its source.`
    return { code: 'too-many-pages', message }
  }
  if (deepestNesting(content) < DEEPEST) return null
  return { code: 'nested-too-deep', message: tooDeep }
}

export const tooDeep = 'The file is nested deeper than a document can be and was not read. Get it again from its source.'

function largestCount(content: Buffer): number {
  let largest = 0
  for (let at = content.indexOf('/Count'); at >= 0; at = content.indexOf('/Count', at + 1)) {
    const count = /^\/Count\s+(\d{1,15})/.exec(content.subarray(at, at + 32).toString('latin1'))?.[1]
    largest = Math.max(largest, Number(count ?? 0))
  }
  return largest
}

const [OPEN, CLOSE, LESS, MORE] = [0x5b, 0x5d, 0x3c, 0x3e]

/** How deep lists and dictionaries go, outside packed content, whose bytes mean nothing here. */
function deepestNesting(content: Buffer): number {
  let deepest = 0
  for (let from = 0; from < content.length; ) {
    const stream = content.indexOf('stream', from)
    deepest = Math.max(deepest, nestingIn(content.subarray(from, stream < 0 ? content.length : stream)))
    if (stream < 0) break
    const end = content.indexOf('endstream', stream)
    from = end < 0 ? stream + 'stream'.length : end + 'endstream'.length
  }
  return deepest
}

function nestingIn(part: Buffer): number {
  let depth = 0
  let deepest = 0
  for (let at = 0; at < part.length; at++) {
    const byte = part[at]
    const isDouble = part[at + 1] === byte
    if (byte === OPEN || (byte === LESS && isDouble)) depth++
    else if (byte === CLOSE || (byte === MORE && isDouble)) depth = Math.max(0, depth - 1)
    if (isDouble && (byte === LESS || byte === MORE)) at++
    if (depth > deepest) deepest = depth
  }
  return deepest
}

const ACTIVE = [
  { marks: ['/JavaScript', '/JS'], code: 'script', what: 'carries scripts' },
  { marks: ['/Launch'], code: 'launch', what: 'asks to start another program' },
  { marks: ['/EmbeddedFile', '/EmbeddedFiles'], code: 'attachment', what: 'carries other files' },
] as const

function activeContent(content: Buffer): PdfProblem[] {
  return ACTIVE.flatMap(({ marks, code, what }) =>
    marks.some((mark) => hasName(content, mark))
      ? [
          {
            code,
            message: `The file ${what}. The hub never runs or opens them and reads the text only; be careful with the file itself.`,
          },
        ]
      : [],
  )
}

/** Whether a name stands there as a whole: `/JS` also begins `/JSFont`. */
function hasName(content: Buffer, name: string): boolean {
  for (let at = content.indexOf(name); at >= 0; at = content.indexOf(name, at + 1)) {
    const next = String.fromCharCode(content[at + name.length] ?? 32)
    if (!/[A-Za-z0-9]/.test(next)) return true
  }
  return false
}
