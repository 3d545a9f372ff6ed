import type { Payload } from 'payload'

import { edtfInWords } from '@/bibliography/dates'
import { localText } from '@/publishing/localised'
import { linkFields, publicRecords, recordBySlug, recordsById, termRecords } from '@/publishing/reading/queries'
import { idOf, idsOf, rowsOf, textOf, type Stored } from '@/publishing/stored'

import { movesBetween, type Wording } from './moves'
import { questionItem, questionView, statusOf, type ListParts } from './roadmap-mapping'
import type { Moved, QuestionView, RoadmapView } from './roadmap-view'
import { sinceDay } from './since'

const partyFields = { name: true, kind: true, slug: true, partnerRole: true } as const

/** The words that a history needs, from the catalogue of the page. */
type RoadmapWords = { readonly status: (value: string) => string }

type RoadmapAsked = { readonly since: string; readonly locale: string; readonly words: RoadmapWords; readonly today?: string }

/** All published questions, and what has moved since a day: nine questions to the database, however many there are. */
export async function roadmapPage(hub: Payload, { since, locale, words, today = new Date().toISOString().slice(0, 10) }: RoadmapAsked): Promise<RoadmapView> {
  const questions = await publicRecords(hub, 'research-questions', { sort: 'createdAt' })
  const { agenda } = await hub.findGlobal({ slug: 'hub', depth: 0, overrideAccess: true, select: { agenda: true } })
  const asked = sinceDay(since, agenda?.lastMeetingOn ?? null, today)
  const before = await publishedBefore(hub, asked.day)
  const parts = await partsOf(hub, [...questions, ...before.values()])
  return {
    today,
    questions: questions.map((question) => questionItem(question, parts, locale)),
    moved: movedSince(questions, before, parts, { ...asked, locale, words }),
  }
}

async function partsOf(hub: Payload, questions: readonly Stored[]): Promise<ListParts> {
  const organisations = await recordsById(hub, 'organisations', questions.flatMap((one) => [idOf(one, 'lead'), ...idsOf(one, 'partners')]), partyFields)
  const terms = await termRecords(hub, questions.flatMap((one) => idsOf(one, 'countries')))
  const summaries = await recordsById(hub, 'summaries', questions.map((one) => idOf(one, 'answeredBy')), linkFields)
  const projects = await recordsById(hub, 'projects', questions.flatMap((one) => idsOf(one, 'projects')), linkFields)
  return { organisations, terms, summaries, projects }
}

/**
 * Each question as it was last published before the end of a day. Versions that were never published are not read at
 * all, so that nothing of a draft can be told.
 */
async function publishedBefore(hub: Payload, day: string): Promise<ReadonlyMap<string, Stored>> {
  const { docs } = await hub.findVersions({
    collection: 'research-questions',
    where: { and: [{ 'version._status': { equals: 'published' } }, { updatedAt: { less_than: `${day}T23:59:59.999Z` } }] },
    sort: '-updatedAt', pagination: false, depth: 0, locale: 'all', overrideAccess: true,
  })
  const newest = new Map<string, Stored>()
  for (const { parent, version } of docs as unknown as { parent: string; version: Stored }[]) {
    if (!newest.has(String(parent))) newest.set(String(parent), version)
  }
  return newest
}

type Telling = ReturnType<typeof sinceDay> & { readonly locale: string; readonly words: RoadmapWords }

function movedSince(
  questions: readonly Stored[], before: ReadonlyMap<string, Stored>, { organisations, projects, summaries }: ListParts,
  { day, isMeeting, isOtherAsked, locale, words }: Telling,
): Moved {
  const titleOf = (record: Stored | undefined): string => (record ? localText(record.title, locale)?.text ?? '' : '')
  const wording: Wording = {
    status: (value) => value && words.status(value),
    organisation: (id) => textOf(organisations.get(id) ?? {}, 'name') ?? '',
    project: (id) => titleOf(projects.get(id)),
    date: (edtf) => edtfInWords(edtf, locale) ?? edtf,
  }
  const current = new Set(questions.map(({ id }) => String(id)))
  return {
    since: day, isMeeting, isOtherAsked,
    gone: [...before.keys()].filter((id) => !current.has(id)).length,
    questions: questions.flatMap((question) => {
      const now = { ...question, status: statusOf(question, summaries).status }
      const moves = movesBetween(before.get(String(question.id)) ?? null, now, wording, locale)
      const item = { path: `/roadmap/${textOf(question, 'slug') ?? ''}`, question: localText(question.question, locale) ?? { text: '', lang: 'en' } }
      return moves.length > 0 ? [{ ...item, moves }] : []
    }),
  }
}

/** The page of a published question. */
export async function questionPage(hub: Payload, slug: string, locale: string): Promise<QuestionView | 'gone' | 'missing'> {
  const found = await recordBySlug(hub, 'research-questions', slug)
  if (found.state !== 'found') return found.state
  const question = found.record
  const parts = await partsOf(hub, [question])
  const funders = await recordsById(hub, 'organisations', rowsOf(question, 'funders').map((row) => idOf(row, 'organisation')), partyFields)
  const gaps = await recordsById(hub, 'gaps', idsOf(question, 'gaps'), linkFields)
  const rounds = await recordsById(hub, 'priority-rounds', [idOf(question, 'round')], linkFields)
  return questionView({ ...parts, organisations: new Map([...parts.organisations, ...funders]), question, gaps, rounds }, locale)
}
