import type { DirectionMark } from '../types'
import type { Catalogue } from './catalogue'
import { ambitionDraft, eventDraft, newsletterDraft, offerDraft, workingGroupDraft } from './collaborative-drafts'
import { list, present, type Draft } from './draft'
import type {
  BriefingSource, ClaimSource, Contributor, GapSource, IndexSource, PartySource, PersonSource, ProjectSource,
  ReferenceSource, ResultSource, StudySource, SummarySource,
} from './source'
import { allTexts, mainText, richTexts, yearOf } from './texts'

/** Ids of a relation, one or many, as read at depth 0. */
export const idsIn = (value: unknown): readonly string[] =>
  [value].flat().filter((id): id is string => typeof id === 'string')

const nameOf = (person: Contributor): string | null =>
  person.literal ?? (present([person.given, person.family]).join(' ') || null)

/** «Grant», «Grant and Harvey», «Grant et al.»: enough to tell records apart. */
function shortAuthors(names: readonly string[]): string | null {
  if (names.length > 2) return `${names[0] ?? ''} et al.`
  return names.length > 0 ? names.join(' and ') : null
}

const authorsOf = (reference: ReferenceSource): readonly Contributor[] =>
  list(reference.contributors).filter(({ role }) => !role || role === 'author')

const shortAuthorsOf = (reference: ReferenceSource): string | null =>
  shortAuthors(present(authorsOf(reference).map((one) => one.family ?? one.literal)))

/** Names, and the first one with the year, as people ask for a paper: «Grant 2000». */
function authorTexts(references: readonly ReferenceSource[], year: number | null): readonly string[] {
  return references.flatMap((reference) => {
    const first = authorsOf(reference)[0]
    const family = first?.family ?? first?.literal
    return present([
      ...list(reference.contributors).map(nameOf),
      family && year !== null ? `${family} ${year}` : null,
    ])
  })
}

/** Directions of the results in their order, repeats removed. */
function directionsOf(results: readonly ResultSource[], catalogue: Catalogue): readonly DirectionMark[] {
  const marks = [...results]
    .sort((a, b) => (a.order ?? Number.MAX_SAFE_INTEGER) - (b.order ?? Number.MAX_SAFE_INTEGER) || (a.id < b.id ? -1 : 1))
    .filter((result) => result.direction)
    .map((result): DirectionMark => ({
      outcome: (result.outcome && catalogue.lineage([result.outcome])[0]?.slug) || null,
      direction: result.direction ?? 'unclear',
      comparison: result.comparison ?? 'not-stated',
    }))
  return [...new Map(marks.map((mark) => [JSON.stringify(mark), mark])).values()]
}

const sum = (values: readonly (number | null | undefined)[]): number =>
  values.reduce<number>((total, value) => total + (value ?? 0), 0)

function studyDraft(
  study: StudySource, results: readonly ResultSource[], reports: readonly ReferenceSource[], catalogue: Catalogue,
): Draft {
  const kind = study.kind === 'review' ? 'review' : 'study'
  const main = reports[0]
  const year = study.year ?? main?.year ?? yearOf(study.started)
  const directions = directionsOf(results, catalogue)
  const stated = directions.map((mark) => mark.direction)
  return {
    kind,
    title: study.title,
    headline: study.headline,
    summary: mainText(study.plainSummary) ? study.plainSummary : main?.abstract ?? study.whatWasDone,
    year,
    terms: results.flatMap((result) => idsIn([result.outcome, result.measure])),
    text: {
      acronym: present([study.acronym]),
      headline: allTexts(study.headline),
      authors: authorTexts(reports, year),
      body: present([
        ...allTexts(study.plainSummary, study.whatWasDone),
        ...list(study.keyPoints).flatMap(({ text }) => allTexts(text)),
        study.designNote, study.populationNote, study.interventionNote, study.regionNote,
        ...reports.flatMap((report) => [report.title, report.abstract, ...list(report.keywords), report.containerTitle]),
        ...results.flatMap((result) => [result.outcomeAsWorded, result.measureAsWorded, result.detail]),
      ]),
      identifiers: reports.flatMap((report) => list(report.identifierKeys)),
    },
    options: {
      direction: stated.length > 0 ? stated : present([study.effectDirection]),
      quality: [study.quality ?? 'not-rated'],
      status: [study.status ?? 'unknown'],
    },
    card: {
      acronym: study.acronym ?? null,
      authors: main ? shortAuthorsOf(main) : null,
      container: main?.containerTitle ?? main?.publisher ?? null,
      date: main?.issued ?? null,
      design: study.design ? catalogue.lineage([study.design])[0]?.slug ?? null : null,
      sampleSize: study.sampleSize ?? null,
      sampleSizeKind: study.sampleSizeKind ?? null,
      directions,
      quality: study.quality ?? 'not-rated',
      status: study.status ?? 'unknown',
      unconfirmed: sum([study.unconfirmedCount, ...results.map((result) => result.unconfirmedCount)]),
      conflicts: sum([study.conflictCount, ...results.map((result) => result.conflictCount)]),
    },
  }
}

function referenceDraft(reference: ReferenceSource): Draft {
  const year = reference.year ?? yearOf(reference.issued)
  return {
    kind: 'reference',
    title: reference.title,
    summary: reference.abstract,
    year,
    text: {
      authors: authorTexts([reference], year),
      body: present([
        reference.abstract, ...list(reference.keywords), reference.containerTitle, reference.containerTitleShort,
        reference.publisher, reference.reportNumber,
      ]),
      identifiers: list(reference.identifierKeys),
    },
    card: {
      kindDetail: reference.kind ?? null,
      authors: shortAuthorsOf(reference),
      container: reference.containerTitle ?? reference.publisher ?? null,
      date: reference.issued ?? null,
    },
  }
}

const namesOf = (record: SummarySource | BriefingSource, people: readonly PersonSource[]): readonly string[] =>
  [...present(people.map((person) => person.name)), ...list(record.authorNames)]

const messagesOf = (record: SummarySource | BriefingSource): readonly string[] =>
  list(record.keyMessages).flatMap(({ text }) => allTexts(text))

function summaryDraft(summary: SummarySource, people: readonly PersonSource[]): Draft {
  const names = namesOf(summary, people)
  const messages = messagesOf(summary)
  const rich = richTexts(summary.body, summary.benefits, summary.criticism)
  return {
    kind: 'summary',
    title: summary.title,
    headline: summary.answer,
    summary: messages[0] ?? rich[0],
    year: yearOf(summary.searchedOn),
    text: {
      headline: allTexts(summary.answer, ...Object.values(summary.question ?? {})),
      authors: names,
      body: [...messages, ...rich],
    },
    card: { authors: shortAuthors(names), date: summary.searchedOn ?? null },
  }
}

function briefingDraft(briefing: BriefingSource, people: readonly PersonSource[]): Draft {
  const names = namesOf(briefing, people)
  const messages = messagesOf(briefing)
  const opening = richTexts(briefing.summary)
  const numbered = present([briefing.series, briefing.number]).join(' ') || null
  return {
    kind: 'briefing',
    title: briefing.title,
    headline: briefing.answer,
    summary: opening[0] ?? messages[0],
    year: yearOf(briefing.date),
    text: {
      headline: allTexts(briefing.answer),
      authors: names,
      body: present([...messages, ...opening, ...richTexts(briefing.body), numbered]),
    },
    card: { authors: shortAuthors(names), container: numbered, date: briefing.date ?? null },
  }
}

function claimDraft(claim: ClaimSource): Draft {
  return {
    kind: 'claim',
    title: claim.statement,
    headline: claim.explanation,
    year: null,
    text: {
      headline: allTexts(claim.explanation),
      body: present([claim.figure, ...list(claim.repeatedBy).map(({ wording }) => wording)]),
    },
    card: { kindDetail: claim.state ?? null },
  }
}

/** Projects say when they are; the status facet says it in the words of studies. */
const statusOfProject: Readonly<Record<string, string>> = { past: 'completed', current: 'ongoing', future: 'planned' }

function projectDraft(project: ProjectSource, named: readonly PartySource[]): Draft {
  const parties = [...list(project.team), ...list(project.partners), ...list(project.funders)]
  return {
    kind: 'project',
    title: project.title,
    summary: project.summary,
    year: yearOf(project.started),
    text: {
      acronym: present([project.acronym]),
      body: present([
        ...allTexts(project.summary, project.why),
        project.leadNote, project.regionNote,
        ...named.flatMap(({ name, acronym }) => [name, acronym]),
        ...parties.map(({ name }) => name),
        ...list(project.funders).map(({ scheme }) => scheme),
        ...list(project.methods).flatMap(({ name, detail }) => [name, detail]),
        ...list(project.evaluationQuestions).flatMap(({ question }) => allTexts(question)),
      ]),
    },
    options: { status: [statusOfProject[project.status ?? ''] ?? 'unknown'] },
    card: {
      kindDetail: project.kind ?? null,
      acronym: project.acronym ?? null,
      date: project.started ?? null,
      status: project.status ?? 'unknown',
    },
  }
}

/** A gap that was merged into another is found as that one. */
function gapDraft(gap: GapSource): Draft {
  return {
    kind: 'gap',
    title: gap.state === 'merged' ? null : gap.title,
    headline: gap.statement,
    summary: gap.why,
    year: yearOf(gap.createdAt),
    text: {
      headline: allTexts(gap.statement),
      body: present([...allTexts(gap.why, ...Object.values(gap.epicot ?? {})), gap.citation]),
    },
    card: { kindDetail: gap.state ?? null },
  }
}

/** What a record of any kind says, before terms are resolved. */
export function draftOf(source: IndexSource, catalogue: Catalogue): Draft {
  switch (source.collection) {
    case 'studies': return studyDraft(source.record, source.results, source.reports, catalogue)
    case 'references': return referenceDraft(source.record)
    case 'gaps': return gapDraft(source.record)
    case 'claims': return claimDraft(source.record)
    case 'projects': return projectDraft(source.record, source.parties)
    case 'summaries': return summaryDraft(source.record, source.people)
    case 'briefings': return briefingDraft(source.record, source.people)
    case 'events': return eventDraft(source.record, source.parties)
    case 'offers': return offerDraft(source.record, source.parties)
    case 'working-groups': return workingGroupDraft(source.record, source.parties)
    case 'newsletter-issues': return newsletterDraft(source.record)
    case 'ambitions': return ambitionDraft(source.record, source.parties)
  }
}
