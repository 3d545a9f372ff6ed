import { eventListItem } from '@/partnership/collaborative/mapping'
import { localText } from '@/publishing/localised'
import { linkTo, provenanceOf, termViews } from '@/publishing/reading/views'
import { idOf, idsOf, numberOf, rowsOf, textOf, type Stored } from '@/publishing/stored'

import { gapQuestion } from './gaps/agenda-mapping'
import type { CallView, PartyView, ProjectListItem, ProjectView } from './project-view'

type Records = ReadonlyMap<string, Stored>

/** Everything a project's page is made of, as read from the database. */
export type ProjectParts = {
  readonly project: Stored
  readonly terms: Records
  readonly references: Records
  readonly studies: Records
  readonly projects: Records
  readonly organisations: Records
  readonly people: Records
  /** Projects that build on this one. */
  readonly later: readonly Stored[]
  /** Events with pages of their own that the project held or that tell of it. */
  readonly events: readonly Stored[]
  /** Questions of the roadmap that name it, and the summaries that answer them. */
  readonly questions: readonly Stored[]
  readonly answers: Records
}

/** The page of a project from its stored parts. */
export function projectView(parts: ProjectParts, locale: string): ProjectView {
  const { project, terms, references, organisations } = parts
  const rows = (field: string) => rowsOf(project, field)
  const local = (field: string) => localText(project[field], locale)
  const termsOf = (field: string) => termViews(terms, idsOf(project, field), locale)
  const party = (row: Stored): PartyView => partyView(row, organisations)
  const leadId = idOf(project, 'lead')
  return {
    slug: textOf(project, 'slug') ?? '',
    title: textOf(project, 'title') ?? '',
    acronym: textOf(project, 'acronym'),
    kind: textOf(project, 'kind') ?? 'project',
    status: textOf(project, 'status') ?? 'unknown',
    summary: local('summary'),
    why: local('why'),
    phases: rows('phases').map((row) => ({
      name: textOf(row, 'name') ?? '', from: textOf(row, 'from'), to: textOf(row, 'to'),
      state: textOf(row, 'state') ?? 'unknown', note: textOf(row, 'note'),
    })),
    siteCounts: rows('siteCounts').map((row) => ({
      count: numberOf(row, 'count') ?? 0, what: textOf(row, 'what') ?? '',
      country: termViews(terms, [idOf(row, 'country') ?? ''], locale)[0] ?? null,
      asAt: textOf(row, 'asAt'), source: textOf(row, 'source') ?? '', chosen: row.chosen === true, note: textOf(row, 'note'),
    })),
    recruitment: rows('recruitment').map((row) => ({
      count: numberOf(row, 'count'), atLeast: row.atLeast === true, target: numberOf(row, 'target'),
      unit: textOf(row, 'unit'), asAt: textOf(row, 'asAt'), source: textOf(row, 'source'),
    })),
    team: rows('team').map((row) => ({
      name: nameOf(parts.people.get(idOf(row, 'person') ?? '')) ?? textOf(row, 'name') ?? '',
      path: personPath(parts.people.get(idOf(row, 'person') ?? '')),
      role: textOf(row, 'role') ?? 'other', note: textOf(row, 'note'),
    })),
    lead: leadId || textOf(project, 'leadNote') ? leadView(project, organisations) : null,
    partners: rows('partners').map(party),
    funders: rows('funders').map((row) => ({
      ...party(row), scheme: textOf(row, 'scheme'), amount: numberOf(row, 'amount'), currency: textOf(row, 'currency'),
    })),
    amountNote: textOf(project, 'amountNote'),
    methods: rows('methods').map((row) => ({ name: textOf(row, 'name') ?? '', detail: textOf(row, 'detail') })),
    worksOn: parts.questions.map((question) => gapQuestion(question, parts.answers, locale)),
    questions: rows('evaluationQuestions').flatMap((row) => localText(row.question, locale) ?? []),
    outputs: rows('outputs').map((row) => outputView(row, references, locale)),
    models: rows('referralModels').map((row) => ({
      kind: textOf(row, 'kind') ?? '', title: textOf(row, 'title'), description: textOf(row, 'description'),
      steps: rowsOf(row, 'steps').map((step) => ({ actor: textOf(step, 'actor') ?? '', action: textOf(step, 'action') ?? '' })),
    })),
    calls: rows('calls').map(callView),
    events: rows('events').map((row) => ({
      kind: textOf(row, 'kind') ?? 'other', title: textOf(row, 'title') ?? textOf(row, 'kind') ?? '', date: textOf(row, 'date'),
      state: textOf(row, 'state') ?? 'unknown', materials: textOf(row, 'materials'), changes: textOf(row, 'changesMade'),
      groups: rowsOf(row, 'groups').map((group) => ({ group: textOf(group, 'group') ?? '', participants: numberOf(group, 'participants') })),
    })),
    eventPages: parts.events.map((event) => eventListItem(event, locale)),
    intentions: rows('intentions').flatMap((row) => textOf(row, 'statement') ?? []),
    terms: [...termsOf('populations'), ...termsOf('activities'), ...termsOf('settings')],
    regionNote: textOf(project, 'regionNote'),
    countries: termsOf('countries'),
    studies: idsOf(project, 'studies').flatMap((id) => linkTo('studies', parts.studies.get(id), locale) ?? []),
    references: idsOf(project, 'references').flatMap((id) => linkTo('references', references.get(id), locale) ?? []),
    buildsOn: rows('buildsOn').map((row) => {
      const link = linkTo('projects', parts.projects.get(idOf(row, 'project') ?? ''), locale)
      return { name: link?.title ?? textOf(row, 'name') ?? '', path: link?.path ?? null, note: textOf(row, 'note') }
    }),
    builtOnBy: parts.later.flatMap((other) => linkTo('projects', other, locale) ?? []),
    started: textOf(project, 'started'),
    ended: textOf(project, 'ended'),
    duration: textOf(project, 'duration'),
    reportsBy: textOf(project, 'reportsBy'),
    progress: rows('progress').map((row) => ({ at: textOf(row, 'at') ?? '', note: localText(row.note, locale) })),
    links: rows('links').flatMap((row) => {
      const url = textOf(row, 'url')
      return url ? [{ title: textOf(row, 'title') ?? url, url }] : []
    }),
    paper: textOf(project, 'paperAvailability') ?? 'not-applicable',
    producesFramework: project.producesFramework === true,
    note: textOf(project, 'note'),
    provenance: provenanceOf(rows('provenance'), references, locale),
    isExample: project.isExample === true,
  }
}

const personPath = (record: Stored | undefined): string | null => (record ? `/people/${textOf(record, 'slug') ?? ''}` : null)

const callView = (row: Stored): CallView => ({
  title: textOf(row, 'title') ?? '', audience: textOf(row, 'audience'), state: textOf(row, 'state') ?? 'unknown',
  url: textOf(row, 'url'), asAt: textOf(row, 'asAt'), note: textOf(row, 'note'),
})

const nameOf = (record: Stored | undefined): string | null => (record ? textOf(record, 'name') : null)

/** Partners have pages of their own as entries of the partners page. */
const organisationPath = (record: Stored | undefined): string | null =>
  record && ['core', 'working'].includes(textOf(record, 'partnerRole') ?? '') ? `/partners#${textOf(record, 'slug') ?? ''}` : null

function partyView(row: Stored, organisations: Records): PartyView {
  const record = organisations.get(idOf(row, 'organisation') ?? '')
  return {
    name: nameOf(record) ?? textOf(row, 'name') ?? '',
    path: organisationPath(record),
    kind: textOf(row, 'type') ?? (record ? textOf(record, 'kind') : null),
    note: textOf(row, 'role') ?? textOf(row, 'note'),
  }
}

function leadView(project: Stored, organisations: Records): PartyView {
  const record = organisations.get(idOf(project, 'lead') ?? '')
  const note = textOf(project, 'leadNote')
  return { name: nameOf(record) ?? note ?? '', path: organisationPath(record), kind: null, note: record ? note : null }
}

function outputView(row: Stored, references: Records, locale: string): ProjectView['outputs'][number] {
  const link = linkTo('references', references.get(idOf(row, 'reference') ?? ''), locale)
  return {
    kind: textOf(row, 'kind') ?? 'other',
    title: textOf(row, 'title') ?? link?.title ?? textOf(row, 'kind') ?? '',
    state: textOf(row, 'state') ?? 'unknown',
    path: link?.path ?? null,
    url: textOf(row, 'url'),
    note: textOf(row, 'note'),
  }
}

/** One line of the list of projects. */
export const projectListItem = (project: Stored, organisations: Records, locale: string): ProjectListItem => ({
  path: `/projects/${textOf(project, 'slug') ?? ''}`,
  title: textOf(project, 'title') ?? '',
  kind: textOf(project, 'kind') ?? 'project',
  status: textOf(project, 'status') ?? 'unknown',
  summary: localText(project.summary, locale),
  lead: nameOf(organisations.get(idOf(project, 'lead') ?? '')),
  started: textOf(project, 'started'),
  ended: textOf(project, 'ended'),
  unconfirmed: (numberOf(project, 'unconfirmedCount') ?? 0) > 0,
  isExample: project.isExample === true,
  openCalls: rowsOf(project, 'calls').map(callView).filter(({ state }) => state === 'open'),
})
