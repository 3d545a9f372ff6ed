import { localText } from '@/publishing/localised'
import { linkTo, termViews } from '@/publishing/reading/views'
import { groupOf, idOf, idsOf, rowsOf, textOf, type Stored } from '@/publishing/stored'
import type { LinkView } from '@/synthesis/study-view'

import type { PartyView } from '../project-view'
import { questionStates, type QuestionItem, type QuestionState, type QuestionView } from './roadmap-view'

type Records = ReadonlyMap<string, Stored>

export type ListParts = { readonly organisations: Records; readonly terms: Records; readonly summaries: Records; readonly projects: Records }

/** Answered only while the summary that answers it is public; otherwise it is open again. */
export function statusOf(question: Stored, summaries: Records): { readonly status: QuestionState; readonly wasReopened: boolean } {
  const status = questionStates.find((one) => one === question.status) ?? 'proposed'
  const wasReopened = status === 'answered' && !summaries.has(idOf(question, 'answeredBy') ?? '')
  return { status: wasReopened ? 'under-way' : status, wasReopened }
}

const nameOf = (record: Stored | undefined): string | null => (record ? textOf(record, 'name') : null)

/** One line of the roadmap. */
export function questionItem(question: Stored, { organisations, terms, summaries, projects }: ListParts, locale: string): QuestionItem {
  return {
    path: `/roadmap/${textOf(question, 'slug') ?? ''}`,
    question: localText(question.question, locale) ?? { text: textOf(question, 'slug') ?? '', lang: 'en' },
    type: textOf(question, 'type') ?? 'research',
    status: statusOf(question, summaries).status,
    lead: nameOf(organisations.get(idOf(question, 'lead') ?? '')) ?? textOf(question, 'leadName'),
    started: textOf(question, 'started'),
    due: textOf(question, 'due'),
    countries: termViews(terms, idsOf(question, 'countries'), locale),
    projects: idsOf(question, 'projects').filter((id) => projects.has(id)).length,
    isExample: question.isExample === true,
  }
}

type QuestionParts = ListParts & { readonly question: Stored; readonly gaps: Records; readonly rounds: Records }

const epicotParts = ['evidence', 'population', 'intervention', 'comparison', 'outcome'] as const

const party = (record: Stored | undefined, name: string | null): PartyView | null => {
  const shown = nameOf(record) ?? name
  const isPartner = record && ['core', 'working'].includes(textOf(record, 'partnerRole') ?? '')
  return shown ? { name: shown, path: isPartner ? `/partners#${textOf(record, 'slug') ?? ''}` : null, kind: record ? textOf(record, 'kind') : null, note: null } : null
}

/** The page of a question from its stored parts. */
export function questionView(parts: QuestionParts, locale: string): QuestionView {
  const { question, organisations, gaps, rounds, summaries, projects } = parts
  const link = (section: string, record: Stored | undefined): LinkView | null =>
    record ? { path: `/${section}/${textOf(record, 'slug') ?? ''}`, title: localText(record.title, locale)?.text ?? '' } : null
  const epicot = groupOf(question, 'epicot')
  return {
    ...questionItem(question, parts, locale),
    slug: textOf(question, 'slug') ?? '',
    wasReopened: statusOf(question, summaries).wasReopened,
    statusReason: localText(question.statusReason, locale),
    leadParty: party(organisations.get(idOf(question, 'lead') ?? ''), textOf(question, 'leadName')),
    partners: idsOf(question, 'partners').flatMap((id) => party(organisations.get(id), null) ?? []),
    funders: rowsOf(question, 'funders').flatMap((row) => {
      const own = party(organisations.get(idOf(row, 'organisation') ?? ''), textOf(row, 'name'))
      return own ? [{ ...own, scheme: textOf(row, 'scheme') }] : []
    }),
    epicot: epicotParts.flatMap((part) => {
      const text = localText(epicot[part], locale)
      return text ? [{ part, text }] : []
    }),
    projectLinks: idsOf(question, 'projects').flatMap((id) => linkTo('projects', projects.get(id), locale) ?? []),
    gaps: idsOf(question, 'gaps').flatMap((id) => link('gaps', gaps.get(id)) ?? []),
    round: link('priorities', rounds.get(idOf(question, 'round') ?? '')),
    answeredBy: linkTo('summaries', summaries.get(idOf(question, 'answeredBy') ?? ''), locale),
  }
}
