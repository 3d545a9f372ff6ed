import { localText, type LocalText } from '@/publishing/localised'
import { linkTo } from '@/publishing/reading/views'
import { groupOf, idOf, textOf, type Stored } from '@/publishing/stored'

import type { PlotResult } from '../../plots/result'
import {
  basisOf, directionsOf, participantsOf, studiesOf, type BodyKind, type BodyOfEvidence,
} from '../evidence/body'
import { absoluteOf, effectOf } from '../evidence/effect'
import { footnotesOf, instrumentFor, rateCertainty, type RatedCertainty } from '../rating/rate'
import { formOf } from '../rating/stored'
import { settingsOf } from './settings'
import { plainStatement } from './statement'
import type { BaselineView, FindingRow } from './view'

export type RowParts = {
  readonly outcome: { readonly slug: string; readonly label: string }
  readonly body: BodyOfEvidence
  /** The confirmed rating; null where there is none. */
  readonly rating: Stored | null
  /** What is done, by the summary's question. */
  readonly intervention: LocalText | null
  readonly references: ReadonlyMap<string, Stored>
  /** The number of the first footnote of this row. */
  readonly firstNote: number
}

/** The evidence of one kind on one outcome as a row of the Summary of Findings. */
export function findingRow({ outcome, body, rating, intervention, references, firstNote }: RowParts, locale: string): FindingRow {
  const settings = rating ? settingsOf(rating) : null
  const rated = rating && body.kind !== 'reviews' ? rateCertainty(body.kind, formOf(rating)) : null
  const found = effectOf(body)
  const effect = 'none' in found ? null : found
  const baseline = rating && settings ? baselineOf(rating, settings.baseline, references, locale) : null
  const absolute = effect && absoluteOf(effect, baseline?.risk ?? null)
  const wording = rating ? groupOf(rating, 'wording') : {}
  const { people, studies, withoutNumber } = participantsOf(body)
  const level = rated?.level ?? null
  return {
    id: `${outcome.slug}-${body.kind}`, kind: body.kind, outcome, months: monthsOf(body), timeAsWorded: timeAsWorded(body), effect,
    whyNoEffect: 'none' in found ? found.none : null,
    absolute, baseline, directions: directionsOf(body), range: effect ? null : rangeOf(body),
    people, studies, withoutNumber,
    tool: body.kind === 'reviews' ? null : instrumentFor(body.kind).shortName,
    certainty: level ?? 'not-yet-rated',
    isOutdated: rating !== null && rated !== null && isOutdated(rating, body),
    startsHighByRobins: startOf(rating) === 'non-randomised-robins-i' && level !== null,
    footnotes: footnotes(body.kind, rating, rated, firstNote),
    finding: body.kind === 'qualitative' ? localText(wording.finding, locale) : null,
    statement: level && settings && body.kind !== 'qualitative'
      ? plainStatement({ certainty: level, effect, absolute, thresholds: settings.sizes, higherMeans: settings.higherMeans })
      : null,
    words: {
      intervention: localText(wording.intervention, locale) ?? intervention,
      outcome: localText(wording.outcome, locale) ?? { text: withinSentence(outcome.label, locale), lang: locale },
    },
    results: resultsOf(body, effect?.results ?? []),
  }
}

function footnotes(kind: BodyKind, rating: Stored | null, rated: RatedCertainty | null, first: number): FindingRow['footnotes'] {
  if (!rating || !rated?.level || kind === 'reviews') return []
  return footnotesOf(kind, formOf(rating)).map(({ domain, mark, reason }, index) => ({ number: first + index, domain, mark, reason }))
}

const startOf = (rating: Stored | null): string | null => (rating ? formOf(rating).answers.start?.response ?? null : null)

/** Whether results, people or ratings of studies are not those that were judged. */
function isOutdated(rating: Stored, body: BodyOfEvidence): boolean {
  const { basis } = rating
  return Array.isArray(basis) && JSON.stringify(basis) !== JSON.stringify(basisOf(body))
}

function baselineOf(rating: Stored, risk: number | null, references: ReadonlyMap<string, Stored>, locale: string): BaselineView | null {
  if (risk === null) return null
  const baseline = groupOf(rating, 'baseline')
  return {
    risk, name: localText(baseline.name, locale), source: localText(baseline.source, locale),
    reference: linkTo('references', references.get(idOf(baseline, 'reference') ?? ''), locale),
  }
}

function monthsOf(body: BodyOfEvidence): FindingRow['months'] {
  const months = studiesOf(body).flatMap(({ contributions }) => contributions.flatMap(({ result }) => result.timeMonths ?? []))
  return months.length === 0 ? null : { from: Math.min(...months), to: Math.max(...months) }
}

/** What the sources call the time, where that says more than months: "8 weeks", "a year after referral". */
function timeAsWorded(body: BodyOfEvidence): string | null {
  const results = studiesOf(body).flatMap(({ contributions }) => contributions.map(({ result }) => result))
  const [first, ...others] = new Set(results.flatMap(({ timePoint }) => timePoint ?? []))
  if (first === undefined) return null
  const times = new Set(results.flatMap(({ timeMonths }) => timeMonths ?? []))
  if (times.size === 0) return [first, ...others].join(', ')
  return times.size === 1 && others.length === 0 ? wordsBeyondMonths(results.find(({ timePoint }) => timePoint === first)) : null
}

const wordsBeyondMonths = (result: PlotResult | undefined): string | null =>
  (result && !Number.isInteger(result.timeMonths) ? result.timePoint : null)

/** The estimates of a body that is not pooled, where all are in one measure of one scale. */
function rangeOf({ kind, contributions }: BodyOfEvidence): FindingRow['range'] {
  if (kind === 'reviews' || kind === 'qualitative') return null
  const given = contributions.map(({ result }) => result).filter(({ estimate }) => estimate !== null)
  const [first] = given
  const isOne = given.every(({ effectMeasure, measure, unit }) =>
    effectMeasure === first?.effectMeasure && measure === first.measure && unit === first.unit)
  if (!first || !isOne || first.effectMeasure === 'none') return null
  const estimates = given.flatMap(({ estimate }) => estimate ?? [])
  return { measure: first.effectMeasure, from: Math.min(...estimates), to: Math.max(...estimates), count: estimates.length }
}

const resultsOf = ({ contributions }: BodyOfEvidence, pooled: readonly string[]): FindingRow['results'] =>
  contributions.map(({ result, rating }) => ({
    id: result.id, study: { path: result.study.path, title: result.study.label }, direction: result.direction, timeMonths: result.timeMonths,
    timeAsWorded: wordsBeyondMonths(result),
    detail: result.detail, isRated: rating !== null, isPooled: pooled.includes(result.id),
  }))

/** A label within a sentence: a first capital falls where the language writes nouns small and the word is no acronym. */
function withinSentence(label: string, locale: string): string {
  const [first = '', second = ''] = label
  const isAcronym = second !== '' && second === second.toLocaleUpperCase(locale) && second !== second.toLocaleLowerCase(locale)
  return locale === 'de' || isAcronym ? label : first.toLocaleLowerCase(locale) + label.slice(first.length)
}

/** The key of a rating within its summary. */
export const ratingKey = (rating: Stored): string => `${idOf(rating, 'outcome') ?? ''} ${textOf(rating, 'body') ?? ''}`
