import type { Query } from 'minisearch'
import { isUnspaced, pairsOf, stemOf } from '../text/words'
import type { Vocabulary } from './vocabulary'

/**
 * How terms stand in the text index: a surface form as it is, a stem after `=`, a pair of characters of an
 * unspaced script after `~`, an identifier after `#`. No word holds these signs, so that a prefix of a word never
 * meets a stem and an inflection never needs a prefix.
 */
export const stemTerm = (form: string): string => `=${stemOf(form)}`
export const pairTerm = (pair: string): string => `~${pair}`
export const identifierTerm = (key: string): string => `#${key}`

/** What one word of a query stands for. */
export type Expansion = {
  readonly form: string
  readonly prefix: boolean
  /** Near words in use, nearest first; empty when the word is known. */
  readonly near: readonly string[]
}

const weightOfStem = 0.7
const weightOfNear = 0.45
const weightOfPairs = 0.6
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

const weighted = (terms: string[], weight: number): Query =>
  ({ combineWith: 'OR', queries: terms, boostTerm: () => weight })

/** The expansion as a query to the text index. */
export function queryOf({ form, prefix, near }: Expansion): Query {
  const queries: Query[] = [
    { combineWith: 'OR', queries: [form], prefix },
    weighted([stemTerm(form)], weightOfStem),
  ]
  if (near.length > 0) queries.push(weighted([...near, ...new Set(near.map(stemTerm))], weightOfNear))
  const pairs = isUnspaced(form) ? pairsOf(form).map(pairTerm) : []
  if (pairs.length > 0) queries.push({ combineWith: 'AND', queries: pairs, boostTerm: () => weightOfPairs })
  return { combineWith: 'OR', queries }
}

/** Would a word of a text be found by this expansion? For highlights and for nearness. */
export function covers(expansion: Expansion, form: string): boolean {
  if (form === expansion.form) return true
  if (expansion.prefix && form.startsWith(expansion.form)) return true
  const stem = stemOf(form)
  if (stem === stemOf(expansion.form)) return true
  if (expansion.near.some((near) => near === form || stemOf(near) === stem)) return true
  return isUnspaced(form) && (form.includes(expansion.form) || pairsOf(expansion.form).includes(form))
}
