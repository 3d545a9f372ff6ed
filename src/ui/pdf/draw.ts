import { setImmediate } from 'node:timers/promises'

import PDFDocument from 'pdfkit'

import { drawBlock, type Bookmarks } from './blocks'
import { typefaceIn } from './fonts'
import type { Doc } from './inline'
import type { Setter } from './lines'
import type { Block, Publication } from './publication'
import { sheet, sheetsOf } from './sheets'

type Known = { readonly pages: number; readonly pageOf: ReadonlyMap<string, number>; readonly missing: number }

const nothingKnown: Known = { pages: 0, pageOf: new Map(), missing: 0 }

/**
 * A publication as a tagged PDF (PDF 1.7 with a structure tree, bookmarks and named places), page by page as it is
 * made. It is set twice: the first time to learn on which page everything stands.
 *
 * @param stopped ends the work, e.g. when nobody waits for it any more
 * @throws Error when a font of the project is missing
 */
export async function* pdfOf(publication: Publication, stopped?: AbortSignal): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const first = documentOf(publication)
  first.resume()
  let known = await fill(first, publication, publication.blocks, nothingKnown, stopped)
  let { blocks } = publication
  if (known.missing > 0) {
    const words: Block = { kind: 'paragraph', look: 'small', runs: [{ text: publication.lettersMissing(known.missing) }] }
    blocks = [...blocks, words]
    const again = documentOf(publication)
    again.resume()
    known = await fill(again, publication, blocks, nothingKnown, stopped)
  }
  const doc = documentOf(publication)
  const filled = fill(doc, publication, blocks, known, stopped)
  // Whoever reads learns of a failure by the stream's end, not by an unhandled rejection.
  filled.catch((error: unknown) => doc.destroy(error instanceof Error ? error : new Error('The PDF was not made.')))
  for await (const piece of doc) yield new Uint8Array(piece as Buffer)
  await filled
}

function documentOf({ title, lang, authors, subject, date }: Publication): Doc {
  return new PDFDocument({
    autoFirstPage: false,
    size: 'A4',
    margin: 0,
    pdfVersion: '1.7',
    tagged: true,
    lang,
    displayTitle: true,
    // No font of the system is asked for: all that is used is embedded.
    font: '',
    info: { Title: title, Author: authors, Subject: subject, CreationDate: date, ModDate: date },
  })
}

async function fill(doc: Doc, publication: Publication, blocks: readonly Block[], known: Known, stopped?: AbortSignal): Promise<Known> {
  const setter = setterIn(doc)
  const sheets = sheetsOf(doc, setter, publication, known.pages)
  const root = doc.struct('Document', { title: publication.title, lang: publication.lang } as object)
  doc.addStructure(root)
  const bookmarks: Bookmarks = []
  for (const block of blocks) {
    stopped?.throwIfAborted()
    drawBlock(sheets, block, root, bookmarks, known.pageOf)
    // Others who wait for this process are served between the parts.
    await setImmediate()
  }
  root.end()
  doc.end()
  return { pages: sheets.page, pageOf: sheets.pageOf, missing: setter.face.missing() }
}

function setterIn(doc: Doc): Setter {
  const widths = new Map<string, number>()
  return {
    face: typefaceIn({
      register: (name, file) => { doc.registerFont(name, file) },
      has: (name, codePoint) => fontOf(doc.font(name)).hasGlyphForCodePoint(codePoint),
    }),
    widthOf(text, font, size) {
      const key = `${font} ${text}`
      const known = widths.get(key)
      const width = known ?? doc.font(font).fontSize(sheet.height).widthOfString(text) / sheet.height
      if (known === undefined) widths.set(key, width)
      return width * size
    },
  }
}

/** The font in use; the library's types leave out what is in it. */
const fontOf = (doc: Doc) =>
  (doc as unknown as { readonly _font: { readonly font: { hasGlyphForCodePoint: (codePoint: number) => boolean } } })._font.font
