import { setImmediate } from 'node:timers/promises'

import PDFDocument from 'pdfkit'

import { drawBlock, headingsInARow, type Bookmarks } from './blocks'
import { typefaceIn } from './fonts'
import type { Doc } from './inline'
import type { Setter } from './lines'
import type { Block, Publication } from './publication'
import { sheetsOf } from './sheets'

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
  const shared: Shared = { widths: new Map(), words: new Map() }
  const job = (blocks: readonly Block[], known: Known): Job => ({ publication, blocks, known, shared, stopped })
  let { blocks } = publication
  let known = await fill(withoutText(documentOf(publication)), job(blocks, nothingKnown))
  if (known.missing > 0) {
    blocks = [...blocks, { kind: 'paragraph', look: 'small', runs: [{ text: publication.lettersMissing(known.missing) }] }]
    known = await fill(withoutText(documentOf(publication)), job(blocks, nothingKnown))
  }
  const doc = documentOf(publication)
  // Whoever reads learns of a failure by the stream's end, not by an unhandled rejection.
  const filled = fill(doc, job(blocks, known)).then(() => { doc.end() })
  filled.catch((error: unknown) => doc.destroy(error instanceof Error ? error : new Error('The PDF was not made.')))
  for await (const piece of doc) yield new Uint8Array(piece as Buffer)
  await filled
}

/** A document to measure with: it takes no letters and is never finished. */
function withoutText(doc: Doc): Doc {
  doc.text = () => doc
  doc.resume()
  return doc
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

type Job = {
  readonly publication: Publication
  readonly blocks: readonly Block[]
  readonly known: Known
  readonly shared: Shared
  readonly stopped: AbortSignal | undefined
}

/** What the first setting of a publication learns for the second: widths at a size of 1 point, and shaped words by font. */
type Shared = { readonly widths: Map<string, number>; readonly words: Map<string, object> }

async function fill(doc: Doc, { publication, blocks, known, shared, stopped }: Job): Promise<Known> {
  const setter = setterIn(doc, shared)
  const sheets = sheetsOf(doc, setter, publication, known.pages)
  const root = doc.struct('Document', { title: publication.title, lang: publication.lang } as object)
  doc.addStructure(root)
  const bookmarks: Bookmarks = []
  for (const [index, block] of blocks.entries()) {
    stopped?.throwIfAborted()
    drawBlock(sheets, block, root, { bookmarks, pageOf: known.pageOf, following: blocks.slice(index + 1, index + 1 + headingsInARow) })
    // Others who wait for this process are served between the parts.
    await setImmediate()
  }
  root.end()
  return { pages: sheets.page, pageOf: sheets.pageOf, missing: setter.face.missing() }
}

function setterIn(doc: Doc, { widths, words }: Shared): Setter {
  const use = (name: string): FontInside => {
    const font = (doc.font(name) as unknown as { readonly _font: FontInside })._font
    font.layoutCache = words.get(name) ?? font.layoutCache
    words.set(name, font.layoutCache)
    return font
  }
  const measured = (text: string, font: string): number => {
    const key = `${font} ${text}`
    const known = widths.get(key)
    if (known !== undefined) return known
    use(font)
    const width = doc.fontSize(1000).widthOfString(text) / 1000
    widths.set(key, width)
    return width
  }
  return {
    face: typefaceIn({
      register: (name, file) => { doc.registerFont(name, file) },
      has: (name, codePoint) => use(name).font.hasGlyphForCodePoint(codePoint),
    }),
    // The library shapes word by word, each with the space after it, and keeps what it has shaped.
    widthOf: (text, font, size) => (text === ' ' ? measured(text, font) : measured(`${text} `, font) - measured(' ', font)) * size,
  }
}

/** A font in use; the library's types leave out what is in it. */
type FontInside = { layoutCache: object; readonly font: { hasGlyphForCodePoint: (codePoint: number) => boolean } }
