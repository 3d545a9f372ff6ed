import { inspectPdf, tooDeep, type Inspection } from './inspect'
import { isNewParagraph, layoutOf } from './lines'
import { watchMemory, type MemoryWatch } from './memory'
import { infoOf, openPdf, type OpenPdf } from './open'
import { pdfLimits, type PdfLayout, type PdfLimits, type PdfPage, type PdfProblem, type PdfReading } from './reading'
import { joinBrokenWords, repairLetters, wordsOf } from './repair'

/** Pages whose layout is kept: what a document is stands on these. */
const PAGES_WITH_LAYOUT = 4

/** A page with fewer letters than this holds no text worth the name. */
const LETTERS_OF_A_PAGE = 30

type Options = { limits?: Partial<PdfLimits>; onProgress?: (page: number, of: number) => Promise<void> }

/**
 * Reads the text of a PDF by page, in reading order, with what the file says about itself. Nothing in the file
 * is run and no picture is drawn. Never throws for what a file holds: `status` says how it ended, `problems`
 * why, each with a remedy. A file can still keep its thread busy for long, so call it in one that can be ended.
 *
 * @param bytes the whole file
 */
export async function readPdf(bytes: Uint8Array, { limits: given = {}, onProgress }: Options = {}): Promise<PdfReading> {
  const limits = { ...pdfLimits, ...given }
  const inspected = inspectPdf(bytes, limits)
  const { isPdf, isCutOff, danger, problems } = inspected
  const ended = (status: PdfReading['status'], code: string, message: string): PdfReading => ({
    ...nothing,
    status,
    problems: [...problems, { code, message }],
  })
  if (!isPdf) return ended('not-pdf', 'not-pdf', notPdf(bytes))
  if (danger) return ended('hostile', danger.code, danger.message)
  const watch = watchMemory(limits.maxUnpackedBytes)
  let pdf: OpenPdf | null = null
  try {
    pdf = await openPdf(bytes)
    if (pdf.numPages > limits.hostilePages) {
      const message = `The file claims ${pdf.numPages} pages, more than a document has. Split it, or get it again from its source.`
      return ended('hostile', 'too-many-pages', message)
    }
    const reading = await readPages(pdf, watch, limits, onProgress)
    return concluded({ ...reading, problems: [...problems, ...reading.problems] }, inspected, watch)
  } catch (error) {
    const { status, code, message } = explain(error, isCutOff, watch)
    return ended(status, code, message)
  } finally {
    watch.stop()
    await pdf?.destroy().catch(() => undefined)
  }
}

const nothing: PdfReading = {
  status: 'failed',
  pages: [],
  pageCount: 0,
  info: { info: {}, xmp: {} },
  problems: [],
  layout: [],
}

const notPdf = (bytes: Uint8Array): string =>
  bytes.length === 0
    ? 'The file is empty. Get it again from its source.'
    : 'This is not a PDF file. Export the document as PDF and use that.'

async function readPages(
  pdf: OpenPdf,
  watch: MemoryWatch,
  limits: PdfLimits,
  onProgress: Options['onProgress'],
): Promise<PdfReading> {
  const problems: PdfProblem[] = []
  const wanted = Math.min(pdf.numPages, limits.maxPages)
  if (wanted < pdf.numPages) {
    const message = `Only the first ${wanted} of ${pdf.numPages} pages were read. Split the file to have the rest read.`
    problems.push({ code: 'pages-left-out', message })
  }
  const info = await infoOf(pdf).catch(() => nothing.info)
  const labels = await pdf.getPageLabels().catch(() => null)
  const layouts: PdfLayout[] = []
  let characters = 0
  for (let number = 1; number <= wanted && !watch.isTripped; number++) {
    await onProgress?.(number, pdf.numPages)
    const layout = await readPage(pdf, number, limits, problems)
    layouts.push(layout)
    characters += layout.lines.reduce((sum, { text }) => sum + text.length, 0)
    if (characters > limits.maxCharacters) {
      const message = `Its text is longer than the hub keeps; pages after ${number} were left out. Split the file.`
      problems.push({ code: 'text-left-out', page: number, message })
      break
    }
  }
  return {
    status: 'text',
    pages: textByPage(layouts, labels),
    pageCount: pdf.numPages,
    info,
    problems,
    layout: layouts.slice(0, PAGES_WITH_LAYOUT),
  }
}

async function readPage(
  pdf: OpenPdf,
  number: number,
  limits: PdfLimits,
  problems: PdfProblem[],
): Promise<PdfLayout> {
  try {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent()
    const layout = layoutOf(items, page, number)
    page.cleanup()
    return { ...layout, lines: withinLimit(layout, limits, problems) }
  } catch (error) {
    const why = isTooDeep(error) ? ' (it is nested too deep)' : ''
    problems.push({
      code: isTooDeep(error) ? 'nested-too-deep' : 'page-unreadable',
      page: number,
      message: `Page ${number} could not be read${why}. Look at the page in the file itself, or get a better copy.`,
    })
    return { page: number, width: 0, height: 0, lines: [] }
  }
}

function withinLimit({ page, lines }: PdfLayout, limits: PdfLimits, problems: PdfProblem[]): PdfLayout['lines'] {
  const kept: PdfLayout['lines'] = []
  let characters = 0
  for (const line of lines) {
    characters += line.text.length
    if (characters > limits.maxPageCharacters) {
      const message = `Page ${page} holds more text than a page can; the rest of it was left out.`
      problems.push({ code: 'page-too-long', page, message })
      break
    }
    kept.push({ ...line, text: repairLetters(line.text), plain: repairLetters(line.plain) })
  }
  return kept
}

function textByPage(layouts: readonly PdfLayout[], labels: (string | null)[] | null): PdfPage[] {
  const words = wordsOf(layouts.flatMap(({ lines }) => lines.map(({ text }) => text)))
  return layouts.map(({ page, lines }) => {
    const rows = lines.flatMap((line, index) => {
      const above = lines[index - 1]
      return above && isNewParagraph(above, line) ? ['', line.text] : [line.text]
    })
    return { number: page, label: labels?.[page - 1] || null, text: joinBrokenWords(rows, words).join('\n') }
  })
}

/** The verdict on a file that opened: enough text, pictures only, or cut short. */
function concluded(reading: PdfReading, { isCutOff, hasPictures }: Inspection, watch: MemoryWatch): PdfReading {
  const { pages, pageCount, problems } = reading
  const add = (status: PdfReading['status'], code: string, message: string): PdfReading => ({
    ...reading,
    status,
    problems: [...problems, { code, message }],
  })
  if (watch.isTripped) return { ...add('hostile', 'unpacks-too-large', tooLarge), pages: [], layout: [] }
  const deep = problems.filter(({ code }) => code === 'nested-too-deep').length
  if (deep > 0 && deep === pages.length) return add('hostile', 'nested-too-deep', tooDeep)
  const empty = pages.filter(({ text }) => lettersIn(text) < LETTERS_OF_A_PAGE).map(({ number }) => number)
  const failed = problems.filter(({ code }) => code === 'page-unreadable').length
  if (isCutOff) return add('truncated', 'truncated', cutOff(pageCount, pages.length - empty.length))
  if (failed > 0 && failed === pages.length) return add('failed', 'unreadable', damaged)
  const letters = pages.reduce((sum, { text }) => sum + lettersIn(text), 0)
  if (letters === 0 || pages.length === 0) return add('scanned', hasPictures ? 'scanned' : 'blank', hasPictures ? scanned : blank)
  if (hasPictures && empty.length > 0.9 * pages.length) return add('scanned', 'scanned', scanned)
  if (empty.length === 0 || pages.length === 1) return reading
  const which = empty.length > 12 ? `${empty.length} of ${pages.length} pages` : `Page ${empty.join(', ')}`
  return {
    ...reading,
    problems: [...problems, { code: 'pages-without-text', message: `${which}: no text; pictures, or blank.` }],
  }
}

const lettersIn = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0

const tooLarge = 'The file unpacks to far more than a document holds and was not read. Get it again from its source.'
const damaged = 'The file is damaged and could not be read. Get it again from its source, or print it to a new PDF.'
const scanned =
  'The pages hold pictures of text, no text. Run text recognition (OCR) on the file, then upload it again.'
const blank =
  'The pages hold no text: they are blank, or their letters are drawn. Run text recognition (OCR) on the file, ' +
  'then upload it again.'

function cutOff(pageCount: number, readable: number): string {
  const rest = readable > 0 ? `${readable} of ${pageCount} pages could still be read. ` : ''
  return `The file breaks off before its end: a download or copy that did not finish. ${rest}Get it again from its source.`
}

const isTooDeep = (error: unknown): boolean =>
  error instanceof Error && /call stack|nest|recursi/i.test(`${error.name} ${error.message}`)

function explain(
  error: unknown,
  isCutOff: boolean,
  watch: MemoryWatch,
): { status: PdfReading['status']; code: string; message: string } {
  const name = error instanceof Error ? error.name : ''
  if (watch.isTripped) return { status: 'hostile', code: 'unpacks-too-large', message: tooLarge }
  if (isTooDeep(error)) return { status: 'hostile', code: 'nested-too-deep', message: tooDeep }
  if (name === 'PasswordException') {
    const message = 'The file is locked with a password. Save a copy without one, then upload that.'
    return { status: 'encrypted', code: 'encrypted', message }
  }
  if (isCutOff) return { status: 'truncated', code: 'truncated', message: cutOff(0, 0) }
  return { status: 'failed', code: 'unreadable', message: damaged }
}
