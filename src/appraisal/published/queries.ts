import type { Payload, Where } from 'payload'

import { defaultLocale } from '@/platform/locales'
import { linkFields, publicRecords, recordsById, termRecords } from '@/publishing/reading/queries'
import { linkTo } from '@/publishing/reading/views'
import { groupOf, idOf, rowsOf, textOf, type Stored } from '@/publishing/stored'

import { findInstrument } from '../instruments'
import type { Instrument } from '../instruments/types'
import { ratingView } from './rating'
import type { RatingView, TheirRatingView, TheirReviewView } from './view'

/** What is public of a rating; who rated, and where they differed, is not even asked for. */
const ratingFields = {
  study: true, intervention: true, result: true, instrument: true, answers: true, judgements: true, overall: true, method: true,
  summaryForReaders: true, isExample: true, updatedAt: true,
} as const

const studyFields = { ...linkFields, isExample: true, sampleSize: true, sampleSizeKind: true } as const

/** The instruments with these keys: those that curators added, then the hub's own. */
export async function instrumentsNamed(hub: Payload, keys: Iterable<string>): Promise<ReadonlyMap<string, Instrument>> {
  const wanted = [...new Set(keys)].filter(Boolean)
  if (wanted.length === 0) return new Map()
  const stored = await publicRecords(hub, 'instruments', { where: { key: { in: wanted } }, limit: wanted.length })
  const records = new Map(stored.map((record) => [textOf(record, 'key') ?? '', record]))
  return new Map(wanted.flatMap((key) => {
    const record = records.get(key)
    const instrument = (record?.definition as Instrument | null | undefined) ?? findInstrument(key)
    if (!instrument) return []
    const state = record ? (textOf(record, 'state') as Instrument['state'] | null) : null
    return [[key, state ? { ...instrument, state } : instrument]]
  }))
}

type Wanted = { readonly where: Where; readonly limit: number; readonly page?: number }

/** Published ratings, newest first, with all that they are shown with. Five questions to the database at the most. */
export async function publishedRatings(
  hub: Payload, { where, limit, page = 1 }: Wanted, locale: string,
): Promise<{ readonly ratings: readonly RatingView[]; readonly total: number }> {
  const { docs, totalDocs } = await hub.find({
    collection: 'quality-ratings', where, limit, page, sort: ['-updatedAt', 'id'], overrideAccess: false, depth: 0, locale: 'all',
    select: ratingFields,
  })
  const stored = docs as unknown as readonly Stored[]
  const [instruments, studies, results] = await Promise.all([
    instrumentsNamed(hub, stored.map((rating) => textOf(rating, 'instrument') ?? '')),
    recordsById(hub, 'studies', stored.map((rating) => idOf(rating, 'study')), studyFields),
    recordsById(hub, 'results', stored.map((rating) => idOf(rating, 'result')), { outcome: true, outcomeAsWorded: true, timePoint: true }),
  ])
  const terms = await termRecords(hub, [
    ...[...results.values()].map((result) => idOf(result, 'outcome')),
    ...stored.map((rating) => idOf(rating, 'intervention')),
  ])
  const parts = { instruments, studies, results, terms }
  return { ratings: stored.flatMap((rating) => ratingView(rating, parts, locale) ?? []), total: totalDocs }
}

/** The id of the published study with this slug, or null. */
export async function studyNamed(hub: Payload, slug: string): Promise<string | null> {
  const [study] = await publicRecords(hub, 'studies', { where: { slug: { equals: slug } }, limit: 1, select: { slug: true } })
  return study ? String(study.id) : null
}

const mostOfOne = 50

/** All published ratings of one study. */
export const ratingsOfStudy = async (hub: Payload, study: string, locale: string): Promise<readonly RatingView[]> =>
  (await publishedRatings(hub, { where: { study: { equals: study } }, limit: mostOfOne }, locale)).ratings

/** Which ratings are of an intervention, by the key of its term; those of a term that it replaced count. Null for no term. */
export async function ofIntervention(hub: Payload, key: string): Promise<Where | null> {
  const [term] = await publicRecords(hub, 'terms', { where: { key: { equals: key } }, limit: 1, select: { key: true } })
  if (!term) return null
  const replaced = await publicRecords(hub, 'terms', { where: { replacedBy: { equals: term.id } }, select: { key: true } })
  return { intervention: { in: [term, ...replaced].map(({ id }) => String(id)) } }
}

/** All published ratings of an intervention. */
export async function ratingsOfIntervention(hub: Payload, key: string, locale: string): Promise<readonly RatingView[]> {
  const where = await ofIntervention(hub, key)
  return where ? (await publishedRatings(hub, { where, limit: mostOfOne }, locale)).ratings : []
}

const mostReviewed = 300

/** What published reviews said of studies, review by review, as far as this hub recorded it. */
export async function ratingsByReviews(hub: Payload, locale: string): Promise<readonly TheirReviewView[]> {
  const [rated, reviews] = await Promise.all([
    publicRecords(hub, 'studies', {
      where: { 'ratingsByOthers.reviewReference': { exists: true } }, limit: mostReviewed, sort: 'title',
      select: { ...linkFields, ratingsByOthers: true },
    }),
    publicRecords(hub, 'studies', {
      where: { 'reviewScope.qualityOfIncluded': { exists: true } }, limit: mostReviewed, sort: 'title',
      select: { ...linkFields, reviewScope: true, reports: true },
    }),
  ])
  const mainOf = (review: Stored): string | null =>
    idOf(rowsOf(review, 'reports').find(({ role }) => role === 'main') ?? {}, 'reference')
  const references = await recordsById(hub, 'references', [
    ...rated.flatMap((study) => rowsOf(study, 'ratingsByOthers').map((row) => idOf(row, 'reviewReference'))),
    ...reviews.map(mainOf),
  ], linkFields)

  const found = new Map<string, { included: TheirReviewView['included']; ratings: TheirRatingView[] }>()
  const entry = (reference: string) => {
    const known = found.get(reference) ?? { included: null, ratings: [] }
    found.set(reference, known)
    return known
  }
  for (const review of reviews) {
    const reference = mainOf(review)
    const included = textOf(groupOf(review, 'reviewScope'), 'qualityOfIncluded')
    if (reference && included) entry(reference).included = { text: included, lang: defaultLocale }
  }
  for (const study of rated) {
    const link = linkTo('studies', study, locale)
    for (const row of rowsOf(study, 'ratingsByOthers')) {
      const reference = idOf(row, 'reviewReference')
      const judgement = textOf(row, 'judgement')
      if (link && reference && judgement)
        entry(reference).ratings.push({ study: link, instrument: textOf(row, 'instrument'), judgement, note: textOf(row, 'note') })
    }
  }
  return [...found].flatMap(([reference, said]) => {
    const review = linkTo('references', references.get(reference), locale)
    return review ? [{ review, ...said }] : []
  })
}
