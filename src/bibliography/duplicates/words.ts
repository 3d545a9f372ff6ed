import type { FieldScore } from './compare'
import type { DuplicatePair } from './find'
import type { Limit, Outcome, Verdict } from './decide'
import type { RelationKind } from './relations'
import type { ScoredField } from './rules'

const FIELDS: Readonly<Record<ScoredField, string>> = {
  doi: 'DOI',
  pmid: 'PubMed ID',
  pmcid: 'PubMed Central ID',
  isbn: 'ISBN',
  registration: 'Registration',
  title: 'Title',
  authors: 'Authors',
  year: 'Year',
  venue: 'Journal or series',
  volume: 'Volume',
  issue: 'Issue',
  pages: 'Pages',
}

const LEVELS: Readonly<Record<string, string>> = {
  same: 'the same',
  different: 'different',
  near: 'the same but for spelling',
  contained: 'one is the other with words left out',
  similar: 'alike, some words differ',
  first: 'first author the same',
  partly: 'some authors the same',
  close: 'one year apart',
  apart: 'two years apart',
  far: 'more than two years apart',
  weak: 'both begin on page 1',
}

const LIMITS: Readonly<Record<Limit, string>> = {
  'identifier-with-other-title': 'One identifier stands with two titles: one of the records is wrong.',
  'other-kind-of-piece': 'They are different kinds of piece, such as an article and its correction.',
  'other-part-of-series': 'Their titles have different numbers, as parts or years of a series have.',
  'other-registration': 'They have different registration numbers.',
  'other-identifier': 'They have different identifiers.',
  'other-version': 'They are versions of one document.',
  'other-publication': 'They stand in different places, such as an abstract of a meeting and the article.',
  'other-authors': 'Their authors differ.',
  'other-title': 'Their titles differ.',
  'other-year': 'Their years are far apart.',
  'title-says-little': 'Many documents have this title; without the same page it says nothing.',
  'too-little-known': 'Too little is known of one of them.',
}

const RELATIONS: Readonly<Record<RelationKind, string>> = {
  isVersionOf: 'an earlier version of',
  isPreprintOf: 'a preprint of',
  isProtocolOf: 'the protocol of',
  isRegistrationOf: 'the registration of',
  isCorrectionOf: 'a correction of',
  isRetractionOf: 'a retraction of',
  isCommentaryOn: 'a comment on',
  isPartOf: 'a part of',
  isSiblingOf: 'of one series or book with',
}

const OUTCOMES: Readonly<Record<Outcome, string>> = {
  same: 'the same document',
  ask: 'a person has to decide',
  different: 'different documents',
}

const signed = (bits: number): string => (bits > 0 ? `+${bits}` : bits < 0 ? `−${-bits}` : '0')

/** One field of the score in words: `Title: the same but for spelling (+10)`. */
export function fieldInWords({ field, level, bits }: FieldScore): string {
  return `${FIELDS[field]}: ${LEVELS[level] ?? level} (${signed(bits)})`
}

/** The verdict as lines to read: the outcome with its total, each field, and what no score may override. */
export function verdictInWords({ outcome, score, fields, limits }: Verdict): string[] {
  return [
    `${signed(score)} bits: ${OUTCOMES[outcome]}`,
    ...fields.map(fieldInWords),
    ...limits.map((limit) => LIMITS[limit]),
  ]
}

/** A suggested relation as a sentence with the two records named by `name`; null if there is none. */
export function relationInWords(
  { one, other, verdict }: DuplicatePair,
  name: (id: string) => string,
): string | null {
  const { relation } = verdict
  if (!relation) return null
  const [from, to] = relation.from === 'one' ? [one, other] : [other, one]
  return `${name(from)} is ${RELATIONS[relation.kind]} ${name(to)}`
}
