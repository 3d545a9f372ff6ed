import type { LinkView } from '@/synthesis/study-view'

import { workView } from './cited-work'
import type { Carried } from './carriedAnchors'
import { hasFigure } from './claims/marks'
import type { ClaimLine } from './claims/view'
import { withEmbeds } from './embeds/nodes'
import type { EmbedView } from './embeds/view'
import type { FlagView } from './flags/view'
import { localText, localValue } from './localised'
import { callCounts, inOrderOfCalls } from './noteCalls'
import { timelineOf } from './policy-timeline'
import { linkTo, provenanceOf, termViews } from './reading/views'
import { plainText, richRoot, type RichNode, type RichTextView } from './richText'
import { groupOf, idOf, idsOf, rowsOf, textOf, textsOf, type Stored } from './stored'
import type { BriefingView, FindingView, FootnoteView, ListItem, SummaryView } from './views'

type Records = ReadonlyMap<string, Stored>

/** What the texts of the hub are made of beside themselves. */
export type WrittenParts = {
  readonly record: Stored
  readonly terms: Records
  readonly references: Records
  readonly people: Records
  readonly results: Records
  readonly studies: Records
  readonly events: Records
  /** The agreed priority that it was written for, if readers may see one. */
  readonly priority: Stored | null
  /** Paths of the records that the text links to, by `collection:id`. */
  readonly links: Readonly<Record<string, string>>
  /** What the blocks within the texts show. */
  readonly embeds: ReadonlyMap<RichNode, EmbedView>
  /** Claims that have to do with what it cites. */
  readonly claims: readonly ClaimLine[]
  readonly flags: readonly FlagView[]
}

const termFields = ['outcomes', 'populations', 'designs', 'countries'] as const

/** The rich text of a field in the best language there is, or null. */
function richTextOf({ record, links, embeds, claims }: WrittenParts, field: string, locale: string): RichTextView | null {
  const found = localValue(record[field], locale)
  const root = found && richRoot(found.value)
  if (!found || !root) return null
  const carried = groupOf(groupOf(groupOf(record, 'anchors'), field), found.lang) as Carried
  return {
    root: withEmbeds(root, embeds), lang: found.lang, links,
    ...(Object.keys(carried).length > 0 ? { carried } : {}),
    ...(claims.length > 0 ? { claims: claims.flatMap((claim) => (claim.figure === null ? [] : [{ figure: claim.figure, claim }])) } : {}),
  }
}

function written(parts: WrittenParts, locale: string) {
  const { record, terms, people, references } = parts
  const title = localText(record.title, locale) ?? { text: textOf(record, 'slug') ?? '', lang: 'en' }
  const authors = [
    ...idsOf(record, 'authors').flatMap((id) => { const person = people.get(id); return person ? [textOf(person, 'name') ?? ''] : [] }),
    ...textsOf(record, 'authorNames'),
  ]
  return {
    slug: textOf(record, 'slug') ?? '',
    title,
    answer: localText(record.answer, locale),
    keyMessages: rowsOf(record, 'keyMessages').flatMap((row) => localText(row.text, locale) ?? []),
    body: richTextOf(parts, 'body', locale),
    authors: authors.map((name) => ({ name, path: null })),
    provenance: provenanceOf(rowsOf(record, 'provenance'), references, locale),
    terms: termFields.flatMap((field) => termViews(terms, idsOf(record, field), locale)),
    isExample: record.isExample === true,
    claims: claimsShown(parts, locale),
    flags: parts.flags,
  }
}

/** The claims whose figure stands somewhere in the text. */
function claimsShown({ record, claims }: WrittenParts, locale: string): readonly ClaimLine[] {
  if (claims.length === 0) return []
  const rich = ['summary', 'body', 'benefits', 'criticism'].flatMap((field) => richRoot(localValue(record[field], locale)?.value) ?? [])
  const texts = [
    record.answer, ...rowsOf(record, 'keyMessages').map(({ text }) => text), ...rowsOf(record, 'findings').map(({ statement }) => statement),
  ].flatMap((text) => localText(text, locale)?.text ?? [])
  const words = [...texts, ...rich.map(plainText)].join('\n')
  return claims.filter(({ figure }) => hasFigure(words, figure))
}

const linksOf = (ids: readonly string[], references: Records, locale: string): readonly LinkView[] =>
  ids.flatMap((id) => linkTo('references', references.get(id), locale) ?? [])

/** The page of a summary from its stored parts. */
export function summaryView(parts: WrittenParts, locale: string): SummaryView {
  const { record } = parts
  const question = groupOf(record, 'question')
  const common = written(parts, locale)
  const [benefits, criticism] = [richTextOf(parts, 'benefits', locale), richTextOf(parts, 'criticism', locale)]
  return {
    ...common,
    question: localText(question.text, locale),
    parts: {
      population: localText(question.population, locale),
      intervention: localText(question.intervention, locale),
      comparison: localText(question.comparison, locale),
      outcome: localText(question.outcome, locale),
    },
    findings: findingViews(parts, locale),
    benefits,
    criticism,
    footnotes: footnotesOf(parts, [common.body?.root, benefits?.root, criticism?.root], locale),
    searchedOn: textOf(record, 'searchedOn'),
    reviewDue: textOf(record, 'reviewDue'),
    interests: localText(record.interests, locale),
    priority: priorityLink(parts.priority, locale),
    references: linksOf(idsOf(record, 'references'), parts.references, locale),
  }
}

function priorityLink(gap: Stored | null, locale: string): SummaryView['priority'] {
  const [slug, title] = [gap && textOf(gap, 'slug'), gap && localText(gap.title, locale)]
  return slug && title ? { path: `/gaps/${slug}`, title } : null
}

/** The findings of a summary alone, without its texts. */
export const findingViews = (parts: WrittenParts, locale: string): readonly FindingView[] =>
  rowsOf(parts.record, 'findings').flatMap((row) => findingView(row, parts, locale) ?? [])

function findingView(row: Stored, { terms, results, studies }: WrittenParts, locale: string): FindingView | null {
  const statement = localText(row.statement, locale)
  if (!statement) return null
  return {
    statement,
    outcome: termViews(terms, [idOf(row, 'outcome') ?? ''], locale)[0] ?? null,
    reason: localText(row.certaintyReason, locale),
    basis: idsOf(row, 'results').flatMap((id) => {
      const result = results.get(id)
      const study = result && linkTo('studies', studies.get(idOf(result, 'study') ?? ''), locale)
      return result && study ? [{ id, study, direction: textOf(result, 'direction'), detail: textOf(result, 'detail') }] : []
    }),
  }
}

/** The page of a briefing from its stored parts. */
export function briefingView(parts: WrittenParts, locale: string): BriefingView {
  const { record, references } = parts
  const summary = richTextOf(parts, 'summary', locale)
  const common = written(parts, locale)
  return {
    ...common,
    series: textOf(record, 'series'),
    number: textOf(record, 'number'),
    date: textOf(record, 'date'),
    summary,
    footnotes: footnotesOf(parts, [summary?.root, common.body?.root], locale),
    reading: readingGroups(rowsOf(record, 'furtherReading'), references, locale),
    timeline: timelineOf(parts, locale),
    disclaimer: localText(record.disclaimer, locale),
    correctAsOf: textOf(record, 'correctAsOf'),
  }
}

/** The footnotes in the order in which the texts call them. */
function footnotesOf({ record, references }: WrittenParts, texts: readonly (RichNode | null | undefined)[], locale: string): readonly FootnoteView[] {
  const rows = rowsOf(record, 'footnotes')
  if (rows.length === 0) return []
  const calls = callCounts(...texts)
  const footnotes = rows.map((row): FootnoteView => ({
    key: textOf(row, 'key') ?? '',
    text: localText(row.text, locale),
    works: rowsOf(row, 'works').flatMap((work) => {
      const view = workView(references.get(idOf(work, 'reference') ?? ''), locale)
      return view ? [{ ...view, locator: textOf(work, 'locator') }] : []
    }),
    hasMissing: rowsOf(row, 'works').some((work) => !references.has(idOf(work, 'reference') ?? '')),
    calls: calls.get(textOf(row, 'key') ?? '') ?? 0,
  }))
  return inOrderOfCalls(footnotes, texts)
}

function readingGroups(rows: readonly Stored[], references: Records, locale: string): BriefingView['reading'] {
  const groups = [...new Set(rows.map((row) => textOf(row, 'group') ?? 'other'))]
  return groups.map((group) => ({
    group,
    items: rows.filter((row) => (textOf(row, 'group') ?? 'other') === group).flatMap((row) => {
      const work = workView(references.get(idOf(row, 'reference') ?? ''), locale)
      return work ? [{ ...work, note: localText(row.note, locale) }] : []
    }),
  }))
}

/** One line of a list of summaries or briefings. */
export function listItem(section: 'summaries' | 'briefings', record: Stored, locale: string): ListItem {
  const slug = textOf(record, 'slug') ?? ''
  const title = localText(record.title, locale)
  return {
    path: `/${section}/${slug}`,
    title: title?.text ?? slug,
    lang: title?.lang ?? 'en',
    answer: localText(record.answer, locale),
    date: textOf(record, 'date') ?? textOf(record, 'searchedOn'),
    aside: [textOf(record, 'series'), textOf(record, 'number')].filter(Boolean).join(' ') || null,
    isExample: record.isExample === true,
  }
}
