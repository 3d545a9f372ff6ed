import type { PayloadRequest } from 'payload'

import type { Term } from '@/payload-types'
import { recordId } from '@collections/validation/recordId'

import type { StudyToRate } from './studies'

/** The vocabulary whose terms are what people are offered. */
const VOCABULARY = 'activities'
const MOST_REVIEWS = 200
const MOST_OFFERED = 2000

/** A term of the activities, in use or retired; null for anything else. */
export async function interventionTerm(req: PayloadRequest, id: string): Promise<Term | null> {
  const term = await req.payload.findByID({
    collection: 'terms', id, depth: 0, overrideAccess: true, disableErrors: true, req,
  })
  return term?.key?.startsWith(`${VOCABULARY}/`) ? term : null
}

/** The published reviews of an intervention, or of a narrower one, that this hub holds: newest first. */
async function reviewsOf(req: PayloadRequest, id: string): Promise<{ id: string; title: string; slug: string }[]> {
  const { docs: narrower } = await req.payload.find({
    collection: 'terms', where: { ancestors: { in: [id] } }, select: { slug: true }, pagination: false,
    depth: 0, overrideAccess: true, req,
  })
  const { docs } = await req.payload.find({
    collection: 'studies',
    where: {
      and: [
        { _status: { equals: 'published' } }, { kind: { equals: 'review' } },
        { activities: { in: [id, ...narrower.map((term) => String(term.id))] } },
      ],
    },
    select: { title: true, slug: true }, sort: ['-year', 'title'], limit: MOST_REVIEWS, pagination: false,
    depth: 0, overrideAccess: true, req,
  })
  return docs.map((review) => ({ id: String(review.id), title: review.title, slug: review.slug ?? '' }))
}

/** The ids of the reviews that a rating of an intervention rests on: who wrote one of them does not rate it. */
export const reviewIdsOf = async (req: PayloadRequest, id: string): Promise<string[]> =>
  (await reviewsOf(req, id)).map((review) => review.id)

/** An intervention with the reviews of it, to read before it is rated. */
export async function interventionOf(req: PayloadRequest, id: string): Promise<StudyToRate> {
  const term = await interventionTerm(req, id)
  if (!term) return { id, title: 'An intervention that this hub does not have any more', href: null, reports: [] }
  const reviews = await reviewsOf(req, id)
  return {
    id, title: term.label, href: `/terms/${term.key ?? ''}`,
    reports: reviews.map(({ title, slug }) => ({ title, href: `/studies/${slug}`, role: null, files: [] })),
  }
}

/** The interventions in use, broader ones before those under them, with how deep each stands. */
export async function interventionsInUse(req: PayloadRequest): Promise<{ id: string; label: string; depth: number }[]> {
  const { docs } = await req.payload.find({
    collection: 'terms',
    where: { and: [{ 'vocabulary.key': { equals: VOCABULARY } }, { status: { not_equals: 'retired' } }] },
    select: { label: true, slug: true, parent: true, rank: true }, sort: ['rank', 'label'], limit: MOST_OFFERED,
    pagination: false, depth: 0, overrideAccess: true, req,
  })
  const known = new Set(docs.map(({ id }) => String(id)))
  const below = (parent: string | null, depth: number): { id: string; label: string; depth: number }[] =>
    docs
      .filter((term) => {
        const own = recordId(term.parent)
        return (own !== null && known.has(own) ? own : null) === parent
      })
      .flatMap(({ id, label, slug }) => [{ id: String(id), label: label || String(slug), depth }, ...below(String(id), depth + 1)])
  return below(null, 0)
}
