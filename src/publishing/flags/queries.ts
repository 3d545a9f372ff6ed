import type { Payload, Where } from 'payload'

import { keptForAMoment } from '../reading/keptForAMoment'
import { linkFields, publicRecords, recordsById } from '../reading/queries'
import { wholeText } from '../reading/texts'
import { linkTo, type Section } from '../reading/views'
import { idOf, rowsOf, textOf, textsOf, type Stored } from '../stored'
import { citationsInLists, citationsInTexts } from '../writing/citations'
import type { TextSection } from '../writing/fields'
import { citingFields } from '../writing/queries'
import type { FlaggedRecord, FlaggedText, FlagKind, FlagView } from './view'
import { countWithdrawn, isWithdrawn, withdrawnCited, withdrawnRecords, type Audience, type Withdrawn } from './withdrawals/queries'

/** A published text as stored, in every language. */
type PublishedText = { readonly section: TextSection; readonly record: Stored }

type Cited = {
  readonly references: Set<string>
  readonly studies: Set<string>
  readonly summaries: Set<string>
  /** Everything that the text itself names, by `collection:id`. */
  readonly named: Set<string>
}

type Records = ReadonlyMap<string, Stored>

const noticeKinds: Readonly<Record<string, FlagKind>> = { isRetractionOf: 'retracted', isCorrectionOf: 'corrected' }
const mostNotices = 1000

const keyOf = ({ section, record }: PublishedText): string => `${section}:${String(record.id)}`

/**
 * What happened to the evidence that published texts cite and that no editor has answered: retractions and corrections
 * of a cited document or of a report of a cited study, and what was withdrawn, rated or no longer rated after the text was
 * published. A dozen questions to the database, however many texts there are.
 */
export async function flagsOfTexts(
  hub: Payload, texts: readonly PublishedText[], locale: string, audience: Audience = 'readers',
): Promise<ReadonlyMap<string, readonly FlagView[]>> {
  if (texts.length === 0) return new Map()
  const { cited, studies } = await citedBy(hub, texts)
  const all = (kind: keyof Cited): readonly string[] => [...new Set([...cited.values()].flatMap((one) => [...one[kind]]))]
  const references = [...new Set([...all('references'), ...[...studies.values()].flatMap(reportsOf)])]
  const rated = [...all('summaries'), ...texts.filter(({ section }) => section === 'summaries').map(({ record }) => String(record.id))]
  const [notices, ratings, withdrawn, certainties, unconfirmed, gone, answered] = await Promise.all([
    whereAny(references, (ids) => publicRecords(hub, 'references', {
      where: { 'relations.target': { in: ids } }, limit: mostNotices, select: { ...linkFields, relations: true, issued: true },
    })),
    whereAny([...studies.keys()], (ids) => publicRecords(hub, 'quality-ratings', {
      where: { study: { in: ids } }, limit: mostNotices, select: { study: true, updatedAt: true },
    })),
    whereAny([...studies.keys()], (ids) => withdrawnRecords(hub, 'quality-ratings', { study: { in: ids } })),
    whereAny(rated, (ids) => publicRecords(hub, 'certainty-ratings', {
      where: { summary: { in: ids } }, limit: mostNotices, select: { summary: true, updatedAt: true, createdAt: true },
    })),
    whereAny(rated, (ids) => withdrawnRecords(hub, 'certainty-ratings', { summary: { in: ids } })),
    withdrawnCited(hub, { names: all('named'), locale, audience }),
    answeredKeys(hub, texts.map(({ record }) => String(record.id))),
  ])
  // Most of the time nothing happened, and none of all that is cited need be read.
  const [documents, summaries] = await Promise.all([
    recordsById(hub, 'references', notices.flatMap((notice) => rowsOf(notice, 'relations').map((row) => idOf(row, 'target'))), linkFields),
    recordsById(hub, 'summaries', [...certainties, ...unconfirmed].map((rating) => idOf(rating, 'summary')), linkFields),
  ])
  return new Map(texts.map((text) => {
    const own = cited.get(keyOf(text)) ?? { references: new Set<string>(), studies: new Set<string>(), summaries: new Set<string>(), named: new Set<string>() }
    const flags = [
      ...noticeFlags(own, { notices, documents, studies }, locale),
      ...ratingFlags(text, own, { kind: 'rated', ratings, studies }, locale),
      ...ratingFlags(text, own, { kind: 'rating-withdrawn', ratings: withdrawn, studies }, locale),
      ...certaintyFlags(text, own, { kind: 'certainty', ratings: certainties, summaries }, locale),
      ...certaintyFlags(text, own, { kind: 'certainty-withdrawn', ratings: unconfirmed, summaries }, locale),
      ...withdrawnFlags(text, own, gone),
    ]
    const seen = answered.get(String(text.record.id))
    return [keyOf(text), [...new Map(flags.map((flag) => [flag.key, flag])).values()].filter(({ key }) => !seen?.has(key))]
  }))
}

/** The open flags of the published record with this id, as its editors see them; none where it is not published. */
export async function flagsOfRecord(hub: Payload, section: TextSection, id: string, locale: string): Promise<readonly FlagView[]> {
  const record = (await recordsById(hub, section, [id], citingFields(section))).get(id)
  return record ? flagsOf(hub, { section, record }, locale, 'editors') : []
}

/** The open flags of a version of a text as readers see them, by `language/version`: looked up once for all who read it at the moment. */
export const flagsForReaders = keptForAMoment(async (hub: Payload, key: string): Promise<readonly FlagView[]> => {
  const [locale = '', ...version] = key.split('/')
  const record = await wholeText(hub, version.join('/'))
  return record ? flagsOf(hub, { section: version[0] as TextSection, record }, locale, 'readers') : []
})

async function flagsOf(hub: Payload, text: PublishedText, locale: string, audience: Audience): Promise<readonly FlagView[]> {
  return (await flagsOfTexts(hub, [text], locale, audience)).get(keyOf(text)) ?? []
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
    hub.count({ collection: 'quality-ratings', where: publicOrWithdrawn, overrideAccess: true }),
    hub.count({ collection: 'certainty-ratings', where: publicOrWithdrawn, overrideAccess: true }),
    countWithdrawn(hub),
  ])
  return counted.some(({ totalDocs }) => totalDocs > 0)
}

const publicOrWithdrawn: Where = { or: [{ _status: { equals: 'published' } }, isWithdrawn] }

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
      named: new Set(citations.map(({ collection, id }) => `${collection}:${id}`)),
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
    const cited = target !== null && targets.has(target) ? publicly('references', documents.get(target), locale) : null
    if (!kind || !cited) return []
    return [{ key: `${kind}:${String(notice.id)}:${target ?? ''}`, kind, cited, notice: linkTo('references', notice, locale), on: textOf(notice, 'issued') }]
  }))
}

/** When the version that readers see was published. */
const publishedAt = ({ record }: PublishedText): string => textOf(record, 'updatedAt') ?? ''

type Rated<Kind extends FlagKind> = { readonly kind: Kind; readonly ratings: readonly Stored[] }

function ratingFlags(
  text: PublishedText, own: Cited, { kind, ratings, studies }: Rated<'rated' | 'rating-withdrawn'> & { readonly studies: Records }, locale: string,
): readonly FlagView[] {
  return ratings.flatMap((rating): readonly FlagView[] => {
    const id = idOf(rating, 'study') ?? ''
    return laterFlag(kind, rating, text, own.studies.has(id) ? publicly('studies', studies.get(id), locale) : null)
  })
}

function certaintyFlags(
  text: PublishedText, own: Cited,
  { kind, ratings, summaries }: Rated<'certainty' | 'certainty-withdrawn'> & { readonly summaries: Records }, locale: string,
): readonly FlagView[] {
  return ratings.flatMap((rating): readonly FlagView[] => {
    const id = idOf(rating, 'summary') ?? ''
    const isOwn = text.section === 'summaries' && id === String(text.record.id)
    // A summary's own first rating is no change: the page shows it beside the findings that waited for it.
    if (isOwn && kind === 'certainty' && (textOf(rating, 'createdAt') ?? '') > publishedAt(text)) return []
    return laterFlag(kind, rating, text, isOwn ? publicly('summaries', text.record, locale)
      : own.summaries.has(id) ? publicly('summaries', summaries.get(id), locale) : null)
  })
}

const withdrawnFlags = (text: PublishedText, own: Cited, gone: readonly Withdrawn[]): readonly FlagView[] =>
  gone.flatMap(({ name, record, cited }) => (own.named.has(name) ? laterFlag('withdrawn', record, text, cited) : []))

/** A record that readers may read speaks for itself. */
function publicly(section: Section, record: Stored | undefined, locale: string): FlaggedRecord | null {
  const link = linkTo(section, record, locale)
  return link && { kind: null, name: link.title, path: link.path }
}

function laterFlag(kind: FlagKind, rating: Stored, text: PublishedText, cited: FlaggedRecord | null): readonly FlagView[] {
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
