import type { Payload } from 'payload'

import { workFields } from './cited-work'
import { claimsAbout } from './claims/queries'
import { embedViews } from './embeds/queries'
import { flaggedTexts, flagsForReaders } from './flags/queries'
import { localText, localValue } from './localised'
import { linkFields, publicRecords, recordsById, termRecords } from './reading/queries'
import { textBySlug, versionOf } from './reading/texts'
import { linkTo, provenanceReferences, type Section } from './reading/views'
import { internalLinks, richRoot } from './richText'
import { groupOf, idOf, idsOf, rowsOf, textOf, type Stored } from './stored'
import type { BriefingView, FindingView, ListItem, QuestionLink, SummaryView } from './views'
import { briefingView, findingViews, listItem, summaryView, type WrittenParts } from './written-mapping'

const richFields = ['body', 'benefits', 'criticism', 'summary'] as const
/** The running texts of a page, as they are read. */
const textsInOrder = { summaries: ['body', 'benefits', 'criticism'], briefings: ['summary', 'body'] } as const
const termFields = ['outcomes', 'populations', 'designs', 'countries'] as const
const linkable = ['studies', 'references', 'summaries', 'briefings', 'projects'] as const
const latestShown = 4
const mostQuestions = 6

/** The page of a published summary. */
export async function summaryPage(hub: Payload, slug: string, locale: string): Promise<SummaryView | 'gone' | 'missing'> {
  const found = await textBySlug(hub, 'summaries', slug)
  return found.state === 'found' ? summaryView(await parts(hub, 'summaries', found.record, locale), locale) : found.state
}

/** The page of a published briefing. */
export async function briefingPage(hub: Payload, slug: string, locale: string): Promise<BriefingView | 'gone' | 'missing'> {
  const found = await textBySlug(hub, 'briefings', slug)
  return found.state === 'found' ? briefingView(await parts(hub, 'briefings', found.record, locale), locale) : found.state
}

/** What a text is shown with: a bounded number of questions to the database, however long the text is. */
async function parts(hub: Payload, section: 'summaries' | 'briefings', record: Stored, locale: string): Promise<WrittenParts> {
  const bare = await partsWithoutBlocks(hub, record, locale)
  const roots = textsInOrder[section].flatMap((field) => richRoot(localValue(record[field], locale)?.value) ?? [])
  const findings = section === 'summaries' ? findingViews(bare, locale) : []
  const text = { section, slug: textOf(record, 'slug') ?? '', roots, findings }
  const [embeds, claims, flags] = await Promise.all([
    embedViews(hub, text, locale, (slug) => findingsOf(hub, slug, locale)),
    claimsAbout(hub, {
      references: [...bare.references.keys()], studies: [...bare.studies.keys()], results: [...bare.results.keys()],
    }, locale),
    flagsForReaders(hub, `${locale}/${versionOf(section, record)}`),
  ])
  return { ...bare, embeds, claims, flags }
}

/** The findings of a published summary, without its texts. */
async function findingsOf(hub: Payload, slug: string, locale: string): Promise<readonly FindingView[] | null> {
  const found = await textBySlug(hub, 'summaries', slug)
  return found.state === 'found' ? findingViews(await partsWithoutBlocks(hub, found.record, locale), locale) : null
}

async function partsWithoutBlocks(hub: Payload, record: Stored, locale: string): Promise<WrittenParts> {
  const rows = (field: string) => rowsOf(record, field)
  const [results, events] = await Promise.all([
    recordsById(hub, 'results', rows('findings').flatMap((row) => idsOf(row, 'results'))),
    recordsById(hub, 'policy-events', idsOf(record, 'timeline')),
  ])
  const [terms, references, people, studies, links, priorities] = await Promise.all([
    termRecords(hub, [
      ...termFields.flatMap((field) => idsOf(record, field)), ...rows('findings').map((row) => idOf(row, 'outcome')),
    ]),
    recordsById(hub, 'references', [
      ...idsOf(record, 'references'),
      ...rows('footnotes').flatMap((row) => rowsOf(row, 'works').map((work) => idOf(work, 'reference'))),
      ...rows('furtherReading').map((row) => idOf(row, 'reference')),
      ...[...events.values()].map((event) => idOf(event, 'reference')),
      ...provenanceReferences(rows('provenance')),
    ], workFields),
    recordsById(hub, 'people', idsOf(record, 'authors'), { name: true }),
    recordsById(hub, 'studies', [...results.values()].map((result) => idOf(result, 'study')), linkFields),
    linkPaths(hub, record, locale),
    recordsById(hub, 'gaps', [idOf(record, 'priority')], linkFields),
  ])
  const [priority = null] = priorities.values()
  return { record, terms, references, people, results, studies, events, priority, links, embeds: new Map(), claims: [], flags: [] }
}

/** Paths of the records that the rich texts of a record link to, by `collection:id`. */
async function linkPaths(hub: Payload, record: Stored, locale: string): Promise<Readonly<Record<string, string>>> {
  const wanted = richFields.flatMap((field) => {
    const root = richRoot(localValue(record[field], locale)?.value)
    return root ? internalLinks(root) : []
  })
  const pathsOf = async (section: Section): Promise<readonly (readonly [string, string])[]> => {
    const ids = wanted.filter((link) => link.startsWith(`${section}:`)).map((link) => link.slice(section.length + 1))
    const records = await recordsById(hub, section, ids, linkFields)
    return [...records].flatMap(([id, one]) => {
      const link = linkTo(section, one, locale)
      return link ? [[`${section}:${id}`, link.path] as const] : []
    })
  }
  return Object.fromEntries((await Promise.all(linkable.map(pathsOf))).flat())
}

const listFields = {
  slug: true, title: true, answer: true, isExample: true,
} as const

/** All published summaries, the latest search first. */
export async function summaryList(hub: Payload, locale: string): Promise<readonly ListItem[]> {
  const records = await publicRecords(hub, 'summaries', { sort: '-searchedOn', select: { ...listFields, searchedOn: true } })
  return flagged(hub, records, 'summaries', locale)
}

/** All published briefings, newest first. */
export async function briefingList(hub: Payload, locale: string): Promise<readonly ListItem[]> {
  const records = await publicRecords(hub, 'briefings', {
    sort: '-date', select: { ...listFields, date: true, series: true, number: true },
  })
  return flagged(hub, records, 'briefings', locale)
}

async function flagged(hub: Payload, records: readonly Stored[], section: 'summaries' | 'briefings', locale: string): Promise<readonly ListItem[]> {
  const ids = new Set((await flaggedTexts(hub, locale)).filter((text) => text.section === section).map(({ id }) => id))
  return records.map((record) => ({ ...listItem(section, record, locale), ...(ids.has(String(record.id)) ? { isFlagged: true } : {}) }))
}

/** The questions that published summaries answer, as ways in; those of invented summaries left out. */
export async function questionList(hub: Payload, locale: string): Promise<readonly QuestionLink[]> {
  const records = await publicRecords(hub, 'summaries', {
    where: { isExample: { not_equals: true } }, sort: '-searchedOn', limit: mostQuestions, select: { slug: true, title: true, question: true },
  })
  return records.flatMap((record) => {
    const question = localText(groupOf(record, 'question').text, locale) ?? localText(record.title, locale)
    return question ? [{ path: `/summaries/${textOf(record, 'slug') ?? ''}`, question }] : []
  })
}

/** The newest summaries and briefings together, for the front page. */
export async function latestTexts(hub: Payload, locale: string): Promise<readonly ListItem[]> {
  const [summaries, briefings] = await Promise.all([
    publicRecords(hub, 'summaries', { sort: '-createdAt', limit: latestShown, select: { ...listFields, searchedOn: true, createdAt: true } }),
    publicRecords(hub, 'briefings', {
      sort: '-createdAt', limit: latestShown, select: { ...listFields, date: true, series: true, number: true, createdAt: true },
    }),
  ])
  const all = [
    ...summaries.map((record) => ({ record, item: listItem('summaries', record, locale) })),
    ...briefings.map((record) => ({ record, item: listItem('briefings', record, locale) })),
  ]
  return all
    .toSorted((a, b) => (textOf(b.record, 'createdAt') ?? '').localeCompare(textOf(a.record, 'createdAt') ?? ''))
    .slice(0, latestShown)
    .map(({ item }) => item)
}
