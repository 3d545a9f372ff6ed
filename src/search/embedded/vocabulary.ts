import SearchableMap from 'minisearch/SearchableMap'
import { isUnspaced, singularOf, stemOf } from '../text/words'

/** The words that indexed records use, with the number of records for each; words nobody uses are forgotten. */
export type Vocabulary = {
  /** The number of a word, given one if it is new. */
  readonly idOf: (form: string) => number
  readonly knownId: (form: string) => number | undefined
  readonly formOf: (id: number) => string
  /** The number of the word without its plural ending. */
  readonly singularIdOf: (id: number) => number
  readonly count: (id: number, by: 1 | -1) => void
  readonly has: (form: string) => boolean
  readonly hasStem: (stem: string) => boolean
  readonly hasPrefix: (prefix: string) => boolean
  readonly near: (form: string) => readonly string[]
}

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

export function createVocabulary(): Vocabulary {
  const used = new SearchableMap<number>()
  const ids = new Map<string, number>()
  const forms: string[] = []
  const records: number[] = []
  const stemIds = new Map<string, number>()
  const stems: number[] = []
  const stemRecords: number[] = []
  const singulars: number[] = []

  function idOf(form: string): number {
    const known = ids.get(form)
    if (known !== undefined) return known
    const id = forms.push(form) - 1
    ids.set(form, id)
    records.push(0)
    const stem = stemOf(form)
    const stemId = stemIds.get(stem) ?? stemRecords.push(0) - 1
    stemIds.set(stem, stemId)
    stems[id] = stemId
    const singular = singularOf(form)
    singulars[id] = singular === form ? id : idOf(singular)
    return id
  }

  function count(id: number, by: 1 | -1): void {
    const now = (records[id] ?? 0) + by
    records[id] = now
    const stemId = stems[id] ?? -1
    stemRecords[stemId] = (stemRecords[stemId] ?? 0) + by
    const form = forms[id] ?? ''
    if (now === 0) used.delete(form)
    else used.set(form, id)
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
    knownId: (form) => ids.get(form),
    formOf: (id) => forms[id] ?? '',
    singularIdOf: (id) => singulars[id] ?? id,
    count,
    has: (form) => used.has(form),
    hasStem: (stem) => (stemRecords[stemIds.get(stem) ?? -1] ?? 0) > 0,
    hasPrefix: (prefix) => !used.atPrefix(prefix).keys().next().done,
    near,
  }
}
