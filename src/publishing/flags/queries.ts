import type { Payload } from 'payload'

import type { LinkView } from '@/synthesis/study-view'

import { keptForAMoment } from '../reading/keptForAMoment'
import { linkFields, publicRecords, recordsById } from '../reading/queries'
import { linkTo } from '../reading/views'
import { idOf, rowsOf, textOf, textsOf, type Stored } from '../stored'
import { citationsInLists, citationsInTexts } from '../writing/citations'
import { textFieldsOf, type TextSection } from '../writing/fields'
import type { FlaggedText, FlagKind, FlagView } from './view'

/** A published text as stored, in every language. */
type PublishedText = { readonly section: TextSection; readonly record: Stored }

type Cited = {
  readonly references: Set<string>
  readonly studies: Set<string>
  readonly summaries: Set<string>
}

type Records = ReadonlyMap<string, Stored>

const noticeKinds: Readonly<Record<string, FlagKind>> = { isRetractionOf: 'retracted', isCorrectionOf: 'corrected' }
const mostNotices = 1000

const keyOf = ({ section, record }: PublishedText): string => `${section}:${String(record.id)}`

/**
 * What happened to the evidence that published texts cite and that no editor has answered: retractions and corrections
 * of a cited document or of a report of a cited study, and ratings of quality or certainty published after the text. A
 * dozen questions to the database, however many texts there are.
 */
export async function flagsOfTexts(
  hub: Payload, texts: readonly PublishedText[], locale: string,
): Promise<ReadonlyMap<string, readonly FlagView[]>> {
  if (texts.length === 0) return new Map()
  const { cited, studies } = await citedBy(hub, texts)
  const all = (kind: keyof Cited): readonly string[] => [...new Set([...cited.values()].flatMap((one) => [...one[kind]]))]
  const references = [...new Set([...all('references'), ...[...studies.values()].flatMap(reportsOf)])]
  const [notices, ratings, certainties, answered, documents, summaries] = await Promise.all([
    whereAny(references, (ids) => publicRecords(hub, 'references', {
      where: { 'relations.target': { in: ids } }, limit: mostNotices, select: { ...linkFields, relations: true, issued: true },
    })),
    whereAny([...studies.keys()], (ids) => publicRecords(hub, 'quality-ratings', {
      where: { study: { in: ids } }, limit: mostNotices, select: { study: true, updatedAt: true },
    })),
    whereAny([...all('summaries'), ...texts.filter(({ section }) => section === 'summaries').map(({ record }) => String(record.id))],
      (ids) => publicRecords(hub, 'certainty-ratings', {
        where: { summary: { in: ids } }, limit: mostNotices, select: { summary: true, updatedAt: true, createdAt: true },
      })),
    answeredKeys(hub, texts.map(({ record }) => String(record.id))),
    recordsById(hub, 'references', references, linkFields),
    recordsById(hub, 'summaries', all('summaries'), linkFields),
  ])
  return new Map(texts.map((text) => {
    const own = cited.get(keyOf(text)) ?? { references: new Set<string>(), studies: new Set<string>(), summaries: new Set<string>() }
    const flags = [
      ...noticeFlags(own, { notices, documents, studies }, locale),
      ...ratingFlags(text, own, { ratings, studies }, locale),
      ...certaintyFlags(text, own, { certainties, summaries }, locale),
    ]
    const seen = answered.get(String(text.record.id))
    return [keyOf(text), [...new Map(flags.map((flag) => [flag.key, flag])).values()].filter(({ key }) => !seen?.has(key))]
  }))
}

/** The open flags of one published text. */
export async function flagsOf(hub: Payload, text: PublishedText, locale: string): Promise<readonly FlagView[]> {
  return (await flagsOfTexts(hub, [text], locale)).get(keyOf(text)) ?? []
}

const citingFields = (section: TextSection) => ({
  ...linkFields, updatedAt: true, footnotes: true, references: true,
  ...(section === 'summaries' ? { findings: true } : { furtherReading: true }),
  ...Object.fromEntries(textFieldsOf(section).map(([field]) => [field, true])),
}) as Readonly<Record<string, true>>

/** The open flags of the published record with this id; none where it is not published. */
export async function flagsOfRecord(hub: Payload, section: TextSection, id: string, locale: string): Promise<readonly FlagView[]> {
  const record = (await recordsById(hub, section, [id], citingFields(section))).get(id)
  return record ? flagsOf(hub, { section, record }, locale) : []
}

/** Every published text with open flags, made once for all who ask within a moment. */
export const flaggedTexts = keptForAMoment(findFlaggedTexts)

async function findFlaggedTexts(hub: Payload, locale: string): Promise<readonly FlaggedText[]> {
  if (!(await hasCauses(hub))) return []
  const sections: readonly TextSection[] = ['summaries', 'briefings']
  const texts = (await Promise.all(sections.map(async (section) =>
    (await publicRecords(hub, section, { select: citingFields(section) })).map((record) => ({ section, record }))))).flat()
  const flags = await flagsOfTexts(hub, texts, locale)
  return texts.flatMap((text): readonly FlaggedText[] => {
    const own = flags.get(keyOf(text)) ?? []
    const link = linkTo(text.section, text.record, locale)
    return own.length > 0 && link ? [{ section: text.section, id: String(text.record.id), title: link.title, flags: own }] : []
  })
}

/** Whether anything is stored that could flag a text at all: most of the time nothing is, and no text need be read. */
async function hasCauses(hub: Payload): Promise<boolean> {
  const counted = await Promise.all([
    hub.count({ collection: 'references', where: { 'relations.kind': { in: Object.keys(noticeKinds) } }, overrideAccess: false }),
    hub.count({ collection: 'quality-ratings', overrideAccess: false }),
    hub.count({ collection: 'certainty-ratings', overrideAccess: false }),
  ])
  return counted.some(({ totalDocs }) => totalDocs > 0)
}

async function whereAny(ids: readonly string[], ask: (ids: string[]) => Promise<readonly Stored[]>): Promise<readonly Stored[]> {
  return ids.length > 0 ? ask([...ids]) : []
}

const reportsOf = (study: Stored): readonly string[] => rowsOf(study, 'reports').flatMap((row) => idOf(row, 'reference') ?? [])

/** What each text rests on, through results, claims and reports; and every study among it. */
async function citedBy(hub: Payload, texts: readonly PublishedText[]): Promise<{ cited: ReadonlyMap<string, Cited>; studies: Records }> {
  const direct = texts.map((text) => ({
    text, citations: [...citationsInTexts(text.record, text.section, { withLinks: true }), ...citationsInLists(text.record)],
  }))
  const idsOfKind = (collection: string): readonly string[] =>
    direct.flatMap(({ citations }) => citations.filter((one) => one.collection === collection).map(({ id }) => id))
  const [results, claims] = await Promise.all([
    recordsById(hub, 'results', idsOfKind('results'), { study: true, reference: true }),
    recordsById(hub, 'claims', idsOfKind('claims'), { primaryReference: true, primaryStudy: true, primaryResult: true }),
  ])
  const cited = new Map(direct.map(({ text, citations }) => {
    const of = (collection: string): readonly string[] => citations.filter((one) => one.collection === collection).map(({ id }) => id)
    const through = [...of('results').map((id) => results.get(id)), ...of('claims').map((id) => claims.get(id))]
    const ids = (field: string): readonly string[] => through.flatMap((record) => (record && idOf(record, field)) ?? [])
    const own = String(text.record.id)
    return [keyOf(text), {
      references: new Set([...of('references'), ...ids('reference'), ...ids('primaryReference')]),
      studies: new Set([...of('studies'), ...ids('study'), ...ids('primaryStudy')]),
      summaries: new Set(of('summaries').filter((id) => id !== own)),
    }] as const
  }))
  const studies = await studiesAmong(hub, [...cited.values()])
  // Who cites a report cites its study.
  for (const own of cited.values()) {
    for (const [id, study] of studies) if (reportsOf(study).some((report) => own.references.has(report))) own.studies.add(id)
  }
  return { cited, studies }
}

async function studiesAmong(hub: Payload, cited: readonly Cited[]): Promise<Records> {
  const fields = { ...linkFields, reports: true } as const
  const references = [...new Set(cited.flatMap((one) => [...one.references]))]
  const [named, reported] = await Promise.all([
    recordsById(hub, 'studies', cited.flatMap((one) => [...one.studies]), fields),
    whereAny(references, (ids) => publicRecords(hub, 'studies', { where: { 'reports.reference': { in: ids } }, limit: mostNotices, select: fields })),
  ])
  return new Map([...named, ...reported.map((study) => [String(study.id), study] as const)])
}

type Noticed = { readonly notices: readonly Stored[]; readonly documents: Records; readonly studies: Records }

function noticeFlags(own: Cited, { notices, documents, studies }: Noticed, locale: string): readonly FlagView[] {
  const targets = new Set([...own.references, ...[...own.studies].flatMap((id) => { const study = studies.get(id); return study ? reportsOf(study) : [] })])
  return notices.flatMap((notice) => rowsOf(notice, 'relations').flatMap((row): readonly FlagView[] => {
    const kind = noticeKinds[textOf(row, 'kind') ?? '']
    const target = idOf(row, 'target')
    const cited = target !== null && targets.has(target) ? linkTo('references', documents.get(target), locale) : null
    if (!kind || !cited) return []
    return [{ key: `${kind}:${String(notice.id)}:${target ?? ''}`, kind, cited, notice: linkTo('references', notice, locale), on: textOf(notice, 'issued') }]
  }))
}

/** When the version that readers see was published. */
const publishedAt = ({ record }: PublishedText): string => textOf(record, 'updatedAt') ?? ''

function ratingFlags(
  text: PublishedText, own: Cited, { ratings, studies }: { readonly ratings: readonly Stored[]; readonly studies: Records }, locale: string,
): readonly FlagView[] {
  return ratings.flatMap((rating): readonly FlagView[] => {
    const id = idOf(rating, 'study') ?? ''
    return laterFlag('rated', rating, text, own.studies.has(id) ? linkTo('studies', studies.get(id), locale) : null)
  })
}

function certaintyFlags(
  text: PublishedText, own: Cited, { certainties, summaries }: { readonly certainties: readonly Stored[]; readonly summaries: Records }, locale: string,
): readonly FlagView[] {
  return certainties.flatMap((rating): readonly FlagView[] => {
    const id = idOf(rating, 'summary') ?? ''
    const isOwn = text.section === 'summaries' && id === String(text.record.id)
    // Its own first rating is no change: the page shows it beside the findings that waited for it.
    if (isOwn && (textOf(rating, 'createdAt') ?? '') > publishedAt(text)) return []
    return laterFlag('certainty', rating, text, isOwn ? linkTo('summaries', text.record, locale)
      : own.summaries.has(id) ? linkTo('summaries', summaries.get(id), locale) : null)
  })
}

function laterFlag(kind: FlagKind, rating: Stored, text: PublishedText, cited: LinkView | null): readonly FlagView[] {
  const on = textOf(rating, 'updatedAt') ?? ''
  return cited && on > publishedAt(text) ? [{ key: `${kind}:${String(rating.id)}:${on}`, kind, cited, notice: null, on }] : []
}

/** The flags that editors have answered, by the id of the text. */
async function answeredKeys(hub: Payload, ids: readonly string[]): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const { docs } = await hub.find({
    collection: 'flag-answers', where: { 'text.value': { in: [...ids] } }, limit: 0, pagination: false, depth: 0, overrideAccess: true,
    select: { text: true, flags: true },
  })
  const found = new Map<string, Set<string>>()
  for (const answer of docs as unknown as readonly Stored[]) {
    const id = idOf({ text: (answer.text as Stored | undefined)?.value }, 'text') ?? ''
    found.set(id, new Set([...(found.get(id) ?? []), ...textsOf(answer, 'flags')]))
  }
  return found
}
