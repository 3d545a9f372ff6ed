import { narrowingParts, without } from '../state'
import { synonymsOf } from '../text/query'
import type {
  FoundDocument, Removal, SearchDocument, SearchEngine, SearchHit, SearchOptions, SearchOutcome, SearchState,
} from '../types'
import { bitsFor, eachBit, setBit, type Bits } from './bits'
import { createFacetIndex } from './facet-index'
import { firstOf } from './first'
import { markWords, snippetOf } from './highlight'
import type { Marks } from './marks'
import { createTextIndex, type TextMatch } from './text-index'

export const defaultSize = 20
export const largestSize = 100
const reranked = 40

/** A record of a document stands behind the study that it reports, when both fit equally well. */
const weightOfReference = 0.9

/** Who asks for a record by its whole title wants that record first, whatever else fits. */
const weightOfTitle = 1000

/** The port, answering at once instead of with promises. */
export type EmbeddedEngine = {
  readonly search: (state: SearchState, options?: SearchOptions) => SearchOutcome
  readonly upsert: (document: SearchDocument) => void
  readonly remove: (id: string) => void
  readonly replaceAll: (documents: readonly SearchDocument[]) => void
  readonly setSynonyms: (groups: readonly (readonly string[])[]) => void
  readonly size: SearchEngine['size']
}

/** The search engine inside the process: full text from MiniSearch, facets from an index of our own. */
export function createEmbeddedEngine(): EmbeddedEngine {
  let facetIndex = createFacetIndex()
  let texts = createTextIndex()
  let synonyms = synonymsOf([])
  let slots = new Map<string, number>()
  let documents: (SearchDocument | undefined)[] = []
  let free: number[] = []
  /** Place of each slot in the order of titles; null after a change. */
  let titleOrder: Uint32Array | null = null

  function upsert(document: SearchDocument): void {
    remove(document.id)
    const slot = free.pop() ?? documents.length
    documents[slot] = document
    slots.set(document.id, slot)
    facetIndex.add(slot, document)
    texts.add(slot, document)
    titleOrder = null
  }

  function remove(id: string): void {
    const slot = slots.get(id)
    if (slot === undefined) return
    facetIndex.remove(slot)
    texts.remove(slot)
    slots.delete(id)
    documents[slot] = undefined
    free.push(slot)
    titleOrder = null
  }

  function replaceAll(next: readonly SearchDocument[]): void {
    facetIndex = createFacetIndex()
    texts = createTextIndex()
    slots = new Map()
    documents = []
    free = []
    next.forEach(upsert)
  }

  function placesByTitle(): Uint32Array {
    if (titleOrder) return titleOrder
    const places = new Uint32Array(documents.length)
    const compare = (a: SearchDocument, b: SearchDocument): number => {
      if (a.sortTitle !== b.sortTitle) return a.sortTitle < b.sortTitle ? -1 : 1
      return a.id < b.id ? -1 : 1
    }
    documents
      .filter((document) => document !== undefined)
      .sort(compare)
      .forEach((document, place) => { places[slots.get(document.id) ?? 0] = place })
    titleOrder = places
    return places
  }

  function scoreOf(match: TextMatch, slot: number): number {
    const score = (match.scores.get(slot) ?? 0) * (match.titled(slot) ? weightOfTitle : 1)
    return documents[slot]?.kind === 'reference' ? score * weightOfReference : score
  }

  /** The first slots in the order of the state; equal ones by title, then id. */
  function firstSlots(state: SearchState, matching: Bits, match: TextMatch | null, count: number): readonly number[] {
    const found: number[] = []
    eachBit(matching, (slot) => found.push(slot))
    const places = placesByTitle()
    const byTitle = (a: number, b: number): number => (places[a] ?? 0) - (places[b] ?? 0)
    if (state.sort === 'title') return firstOf(found, count, byTitle)
    if (state.sort === 'relevance' && match) {
      const scores = new Float64Array(documents.length)
      for (const slot of found) scores[slot] = scoreOf(match, slot)
      const byScore = (a: number, b: number): number => (scores[b] ?? 0) - (scores[a] ?? 0) || byTitle(a, b)
      const best = firstOf(found, Math.max(count, reranked), byScore)
      const front = best.slice(0, reranked)
      for (const slot of front) scores[slot] = (scores[slot] ?? 0) * match.nearness(slot)
      return [...front.sort(byScore), ...best.slice(reranked)].slice(0, count)
    }
    const sign = state.sort === 'oldest' ? 1 : -1
    const yearOf = (slot: number): number => documents[slot]?.year ?? sign * Infinity
    const byYear = (a: number, b: number): number =>
      yearOf(a) === yearOf(b) ? byTitle(a, b) : sign * (yearOf(a) - yearOf(b))
    return firstOf(found, count, byYear)
  }

  function hitOf(document: SearchDocument, marks: Marks, locale: string | undefined): SearchHit {
    const { text: _text, sortTitle: _sortTitle, wordings, ...common } = document
    const found: FoundDocument = { ...common, ...(locale === undefined ? {} : wordings[locale]) }
    return {
      document: found,
      highlights: {
        title: markWords(found.title, marks),
        snippet: found.summary ? snippetOf(found.summary, marks) : [],
      },
    }
  }

  function wordsMatching(match: TextMatch | null): Bits {
    const bits = bitsFor(facetIndex.capacity())
    for (const slot of match?.scores.keys() ?? []) setBit(bits, slot)
    return bits
  }

  function removals(state: SearchState, words: Bits | null): readonly Removal[] {
    return narrowingParts(state)
      .map((part) => ({
        part,
        count: facetIndex.total(without(state, part), part === 'q' ? null : words),
      }))
      .filter(({ count }) => count > 0)
  }

  function search(state: SearchState, options: SearchOptions = {}): SearchOutcome {
    const size = Math.min(Math.max(Math.trunc(options.size ?? defaultSize), 1), largestSize)
    const match = state.q ? texts.match(state.q, synonyms) : null
    const words = state.q ? wordsMatching(match) : null
    const { matching, total, facets, years } = facetIndex.narrow(state, words)
    const pages = Math.max(1, Math.ceil(total / size))
    const page = Math.min(Math.max(state.page, 1), pages)
    const shown = firstSlots(state, matching, match, page * size).slice((page - 1) * size)
    const marks: Marks = match?.marks ?? (() => [])
    return {
      total,
      hits: shown
        .map((slot) => documents[slot])
        .filter((document) => document !== undefined)
        .map((document) => hitOf(document, marks, options.locale)),
      facets,
      years,
      page,
      pages,
      size,
      matched: match?.matched ?? 'all',
      didYouMean: match?.didYouMean ?? null,
      removedToFind: total === 0 ? removals(state, words) : [],
    }
  }

  return {
    search,
    upsert,
    remove,
    replaceAll,
    setSynonyms: (groups) => { synonyms = synonymsOf(groups) },
    size: () => slots.size,
  }
}
