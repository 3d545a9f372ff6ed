/**
 * Quality appraisal tools as versioned data. An instrument is plain JSON, so that a partnership can add its own
 * without code; `validate.ts` says what is wrong with one, `evaluate.ts` applies it.
 */

/** What is rated. */
export type Unit = 'result' | 'study' | 'review' | 'body-of-evidence' | 'qualitative-finding' | 'intervention'

/** One of the answers to a question, such as "PY". */
export type ResponseOption = { id: string; label: string }

/** How good a reader may think of what has this level; absent where a tool has no such order. */
export type QualityBand = 'high' | 'moderate' | 'low' | 'very-low'

/** One possible judgement. Best first in its list. Mark and shape carry the meaning; colour only helps. */
export type Level = {
  id: string
  label: string
  /** One or two characters drawn in a cell, such as "+". Unique within its list. */
  mark: string
  /** What it means, in plain words. */
  gloss: string
  band?: QualityBand
}

/** What can be true of the answers and judgements so far; while an answer it needs is missing, it is neither. */
export type Condition =
  | { item: string; in: readonly string[] }
  | { domain: string; in: readonly string[] }
  | { all: readonly Condition[] }
  | { any: readonly Condition[] }
  | { not: Condition }
  /** How many of the items that apply were answered so. */
  | { count: { items: readonly string[]; in: readonly string[] }; atLeast?: number; atMost?: number }
  /** How many of the domains were judged so. */
  | { count: { domains: readonly string[]; in: readonly string[] }; atLeast?: number; atMost?: number }
  | { always: true }

/** A decision list: the first row whose condition holds gives the level. */
export type Rule = readonly { when: Condition; then: string; because: string }[]

export type Item = {
  /** The number of the question in the tool, such as "2.3". Unique within the instrument. */
  id: string
  /** A short label of our own, never the tool's wording. */
  label: string
  /** Which of the instrument's response sets answers it. */
  responses: string
  /** Answered and counted only where this holds. */
  appliesWhen?: Condition
  /** Answers that need a comment saying why. */
  reasonFor?: readonly string[]
  /** A flaw here weighs more than others (AMSTAR 2). */
  isCritical?: boolean
}

export type Domain = {
  id: string
  label: string
  /** What this part asks, in plain words. */
  gloss: string
  items: readonly Item[]
  /** Proposes a level of `levels`; absent where the rater judges without a rule, or where a domain has no level. */
  rule?: Rule
  /** Which list of levels judges the domain; absent for a part that only shows its answers. */
  levels?: string
  /** Domain-level question of relevance: this part is shown and counted only where it holds. */
  appliesWhen?: Condition
}

export type InstrumentSource = {
  title: string
  url: string
  /** Whether the rule was compared with this source. */
  seen: boolean
}

export type Instrument = {
  id: string
  version: string
  name: string
  shortName: string
  unit: Unit
  /** Keys of the vocabulary of designs that it is made for, such as "randomised-trial"; empty: any. */
  designs: readonly string[]
  state: 'current' | 'draft' | 'retired'
  /** How far its items and rules were compared with the sources, shown wherever the tool is used. */
  verification: { state: 'verified' | 'partly-verified' | 'not-verified'; note: string }
  sources: readonly InstrumentSource[]
  guidanceUrl: string
  licence: string
  responseSets: Readonly<Record<string, readonly ResponseOption[]>>
  /** Lists of levels by name; "overall" judges the whole where there is an overall judgement. */
  levels: Readonly<Record<string, readonly Level[]>>
  domains: readonly Domain[]
  /** The whole: a level of `levels.overall`, by a rule or by the rater alone; "profile" where its authors forbid one. */
  overall: { kind: 'level'; rule?: Rule } | { kind: 'profile'; why: string }
  overrideAllowed: boolean
  /** Where a rater has to say why: always where a proposal is overridden. */
  needsJustification: 'overrides' | 'every-domain' | 'every-item'
}

/** What a rater answered to one question. */
export type Answer = { response: string; quote?: string; page?: string; comment?: string }

/** By item id. An answer to an item that does not apply any more is kept and not counted. */
export type Answers = Readonly<Record<string, Answer>>

/** What a rater judged: by domain id, and "overall". Only where the rater chose; else the proposal holds. */
export type Judgements = Readonly<Record<string, { level: string; reason?: string }>>
