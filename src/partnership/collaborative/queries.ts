import type { CollectionSlug, Payload } from 'payload'

import { getHub } from '@/platform/hub'
import { localText } from '@/publishing/localised'
import { linkFields, publicRecords, recordBySlug, recordsById, termRecords } from '@/publishing/reading/queries'
import { linkTo, provenanceReferences, termViews, type Section } from '@/publishing/reading/views'
import { idOf, idsOf, rowsOf, textOf, type Stored } from '@/publishing/stored'
import type { LinkView } from '@/synthesis/study-view'

import { countryName } from '../countries'
import { groupsNaming } from '../groups/queries/named'
import { chosen, masked, type MemberFilter } from '../joining/directory'
import { ambitionView, eventListItem, eventPage, groupView, issueListItem, offerView, type Around } from './mapping'
import type { AmbitionView, AnsweredView, CollaborativeView, DirectoryView, EventListItem, EventPage, GroupView, IssueListItem, IssuePage, OfferView } from './view'

const mostMembers = 2_000
const mostAnswers = 200

// What is personal is read by the hub itself, never as the person who previews drafts, and given out in part only.

/** How many members there are, and from how many countries: numbers alone, of all who were approved. */
async function memberCounts(): Promise<{ members: number; countries: number }> {
  const hub = await getHub()
  const { docs } = await hub.find({
    collection: 'registrations', where: { state: { equals: 'approved' } }, select: { country: true }, limit: 100_000,
    pagination: false, depth: 0, overrideAccess: true,
  })
  return { members: docs.length, countries: new Set(docs.map(({ country }) => country)).size }
}

/** Everything that records of these kinds point to, in one question for each collection. */
async function around(hub: Payload, records: readonly Stored[], locale: string): Promise<Around> {
  const one = (field: string) => records.map((record) => idOf(record, field))
  const many = (field: string) => records.flatMap((record) => idsOf(record, field))
  const inRows = (rows: string, field: string) => records.flatMap((record) => rowsOf(record, rows).map((row) => idOf(row, field)))
  const [organisations, terms, references, projects, gaps, questions] = await Promise.all([
    recordsById(hub, 'organisations', [...one('owner'), ...one('lead'), ...one('organisation'), ...many('organisations'), ...many('organisers')], { name: true }),
    termRecords(hub, [...one('country'), ...many('countries')]),
    recordsById(hub, 'references', [
      ...records.flatMap((record) => provenanceReferences(rowsOf(record, 'provenance'))),
      ...inRows('measurements', 'reference'), ...inRows('materials', 'reference'), ...many('references'),
    ], linkFields),
    recordsById(hub, 'projects', [...one('project'), ...one('takenBy'), ...many('gathers')], { ...linkFields, summary: true, status: true }),
    recordsById(hub, 'gaps', many('gaps'), linkFields),
    recordsById(hub, 'research-questions', many('questions'), { slug: true, question: true }),
  ])
  return { locale, organisations, terms, references, projects, gaps, questions }
}

/** The ambitions in their order, each with how far it has come by what is known today. */
export async function ambitionList(hub: Payload, locale: string): Promise<readonly AmbitionView[]> {
  const records = await publicRecords(hub, 'ambitions', { sort: 'order' })
  const [about, { countries }] = await Promise.all([around(hub, records, locale), memberCounts()])
  const on = new Date().toISOString().slice(0, 10)
  return records.map((record) => ambitionView(record, about, { countries, on }))
}

/** The page of the collaborative: who takes part, what for, with what, and what came of it. */
export async function collaborativePage(hub: Payload, locale: string): Promise<CollaborativeView> {
  const [counts, ambitions, groups, offers, events, issues, desk] = await Promise.all([
    memberCounts(), ambitionList(hub, locale), publicRecords(hub, 'working-groups', { sort: 'slug' }),
    publicRecords(hub, 'offers', { sort: 'slug' }), eventList(hub, locale), issueList(hub, locale), deskCounts(),
  ])
  return {
    ...counts, ambitions, events, issues, desk,
    groups: await groupViews(hub, groups, locale),
    offers: await offerViews(hub, offers, locale),
  }
}

/** Working groups with what they point to. */
export async function groupViews(hub: Payload, groups: readonly Stored[], locale: string): Promise<readonly GroupView[]> {
  const about = await around(hub, groups, locale)
  return groups.map((record) => groupView(record, about))
}

/** Offers with what they point to. */
export async function offerViews(hub: Payload, offers: readonly Stored[], locale: string): Promise<readonly OfferView[]> {
  const about = await around(hub, offers, locale)
  return offers.map((record) => offerView(record, about))
}

export async function eventList(hub: Payload, locale: string): Promise<readonly EventListItem[]> {
  return (await publicRecords(hub, 'events', { sort: '-date' })).map((record) => eventListItem(record, locale))
}

export async function eventBySlug(hub: Payload, slug: string, locale: string): Promise<EventPage | 'gone' | 'missing'> {
  const found = await recordBySlug(hub, 'events', slug)
  if (found.state !== 'found') return found.state
  return eventPage(found.record, await around(hub, [found.record], locale))
}

export async function issueList(hub: Payload, locale: string): Promise<readonly IssueListItem[]> {
  return (await publicRecords(hub, 'newsletter-issues', { sort: '-issuedOn' })).map((record) => issueListItem(record, locale))
}

export async function issueBySlug(hub: Payload, slug: string, locale: string): Promise<IssuePage | 'gone' | 'missing'> {
  const found = await recordBySlug(hub, 'newsletter-issues', slug)
  if (found.state !== 'found') return found.state
  const items = rowsOf(found.record, 'items')
  const links = await linksTo(hub, items.map((row) => pointerOf(row.record)), locale)
  return {
    ...issueListItem(found.record, locale),
    items: items.map((row, index) => ({
      heading: localText(row.heading, locale) ?? { text: '', lang: locale }, text: localText(row.text, locale),
      link: links[index] ?? null, url: textOf(row, 'url'),
    })),
  }
}

type Pointer = { readonly collection: string; readonly id: string }

function pointerOf(value: unknown): Pointer | null {
  if (typeof value !== 'object' || value === null || !('relationTo' in value)) return null
  const id = idOf(value as Stored, 'value')
  return id ? { collection: String(value.relationTo), id } : null
}

/** Links to published records of several kinds, in the order of the pointers; null for what no visitor may see. */
async function linksTo(hub: Payload, pointers: readonly (Pointer | null)[], locale: string): Promise<readonly (LinkView | null)[]> {
  const kinds = [...new Set(pointers.flatMap((pointer) => pointer?.collection ?? []))]
  const found = new Map(await Promise.all(kinds.map(async (kind) => {
    const ids = pointers.flatMap((pointer) => (pointer?.collection === kind ? pointer.id : []))
    return [kind, await recordsById(hub, kind as CollectionSlug, ids, linkFields)] as const
  })))
  return pointers.map((pointer) => {
    const record = pointer && found.get(pointer.collection)?.get(pointer.id)
    if (!record) return null
    if (pointer.collection === 'events') return { path: eventListItem(record, locale).path, title: eventListItem(record, locale).title.text }
    return linkTo(pointer.collection as Section, record, locale)
  })
}

/** How many requests stand where; nothing of what they say. */
async function deskCounts(): Promise<CollaborativeView['desk']> {
  const hub = await getHub()
  const count = async (state: string) =>
    (await hub.count({ collection: 'evidence-requests', where: { state: { equals: state } }, overrideAccess: true })).totalDocs
  const [received, inProgress, answered, declined] = await Promise.all(['received', 'in-progress', 'answered', 'declined'].map(count))
  return { received: received ?? 0, inProgress: inProgress ?? 0, answered: answered ?? 0, declined: declined ?? 0 }
}

/** Answered questions that those who asked agreed to have published, the newest first; nothing about who they are. */
export async function answeredRequests(hub: Payload, locale: string): Promise<readonly AnsweredView[]> {
  const desk = await getHub()
  const { docs } = await desk.find({
    collection: 'evidence-requests',
    where: { and: [{ state: { equals: 'answered' } }, { isPublished: { equals: true } }, { consentPublish: { equals: true } }] },
    select: { publicQuestion: true, answer: true, records: true, closedAt: true, locale: true },
    sort: '-closedAt', limit: mostAnswers, pagination: false, depth: 0, overrideAccess: true,
  })
  const pointers = docs.map(({ records }) => (records ?? []).map(pointerOf))
  const links = await linksTo(hub, pointers.flat(), locale)
  let at = 0
  return docs.map(({ id, publicQuestion, answer, closedAt, locale: lang }, index) => {
    const own = links.slice(at, (at += pointers[index]?.length ?? 0))
    return {
      id: String(id), question: publicQuestion ?? '', answer: answer ?? '', lang, answeredOn: closedAt?.slice(0, 10) ?? null,
      records: own.flatMap((link) => link ?? []),
    }
  })
}

/** Members who agreed to be listed, with what they agreed to show, and by nothing else chosen. */
export async function memberDirectory(hub: Payload, filter: MemberFilter, locale: string): Promise<DirectoryView> {
  const register = await getHub()
  const [{ docs }, { members: all }, groups] = await Promise.all([
    register.find({
      collection: 'registrations', where: { and: [{ state: { equals: 'approved' } }, { listed: { equals: true } }] },
      select: { name: true, shows: true, organisation: true, country: true, sector: true, interests: true },
      sort: 'name', limit: mostMembers, pagination: false, depth: 0, overrideAccess: true,
    }),
    memberCounts(), groupsNaming(hub, locale),
  ])
  const records = docs as unknown as readonly Stored[]
  const terms = await termRecords(hub, records.flatMap((record) => idsOf(record, 'interests')))
  const members = docs.map((doc, index) => masked({
    name: doc.name, shows: doc.shows ?? [], organisation: doc.organisation ?? null, country: doc.country, sector: doc.sector,
    interests: termViews(terms, idsOf(records[index] ?? {}, 'interests'), locale), groups: groups.get(String(doc.id)) ?? [],
  }))
  const byLabel = (entries: Iterable<readonly [string, string]>) =>
    [...new Map(entries)].map(([value, label]) => ({ value, label })).sort((a, b) => a.label.localeCompare(b.label, locale))
  return {
    members: chosen(members, filter), listed: members.length, all,
    countries: byLabel(members.flatMap(({ country }) => (country ? [[country, countryName(country, locale)] as const] : []))),
    interests: byLabel(members.flatMap(({ interests }) => interests.map(({ slug, label }) => [slug, label.text] as const))),
  }
}

/** The topmost terms of the vocabularies that members choose their interests from. */
export async function interestsOffered(hub: Payload, locale: string): Promise<readonly InterestGroup[]> {
  const terms = await publicRecords(hub, 'terms', {
    where: { and: [
      { 'vocabulary.key': { in: [...interestVocabularies] } }, { parent: { exists: false } }, { status: { equals: 'active' } },
    ] },
    sort: 'slug', select: { key: true, label: true, slug: true },
  })
  return interestVocabularies.map((vocabulary) => ({
    vocabulary,
    terms: terms.filter((term) => textOf(term, 'key')?.startsWith(`${vocabulary}/`)).map((term) => ({
      value: textOf(term, 'key') ?? '', label: localText(term.label, locale)?.text ?? textOf(term, 'slug') ?? '',
    })),
  })).filter(({ terms: own }) => own.length > 0)
}

const interestVocabularies = ['outcomes', 'populations', 'activities'] as const

type InterestGroup = {
  readonly vocabulary: (typeof interestVocabularies)[number]
  readonly terms: readonly { readonly value: string; readonly label: string }[]
}
