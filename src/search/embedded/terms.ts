import { identifierKey } from '../text/identifiers'
import { isUnspaced, pairsOf, wordsOf } from '../text/words'
import type { SearchText } from '../types'
import { mostImpact } from './postings'
import type { SharedTexts, TextTerms } from './shared-texts'
import type { Stream } from './streams'
import { identifierTerm, pairTerm, type Vocabulary } from './vocabulary'

type Field = keyof SearchText

/** How much a word in a field says, and from which number of words on a longer field says less with each. */
const fields: Readonly<Record<Field, { readonly weight: number; readonly length: number }>> = {
  title: { weight: 6, length: 14 },
  acronym: { weight: 5, length: 2 },
  identifiers: { weight: 5, length: 4 },
  headline: { weight: 3, length: 25 },
  topics: { weight: 3, length: 200 },
  authors: { weight: 2.5, length: 14 },
  body: { weight: 1, length: 300 },
}
const fieldNames = Object.keys(fields) as Field[]

/** Of BM25: how soon further mentions of a word say little more, and how much the length of a field counts. */
const saturation = 3
const lengthMatters = 0.6

/** The words of a record for its stream, and what it says about each of its terms: 1 to 255. */
export type IndexedText = { readonly stream: Stream; readonly impacts: ReadonlyMap<number, number> }

const compound = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu

/** Compounds with hyphens, written without them. */
const joinedIn = (text: string): readonly string[] =>
  text.includes('-')
    ? (text.match(compound) ?? []).map((found) => wordsOf(found).map((word) => word.form).join(''))
    : []

function readText(text: string, { idOf }: Vocabulary): TextTerms {
  const forms = wordsOf(text).map((word) => word.form)
  const joined = joinedIn(text)
  const pairs = [...forms, ...joined].filter(isUnspaced).flatMap(pairsOf)
  return { words: forms.map(idOf), others: [...joined, ...pairs.map(pairTerm)].map(idOf) }
}

/** An identifier is a term of its own; it is words only where it is a single one. */
function readIdentifier(text: string, vocabulary: Vocabulary): TextTerms {
  const key = identifierKey(text)
  if (key === null) return readText(text, vocabulary)
  const words = wordsOf(key)
  const terms = words.length === 1 ? [identifierTerm(key), ...words.map((word) => word.form)] : [identifierTerm(key)]
  return { words: [], others: terms.map(vocabulary.idOf) }
}

/** BM25 over weighted fields against typical lengths, so that no record's impacts depend on the others. */
export function indexText(text: SearchText, vocabulary: Vocabulary, shared: SharedTexts): IndexedText {
  const said = new Map<number, number>()
  const stream = { titles: [] as TextTerms['words'][], texts: [] as TextTerms['words'][], shared: [] as number[] }
  const others = new Set<number>()

  function readValue(field: Field, value: string): TextTerms {
    if (field !== 'topics') {
      const terms = field === 'identifiers' ? readIdentifier(value, vocabulary) : readText(value, vocabulary)
      if (terms.words.length > 0) (field === 'title' ? stream.titles : stream.texts).push(terms.words)
      for (const id of terms.others) others.add(id)
      return terms
    }
    const id = shared.idOf(value, () => readText(value, vocabulary))
    stream.shared.push(id)
    return shared.termsOf(id)
  }

  for (const field of fieldNames) {
    const { weight, length } = fields[field]
    const terms = text[field].map((value) => readValue(field, value))
    const words = terms.reduce((sum, each) => sum + each.words.length, 0)
    const each = weight / (1 - lengthMatters + lengthMatters * Math.max(1, words / length))
    for (const one of terms) {
      for (const id of one.words) said.set(id, (said.get(id) ?? 0) + each)
      for (const id of one.others) said.set(id, (said.get(id) ?? 0) + each)
    }
  }
  for (const [id, much] of said) said.set(id, Math.max(1, Math.round(mostImpact * (much / (much + saturation)))))
  return { stream: { ...stream, others: [...others] }, impacts: said }
}

/** Every term that holds the record, each once. */
export function termsIn(stream: Stream, shared: SharedTexts): ReadonlySet<number> {
  const terms = new Set<number>(stream.others)
  for (const text of [...stream.titles, ...stream.texts]) for (const id of text) terms.add(id)
  for (const id of stream.shared) {
    const { words, others } = shared.termsOf(id)
    for (const word of words) terms.add(word)
    for (const other of others) terms.add(other)
  }
  return terms
}
