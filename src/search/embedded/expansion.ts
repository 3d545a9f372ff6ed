import { isUnspaced, pairsOf, stemOf } from '../text/words'
import type { Vocabulary } from './vocabulary'

/** What one word of a query stands for. */
export type Expansion = {
  readonly form: string
  readonly prefix: boolean
  /** Near words in use, nearest first; empty when the word is known. */
  readonly near: readonly string[]
}

const weightOfStem = 0.8
const weightOfPrefix = 0.6
const weightOfNear = 0.45
const shortWord = 4

/**
 * The end of a query may be a word half typed, so it is also a prefix, unless it is a short word that stands in the
 * texts by itself («men» does not mean «mental»). Unknown words are prefixes, then typing errors; with `loose` every
 * word may be one.
 */
export function expand(form: string, last: boolean, loose: boolean, vocabulary: Vocabulary): Expansion {
  const known = vocabulary.has(form) || vocabulary.hasStem(stemOf(form))
  const least = isUnspaced(form) ? 1 : known ? shortWord + 1 : last ? 2 : 3
  const prefix = (last || !known) && form.length >= least && vocabulary.hasPrefix(form)
  return { form, prefix, near: loose || (!known && !prefix) ? vocabulary.near(form) : [] }
}

/** The words in use that an expansion stands for, each with how far it is what was asked for, up to 1. */
export function variantsOf({ form, prefix, near }: Expansion, vocabulary: Vocabulary): ReadonlyMap<number, number> {
  const variants = new Map<number, number>()
  const add = (id: number | undefined, weight: number): void => {
    if (id !== undefined && vocabulary.records(id) > 0 && !variants.has(id)) variants.set(id, weight)
  }
  add(vocabulary.knownId(form), 1)
  for (const id of vocabulary.inflections(stemOf(form))) add(id, weightOfStem)
  if (prefix) for (const id of vocabulary.beginning(form)) add(id, weightOfPrefix)
  for (const word of near) {
    add(vocabulary.knownId(word), weightOfNear)
    for (const id of vocabulary.inflections(stemOf(word))) add(id, weightOfNear)
  }
  return variants
}

/** Would a word of a text be found by this expansion? For highlights. */
export function covers(expansion: Expansion, form: string): boolean {
  if (form === expansion.form) return true
  if (expansion.prefix && form.startsWith(expansion.form)) return true
  const stem = stemOf(form)
  if (stem === stemOf(expansion.form)) return true
  if (expansion.near.some((near) => near === form || stemOf(near) === stem)) return true
  return isUnspaced(form) && (form.includes(expansion.form) || pairsOf(expansion.form).includes(form))
}
