import MiniSearch, { type Query } from 'minisearch'
import { clausesOf, type Clause, type Synonyms } from '../text/query'
import { identifierKey } from '../text/identifiers'
import { isUnspaced, pairsOf, singularOf, wordsOf } from '../text/words'
import type { SearchDocument, SearchText } from '../types'
import { covers, expand, identifierTerm, pairTerm, queryOf, stemTerm, type Expansion } from './expansion'
import { marksOf, type Marks, type Run } from './marks'
import { holdsRun, nearness, type Streams } from './nearness'
import { createVocabulary } from './vocabulary'

const weights: Readonly<Record<keyof SearchText, number>> = {
  title: 6, acronym: 5, identifiers: 5, headline: 3, topics: 3, authors: 2.5, body: 1,
}
const fields = Object.keys(weights) as (keyof SearchText)[]
const gap = 0xffffffff
const weightOfSynonym = 0.6

type Entry = Streams & {
  /** Each title as its folded words. */
  readonly titles: readonly string[]
  readonly record: Readonly<Record<string, string | number>>
  readonly ids: Uint32Array
}

export type TextMatch = {
  /** Score per slot of every match. */
  readonly scores: ReadonlyMap<number, number>
  readonly matched: 'all' | 'any'
  readonly didYouMean: string | null
  readonly marks: Marks
  /** Is this record called just what was asked for, or what was meant? */
  readonly titled: (slot: number) => boolean
  /** Factor of at least 1 for words that stand together and for titles that say just what was asked. */
  readonly nearness: (slot: number) => number
}

export type TextIndex = {
  readonly add: (slot: number, document: SearchDocument) => void
  readonly remove: (slot: number) => void
  /** The records that hold the words; null when the text has no words to look for. */
  readonly match: (text: string, synonyms: Synonyms) => TextMatch | null
}

/** Full text over MiniSearch: one clause of the query at a time, so that phrases and synonyms can be checked. */
export function createTextIndex(): TextIndex {
  const vocabulary = createVocabulary()
  const entries = new Map<number, Entry>()
  const index = new MiniSearch({
    fields,
    idField: 'slot',
    tokenize: (terms) => terms.split(' '),
    processTerm: (term) => term || null,
    searchOptions: {
      boost: { ...weights }, tokenize: (term) => [term], processTerm: (term) => term, combineWith: 'AND',
    },
  })

  function entryOf(slot: number, document: SearchDocument): Entry {
    const record: Record<string, string | number> = { slot }
    const streams: Record<'title' | 'rest', number[]> = { title: [], rest: [] }
    const used = new Set<number>()
    for (const field of fields) {
      const terms: string[] = []
      const stream = field === 'title' ? streams.title : streams.rest
      for (const text of document.text[field]) {
        for (const term of field === 'identifiers' ? identifierTerms(text) : termsOf(text)) terms.push(term)
        for (const { form } of wordsOf(text)) stream.push(vocabulary.idOf(form))
        for (const joined of joinedOf(text)) used.add(vocabulary.idOf(joined))
        stream.push(gap)
      }
      record[field] = terms.join(' ')
    }
    for (const id of [...streams.title, ...streams.rest]) if (id !== gap) used.add(id)
    return {
      record,
      titles: document.text.title.map(foldedWords),
      title: Uint32Array.from(streams.title),
      rest: Uint32Array.from(streams.rest),
      ids: Uint32Array.from(used),
    }
  }

  function add(slot: number, document: SearchDocument): void {
    const entry = entryOf(slot, document)
    entries.set(slot, entry)
    entry.ids.forEach((id) => vocabulary.count(id, 1))
    index.add(entry.record)
  }

  function remove(slot: number): void {
    const entry = entries.get(slot)
    if (!entry) return
    index.remove(entry.record)
    entry.ids.forEach((id) => vocabulary.count(id, -1))
    entries.delete(slot)
  }

  type Scores = Map<number, number>

  function scoresOf(query: Query, weight = 1, accept?: (slot: number) => boolean): Scores {
    const scores: Scores = new Map()
    for (const { id, score } of index.search(query)) {
      if (!accept || accept(id as number)) scores.set(id as number, score * weight)
    }
    return scores
  }

  /** Records that hold the words next to each other. */
  function runScores({ forms, exact }: Run, weight = 1): Scores {
    const wanted = forms.map((form) => vocabulary.knownId(exact ? form : singularOf(form)))
    if (wanted.includes(undefined)) return new Map()
    const held = exact ? (id: number) => id : vocabulary.singularIdOf
    const queries = forms.map((form): Query => exact
      ? form
      : { combineWith: 'OR', queries: [form, stemTerm(form)] })
    return scoresOf({ combineWith: 'AND', queries }, weight, (slot) => {
      const entry = entries.get(slot)
      return entry !== undefined && holdsRun(entry, wanted, held)
    })
  }

  function scoresOfPart({ clause, expansions, runs }: Omit<Part, 'scores'>): Scores {
    if (clause.kind === 'identifier') return scoresOf(identifierTerm(clause.key))
    const scores: Scores = expansions.length > 0
      ? scoresOf({ combineWith: 'AND', queries: expansions.map(queryOf) })
      : new Map()
    runs.forEach((run, i) => {
      const isOwn = i === 0 && expansions.length === 0
      for (const [slot, score] of runScores(run, isOwn ? 1 : weightOfSynonym)) {
        scores.set(slot, Math.max(scores.get(slot) ?? 0, score))
      }
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

  function attempt(text: string, clauses: readonly Clause[], loose: boolean, matched: 'all' | 'any'): TextMatch {
    const parts = clauses.map((clause) => partOf(clause, loose))
    const didYouMean = corrected(text, parts)
    const names = new Set([text, ...(didYouMean === null ? [] : [didYouMean])].map(foldedWords))
    return {
      scores: (matched === 'all' ? inAll : inAny)(parts.map((part) => part.scores)),
      matched,
      didYouMean,
      marks: marksOf(parts.flatMap((part) => part.expansions), parts.flatMap((part) => part.runs)),
      titled: (slot) => entries.get(slot)?.titles.some((title) => names.has(title)) ?? false,
      nearness: nearnessOf(parts.flatMap(({ expansions, runs }) =>
        expansions.length > 0 ? expansions : (runs[0]?.forms ?? []).map(plainly))),
    }
  }

  function nearnessOf(asked: readonly Expansion[]): (slot: number) => number {
    const tests = asked.map((expansion) => remembering((id: number) =>
      id !== gap && covers(expansion, vocabulary.formOf(id))))
    return (slot) => {
      const entry = entries.get(slot)
      return entry ? nearness(entry, tests, vocabulary.formOf, gap) : 1
    }
  }

  function match(text: string, synonyms: Synonyms): TextMatch | null {
    const clauses = clausesOf(text, synonyms)
    if (clauses.length === 0) return null
    const strict = attempt(text, clauses, false, 'all')
    if (strict.scores.size > 0) return strict
    const loosened = clauses.flatMap((clause) => wordsOfClause(clause))
    const loose = attempt(text, loosened, true, 'all')
    if (loose.scores.size > 0 && loosened.length === clauses.length) return loose
    const any = attempt(text, loosened, false, 'any')
    return any.scores.size > 0 ? any : { ...strict, didYouMean: loose.didYouMean }
  }

  return { add, remove, match }
}

function remembering<Key>(test: (key: Key) => boolean): (key: Key) => boolean {
  const known = new Map<Key, boolean>()
  return (key) => {
    const answer = known.get(key) ?? test(key)
    known.set(key, answer)
    return answer
  }
}

type Part = {
  readonly clause: Clause
  /** The reader's words, each wherever it stands. */
  readonly expansions: readonly Expansion[]
  /** Wordings that count only as a whole; without expansions the first is the reader's own. */
  readonly runs: readonly Run[]
  readonly scores: ReadonlyMap<number, number>
}

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

const joinedOf = (text: string): readonly string[] =>
  (text.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu) ?? [])
    .map((compound) => wordsOf(compound).map((word) => word.form).join(''))

function termsOf(text: string): readonly string[] {
  const forms = [...wordsOf(text).map((word) => word.form), ...joinedOf(text)]
  const pairs = forms.filter(isUnspaced).flatMap(pairsOf)
  return [...forms, ...forms.map(stemTerm), ...pairs.map(pairTerm)]
}

function identifierTerms(text: string): readonly string[] {
  const key = identifierKey(text)
  if (key === null) return termsOf(text)
  const words = wordsOf(key)
  return words.length === 1 ? [identifierTerm(key), ...words.map((word) => word.form)] : [identifierTerm(key)]
}

function inAll(parts: readonly ReadonlyMap<number, number>[]): Map<number, number> {
  const [first, ...others] = [...parts].sort((a, b) => a.size - b.size)
  const scores = new Map(first)
  for (const other of others) {
    for (const [slot, score] of scores) {
      const more = other.get(slot)
      if (more === undefined) scores.delete(slot)
      else scores.set(slot, score + more)
    }
  }
  return scores
}

/** A record with more of the parts always stands before one with fewer. */
function inAny(parts: readonly ReadonlyMap<number, number>[]): Map<number, number> {
  const scores = new Map<number, number>()
  const best = Math.max(1, ...parts.flatMap((part) => [...part.values()].reduce((a, b) => Math.max(a, b), 0)))
  for (const part of parts) {
    for (const [slot, score] of part) scores.set(slot, (scores.get(slot) ?? 0) + score + best * parts.length)
  }
  return scores
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
