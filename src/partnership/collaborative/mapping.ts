import { localText, type LocalText } from '@/publishing/localised'
import { linkTo, provenanceOf, termViews } from '@/publishing/reading/views'
import { idOf, idsOf, numberOf, rowsOf, textOf, type Stored } from '@/publishing/stored'
import type { LinkView } from '@/synthesis/study-view'

import { collaborativePath } from './paths'
import type { AmbitionView, EventListItem, EventPage, GroupView, IssueListItem, MeasurementView, OfferView } from './view'

type Records = ReadonlyMap<string, Stored>

/** What the records of a page point to. */
export type Around = {
  readonly locale: string
  readonly organisations: Records
  readonly terms: Records
  readonly references: Records
  readonly projects: Records
  readonly gaps: Records
  readonly questions: Records
}

const named = (record: Stored | undefined): string | null => (record ? textOf(record, 'name') : null)

const titleOf = (record: Stored, locale: string): LocalText =>
  localText(record.title ?? record.name, locale) ?? { text: textOf(record, 'slug') ?? '', lang: 'en' }

function gapLinks(ids: readonly string[], { gaps, locale }: Around): readonly LinkView[] {
  return ids.flatMap((id) => {
    const gap = gaps.get(id)
    return gap ? [{ path: `/gaps/${textOf(gap, 'slug') ?? ''}`, title: titleOf(gap, locale).text }] : []
  })
}

function questionLinks(ids: readonly string[], { questions, locale }: Around): readonly LinkView[] {
  return ids.flatMap((id) => {
    const found = questions.get(id)
    return found ? [{ path: `/roadmap/${textOf(found, 'slug') ?? ''}`, title: localText(found.question, locale)?.text ?? '' }] : []
  })
}

function measurementView(row: Stored, { references, locale }: Around): MeasurementView {
  return {
    asAt: textOf(row, 'asAt'), value: numberOf(row, 'value') ?? 0, atLeast: row.atLeast === true,
    unit: localText(row.unit, locale), measures: localText(row.measures, locale) ?? { text: '', lang: locale },
    isOfTarget: row.isOfTarget === true, source: textOf(row, 'source') ?? '',
    link: linkTo('references', references.get(idOf(row, 'reference') ?? ''), locale), url: textOf(row, 'url'),
    note: localText(row.note, locale),
  }
}

/**
 * An ambition with how far it has come.
 *
 * @param counted what the hub counts itself, and on which day
 */
export function ambitionView(record: Stored, around: Around, counted: { countries: number; on: string }): AmbitionView {
  const { locale, organisations, references } = around
  const local = (field: string) => localText(record[field], locale)
  const measurements = rowsOf(record, 'measurements').map((row) => measurementView(row, around))
  const isCounted = textOf(record, 'counted') === 'member-countries'
  const [newest] = measurements.filter(({ isOfTarget }) => isOfTarget).sort((a, b) => (b.asAt ?? '').localeCompare(a.asAt ?? ''))
  const entered = newest ? { value: newest.value, atLeast: newest.atLeast, asAt: newest.asAt } : null
  return {
    slug: textOf(record, 'slug') ?? '', title: titleOf(record, locale), description: local('description'),
    owner: named(organisations.get(idOf(record, 'owner') ?? '')), target: numberOf(record, 'target'), unit: local('unit'),
    targetText: local('targetText'), dueBy: textOf(record, 'dueBy'), indicator: local('indicator'), isCounted,
    latest: isCounted ? { value: counted.countries, atLeast: false, asAt: counted.on } : entered,
    measurements, provenance: provenanceOf(rowsOf(record, 'provenance'), references, locale), isExample: record.isExample === true,
  }
}

export function groupView(record: Stored, around: Around): GroupView {
  const { locale, organisations, terms } = around
  return {
    slug: textOf(record, 'slug') ?? '', path: collaborativePath('working-groups', textOf(record, 'slug') ?? ''), name: titleOf(record, locale), state: textOf(record, 'state') ?? 'unknown',
    purpose: localText(record.purpose, locale), lead: named(organisations.get(idOf(record, 'lead') ?? '')),
    organisations: idsOf(record, 'organisations').flatMap((id) => named(organisations.get(id)) ?? []),
    countries: termViews(terms, idsOf(record, 'countries'), locale), gaps: gapLinks(idsOf(record, 'gaps'), around),
    questions: questionLinks(idsOf(record, 'questions'), around),
    started: textOf(record, 'started'), ended: textOf(record, 'ended'), meets: localText(record.meets, locale),
    url: textOf(record, 'url'), isExample: record.isExample === true,
  }
}

export function offerView(record: Stored, around: Around): OfferView {
  const { locale, organisations, terms, projects } = around
  return {
    slug: textOf(record, 'slug') ?? '', title: titleOf(record, locale), kind: textOf(record, 'kind') ?? 'other',
    state: textOf(record, 'state') ?? 'open', until: textOf(record, 'until'), description: localText(record.description, locale),
    by: [textOf(record, 'offeredBy'), named(organisations.get(idOf(record, 'organisation') ?? ''))].filter(Boolean).join(', ') || null,
    country: termViews(terms, [idOf(record, 'country') ?? ''], locale)[0] ?? null,
    gaps: gapLinks(idsOf(record, 'gaps'), around),
    takenBy: linkTo('projects', projects.get(idOf(record, 'takenBy') ?? ''), locale),
    url: textOf(record, 'url'), isExample: record.isExample === true,
  }
}

export const eventListItem = (record: Stored, locale: string): EventListItem => ({
  path: collaborativePath('events', textOf(record, 'slug') ?? ''), title: titleOf(record, locale), kind: textOf(record, 'kind') ?? 'other',
  state: textOf(record, 'state') ?? 'unknown', date: textOf(record, 'date'), dateNote: textOf(record, 'dateNote'),
  isExample: record.isExample === true,
})

export function eventPage(record: Stored, around: Around): EventPage {
  const { locale, organisations, terms, references, projects } = around
  const local = (row: Stored, field: string): LocalText => localText(row[field], locale) ?? { text: '', lang: locale }
  const referenceLink = (id: string | null) => linkTo('references', references.get(id ?? ''), locale)
  return {
    ...eventListItem(record, locale),
    description: localText(record.description, locale), place: textOf(record, 'place'),
    country: termViews(terms, [idOf(record, 'country') ?? ''], locale)[0] ?? null,
    project: linkTo('projects', projects.get(idOf(record, 'project') ?? ''), locale),
    organisers: idsOf(record, 'organisers').flatMap((id) => named(organisations.get(id)) ?? []),
    materials: rowsOf(record, 'materials').map((row) => ({
      title: local(row, 'title'), path: referenceLink(idOf(row, 'reference'))?.path ?? null, url: textOf(row, 'url'),
    })),
    groups: rowsOf(record, 'groups').map((row) => ({ group: local(row, 'group'), participants: numberOf(row, 'participants') })),
    changes: rowsOf(record, 'changes').map((row) => ({ what: local(row, 'what'), because: localText(row.because, locale) })),
    gathers: idsOf(record, 'gathers').flatMap((id) => {
      const project = projects.get(id)
      const link = linkTo('projects', project, locale)
      return project && link ? [{ link, summary: localText(project.summary, locale), status: textOf(project, 'status') ?? 'unknown' }] : []
    }),
    references: idsOf(record, 'references').flatMap((id) => referenceLink(id) ?? []),
    links: rowsOf(record, 'links').flatMap((row) => {
      const url = textOf(row, 'url')
      return url ? [{ title: textOf(row, 'title') ?? url, url }] : []
    }),
    provenance: provenanceOf(rowsOf(record, 'provenance'), references, locale),
  }
}

export const issueListItem = (record: Stored, locale: string): IssueListItem => ({
  path: collaborativePath('newsletter-issues', textOf(record, 'slug') ?? ''), title: titleOf(record, locale), number: numberOf(record, 'number'),
  issuedOn: textOf(record, 'issuedOn')?.slice(0, 10) ?? null, summary: localText(record.summary, locale), isExample: record.isExample === true,
})
