import { narrowingParts, without } from '../state'
import { synonymsOf } from '../text/query'
import type {
  CrossCounts, CrossQuery, FoundDocument, Removal, SearchDocument, SearchEngine, SearchHit, SearchOptions, SearchOutcome, SearchState,
  WithdrawnRecord,
} from '../types'
import { bitsFor, clearBit, hasBit, setBit, slotsIn, type Bits } from './bits'
import { together } from './cross'
import { createFacetIndex } from './facet-index'
import { firstOf } from './first'
import { markWords, snippetOf } from './highlight'
import type { Marks } from './marks'
import { byTitle, createOrders } from './orders'
import { createTextIndex, type TextMatch } from './text-index'
import { createWithdrawn } from './withdrawn'

export const defaultSize = 20
export const largestSize = 100
const reranked = 40

/** Places of records that were changed or removed and are not worth a new index yet, however small the index is. */
const mostLeftOver = 1000

/** A record of a document stands behind the study that it reports, when both fit equally well. */
const weightOfReference = 0.9

/** An invented record stands behind everything real that fits, unless it is asked for by its title. */
const weightOfExample = 0.01

/** Who asks for a record by its whole title wants that record first, whatever else fits. */
const weightOfTitle = 1000

/** The port, answering at once instead of with promises. */
export type EmbeddedEngine = {
  readonly search: (state: SearchState, options?: SearchOptions) => SearchOutcome
  readonly cross: (state: SearchState, query: CrossQuery, options?: Pick<SearchOptions, 'withoutExamples'>) => CrossCounts
  readonly upsert: (document: SearchDocument) => void
  readonly remove: (id: string) => void
  readonly withdraw: (record: WithdrawnRecord) => void
  readonly replaceAll: (documents: readonly SearchDocument[]) => void
  readonly setSynonyms: (groups: readonly (readonly string[])[]) => void
  readonly size: SearchEngine['size']
  readonly worn: SearchEngine['worn']
}

/** What is kept of a document: its text is in the index, its facets are too. */
type Kept = Omit<SearchDocument, 'text' | 'facets' | 'publicPeriods'>

const kept = ({ text: _text, facets: _facets, publicPeriods: _publicPeriods, ...rest }: SearchDocument): Kept => rest

/** The search engine inside the process: indexes of our own for words and facets, over numbered slots. */
export function createEmbeddedEngine(): EmbeddedEngine {
  let facetIndex = createFacetIndex()
  let texts = createTextIndex()
  let withdrawn = createWithdrawn()
  let synonyms = synonymsOf([])
  let slots = new Map<string, number>()
  let documents: (Kept | undefined)[] = []
  const examples = new Set<number>()
  const documentIn = (slot: number): Kept => {
    const document = documents[slot]
    if (!document) throw new RangeError(`slot ${slot} is empty`)
    return document
  }
  let orders = createOrders(documentIn)

  function upsert(document: SearchDocument): void {
    remove(document.id)
    const slot = documents.push(kept(document)) - 1
    slots.set(document.id, slot)
    facetIndex.add(slot, document)
    texts.add(slot, document.text)
    orders.add(slot, document)
    if (document.card.isExample) examples.add(slot)
  }

  function withdraw(record: WithdrawnRecord): void {
    remove(record.id)
    withdrawn.put(record)
  }

  function remove(id: string): void {
    withdrawn.remove(id)
    const slot = slots.get(id)
    if (slot === undefined) return
    facetIndex.remove(slot)
    texts.remove(slot)
    orders.remove(slot, documentIn(slot))
    slots.delete(id)
    examples.delete(slot)
    documents[slot] = undefined
  }

  function replaceAll(next: readonly SearchDocument[]): void {
    facetIndex = createFacetIndex()
    texts = createTextIndex()
    withdrawn = createWithdrawn()
    slots = new Map()
    documents = []
    examples.clear()
    orders = createOrders(documentIn)
    next.forEach(upsert)
  }

  function byRelevance(matching: Bits, match: TextMatch, count: number): readonly number[] {
    const { scores } = match
    for (const slot of match.titled) scores[slot] = (scores[slot] ?? 0) * weightOfTitle
    const found = slotsIn(matching)
    for (const slot of found) {
      if (documents[slot]?.kind === 'reference') scores[slot] = (scores[slot] as number) * weightOfReference
      if (examples.has(slot)) scores[slot] = (scores[slot] as number) * weightOfExample
    }
    const byScore = (a: number, b: number): number =>
      (scores[b] as number) - (scores[a] as number) || byTitle(documentIn(a), documentIn(b))
    const best = firstOf(found, Math.max(count, reranked), byScore)
    const front = best.slice(0, reranked)
    for (const slot of front) scores[slot] = (scores[slot] ?? 0) * match.nearness(slot)
    return [...front.sort(byScore), ...best.slice(reranked)].slice(0, count)
  }

  /** The first slots in the order of the state; equal ones by title, then id. */
  function firstSlots(state: SearchState, matching: Bits, match: TextMatch | null, count: number): readonly number[] {
    if (state.sort === 'relevance' && match) return byRelevance(matching, match, count)
    const first: number[] = []
    for (const slot of orders.slots(state.sort === 'relevance' ? 'newest' : state.sort)) {
      if (first.length === count) break
      if (hasBit(matching, slot)) first.push(slot)
    }
    return first
  }

  function hitOf(slot: number, marks: Marks, locale: string | undefined): SearchHit {
    const { sortTitle: _sortTitle, wordings, ...common } = documentIn(slot)
    const found: FoundDocument = {
      ...common, facets: facetIndex.valuesOf(slot), ...(locale === undefined ? {} : wordings[locale]),
    }
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
    match?.scores.forEach((score, slot) => { if (score > 0) setBit(bits, slot) })
    return bits
  }

  /** What the words match, or everything, without the invented records. */
  function withoutExamples(words: Bits | null): Bits {
    const bits = words ?? bitsFor(facetIndex.capacity()).fill(0xffffffff)
    for (const slot of examples) clearBit(bits, slot)
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

  /** The slots that are asked about before any filter; null means all. */
  function slotsAsked(state: SearchState, match: TextMatch | null, options: SearchOptions): Bits | null {
    const asked = state.q ? wordsMatching(match) : null
    return (options.withoutExamples || state.withoutExamples) && examples.size > 0 ? withoutExamples(asked) : asked
  }

  function cross(state: SearchState, query: CrossQuery, options: SearchOptions = {}): CrossCounts {
    const match = state.q ? texts.match(state.q, synonyms) : null
    const counts = facetIndex.cross(state, slotsAsked(state, match, options), query)
    const ofWithdrawn = withdrawn.cross(state, query)
    return ofWithdrawn ? together(counts, ofWithdrawn) : counts
  }

  function search(state: SearchState, options: SearchOptions = {}): SearchOutcome {
    const size = Math.min(Math.max(Math.trunc(options.size ?? defaultSize), 1), largestSize)
    const match = state.q ? texts.match(state.q, synonyms) : null
    const words = slotsAsked(state, match, options)
    const { matching, total, facets, years } = facetIndex.narrow(state, words)
    const pages = Math.max(1, Math.ceil(total / size))
    const page = Math.min(Math.max(state.page, 1), pages)
    const shown = firstSlots(state, matching, match, page * size).slice((page - 1) * size)
    const marks: Marks = match?.marks ?? (() => [])
    return {
      total,
      hits: shown.map((slot) => hitOf(slot, marks, options.locale)),
      facets,
      years,
      page,
      pages,
      size,
      examples: [...examples].filter((slot) => hasBit(matching, slot)).length,
      noLongerPublic: withdrawn.count(state),
      matched: match?.matched ?? 'all',
      didYouMean: match?.didYouMean ?? null,
      removedToFind: total === 0 ? removals(state, words) : [],
    }
  }

  return {
    search,
    cross,
    upsert,
    remove,
    withdraw,
    replaceAll,
    setSynonyms: (groups) => { synonyms = synonymsOf(groups) },
    size: () => slots.size,
    worn: () => documents.length + withdrawn.places() > 2 * (slots.size + withdrawn.size()) + mostLeftOver,
  }
}
