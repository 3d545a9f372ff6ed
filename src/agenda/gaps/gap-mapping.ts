import { isOpenable } from '@/publishing/links'
import { localText, type LocalText } from '@/publishing/localised'
import { linkTo, termView } from '@/publishing/reading/views'
import { groupOf, idOf, rowsOf, textOf, textsOf, type Stored } from '@/publishing/stored'
import type { TermView } from '@/synthesis/study-view'
import type { GapActorRole, GapEventKind, GapState } from '@collections/gaps/options'

import { wordsOf } from '../rounds/words'
import { epicotFields } from './forms'
import type { CommentView, EndorsementView, GapEventView, GapLink, GapView, PersonView } from './gap-view'

type Records = ReadonlyMap<string, Stored>

/** A text of a gap in the page's language, or in the one that it was written in; English where neither has it. */
export const gapText = (gap: Stored, field: string, locale: string): LocalText | null =>
  localText(gap[field], locale, textOf(gap, 'writtenIn') ?? 'en') ?? localText(gap[field], 'en') ?? anyText(gap[field])

function anyText(value: unknown): LocalText | null {
  if (typeof value !== 'object' || value === null) return null
  const found = Object.entries(value).find(([, text]) => typeof text === 'string' && text.trim())
  return found ? { text: String(found[1]), lang: found[0] } : null
}

export const gapTitle = (gap: Stored, locale: string): LocalText =>
  gapText(gap, 'title', locale) ?? { text: textOf(gap, 'slug') ?? '', lang: 'en' }

export const gapLink = (gap: Stored | undefined, locale: string): GapLink | null =>
  gap ? { path: `/gaps/${textOf(gap, 'slug') ?? ''}`, title: gapTitle(gap, locale) } : null

export const gapState = (gap: Stored): GapState => (textOf(gap, 'state') ?? 'proposed') as GapState

export function termOf(terms: Records, id: string | null, locale: string): TermView | null {
  const record = id ? terms.get(id) : undefined
  return record ? termView(record, locale) : null
}

/** Who said something: a name where they agreed to it, an organisation only with a name. */
export function personView(row: Stored, organisations: Records, terms: Records, locale: string): PersonView {
  const name = textOf(row, 'label')
  const known = organisations.get(idOf(row, 'organisation') ?? '')
  const organisation = known ? textOf(known, 'name') : null
  return {
    name,
    // A document is named with whose it is already.
    organisation: name && organisation && !name.includes(organisation) ? organisation : null,
    country: termOf(terms, idOf(row, 'country'), locale),
  }
}

const writtenText = (row: Stored, field: string): LocalText | null => {
  const text = textOf(row, field)
  return text ? { text, lang: textOf(row, 'writtenIn') ?? 'en' } : null
}

export function endorsementView(row: Stored, organisations: Records, terms: Records, locale: string): EndorsementView {
  return {
    ...personView(row, organisations, terms, locale),
    id: String(row.id), reason: writtenText(row, 'reason') ?? { text: '', lang: 'en' }, at: textOf(row, 'at') ?? '',
  }
}

/** Each person once, by their newest endorsement; those without an account by name and organisation. */
export function onePerPerson(rows: readonly Stored[]): readonly Stored[] {
  const newest = new Map<string, Stored>()
  const byTime = [...rows].sort((one, other) => (textOf(one, 'at') ?? '').localeCompare(textOf(other, 'at') ?? ''))
  for (const row of byTime) {
    const who = idOf(row, 'user') ?? `${idOf(row, 'organisation') ?? ''}/${textOf(row, 'label') ?? String(row.id)}`
    newest.delete(who)
    newest.set(who, row)
  }
  return [...newest.values()].reverse()
}

/** How many people of each country, most first; those without a country last. */
export function countsByCountry(views: readonly PersonView[]): GapView['endorsements']['byCountry'] {
  const counts = new Map<string, { country: TermView | null; count: number }>()
  for (const { country } of views) {
    const known = counts.get(country?.slug ?? '') ?? { country, count: 0 }
    counts.set(country?.slug ?? '', { country, count: known.count + 1 })
  }
  return [...counts.values()].sort((one, other) =>
    Number(one.country === null) - Number(other.country === null) || other.count - one.count)
}

export function commentView(row: Stored, terms: Records, locale: string, forModerators: boolean): CommentView {
  const isHidden = row.state === 'hidden'
  return {
    ...personView(row, new Map(), terms, locale),
    // Who wrote what is hidden need not stand beside it.
    ...(isHidden && !forModerators ? { name: null } : {}),
    id: String(row.id),
    body: isHidden && !forModerators ? null : writtenText(row, 'body'),
    hiddenBecause: isHidden ? (textOf(row, 'hiddenBecause') ?? '') : null,
    at: textOf(row, 'at') ?? '',
    reports: forModerators && row.reported === true ? rowsOf(row, 'reports').flatMap((report) => textOf(report, 'reason') ?? []) : [],
  }
}

type EventParts = { readonly gaps: Records; readonly terms: Records; readonly questions: Records; readonly summaries: Records }

export function eventView(row: Stored, page: string, { gaps, terms, questions, summaries }: EventParts, locale: string): GapEventView {
  const own = idOf(row, 'gap') ?? ''
  const question = questions.get(idOf(row, 'question') ?? '')
  return {
    kind: (textOf(row, 'kind') ?? 'edited') as GapEventKind,
    at: textOf(row, 'at') ?? '',
    actorRole: (textOf(row, 'actorRole') ?? 'hub') as GapActorRole,
    country: termOf(terms, idOf(row, 'country'), locale),
    from: textOf(row, 'from') as GapState | null,
    to: textOf(row, 'to') as GapState | null,
    reason: writtenText(row, 'reason'),
    other: gapLink(gaps.get(idOf(row, 'other') ?? ''), locale),
    of: own === page ? null : gapLink(gaps.get(own), locale),
    changed: textsOf(row, 'changed'),
    question: question
      ? { path: `/roadmap/${textOf(question, 'slug') ?? ''}`, title: wordsOf(question.question, locale, textOf(question, 'slug') ?? '') }
      : null,
    summary: linkTo('summaries', summaries.get(idOf(row, 'summary') ?? ''), locale),
  }
}

const doi = /\b10\.\d{4,9}\/[^\s"<>]+[^\s"<>.,;)]/

/** What a proposer points to; an address in it becomes a link. */
export function citationView(text: string | null): GapView['citation'] {
  if (!text) return null
  const found = doi.exec(text)?.[0]
  const address = /https?:\/\/[^\s"<>]+/.exec(text)?.[0] ?? null
  const url = found ? `https://doi.org/${found}` : address
  return { text, url: url && isOpenable(url) ? url : null }
}

export function epicotView(gap: Stored, locale: string): GapView['epicot'] {
  const group = { ...groupOf(gap, 'epicot'), writtenIn: gap.writtenIn }
  return epicotFields.flatMap(([part]) => {
    const text = gapText(group, part, locale)
    return text ? [{ part, text }] : []
  })
}
