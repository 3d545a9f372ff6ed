import type { Payload } from 'payload'

import { localText } from '@/publishing/localised'
import { publicRecords, recordBySlug, recordsById, termRecords, withoutTexts } from '@/publishing/reading/queries'
import { idOf, idsOf, rowsOf, textOf, type Stored } from '@/publishing/stored'

import type { OutcomeEvidence } from './evidence'
import { plotResult, plotStudy } from './mapping'
import { inOrder, studyOrder, type PlotResult, type PlotStudy } from './result'
import type { PolicyEvent } from './timeline'

/** Studies drawn on the page of an outcome at the most. */
const mostStudies = 200
const mostResults = 2000
const mostEvents = 300

const studyFields = {
  slug: true, title: true, kind: true, design: true, sampleSize: true, sampleSizeKind: true, quality: true, year: true, isExample: true,
} as const

const resultFields = {
  study: true, outcome: true, comparison: true, direction: true, measure: true, measureAsWorded: true, subgroup: true, timeMonths: true, timePoint: true,
  effectMeasure: true, unit: true, estimate: true, ciLower: true, ciUpper: true, ciLevel: true, detail: true, isExample: true,
} as const

/** What is published of an outcome, invented studies left out; null where there is no such outcome. */
export async function outcomeEvidence(hub: Payload, slug: string, locale: string): Promise<OutcomeEvidence | null> {
  return (await outcomesEvidence(hub, [slug], locale)).get(slug) ?? null
}

/** The same of several outcomes, by slug, for as many questions to the database as for one. */
export async function outcomesEvidence(hub: Payload, slugs: readonly string[], locale: string): Promise<ReadonlyMap<string, OutcomeEvidence>> {
  const terms = await publicRecords(hub, 'terms', { where: { key: { in: slugs.map((slug) => `outcomes/${slug}`) } }, limit: slugs.length })
  if (terms.length === 0) return new Map()
  const ids = terms.map(({ id }) => String(id))
  const [stored, measured, events] = await Promise.all([
    ofOutcomes(ids, mostResults, (wanted, limit) =>
      publicRecords(hub, 'results', { where: { outcome: { in: wanted } }, sort: 'id', limit, select: resultFields })),
    ofOutcomes(ids, mostStudies + 1, (wanted, limit) =>
      publicRecords(hub, 'studies', { where: { outcomes: { in: wanted } }, sort: '-year', limit, select: { ...studyFields, outcomes: true } })),
    policyEvents(hub, locale),
  ])
  const known = new Map(measured.map((study) => [String(study.id), study]))
  const others = await recordsById(hub, 'studies', stored.flatMap((result) => {
    const id = idOf(result, 'study')
    return id !== null && !known.has(id) ? [id] : []
  }), studyFields)
  const isReal = ({ isExample }: Stored): boolean => isExample !== true
  const all = (await plotStudies(hub, [...known.values(), ...others.values()].filter(isReal), locale)).toSorted(studyOrder)
  const results = await plotResults(hub, stored.filter(isReal), all, locale)
  return new Map(terms.flatMap((term): [string, OutcomeEvidence][] => {
    const slug = textOf(term, 'slug')
    if (slug === null) return []
    const withResult = new Set(stored.flatMap((result) => (idOf(result, 'outcome') === String(term.id) ? idOf(result, 'study') ?? [] : [])))
    const own = all.filter(({ id }) => withResult.has(id) || idsOf(known.get(id) ?? {}, 'outcomes').includes(String(term.id)))
    const studies = own.slice(0, mostStudies)
    const drawn = new Set(studies.map(({ id }) => id))
    return [[slug, {
      outcome: { slug, label: localText(term.label, locale)?.text ?? slug }, studies, events, isLimited: own.length > studies.length,
      results: results.filter(({ outcome, study }) => outcome.slug === slug && drawn.has(study.id)),
    }]]
  }))
}

type Ask = (outcomes: string[], limit: number) => Promise<readonly Stored[]>

/** Records of several outcomes at once; outcome by outcome where one could crowd out another's. */
async function ofOutcomes(outcomes: readonly string[], mostOfEach: number, ask: Ask): Promise<readonly Stored[]> {
  const most = mostOfEach * outcomes.length
  const together = await ask([...outcomes], most)
  if (outcomes.length === 1 || together.length < most) return together
  const each = await Promise.all(outcomes.map((outcome) => ask([outcome], mostOfEach)))
  return [...new Map(each.flat().map((record) => [String(record.id), record])).values()]
}

/** What the findings of a published summary rest on, outcome by outcome; null where there is no such summary. */
export async function summaryEvidence(hub: Payload, slug: string, locale: string): Promise<readonly OutcomeEvidence[] | null> {
  const found = await recordBySlug(hub, 'summaries', slug, withoutTexts)
  if (found.state !== 'found') return null
  const byOutcome = new Map<string, Set<string>>()
  for (const finding of rowsOf(found.record, 'findings')) {
    const outcome = idOf(finding, 'outcome')
    if (outcome === null) continue
    const own = byOutcome.get(outcome) ?? new Set()
    for (const id of idsOf(finding, 'results')) own.add(id)
    byOutcome.set(outcome, own)
  }
  const [outcomes, stored] = await Promise.all([
    termRecords(hub, byOutcome.keys()), recordsById(hub, 'results', [...byOutcome.values()].flatMap((ids) => [...ids]), resultFields),
  ])
  const withExamples = found.record.isExample === true
  const wanted = [...stored.values()].filter(({ isExample }) => withExamples || isExample !== true)
  const records = await recordsById(hub, 'studies', wanted.map((result) => idOf(result, 'study')), studyFields)
  const studies = await plotStudies(hub, [...records.values()].filter(({ isExample }) => withExamples || isExample !== true), locale)
  const results = await plotResults(hub, wanted, studies, locale)
  return [...byOutcome].flatMap(([id, ids]): OutcomeEvidence[] => {
    const term = outcomes.get(id)
    const outcome = term && textOf(term, 'slug')
    const own = results.filter((result) => ids.has(result.id))
    if (!outcome || own.length === 0) return []
    return [{
      outcome: { slug: outcome, label: localText(term.label, locale)?.text ?? outcome }, results: own,
      studies: [...new Map(own.map(({ study }) => [study.id, study])).values()], events: [], isLimited: false,
    }]
  })
}

async function plotStudies(hub: Payload, records: readonly Stored[], locale: string): Promise<readonly PlotStudy[]> {
  const designs = await termRecords(hub, records.map((record) => idOf(record, 'design')))
  return records.flatMap((record) => plotStudy(record, designs, locale) ?? [])
}

async function plotResults(
  hub: Payload, records: readonly Stored[], studies: readonly PlotStudy[], locale: string,
): Promise<readonly PlotResult[]> {
  const terms = await termRecords(hub, records.flatMap((record) => [idOf(record, 'outcome'), idOf(record, 'measure')]))
  const byId = new Map(studies.map((study) => [study.id, study]))
  return inOrder(records.flatMap((record) => plotResult(record, { studies: byId, terms }, locale) ?? []))
}

async function policyEvents(hub: Payload, locale: string): Promise<readonly PolicyEvent[]> {
  const events = await publicRecords(hub, 'policy-events', { sort: 'date', limit: mostEvents, select: { title: true, date: true } })
  return events.flatMap((event) => {
    const title = localText(event.title, locale)?.text
    return title ? [{ id: String(event.id), title, date: textOf(event, 'date') }] : []
  })
}
