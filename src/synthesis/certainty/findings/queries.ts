import type { Payload } from 'payload'

import type { QualityBand } from '@/appraisal/instruments/types'
import { localText } from '@/publishing/localised'
import { linkFields, publicRecords, recordBySlug, recordsById, termRecords, withoutTexts } from '@/publishing/reading/queries'
import { groupOf, idOf, idsOf, numberOf, rowsOf, textOf, type Stored } from '@/publishing/stored'

import type { OutcomeEvidence } from '../../plots/evidence'
import { summaryEvidence } from '../../plots/queries'
import type { PlotResult } from '../../plots/result'
import { bodiesOf, bodyKinds, type BodyOfEvidence, type Contribution } from '../evidence/body'
import { mostOutcomes } from './outcomes'
import { findingRow, ratingKey } from './row'
import type { FindingsView } from './view'

const numberFields = {
  nTotal: true, nIntervention: true, nComparison: true, eventsIntervention: true, eventsComparison: true,
} as const

const worstFirst: readonly QualityBand[] = ['very-low', 'low', 'moderate', 'high']

/** Results with the people, events and published quality ratings behind them. Two questions to the database. */
export async function contributionsOf(hub: Payload, results: readonly PlotResult[]): Promise<readonly Contribution[]> {
  if (results.length === 0) return []
  const studies = [...new Set(results.map(({ study }) => study.id))]
  const [numbers, ratings] = await Promise.all([
    recordsById(hub, 'results', results.map(({ id }) => id), numberFields),
    publicRecords(hub, 'quality-ratings', {
      where: { study: { in: studies } }, select: { study: true, result: true, instrument: true, band: true },
    }),
  ])
  return results.map((result) => {
    const record = numbers.get(result.id) ?? { id: result.id }
    return { result, people: peopleOf(record), events: eventsOf(record), rating: ratingOf(result, ratings) }
  })
}

function peopleOf(record: Stored): number | null {
  const total = numberOf(record, 'nTotal')
  if (total !== null) return total
  const [one, other] = [numberOf(record, 'nIntervention'), numberOf(record, 'nComparison')]
  return one === null && other === null ? null : (one ?? 0) + (other ?? 0)
}

function eventsOf(record: Stored): number | null {
  const [one, other] = [numberOf(record, 'eventsIntervention'), numberOf(record, 'eventsComparison')]
  return one === null || other === null ? null : one + other
}

/** Ratings of the result itself, else those of its study; the worst where there are several. */
function ratingOf({ id, study }: PlotResult, ratings: readonly Stored[]): Contribution['rating'] {
  const ofStudy = ratings.filter((rating) => idOf(rating, 'study') === study.id)
  const own = ofStudy.filter((rating) => idOf(rating, 'result') === id)
  const counted = own.length > 0 ? own : ofStudy.filter((rating) => idOf(rating, 'result') === null)
  const [first] = counted.toSorted((a, b) => rank(a) - rank(b))
  if (!first) return null
  return { instrumentKey: textOf(first, 'instrument') ?? '', band: worstFirst.find((band) => band === textOf(first, 'band')) ?? null }
}

const rank = (rating: Stored): number => {
  const place = worstFirst.findIndex((band) => band === textOf(rating, 'band'))
  return place < 0 ? worstFirst.length : place
}

/** The outcomes of a summary, most important first: those chosen for the table, then the others of its findings. */
export function outcomesOf(summary: Stored): { readonly shown: readonly string[]; readonly more: readonly string[] } {
  const found = [...new Set(rowsOf(summary, 'findings').flatMap((row) => idOf(row, 'outcome') ?? []))]
  const chosen = idsOf(summary, 'mainOutcomes')
  const ordered = [...new Set([...chosen, ...(chosen.length > 0 ? [] : found)])]
  const shown = ordered.slice(0, mostOutcomes)
  return { shown, more: found.filter((id) => !shown.includes(id)) }
}

/** The bodies of evidence of a summary, by the slug of the outcome. */
export async function bodiesOfSummary(
  hub: Payload, evidence: readonly OutcomeEvidence[],
): Promise<ReadonlyMap<string, readonly BodyOfEvidence[]>> {
  const contributions = await contributionsOf(hub, evidence.flatMap(({ results }) => results))
  const byResult = new Map(contributions.map((one) => [one.result.id, one]))
  return new Map(evidence.map(({ outcome, results }) =>
    [outcome.slug, bodiesOf(results.flatMap(({ id }) => byResult.get(id) ?? []))]))
}

/**
 * The Summary of Findings of a published summary; null where there is no such summary.
 *
 * @param evidence what the summary rests on, where it was read already
 */
export async function summaryFindings(
  hub: Payload, slug: string, locale: string, evidence?: readonly OutcomeEvidence[] | null,
): Promise<FindingsView | null> {
  const found = await recordBySlug(hub, 'summaries', slug, withoutTexts)
  if (found.state !== 'found') return null
  const summary = found.record
  const { shown, more } = outcomesOf(summary)
  const known = evidence ?? (await summaryEvidence(hub, slug, locale)) ?? []
  const [terms, bodies, ratings] = await Promise.all([
    termRecords(hub, [...shown, ...more]),
    bodiesOfSummary(hub, known),
    publicRecords(hub, 'certainty-ratings', { where: { summary: { equals: summary.id } } }),
  ])
  const references = await recordsById(hub, 'references', ratings.map((rating) => idOf(groupOf(rating, 'baseline'), 'reference')), linkFields)
  const outcomes = shown.flatMap((id) => outcomeView(id, terms, locale))
  const byKey = new Map(ratings.map((rating) => [ratingKey(rating), rating]))
  const intervention = localText(groupOf(summary, 'question').intervention, locale)
  let firstNote = 1
  const rows = bodyKinds.flatMap((kind) => outcomes.flatMap(({ id, outcome }) => {
    const rating = byKey.get(`${id} ${kind}`) ?? null
    const body = bodies.get(outcome.slug)?.find((one) => one.kind === kind) ?? (rating ? emptyBody(kind) : null)
    if (!body) return []
    const row = findingRow({ outcome, body, rating, intervention, references, firstNote }, locale)
    firstNote += row.footnotes.length
    return [row]
  }))
  const withRows = new Set(rows.map(({ outcome }) => outcome.slug))
  return {
    summary: slug, title: localText(summary.title, locale) ?? { text: slug, lang: locale }, isExample: summary.isExample === true, rows,
    empty: outcomes.flatMap(({ outcome }) => (withRows.has(outcome.slug) ? [] : [outcome])),
    more: more.flatMap((id) => outcomeView(id, terms, locale).map(({ outcome }) => outcome)),
  }
}

/** A qualitative finding may be rated before its results are linked. */
const emptyBody = (kind: BodyOfEvidence['kind']): BodyOfEvidence => ({ kind, contributions: [], forest: { refused: 'none', results: [], left: [] } })

function outcomeView(id: string, terms: ReadonlyMap<string, Stored>, locale: string) {
  const term = terms.get(id)
  const slug = term && textOf(term, 'slug')
  return slug ? [{ id, outcome: { slug, label: localText(term.label, locale)?.text ?? slug } }] : []
}
