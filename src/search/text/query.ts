import { identifierInQuery } from './identifiers'
import { isLittle, singularOf, wordsOf, type Word } from './words'

/** A part of a query that a record must hold. */
export type Clause =
  | { readonly kind: 'word'; readonly word: Word; readonly last: boolean }
  | { readonly kind: 'phrase'; readonly forms: readonly string[] }
  /** The reader's own words, which may have to stand together, or another wording of the same. */
  | {
    readonly kind: 'either'
    readonly forms: readonly string[]
    readonly together: boolean
    readonly others: readonly (readonly string[])[]
  }
  | { readonly kind: 'identifier'; readonly key: string }

export type Synonyms = ReadonlyMap<string, readonly (readonly string[])[]>

const mostClauses = 24
const quoted = /"([^"]+)"|“([^”]+)”|«([^»]+)»|„([^“”]+)[“”]/g

const nameKey = (forms: readonly string[]): string => forms.map(singularOf).join(' ')

/**
 * Groups of wordings that mean the same, keyed by each wording without plurals. A wording that stands in several
 * groups means all of them.
 */
export function synonymsOf(groups: readonly (readonly string[])[]): Synonyms {
  const synonyms = new Map<string, readonly (readonly string[])[]>()
  for (const group of groups) {
    const wordings = group.map((wording) => wordsOf(wording).map((word) => word.form)).filter((forms) => forms.length > 0)
    for (const forms of wordings) {
      const key = nameKey(forms)
      const known = synonyms.get(key) ?? []
      const keys = new Set(known.map(nameKey))
      synonyms.set(key, [...known, ...wordings.filter((one) => !keys.has(nameKey(one)))])
    }
  }
  return synonyms
}

/** A run of words as clauses: the longest synonym first, then compounds with hyphens, then single words. */
function clausesOfWords(text: string, words: readonly Word[], synonyms: Synonyms, ends: boolean): readonly Clause[] {
  const clauses: Clause[] = []
  for (let at = 0; at < words.length;) {
    const [clause, length] = clauseAt(text, words, at, synonyms, ends)
    clauses.push(clause)
    at += length
  }
  return clauses
}

const longestWording = 5

/** Does a hyphen alone stand between this word and the next? */
function joinsNext(text: string, words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]]
  return word !== undefined && next !== undefined && text.slice(word.end, next.start) === '-'
}

function clauseAt(
  text: string, words: readonly Word[], at: number, synonyms: Synonyms, ends: boolean,
): readonly [Clause, number] {
  for (let length = Math.min(longestWording, words.length - at); length > 0; length--) {
    const forms = words.slice(at, at + length).map((word) => word.form)
    const same = synonyms.get(nameKey(forms))
    if (same && same.length > 1) {
      const others = same.filter((wording) => nameKey(wording) !== nameKey(forms))
      return [{ kind: 'either', forms, together: false, others }, length]
    }
  }
  let hyphens = 0
  while (joinsNext(text, words, at + hyphens)) hyphens++
  if (hyphens > 0) {
    const forms = words.slice(at, at + hyphens + 1).map((word) => word.form)
    return [{ kind: 'either', forms, together: true, others: [[forms.join('')]] }, hyphens + 1]
  }
  const word = words[at]
  if (!word) throw new RangeError(`no word at ${at}`)
  return [{ kind: 'word', word, last: ends && at === words.length - 1 }, 1]
}

/**
 * A query as the parts that a record must hold: quoted phrases, identifiers, synonyms, words. Little words count
 * only when there are no others. At most 24 parts. No part means that there is nothing to search for.
 */
export function clausesOf(text: string, synonyms: Synonyms): readonly Clause[] {
  const clauses: Clause[] = []
  let rest = text.replace(quoted, (whole, ...groups: (string | undefined)[]) => {
    const forms = wordsOf(groups.slice(0, 4).find((group) => group !== undefined) ?? '').map((word) => word.form)
    if (forms.length > 0) clauses.push({ kind: 'phrase', forms })
    return ' '.repeat(whole.length)
  })
  rest = rest.replace(/\S+/g, (chunk) => {
    const key = identifierInQuery(chunk)
    if (key === null) return chunk
    clauses.push({ kind: 'identifier', key })
    return ' '.repeat(chunk.length)
  })
  const words = wordsOf(rest)
  const telling = words.filter((word) => !isLittle(word.form))
  const used = telling.length > 0 || clauses.length > 0 ? telling : words
  const ends = used.at(-1)?.end === text.length
  return [...clauses, ...clausesOfWords(rest, used, synonyms, ends)].slice(0, mostClauses)
}
