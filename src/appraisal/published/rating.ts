import { localText } from '@/publishing/localised'
import { linkTo, termViews } from '@/publishing/reading/views'
import { idOf, numberOf, textOf, type Stored } from '@/publishing/stored'

import { evaluate, type Evaluation } from '../instruments/evaluate'
import type { Answers, Instrument, Judgements } from '../instruments/types'
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
  const study = parts.studies.get(idOf(stored, 'study') ?? '')
  const link = linkTo('studies', study, locale)
  if (!study || !link) return null
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
    study: link,
    people: study.sampleSizeKind === 'participants' ? numberOf(study, 'sampleSize') : null,
    result: resultName(parts.results.get(idOf(stored, 'result') ?? ''), parts.terms, locale),
    domains: instrument && evaluation ? domainsOf(instrument, evaluation) : {},
    overall: textOf(stored, 'overall') ?? evaluation?.overall?.judged ?? null,
    answers: evaluation ? answersOf(evaluation, answers) : {},
    reasons: instrument && evaluation ? reasonsOf(instrument, evaluation, judgements) : [],
    summary: localText(stored.summaryForReaders, locale),
    method,
    date: textOf(stored, 'updatedAt'),
    isExample: stored.isExample === true || study.isExample === true,
  }
}

/** Outcome and time of a result; null where a study as a whole was rated. */
function resultName(result: Stored | undefined, terms: Records, locale: string): string | null {
  if (!result) return null
  const outcome = termViews(terms, [idOf(result, 'outcome') ?? ''], locale)[0]?.label.text ?? textOf(result, 'outcomeAsWorded')
  return [outcome, textOf(result, 'timePoint')].filter(Boolean).join(', ') || null
}

const domainsOf = (instrument: Instrument, { domains }: Evaluation): RatingView['domains'] =>
  Object.fromEntries(instrument.domains.flatMap(({ id, levels }) => {
    const domain = domains[id]
    return levels !== undefined && domain?.applies ? [[id, domain.judged]] : []
  }))

const answersOf = ({ items }: Evaluation, answers: Answers): RatingView['answers'] =>
  Object.fromEntries(Object.entries(items).flatMap(([id, { applies }]) =>
    applies === false ? [] : [[id, answers[id]?.response ?? null]]))

function reasonsOf(instrument: Instrument, evaluation: Evaluation, judgements: Judgements): readonly ReasonView[] {
  const places = [
    ...instrument.domains.flatMap(({ id, label }) => {
      const domain = evaluation.domains[id]
      return domain?.applies ? [{ place: id, label, verdict: domain }] : []
    }),
    ...(evaluation.overall ? [{ place: 'overall', label: '', verdict: evaluation.overall }] : []),
  ]
  return places.flatMap(({ place, label, verdict }) => {
    const reason = judgements[place]?.reason?.trim() || (verdict.isOverridden ? null : verdict.because)
    return reason ? [{ place, label, reason }] : []
  })
}
