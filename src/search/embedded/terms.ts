import { identifierKey } from '../text/identifiers'
import { eachWord, isUnspaced, pairsOf, wordsOf } from '../text/words'
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

/** Told of each term of a record: how much the record says of it, 1 to 255, and where it stands, rising from 1. */
export type VisitTerm = (id: number, impact: number, positions: readonly number[]) => void

export type TextReader = {
  /** BM25 over weighted fields against typical lengths, so that no record's impacts depend on the others. */
  readonly read: (text: SearchText, visit: VisitTerm) => Stream
}

const isAscii = (text: string): boolean => /^[\x00-\x7f]*$/.test(text)
const hyphen = '-'.charCodeAt(0)

/** The words of a text; besides, compounds with hyphens as one word, and the pairs of unspaced scripts. */
function readText(text: string, { idOf }: Vocabulary): TextTerms {
  const words: number[] = []
  const others: number[] = []
  const unspaced: string[] = []
  const plain = isAscii(text)
  let compound = ''
  let before = -1
  const endCompound = (): void => {
    if (compound === '') return
    others.push(idOf(compound))
    if (!plain && isUnspaced(compound)) unspaced.push(compound)
    compound = ''
  }
  let last = ''
  eachWord(text, (form, start, end) => {
    words.push(idOf(form))
    if (!plain && isUnspaced(form)) unspaced.push(form)
    if (before >= 0 && start === before + 1 && text.charCodeAt(before) === hyphen) {
      compound = (compound === '' ? last : compound) + form
    } else {
      endCompound()
    }
    before = end
    last = form
  })
  endCompound()
  for (const form of unspaced) for (const pair of pairsOf(form)) others.push(idOf(pairTerm(pair)))
  return { words, others }
}

/** An identifier is a term of its own; it is words only where it is a single one. */
function readIdentifier(text: string, vocabulary: Vocabulary): TextTerms {
  const key = identifierKey(text)
  if (key === null) return readText(text, vocabulary)
  const words = wordsOf(key)
  const terms = words.length === 1 ? [identifierTerm(key), ...words.map((word) => word.form)] : [identifierTerm(key)]
  return { words: [], others: terms.map(vocabulary.idOf) }
}

/** The numbers of words that each field of a record has, one text after the other. */
type Sums = { weights: Float32Array; positions: (number[] | undefined)[]; terms: number[] }

const nowhere: readonly number[] = []
const impactOf = (much: number): number => Math.max(1, Math.round(mostImpact * (much / (much + saturation))))

export function createTextReader(vocabulary: Vocabulary, shared: SharedTexts): TextReader {
  /** What the record at hand says, by number of the term: emptied after each, since most terms are in few records. */
  const sums: Sums = { weights: new Float32Array(4096), positions: [], terms: [] }

  function weigh(ids: readonly number[], each: number): void {
    for (const id of ids) {
      if (id >= sums.weights.length) {
        const before = sums.weights
        sums.weights = new Float32Array(id * 2)
        sums.weights.set(before)
      }
      if (sums.weights[id] === 0) sums.terms.push(id)
      sums.weights[id] = (sums.weights[id] as number) + each
    }
  }

  /** No word stands next to one of another text. */
  function place(texts: readonly (readonly number[])[], from: number): number {
    let at = from
    for (const text of texts) {
      at++
      for (const id of text) {
        const known = sums.positions[id]
        if (known) known.push(at)
        else sums.positions[id] = [at]
        at++
      }
    }
    return at
  }

  function tell(visit: VisitTerm): void {
    for (const id of sums.terms) {
      visit(id, impactOf(sums.weights[id] as number), sums.positions[id] ?? nowhere)
      sums.weights[id] = 0
      sums.positions[id] = undefined
    }
    sums.terms = []
  }

  function read(text: SearchText, visit: VisitTerm): Stream {
    const titles: TextTerms['words'][] = []
    const texts: TextTerms['words'][] = []
    const sharedIds: number[] = []
    const others: number[] = []

    function readValue(field: Field, value: string): TextTerms {
      if (field === 'topics') {
        const id = shared.idOf(value, () => readText(value, vocabulary))
        sharedIds.push(id)
        return shared.termsOf(id)
      }
      const terms = field === 'identifiers' ? readIdentifier(value, vocabulary) : readText(value, vocabulary)
      if (terms.words.length > 0) (field === 'title' ? titles : texts).push(terms.words)
      for (const id of terms.others) others.push(id)
      return terms
    }

    for (const field of fieldNames) {
      const { weight, length } = fields[field]
      const terms = text[field].map((value) => readValue(field, value))
      let words = 0
      for (const one of terms) words += one.words.length
      const each = weight / (1 - lengthMatters + lengthMatters * Math.max(1, words / length))
      for (const one of terms) {
        weigh(one.words, each)
        weigh(one.others, each)
      }
    }
    place(texts, place(titles, 0))
    tell(visit)
    for (const id of sharedIds) visit(shared.termOf(id), 1, nowhere)
    return { titles, texts, shared: sharedIds, others }
  }

  return { read }
}

/** Every term that holds the record, each once. */
export function termsIn(stream: Stream, shared: SharedTexts): ReadonlySet<number> {
  const terms = new Set<number>(stream.others)
  for (const text of [...stream.titles, ...stream.texts]) for (const id of text) terms.add(id)
  for (const id of stream.shared) {
    const { words, others } = shared.termsOf(id)
    terms.add(shared.termOf(id))
    for (const word of words) terms.add(word)
    for (const other of others) terms.add(other)
  }
  return terms
}
