import type { RatingView } from '@/appraisal/published/view'
import { citableOf } from '@/bibliography/citing/sources'
import { shortName, sourceLine } from '@/bibliography/citing/readable'
import { localText } from '@/publishing/localised'
import { linkTo, provenanceOf, termView, termViews } from '@/publishing/reading/views'
import { groupOf, idOf, idsOf, numberOf, rowsOf, textOf, type Stored } from '@/publishing/stored'

import {
  comparisons, type Comparison, type InclusionView, type LinkView, type RelatedStudyView, type ReportView, type ResultView,
  type StudyView,
} from './study-view'

type Records = ReadonlyMap<string, Stored>

/** Everything a study's page is made of, as read from the database. */
export type StudyParts = {
  readonly study: Stored
  readonly results: readonly Stored[]
  readonly terms: Records
  readonly references: Records
  /** Studies that this one names. */
  readonly studies: Records
  /** Studies that name this one. */
  readonly naming: readonly Stored[]
  readonly ratings: readonly RatingView[]
}

/** The page of a study from its stored parts. */
export function studyView({ study, results, terms, references, studies, naming, ratings }: StudyParts, locale: string): StudyView {
  const termsOf = (field: string) => termViews(terms, idsOf(study, field), locale)
  const design = terms.get(idOf(study, 'design') ?? '')
  const text = (field: string) => localText(study[field], locale)
  const scope = groupOf(study, 'reviewScope')
  const kind = study.kind === 'review' ? 'review' : 'primary'
  const reports = reportViews(rowsOf(study, 'reports'), references, locale)
  return {
    slug: textOf(study, 'slug') ?? '',
    title: textOf(study, 'title') ?? '',
    acronym: textOf(study, 'acronym'),
    kind,
    headline: text('headline'),
    plainSummary: text('plainSummary'),
    keyPoints: rowsOf(study, 'keyPoints').flatMap((row) => localText(row.text, locale) ?? []),
    whatWasDone: text('whatWasDone'),
    interventionNote: textOf(study, 'interventionNote'),
    design: design ? { ...termView(design, locale), controlled: design.controlled === true } : null,
    designNote: textOf(study, 'designNote'),
    populations: termsOf('populations'),
    populationNote: textOf(study, 'populationNote'),
    activities: termsOf('activities'),
    settings: termsOf('settings'),
    referralRoutes: termsOf('referralRoutes'),
    countries: termsOf('countries'),
    regionNote: textOf(study, 'regionNote'),
    outcomes: termsOf('outcomes'),
    designFaults: termsOf('designFaults'),
    inclusion: inclusionView(groupOf(study, 'inclusionTest')),
    sampleSize: numberOf(study, 'sampleSize'),
    sampleSizeKind: textOf(study, 'sampleSizeKind') ?? 'participants',
    sampleSizeNote: textOf(study, 'sampleSizeNote'),
    status: textOf(study, 'status') ?? 'unknown',
    started: textOf(study, 'started'),
    ended: textOf(study, 'ended'),
    year: numberOf(study, 'year'),
    direction: textOf(study, 'effectDirection'),
    quality: textOf(study, 'quality') ?? 'not-rated',
    qualityNote: textOf(study, 'qualityNote'),
    results: results.map((result) => resultView(result, terms, references, locale)),
    reports,
    related: relatedViews(study, studies, naming, locale),
    scope: kind === 'review' ? {
      studies: numberOf(scope, 'includedStudies'),
      participants: numberOf(scope, 'participants'),
      searchedTo: textOf(scope, 'searchedTo'),
      qualityOfIncluded: textOf(scope, 'qualityOfIncluded'),
    } : null,
    ratings,
    ratingsByOthers: rowsOf(study, 'ratingsByOthers').map((row) => ({
      review: linkTo('references', references.get(idOf(row, 'reviewReference') ?? ''), locale),
      instrument: textOf(row, 'instrument') ?? '',
      judgement: textOf(row, 'judgement') ?? '',
      note: textOf(row, 'note'),
    })),
    note: textOf(study, 'note'),
    provenance: provenanceOf(rowsOf(study, 'provenance'), references, locale),
    isExample: study.isExample === true,
    updatedAt: textOf(study, 'updatedAt') ?? '',
  }
}

function inclusionView(group: Stored): InclusionView {
  const part = (field: string) => textOf(group, field) ?? 'not-assessed'
  return {
    need: part('need'),
    activeSupport: part('activeSupport'),
    helpfulProvision: part('helpfulProvision'),
    note: textOf(group, 'note'),
  }
}

function comparisonOf(result: Stored): Comparison {
  return comparisons.find((one) => one === result.comparison) ?? 'not-stated'
}

/** One result as pages show it. */
export function resultView(result: Stored, terms: Records, references: Records, locale: string): ResultView {
  const term = (field: string) => termViews(terms, [idOf(result, field) ?? ''], locale)[0] ?? null
  const rows = rowsOf(result, 'provenance')
  return {
    outcome: term('outcome'),
    outcomeAsWorded: textOf(result, 'outcomeAsWorded'),
    measure: term('measure'),
    measureAsWorded: textOf(result, 'measureAsWorded'),
    comparison: comparisonOf(result),
    timePoint: textOf(result, 'timePoint'),
    timeMonths: numberOf(result, 'timeMonths'),
    direction: textOf(result, 'direction'),
    betterWhen: result.betterWhen === 'higher' || result.betterWhen === 'lower' ? result.betterWhen : null,
    effectMeasure: textOf(result, 'effectMeasure'),
    estimate: numberOf(result, 'estimate'),
    lower: numberOf(result, 'ciLower'),
    upper: numberOf(result, 'ciUpper'),
    level: numberOf(result, 'ciLevel') ?? 95,
    pValue: textOf(result, 'pValue'),
    unit: textOf(result, 'unit'),
    nIntervention: numberOf(result, 'nIntervention'),
    nComparison: numberOf(result, 'nComparison'),
    nTotal: numberOf(result, 'nTotal'),
    detail: textOf(result, 'detail'),
    workings: textOf(result, 'workings'),
    subgroup: textOf(result, 'subgroup'),
    report: reportLink(references.get(idOf(result, 'reference') ?? ''), locale),
    page: textOf(result, 'page'),
    source: sourceOf(references.get(idOf(result, 'reference') ?? ''), numberOf(result, 'pdfPage')?.toString() ?? textOf(result, 'page')),
    unconfirmed: rows.length > 0 && !rows.some(({ confirmed }) => confirmed === true),
  }
}

/** The address of a report; of a PDF, the page itself. */
function sourceOf(record: Stored | undefined, page: string | null): string | null {
  if (!record) return null
  const work = citableOf(record)
  const doi = work.identifiers.find(({ scheme }) => scheme === 'doi')?.value
  const address = work.url ?? (doi ? `https://doi.org/${doi}` : null)
  const number = /\d+/.exec(page ?? '')?.[0]
  return address !== null && number !== undefined && /\.pdf$/i.test(address) ? `${address}#page=${number}` : address
}

function reportLink(record: Stored | undefined, locale: string): LinkView | null {
  const link = linkTo('references', record, locale)
  return record && link ? { ...link, title: shortName(citableOf(record)) } : null
}

function reportViews(rows: readonly Stored[], references: Records, locale: string): readonly ReportView[] {
  return rows.flatMap((row) => {
    const record = references.get(idOf(row, 'reference') ?? '')
    const link = linkTo('references', record, locale)
    if (!record || !link) return []
    const work = citableOf(record)
    const doi = work.identifiers.find(({ scheme }) => scheme === 'doi')?.value
    const url = doi ? `https://doi.org/${doi}` : work.url
    return [{ ...link, role: textOf(row, 'role') ?? 'other', source: sourceLine(work), url }]
  })
}

function relatedViews(study: Stored, studies: Records, naming: readonly Stored[], locale: string): readonly RelatedStudyView[] {
  const named = rowsOf(study, 'relatedStudies').flatMap((row) => {
    const link = linkTo('studies', studies.get(idOf(row, 'study') ?? ''), locale)
    return link ? [{ relation: textOf(row, 'kind') ?? '', inverse: false, study: link, note: textOf(row, 'note') }] : []
  })
  const inverse = naming.flatMap((other) => {
    const link = linkTo('studies', other, locale)
    const row = rowsOf(other, 'relatedStudies').find((one) => idOf(one, 'study') === study.id)
    if (!link || !row || named.some(({ study: { path } }) => path === link.path)) return []
    return [{ relation: textOf(row, 'kind') ?? '', inverse: true, study: link, note: textOf(row, 'note') }]
  })
  return [...named, ...inverse]
}
