import SearchableMap from 'minisearch/SearchableMap'
import { isUnspaced, singularOf, stemOf } from '../text/words'

/**
 * The terms that indexed records use, with the number of records for each. A term is a word in its surface form, so
 * that prefixes and typing errors meet only what stands in texts, or a sign and something that is no word: a pair of
 * characters of an unspaced script after `~`, an identifier after `#`, a text shared by records after `=`.
 */
export type Vocabulary = {
  /** The number of a term, given one if it is new. */
  readonly idOf: (term: string) => number
  readonly knownId: (term: string) => number | undefined
  readonly formOf: (id: number) => string
  /** Records that use the term now. */
  readonly records: (id: number) => number
  readonly count: (id: number, by: 1 | -1) => void
  readonly has: (form: string) => boolean
  readonly hasStem: (stem: string) => boolean
  readonly hasPrefix: (prefix: string) => boolean
  /** Words of one stem. */
  readonly inflections: (stem: string) => readonly number[]
  /** Words that are the same but for a plural ending. */
  readonly plurals: (form: string) => readonly number[]
  /** Words in use that begin so. */
  readonly beginning: (prefix: string) => Iterable<number>
  readonly near: (form: string) => readonly string[]
}

export const pairTerm = (pair: string): string => `~${pair}`
export const sharedTerm = (text: number): string => `=${text}`
export const identifierTerm = (key: string): string => `#${key}`

const signs = new Set(['~', '#', '='])
const isWord = (term: string): boolean => !signs.has(term.charAt(0))

const mostNear = 8

/** Typing errors allowed in a word: none below 4 letters, one below 8, then two. Numbers must be exact. */
function mostEdits(form: string): number {
  if (/\d/.test(form) || isUnspaced(form)) return 0
  if (form.length < 4) return 0
  return form.length < 8 ? 1 : 2
}

function* swapsOf(form: string): Generator<string> {
  for (let i = 0; i + 1 < form.length; i++) {
    yield `${form.slice(0, i)}${form[i + 1] ?? ''}${form[i] ?? ''}${form.slice(i + 2)}`
  }
}

const nobody: readonly number[] = []

function addTo(groups: Map<string, number[]>, key: string, id: number): void {
  const members = groups.get(key)
  if (members) members.push(id)
  else groups.set(key, [id])
}

export function createVocabulary(): Vocabulary {
  const used = new SearchableMap<number>()
  const ids = new Map<string, number>()
  const forms: string[] = []
  const records: number[] = []
  const byStem = new Map<string, number[]>()
  const bySingular = new Map<string, number[]>()

  function idOf(term: string): number {
    const known = ids.get(term)
    if (known !== undefined) return known
    const id = forms.push(term) - 1
    ids.set(term, id)
    records.push(0)
    if (isWord(term)) {
      addTo(byStem, stemOf(term), id)
      addTo(bySingular, singularOf(term), id)
    }
    return id
  }

  function count(id: number, by: 1 | -1): void {
    const before = records[id] ?? 0
    records[id] = before + by
    if (before > 0 && before + by > 0) return
    const term = forms[id] ?? ''
    if (!isWord(term)) return
    if (by < 0) used.delete(term)
    else used.set(term, id)
  }

  /** Words in use nearest to a misspelt one: fewest edits, a swap of neighbours being one, then the most used. */
  function near(form: string): readonly string[] {
    const most = mostEdits(form)
    if (most === 0) return []
    const distances = new Map<string, number>()
    for (const [word, [, distance]] of used.fuzzyGet(form, most)) distances.set(word, distance)
    for (const swapped of swapsOf(form)) if (used.has(swapped)) distances.set(swapped, 1)
    distances.delete(form)
    const least = Math.min(...distances.values())
    const weight = (word: string): number => records[ids.get(word) ?? -1] ?? 0
    return [...distances.keys()]
      .filter((word) => distances.get(word) === least)
      .sort((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1))
      .slice(0, mostNear)
  }

  return {
    idOf,
    knownId: (term) => ids.get(term),
    formOf: (id) => forms[id] ?? '',
    records: (id) => records[id] ?? 0,
    count,
    has: (form) => used.has(form),
    hasStem: (stem) => byStem.get(stem)?.some((id) => (records[id] ?? 0) > 0) ?? false,
    hasPrefix: (prefix) => !used.atPrefix(prefix).keys().next().done,
    inflections: (stem) => byStem.get(stem) ?? nobody,
    plurals: (form) => bySingular.get(singularOf(form)) ?? nobody,
    beginning: (prefix) => used.atPrefix(prefix).values(),
    near,
  }
}
