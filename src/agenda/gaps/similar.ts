import { fold } from '@/search/text/words'

/** What a gap is about, for comparing: its words in every language that it has, and its terms by key. */
type Likeness = { readonly texts: readonly string[]; readonly terms: readonly string[] }

/** A term as people write it, in every language. */
export type NamedTerm = { readonly key: string; readonly names: readonly string[] }

/** In what two gaps are alike. */
export type Alike = 'terms' | 'words' | 'both'

export type Similar<Gap> = { readonly gap: Gap; readonly score: number; readonly alike: Alike }

const mostShown = 5
/** Found by trying pairs that people call the same and pairs that they don't: see the tests. */
const enough = 0.3
const alikeInWords = 0.4
const alikeInTerms = 0.5
const shortestName = { spaced: 5, unspaced: 2 }

const plain = (text: string): string => ` ${fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `

function trigrams(text: string): ReadonlySet<string> {
  const letters = Array.from(plain(text))
  return new Set(letters.slice(0, -2).map((_, at) => letters.slice(at, at + 3).join('')))
}

/** Twice what two sets share over what they have: 0 to 1 (Dice). */
function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size + other.size === 0) return 0
  let both = 0
  for (const each of one) if (other.has(each)) both += 1
  return (2 * both) / (one.size + other.size)
}

/** Whether a text names a term; where words are written with spaces, as whole words. */
function names(text: string, name: string): boolean {
  const bare = plain(name)
  const isUnspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(bare)
  if (Array.from(bare.trim()).length < (isUnspaced ? shortestName.unspaced : shortestName.spaced)) return false
  return text.includes(isUnspaced ? bare.trim() : bare)
}

/** The terms that a gap carries, and those that its words name in any language. */
function concepts({ texts, terms }: Likeness, named: readonly NamedTerm[]): ReadonlySet<string> {
  const whole = texts.map(plain).join('|')
  return new Set([...terms, ...named.filter((term) => term.names.some((name) => names(whole, name))).map(({ key }) => key)])
}

/**
 * The gaps most like a draft, best first: alike in words, or about the same terms, whatever language either is
 * written in.
 *
 * @param named the terms that words may name
 */
export function similarGaps<Gap extends Likeness>(
  draft: Likeness, gaps: readonly Gap[], named: readonly NamedTerm[],
): readonly Similar<Gap>[] {
  const own = concepts(draft, named)
  const ownWords = draft.texts.map(trigrams)
  return gaps
    .map((gap) => {
      const inTerms = shared(own, concepts(gap, named))
      const words = gap.texts.map(trigrams)
      const inWords = Math.max(0, ...ownWords.flatMap((mine) => words.map((theirs) => shared(mine, theirs))))
      const alike: Alike = inWords < alikeInWords ? 'terms' : inTerms < alikeInTerms ? 'words' : 'both'
      return { gap, alike, score: Math.max(0.5 * inTerms + 0.5 * inWords, inWords >= alikeInWords ? inWords : 0) }
    })
    .filter(({ score }) => score >= enough)
    .sort((one, other) => other.score - one.score)
    .slice(0, mostShown)
}
