import type { PayloadRequest, Where } from 'payload'

import { foldText } from '../fold'
import { snippetOf, type SnippetPart } from '../snippet'

export type FullTextHit = {
  document: string
  title: string
  page: number
  label: string | null
  snippet: SnippetPart[]
  /** Leads to the page on the document's own page in the admin. */
  href: string
}

/** Hits in the order of documents and pages; `next` is where to go on, null if everything was looked through. */
export type FullTextAnswer = { hits: FullTextHit[]; next: string | null }

const HITS_AT_ONCE = 20
const MOST_WORDS = 12

/** A text is looked through and not looked up, so the work is cut into pieces of about so many pages. */
const PAGES_OF_PIECE = 400
const DOCUMENTS_OF_PIECE = 100

/** After so long whoever asked is told what there is so far and where to go on. */
const PATIENCE_MS = 4000

type Listed = { id: string; title: string; pages: number }

/**
 * Pages whose text has all the words, up to twenty, from `after` on; whoever asks has to be somebody who may read
 * them. Between pieces the process answers others: one question about 20,000 pages would keep it for a second.
 *
 * @param after the `next` of the answer before; null for the beginning
 */
export async function searchFullText(req: PayloadRequest, query: string, after: string | null): Promise<FullTextAnswer> {
  const words = [...new Set(foldText(query.slice(0, 300)).split(' '))].filter(Boolean).slice(0, MOST_WORDS)
  const hits: FullTextHit[] = []
  if (words.length === 0) return { hits, next: null }
  const started = performance.now()
  let place = placeOf(after)
  for (;;) {
    const documents = await documentsFrom(req, place)
    const last = documents.at(-1)
    if (!last) return { hits, next: null }
    for (const hit of await hitsIn(req, { documents, words, place, most: HITS_AT_ONCE + 1 - hits.length })) {
      if (hits.length === HITS_AT_ONCE) return { hits, next: nameOf(hits.at(-1)) }
      hits.push(hit)
    }
    place = { document: last.id, page: Infinity }
    if (performance.now() - started > PATIENCE_MS) return { hits, next: `${last.id}.end` }
    await new Promise(setImmediate)
  }
}

/** A page that was looked at last: what follows it is next. */
type Place = { document: string; page: number } | null

const nameOf = (hit: FullTextHit | undefined): string | null => (hit ? `${hit.document}.${hit.page}` : null)

function placeOf(name: string | null): Place {
  const [, document, page] = /^([\w-]{1,64})\.(\d{1,7}|end)$/.exec(name ?? '') ?? []
  return document && page ? { document, page: page === 'end' ? Infinity : Number(page) } : null
}

/** The next documents that have a text, as many as have the pages of a piece together; one at the least. */
async function documentsFrom(req: PayloadRequest, place: Place): Promise<Listed[]> {
  const from: Where[] = place
    ? [{ id: place.page === Infinity ? { greater_than: place.document } : { greater_than_equal: place.document } }]
    : []
  const { docs } = await req.payload.find({
    collection: 'documents', where: { and: [{ pages: { greater_than: 0 } }, ...from] }, sort: 'id',
    select: { title: true, filename: true, pages: true }, limit: DOCUMENTS_OF_PIECE, pagination: false, depth: 0,
    overrideAccess: true, req,
  })
  const piece: Listed[] = []
  let pages = 0
  for (const { id, title, filename, pages: own } of docs) {
    pages += own ?? 0
    if (piece.length > 0 && pages > PAGES_OF_PIECE) break
    piece.push({ id, title: title || filename || 'Untitled', pages: own ?? 0 })
  }
  return piece
}

type Piece = { documents: readonly Listed[]; words: readonly string[]; place: Place; most: number }

async function hitsIn(req: PayloadRequest, { documents, words, place, most }: Piece): Promise<FullTextHit[]> {
  const isNew: Where[] =
    place && place.page !== Infinity
      ? [{ or: [{ document: { not_equals: place.document } }, { page: { greater_than: place.page } }] }]
      : []
  const { docs } = await req.payload.find({
    collection: 'document-pages',
    where: {
      and: [
        { document: { in: documents.map(({ id }) => id) } }, ...isNew,
        ...words.map((word) => ({ folded: { contains: word } })),
      ],
    },
    select: { document: true, page: true, label: true, text: true },
    sort: ['document', 'page'], limit: most, pagination: false, depth: 0, overrideAccess: true, req,
  })
  return docs.flatMap(({ document, page, label, text }): FullTextHit[] => {
    const snippet = snippetOf(text ?? '', words)
    const found = documents.find(({ id }) => id === String(document))
    if (!snippet || !found) return []
    const href = `${req.payload.config.routes.admin}/collections/documents/${found.id}#page-${page}`
    return [{ document: found.id, title: found.title, page, label: label ?? null, snippet, href }]
  })
}
