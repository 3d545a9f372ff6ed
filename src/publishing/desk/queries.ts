import type { CollectionSlug, Payload, TypedUser, Where } from 'payload'

import { may } from '@/access/roles'

import { flaggedTexts } from '../flags/queries'

/** One line of the work list: how many records wait for something, and where to find them. */
export type DeskItem = { label: string; count: number; href: string }
export type DeskGroup = { title: string; explanation: string; items: DeskItem[] }

type Nouns = { collection: CollectionSlug; one: string; many: string }
type Query = Nouns & { where: Where }

const studies: Nouns = { collection: 'studies', one: 'study', many: 'studies' }
const references: Nouns = { collection: 'references', one: 'reference', many: 'references' }
const projects: Nouns = { collection: 'projects', one: 'project', many: 'projects' }

const withProvenance: Nouns[] = [
  studies,
  { collection: 'results', one: 'result', many: 'results' },
  references,
  projects,
  { collection: 'organisations', one: 'organisation', many: 'organisations' },
]

const reviewed: Nouns[] = [
  studies,
  references,
  projects,
  { collection: 'summaries', one: 'summary', many: 'summaries' },
  { collection: 'briefings', one: 'briefing', many: 'briefings' },
  { collection: 'gaps', one: 'gap', many: 'gaps' },
]

function adminListAddress(adminRoute: string, collection: string, where: Where): string {
  const query = Object.entries(where)
    .flatMap(([field, condition]) =>
      Object.entries(condition as Record<string, unknown>).map(
        ([operator, value]) => `where[or][0][and][0][${field}][${operator}]=${encodeURIComponent(String(value))}`,
      ),
    )
    .join('&')
  return `${adminRoute}/collections/${collection}?${query}`
}

async function countEach(payload: Payload, user: TypedUser, queries: Query[]): Promise<DeskItem[]> {
  const items = await Promise.all(
    queries.map(async ({ collection, one, many, where }) => {
      const { totalDocs } = await payload.find({
        collection, where, draft: true, limit: 1, depth: 0, select: {}, overrideAccess: false, user,
      })
      return { label: totalDocs === 1 ? one : many, count: totalDocs, href: adminListAddress(payload.config.routes.admin, collection, where) }
    }),
  )
  return items.filter(({ count }) => count > 0)
}

/** Ratings that wait for this person: not submitted by them, or submitted by all and to be settled. */
async function ownRatings(payload: Payload, user: TypedUser): Promise<DeskItem[]> {
  const mine: Where = { raters: { equals: user.id } }
  const [open, toSettle, submitted] = await Promise.all([
    payload.count({
      collection: 'appraisal-assignments', where: { and: [mine, { state: { equals: 'open' } }] }, overrideAccess: false, user,
    }),
    payload.count({
      collection: 'appraisal-assignments', overrideAccess: false, user,
      where: { and: [{ or: [mine, { arbiter: { equals: user.id } }] }, { state: { equals: 'submitted' } }] },
    }),
    payload.count({
      collection: 'appraisals', overrideAccess: false, user,
      where: {
        and: [{ rater: { equals: user.id } }, { state: { equals: 'submitted' } }, { 'assignment.state': { equals: 'open' } }],
      },
    }),
  ])
  const href = `${payload.config.routes.admin}/appraisals`
  return [
    { label: 'to rate', count: open.totalDocs - submitted.totalDocs, href },
    { label: 'to reconcile', count: toSettle.totalDocs, href },
  ].filter(({ count }) => count > 0)
}

/** Published texts that cite evidence which changed since; each leads to the text itself. */
async function changedEvidence(payload: Payload): Promise<DeskItem[]> {
  return (await flaggedTexts(payload, 'en')).map(({ section, id, title, flags }) => ({
    label: flags.length === 1 ? `change behind “${title}”` : `changes behind “${title}”`,
    count: flags.length,
    href: `${payload.config.routes.admin}/collections/${section}/${id}`,
  }))
}

/** What waits to be done, for someone who may read drafts; nothing for anybody else. */
export async function deskGroups(payload: Payload, user: TypedUser | null | undefined): Promise<DeskGroup[]> {
  if (!user || !may(user, 'drafts.read')) return []
  const isRater = may(user, 'appraisal.rate')
  const [ratings, flagged, inReview, drafts, conflicts, unconfirmed] = await Promise.all([
    isRater ? ownRatings(payload, user) : [],
    changedEvidence(payload),
    countEach(payload, user, reviewed.map((entry) => ({ ...entry, where: { editorialState: { equals: 'in-review' } } }))),
    countEach(payload, user, reviewed.map((entry) => ({ ...entry, where: { editorialState: { equals: 'draft' } } }))),
    countEach(payload, user, withProvenance.map((entry) => ({ ...entry, where: { conflictCount: { greater_than: 0 } } }))),
    countEach(payload, user, withProvenance.map((entry) => ({ ...entry, where: { unconfirmedCount: { greater_than: 0 } } }))),
  ])
  return [
    ...(isRater ? [{ title: 'Ratings waiting for you', explanation: 'Studies that you rate, or settle with the other rater.', items: ratings }] : []),
    { title: 'Cited evidence has changed', explanation: 'Retracted, corrected or rated anew since the text was published. Revise it, or say why it still holds.', items: flagged },
    { title: 'Waiting for review', explanation: 'Sent to review; someone who may publish should look.', items: inReview },
    { title: 'Drafts', explanation: 'Begun or revised, not sent to review yet.', items: drafts },
    { title: 'Sources disagree', explanation: 'Two sources give different values and nobody has chosen yet.', items: conflicts },
    { title: 'Not confirmed', explanation: 'Facts that nobody has seen in a public record.', items: unconfirmed },
  ]
}
