import { fileURLToPath } from 'node:url'
import { PDFParse } from 'pdf-parse'
import { getData } from 'pdf-parse/worker'
import type { PdfInfo } from './reading'

/** A piece of text as pdf.js gives it: `transform` places it, `width` and `height` are in points. */
export type TextItem = {
  str: string
  transform: number[]
  width: number
  height: number
  hasEOL: boolean
}

/** What the reader uses of a page of pdf.js. */
export type OpenPage = {
  getViewport: (options: { scale: number }) => {
    width: number
    height: number
    convertToViewportPoint: (x: number, y: number) => number[]
  }
  getTextContent: () => Promise<{ items: (TextItem | { type: string })[] }>
  cleanup: () => void
}

/** What the reader uses of a document of pdf.js. */
export type OpenPdf = {
  numPages: number
  getPage: (number: number) => Promise<OpenPage>
  getPageLabels: () => Promise<(string | null)[] | null>
  getMetadata: () => Promise<{ info: unknown; metadata: unknown }>
  destroy: () => Promise<void>
}

/**
 * pdf-parse keeps the document it opened to itself and its own text without the places of the letters, from
 * which titles and columns are told.
 */
type Opener = { load: () => Promise<OpenPdf> }

/**
 * Opens a PDF without running anything in it, looking at nothing outside it and drawing nothing.
 *
 * @throws the errors of pdf-parse: `PasswordException`, `InvalidPDFException`, …
 */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  PDFParse.setWorker(getData())
  const parser = new PDFParse({
    // A copy: pdf.js takes the memory of what it is given.
    data: Uint8Array.from(bytes),
    isEvalSupported: false,
    enableXfa: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWorkerFetch: false,
    useWasm: false,
    stopAtErrors: false,
    verbosity: 0,
    ...characterMaps(),
  })
  return (parser as unknown as Opener).load()
}

/** Where the tables for East Asian text lie, if the packages are there at run time. */
function characterMaps(): { cMapUrl?: string; cMapPacked?: boolean } {
  try {
    const file = import.meta.resolve('pdfjs-dist/package.json')
    return { cMapUrl: fileURLToPath(new URL('cmaps/', file)), cMapPacked: true }
  } catch {
    return {}
  }
}

/** What the file says about itself, as far as it is text. */
export async function infoOf(pdf: OpenPdf): Promise<PdfInfo> {
  const { info, metadata } = await pdf.getMetadata()
  const xmp = isIterable(metadata) ? [...metadata] : []
  return {
    info: Object.fromEntries(
      Object.entries(isRecord(info) ? info : {}).flatMap(([name, value]) =>
        isRecord(value) && name === 'Custom' ? customOf(value) : textOf(name, value),
      ),
    ),
    xmp: Object.fromEntries(xmp.flatMap(([name, value]) => xmpOf(name, value))),
  }
}

const LONGEST_VALUE = 20_000

function textOf(name: string, value: unknown): [string, string][] {
  if (typeof value !== 'string' || !value.trim()) return []
  // A NUL is the mark of text in a wrong encoding, and no database takes it.
  return [[name, value.replace(/\0/g, '').slice(0, LONGEST_VALUE).trim()]]
}

const customOf = (custom: Record<string, unknown>): [string, string][] =>
  Object.entries(custom).flatMap(([name, value]) => textOf(name, value))

function xmpOf(name: string, value: unknown): [string, string | string[]][] {
  if (!Array.isArray(value)) return textOf(name, value)
  const list = value.slice(0, 500).flatMap((each) => textOf(name, each).map(([, text]) => text))
  return list.length > 0 ? [[name, list]] : []
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function isIterable(value: unknown): value is Iterable<[string, unknown]> {
  return isRecord(value) && Symbol.iterator in value
}
