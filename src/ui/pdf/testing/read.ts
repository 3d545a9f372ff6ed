import { getDocument, ImageKind, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'

import { messages } from '../../messages'
import { pdfOf } from '../draw'
import type { Publication } from '../publication'

/** An invented hub that prints in English. */
export const imprint = {
  t: messages('en'), locale: 'en' as const, isOtherLanguage: false, hubName: 'A hub of evidence', contactEmail: 'hub@example.org',
  address: (path: string) => `https://hub.example.org${path}`,
  pictures: new Map(),
}

/** The file of a publication, whole. */
export async function fileOf(publication: Publication): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array<ArrayBuffer>[] = []
  for await (const piece of pdfOf(publication)) pieces.push(piece)
  return new Uint8Array(await new Blob(pieces).arrayBuffer())
}

type Tree = { readonly role?: string; readonly alt?: string; readonly children?: readonly Tree[] }
const elementsIn = (tree: Tree): readonly Tree[] => [tree, ...(tree.children ?? []).flatMap(elementsIn)]

type Operations = { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] }
type Page = { readonly objs: { readonly get: (name: string, given: (found: Unpacked) => void) => unknown } }
type Unpacked = { readonly width: number; readonly height: number; readonly kind: number; readonly data: Uint8Array }

/** The pictures of a page with their pixels, and how large they are drawn, in points. */
const imagesOf = (page: Page, { fnArray, argsArray }: Operations) => Promise.all(fnArray.flatMap((operation, index) =>
  (operation === OPS.paintImageXObject ? [imageAt(page, { fnArray, argsArray }, index)] : [])))

async function imageAt(page: Page, { fnArray, argsArray }: Operations, index: number) {
  const [name] = argsArray[index] as readonly [string]
  const { width, height, data, kind } = await new Promise<Unpacked>((given) => { page.objs.get(name, given) })
  const scaled = fnArray.slice(0, index).lastIndexOf(OPS.transform)
  const [drawnWidth = 0, , , drawnHeight = 0] = argsArray[scaled] as readonly number[]
  // The fourth byte of a pixel, where there is one, is its opacity.
  const rgb = [...data].filter((_value, at) => kind !== ImageKind.RGBA_32BPP || at % 4 !== 3)
  return { width, height, rgb, drawnWidth: Math.abs(drawnWidth), drawnHeight: Math.abs(drawnHeight) }
}

/** A PDF as a reader meets it: what each page says, how it is tagged, where words stand and where links lead. */
export async function readPdf(bytes: Uint8Array<ArrayBuffer>) {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, async (_none, index) => {
    const page = await pdf.getPage(index + 1)
    const items = (await page.getTextContent()).items.flatMap((item) => ('str' in item ? [item] : []))
    const elements = elementsIn((await page.getStructTree() ?? {}) as Tree)
    const { fnArray, argsArray } = await page.getOperatorList()
    return {
      text: items.map(({ str, hasEOL }) => str + (hasEOL ? ' ' : '')).join('').replace(/\s+/g, ' '),
      words: items.filter(({ str }) => str.trim()).map(({ str, transform, width }) => (
        { text: str, left: Number(transform[4]), right: Number(transform[4]) + width, y: Number(transform[5]) }
      )),
      roles: elements.flatMap(({ role }) => role ?? []),
      alts: elements.flatMap(({ alt }) => alt ?? []),
      images: await imagesOf(page, { fnArray, argsArray }),
      outlines: fnArray.filter((operation) => operation === OPS.constructPath).length,
      links: (await page.getAnnotations()) as readonly { readonly subtype: string; readonly url?: string; readonly dest?: unknown }[],
    }
  }))
  const places = await pdf.getDestinations()
  const bookmarks = await pdf.getOutline()
  const { info } = await pdf.getMetadata()
  return { pages, places, bookmarks, info: info as Readonly<Record<string, unknown>>, marks: await pdf.getMarkInfo(), bytes }
}
