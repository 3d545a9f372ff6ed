import { clausesOf, type Clause, type Synonyms } from '../text/query'
import { isLittle, isUnspaced, pairsOf, wordsOf } from '../text/words'
import type { SearchText } from '../types'
import { covers, expand, variantsOf, type Expansion } from './expansion'
import { marksOf, type Marks, type Run } from './marks'
import { mostAsked, nearness, pairsTogether } from './nearness'
import { createPostings, mostImpact } from './postings'
import { keepTogether, runIds } from './runs'
import { inAll, inAny, raiseAll, type Scores } from './scores'
import { createSharedTexts } from './shared-texts'
import { createStreams } from './streams'
import { createTextReader, termsIn } from './terms'
import { createVocabulary, identifierTerm, pairTerm, sharedTerm } from './vocabulary'

const weightOfSynonym = 0.6
const weightOfPairs = 0.6

export type TextMatch = {
  /** Score per slot of every match, 0 elsewhere. */
  readonly scores: Scores
  readonly matched: 'all' | 'any'
  readonly didYouMean: string | null
  readonly marks: Marks
  /** Records called just what was asked for, or what was meant. */
  readonly titled: readonly number[]
  /** Factor of at least 1 for words that stand together and for titles that say just what was asked. */
  readonly nearness: (slot: number) => number
}

export type TextIndex = {
  /** Takes a record in; slots must rise. */
  readonly add: (slot: number, text: SearchText) => void
  /** Leaves a record out from now on; its slot must not be used again. */
  readonly remove: (slot: number) => void
  /** The records that hold the words; null when the text has no words to look for. */
  readonly match: (text: string, synonyms: Synonyms) => TextMatch | null
}

type Part = {
  readonly clause: Clause
  /** The reader's words, each wherever it stands. */
  readonly expansions: readonly Expansion[]
  /** Wordings that count only as a whole; without expansions the first is the reader's own. */
  readonly runs: readonly Run[]
  readonly scores: Scores
}

/**
 * Full text: one clause of the query at a time, so that phrases and synonyms can be checked. Scores are BM25 with
 * the frequency of a word and its variants taken together.
 */
export function createTextIndex(): TextIndex {
  const vocabulary = createVocabulary()
  const postings = createPostings()
  const shared = createSharedTexts((text) => vocabulary.idOf(sharedTerm(text)))
  const reader = createTextReader(vocabulary, shared)
  const streams = createStreams()
  const byTitle = new Map<string, number[]>()
  let live = new Uint8Array(1024)
  let slots = 0
  let size = 0

  const titlesOf = (titles: readonly (readonly number[])[]): readonly string[] =>
    [...new Set(titles.map((title) => title.map(vocabulary.formOf).join(' ')))]

  function add(slot: number, text: SearchText): void {
    const stream = reader.read(text, (id, impact, positions) => {
      postings.add(id, slot, impact, positions)
      vocabulary.count(id, 1)
    })
    streams.add(slot, stream)
    for (const title of titlesOf(stream.titles)) byTitle.set(title, [...byTitle.get(title) ?? [], slot])
    if (slot >= live.length) {
      const before = live
      live = new Uint8Array(Math.max(slot + 1, live.length * 2))
      live.set(before)
    }
    live[slot] = 1
    slots = slot + 1
    size++
  }

  function remove(slot: number): void {
    if (live[slot] !== 1) return
    const stream = streams.read(slot)
    for (const id of termsIn(stream, shared)) vocabulary.count(id, -1)
    for (const title of titlesOf(stream.titles)) {
      const others = (byTitle.get(title) ?? []).filter((other) => other !== slot)
      if (others.length > 0) byTitle.set(title, others)
      else byTitle.delete(title)
    }
    live[slot] = 0
    size--
  }

  /** Of BM25: words in few records say more. */
  function rarity(ids: Iterable<number>): number {
    let records = 0
    for (const id of ids) records += vocabulary.records(id)
    records = Math.min(records, size)
    return Math.log(1 + (size - records + 0.5) / (records + 0.5))
  }

  function scoresOfTerms(variants: ReadonlyMap<number, number>): Scores {
    const scores = new Float32Array(slots)
    const much = rarity(variants.keys()) / mostImpact
    for (const [id, weight] of variants) postings.raise(scores, id, weight * much)
    return scores
  }

  function scoresOfTerm(term: string): Scores {
    const id = vocabulary.knownId(term)
    return scoresOfTerms(new Map(id === undefined ? [] : [[id, 1]]))
  }

  function scoresOfWord(expansion: Expansion): Scores {
    const scores = scoresOfTerms(variantsOf(expansion, vocabulary))
    const pairs = isUnspaced(expansion.form) ? pairsOf(expansion.form) : []
    if (pairs.length > 0) raiseAll(scores, inAll(pairs.map((pair) => scoresOfTerm(pairTerm(pair)))), weightOfPairs)
    return scores
  }

  function scoresOfPart({ clause, expansions, runs }: Omit<Part, 'scores'>): Scores {
    if (clause.kind === 'identifier') return scoresOfTerm(identifierTerm(clause.key))
    const scores = expansions.length > 0 ? inAll(expansions.map(scoresOfWord)) : new Float32Array(slots)
    runs.forEach((run, i) => {
      const ids = runIds(run, vocabulary)
      const together = inAll(ids.map((some) => scoresOfTerms(new Map(some.map((id) => [id, 1])))))
      keepTogether(together, ids, { postings, shared })
      raiseAll(scores, together, i === 0 && expansions.length === 0 ? 1 : weightOfSynonym)
    })
    return scores
  }

  function partOf(clause: Clause, loose: boolean): Part {
    const expanded = (form: string, last: boolean): Expansion => expand(form, last, loose, vocabulary)
    const expansions = clause.kind === 'word'
      ? [expanded(clause.word.form, clause.last)]
      : clause.kind === 'either' && !clause.together
        ? clause.forms.map((form) => expanded(form, false))
        : []
    const part = { clause, expansions, runs: runsOf(clause) }
    return { ...part, scores: scoresOfPart(part) }
  }

  function onlyLive(scores: Scores): Scores {
    for (let slot = 0; slot < slots; slot++) if (live[slot] !== 1) scores[slot] = 0
    return scores
  }

  function attempt(text: string, clauses: readonly Clause[], loose: boolean, matched: 'all' | 'any'): TextMatch {
    const parts = clauses.map((clause) => partOf(clause, loose))
    const scored = parts.map((part) => part.scores)
    const didYouMean = corrected(text, parts)
    const names = new Set([text, ...(didYouMean === null ? [] : [didYouMean])].map(foldedWords))
    return {
      scores: onlyLive(matched === 'all' ? inAll(scored) : inAny(scored, slots)),
      matched,
      didYouMean,
      marks: marksOf(isAsked(parts.flatMap((part) => part.expansions)), parts.flatMap((part) => part.runs)),
      titled: [...names].flatMap((name) => byTitle.get(name) ?? []),
      nearness: nearnessOf(parts.flatMap(({ expansions, runs }) =>
        expansions.length > 0 ? expansions : (runs[0]?.forms ?? []).map(plainly))),
    }
  }

  /** Whether a word of a text was asked for. What is shown of records is in their text, so their words are known. */
  function isAsked(expansions: readonly Expansion[]): (form: string) => boolean {
    const forms = new Set<string>()
    for (const expansion of expansions) {
      for (const id of variantsOf(expansion, vocabulary).keys()) forms.add(vocabulary.formOf(id))
    }
    const unspaced = expansions.filter(({ form }) => isUnspaced(form))
    return (form) => forms.has(form) || unspaced.some((expansion) => covers(expansion, form))
  }

  function nearnessOf(given: readonly Expansion[]): (slot: number) => number {
    const asked = given.slice(0, mostAsked)
    const unspaced = asked.some((expansion) => isUnspaced(expansion.form))
    const bits = new Map<number, number>()
    asked.forEach((expansion, i) => {
      for (const id of variantsOf(expansion, vocabulary).keys()) bits.set(id, (bits.get(id) ?? 0) | (1 << i))
    })
    function bitsOf(id: number): number {
      const known = bits.get(id)
      if (known !== undefined && !unspaced) return known
      if (!unspaced) return 0
      const form = vocabulary.formOf(id)
      return asked.reduce((sum, expansion, i) => (covers(expansion, form) ? sum | (1 << i) : sum), 0)
    }
    const inShared = new Map<number, number>()
    function togetherInShared(id: number): number {
      const together = inShared.get(id) ?? pairsTogether(shared.termsOf(id).words.map(bitsOf))
      inShared.set(id, together)
      return together
    }
    return (slot) => {
      const { titles, texts, shared: sharedIds } = asked.length > 1 ? streams.read(slot) : streams.readTitles(slot)
      let together = 0
      for (const text of texts) together |= pairsTogether(text.map(bitsOf))
      for (const id of sharedIds) together |= togetherInShared(id)
      const isTelling = (title: number, word: number): boolean =>
        !isLittle(vocabulary.formOf(titles[title]?.[word] ?? -1))
      return nearness(asked.length, { titles: titles.map((title) => title.map(bitsOf)), together, isTelling })
    }
  }

  function match(text: string, synonyms: Synonyms): TextMatch | null {
    const clauses = clausesOf(text, synonyms)
    if (clauses.length === 0) return null
    const strict = attempt(text, clauses, false, 'all')
    if (someScore(strict.scores)) return strict
    const loosened = clauses.flatMap((clause) => wordsOfClause(clause))
    const loose = attempt(text, loosened, true, 'all')
    if (someScore(loose.scores) && loosened.length === clauses.length) return loose
    const any = attempt(text, loosened, false, 'any')
    return someScore(any.scores) ? any : { ...strict, didYouMean: loose.didYouMean }
  }

  return { add, remove, match }
}

const someScore = (scores: Scores): boolean => scores.some((score) => score > 0)

const plainly = (form: string): Expansion => ({ form, prefix: false, near: [] })

function runsOf(clause: Clause): readonly Run[] {
  if (clause.kind === 'phrase') return [{ forms: clause.forms, exact: true }]
  if (clause.kind !== 'either') return []
  return (clause.together ? [clause.forms, ...clause.others] : clause.others).map((forms) => ({ forms, exact: false }))
}

const foldedWords = (text: string): string => wordsOf(text).map((word) => word.form).join(' ')

/** The words of a phrase or compound, each by itself, for when the whole is nowhere. */
function wordsOfClause(clause: Clause): readonly Clause[] {
  if (clause.kind === 'word' || clause.kind === 'identifier') return [clause]
  return clause.forms.map((form) => ({ kind: 'word', word: { form, start: 0, end: 0 }, last: false }))
}

/** The text with each misspelt word replaced by the nearest that is in use; null when there is none. */
function corrected(text: string, parts: readonly Part[]): string | null {
  let result = text
  for (const { clause, expansions: [expansion] } of [...parts].reverse()) {
    const near = expansion && !expansion.prefix ? expansion.near[0] : undefined
    if (clause.kind !== 'word' || near === undefined || clause.word.end === 0) continue
    result = `${result.slice(0, clause.word.start)}${near}${result.slice(clause.word.end)}`
  }
  return result === text ? null : result
}
