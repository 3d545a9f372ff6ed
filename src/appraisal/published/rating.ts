import { localText } from '@/publishing/localised'
import { linkTo, termView, termViews } from '@/publishing/reading/views'
import { idOf, numberOf, textOf, type Stored } from '@/publishing/stored'

import { evaluate, type Evaluation } from '../instruments/evaluate'
import type { Answers, Instrument, Item, Judgements } from '../instruments/types'
import type { RatingView, ReasonView } from './view'

type Records = ReadonlyMap<string, Stored>

/** What ratings are shown with, by id; instruments by key. */
export type RatingParts = {
  readonly instruments: ReadonlyMap<string, Instrument>
  readonly studies: Records
  readonly results: Records
  readonly terms: Records
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Stored JSON read with care: what has not the shape of an answer or judgement is passed over. */
function entriesWith<Entry>(value: unknown, field: string): Readonly<Record<string, Entry>> {
  if (!isObject(value)) return {}
  return Object.fromEntries(
    Object.entries(value).filter(([, entry]) => isObject(entry) && typeof entry[field] === 'string'),
  ) as Readonly<Record<string, Entry>>
}

/** A published rating for readers; null where its study is not public. */
export function ratingView(stored: Stored, parts: RatingParts, locale: string): RatingView | null {
  const rated = ratedIn(stored, parts, locale)
  if (!rated) return null
  const key = textOf(stored, 'instrument') ?? ''
  const instrument = parts.instruments.get(key) ?? null
  const answers = entriesWith<Answers[string]>(stored.answers, 'response')
  const judgements = entriesWith<Judgements[string]>(stored.judgements, 'level')
  const evaluation = instrument && evaluate(instrument, answers, judgements)
  const method = textOf(stored, 'method') === 'third-person' ? 'third-person' : 'agreed'
  return {
    id: String(stored.id),
    instrumentKey: key,
    instrument,
    ...rated,
    result: resultName(parts.results.get(idOf(stored, 'result') ?? ''), parts.terms, locale),
    domains: instrument && evaluation ? domainsOf(instrument, evaluation) : {},
    overall: textOf(stored, 'overall') ?? evaluation?.overall?.judged ?? null,
    answers: evaluation ? answersOf(evaluation, answers) : {},
    reasons: instrument && evaluation ? reasonsOf({ instrument, evaluation, answers, judgements }) : [],
    summary: localText(stored.summaryForReaders, locale),
    method,
    date: textOf(stored, 'updatedAt'),
    isExample: stored.isExample === true || rated.isExample,
  }
}

type RatedThing = Pick<RatingView, 'subject' | 'kind' | 'people' | 'isExample'>

/** What was rated, with the page that tells of it; null where that is not public. */
function ratedIn(stored: Stored, { studies, terms }: RatingParts, locale: string): RatedThing | null {
  const term = terms.get(idOf(stored, 'intervention') ?? '')
  if (term) {
    const { label, vocabulary, slug } = termView(term, locale)
    return { subject: { path: `/terms/${vocabulary}/${slug}`, title: label.text }, kind: 'intervention', people: null, isExample: false }
  }
  const study = studies.get(idOf(stored, 'study') ?? '')
  const link = linkTo('studies', study, locale)
  if (!study || !link) return null
  const people = study.sampleSizeKind === 'participants' ? numberOf(study, 'sampleSize') : null
  return { subject: link, kind: 'study', people, isExample: study.isExample === true }
}

/** Outcome and time of a result; null where a study as a whole was rated. */
function resultName(result: Stored | undefined, terms: Records, locale: string): string | null {
  if (!result) return null
  const outcome = termViews(terms, [idOf(result, 'outcome') ?? ''], locale)[0]?.label.text ?? textOf(result, 'outcomeAsWorded')
  return [outcome, textOf(result, 'timePoint')].filter(Boolean).join(', ') || null
}

type Evaluated = {
  readonly instrument: Instrument
  readonly evaluation: Evaluation
  readonly answers: Answers
  readonly judgements: Judgements
}

const domainsOf = (instrument: Instrument, { domains }: Evaluation): RatingView['domains'] =>
  Object.fromEntries(instrument.domains.flatMap(({ id, levels }) => {
    const domain = domains[id]
    return levels !== undefined && domain?.applies ? [[id, domain.judged]] : []
  }))

const answersOf = ({ items }: Evaluation, answers: Answers): RatingView['answers'] =>
  Object.fromEntries(Object.entries(items).flatMap(([id, { applies }]) =>
    applies === false ? [] : [[id, answers[id]?.response ?? null]]))

function reasonsOf({ instrument, evaluation, answers, judgements }: Evaluated): readonly ReasonView[] {
  const parts = instrument.domains.flatMap(({ id, label, items }) => {
    const domain = evaluation.domains[id]
    if (!domain?.applies) return []
    return [...judged(id, label, domain, judgements), ...items.flatMap((item) => inWords(item, evaluation, answers))]
  })
  return [...parts, ...(evaluation.overall ? judged('overall', '', evaluation.overall, judgements) : [])]
}

type Verdict = Pick<NonNullable<Evaluation['overall']>, 'isOverridden' | 'because'>

function judged(place: string, label: string, { isOverridden, because }: Verdict, judgements: Judgements): ReasonView[] {
  const reason = judgements[place]?.reason?.trim() || (isOverridden ? null : because)
  return reason ? [{ place, label, reason }] : []
}

/** What a tool asks to be said in words, such as which effect was seen, is part of what it tells. */
function inWords({ id, label, reasonFor = [] }: Item, { items }: Evaluation, answers: Answers): ReasonView[] {
  const { response = '', comment } = answers[id] ?? {}
  const reason = comment?.trim()
  return items[id]?.applies && reason && reasonFor.includes(response) ? [{ place: id, label, reason, answer: response }] : []
}
