import type { Payload, Where } from 'payload'

import { searchFor } from '@/publishing/home/designs'
import { keptForAMoment } from '@/publishing/reading/keptForAMoment'
import { searchIn } from '@/search/queries'

import { instrumentsNamed, publishedRatings, ratingsByReviews } from '../queries'
import type { QualityOverview, ToolRatings } from '../view'

/** Ratings that the shares of a tool are counted from, newest first; more are told of and not counted. */
const mostCounted = 1000
const mostTools = 40
/** Tools drawn on one page; the others are linked to. */
const mostDrawn = 3
export const ratingsOnPage = 25

/**
 * Invented ratings, or real ones. Made anew for each question: Payload writes the access to what a condition leads to
 * into the condition itself.
 */
const either = (examples: boolean): Where => examples
  ? { or: [{ isExample: { equals: true } }, { 'study.isExample': { equals: true } }] }
  : { and: [{ isExample: { not_equals: true } }, { or: [{ intervention: { exists: true } }, { 'study.isExample': { not_equals: true } }] }] }

/** Ratings of one tool, invented or real. */
export const ratedWith = (instrument: string, examples: boolean): Where =>
  ({ and: [{ instrument: { equals: instrument } }, either(examples)] })

/** The page on quality: never older than a few seconds, made once for all who ask meanwhile. */
export const qualityOverview = keptForAMoment(readOverview, { fresh: 3_000, stale: 60_000 })

async function readOverview(hub: Payload, locale: string): Promise<QualityOverview> {
  const kinds = ['study', 'review'] as const
  const [research, tools, examples, theirs] = await Promise.all([
    searchIn(hub, searchFor({ kind: kinds }).state, locale, { size: 1, withoutExamples: true }),
    toolsWith(hub, false, locale),
    toolsWith(hub, true, locale),
    ratingsByReviews(hub, locale),
  ])
  const { total, facets } = research.outcome
  const unrated = facets.quality.find(({ value }) => value === 'not-rated')?.count ?? 0
  return {
    rated: total - unrated,
    unrated,
    paths: {
      rated: searchFor({ kind: kinds, quality: ['high', 'moderate', 'low', 'very-low', 'rated-without-overall'] }, 'quality').path,
      unrated: searchFor({ kind: kinds, quality: ['not-rated'] }).path,
    },
    tools,
    examples,
    theirs,
  }
}

/** The tools that published ratings were made with, those with most ratings first; only the first few are drawn. */
async function toolsWith(hub: Payload, examples: boolean, locale: string): Promise<readonly ToolRatings[]> {
  const { values } = await hub.findDistinct({
    collection: 'quality-ratings', field: 'instrument', where: either(examples), limit: mostTools, overrideAccess: false,
  })
  const keys = values.flatMap(({ instrument }) => (typeof instrument === 'string' ? [instrument] : []))
  const [instruments, counts] = await Promise.all([
    instrumentsNamed(hub, keys),
    Promise.all(keys.map(async (key) => (await hub.count({
      collection: 'quality-ratings', where: ratedWith(key, examples), overrideAccess: false,
    })).totalDocs)),
  ])
  const tools = keys
    .map((key, index) => ({ key, instrument: instruments.get(key) ?? null, total: counts[index] ?? 0 }))
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.total - a.total || (a.key < b.key ? -1 : 1))
  return Promise.all(tools.map(async (tool, index): Promise<ToolRatings> => {
    if (index >= mostDrawn || !tool.instrument) return { ...tool, ratings: [] }
    const { ratings } = await publishedRatings(hub, { where: ratedWith(tool.key, examples), limit: mostCounted }, locale)
    return { ...tool, ratings }
  }))
}

/** One page of the ratings made with one tool; null where there are none. */
export async function toolPage(
  hub: Payload, { key, page, examples }: { key: string; page: number; examples: boolean }, locale: string,
): Promise<(ToolRatings & { readonly page: number; readonly pages: number }) | null> {
  const where = ratedWith(key, examples)
  const first = await publishedRatings(hub, { where, limit: ratingsOnPage, page }, locale)
  const pages = Math.max(1, Math.ceil(first.total / ratingsOnPage))
  if (first.total === 0) return null
  const shown = Math.min(page, pages)
  const { ratings, total } = shown === page ? first : await publishedRatings(hub, { where, limit: ratingsOnPage, page: shown }, locale)
  const instrument = (await instrumentsNamed(hub, [key])).get(key) ?? null
  return { key, instrument, total, ratings, page: shown, pages }
}
