import type { PayloadRequest, Where } from 'payload'

import type { ResearchQuestion } from '@/payload-types'
import { idOf, textOf } from '@/publishing/stored'
import { recordId } from '@collections/validation/recordId'

import { lastEvent } from '../../gaps/queries/events'
import { mergedWith } from '../../gaps/queries/merged'

const published = { _status: { equals: 'published' } }

async function publicIds(req: PayloadRequest, where: Where): Promise<readonly string[]> {
  const { docs } = await req.payload.find({
    collection: 'gaps', where: { and: [published, where] }, select: {}, draft: false, pagination: false, depth: 0, overrideAccess: true, req,
  })
  return docs.map(({ id }) => String(id))
}

/** The gaps of a question that everybody sees; one that was taken down cannot be moved. */
export async function publicGapsOf(req: PayloadRequest, { gaps }: Pick<ResearchQuestion, 'gaps'>): Promise<readonly string[]> {
  const ids = (gaps ?? []).flatMap((gap) => recordId(gap) ?? [])
  return ids.length > 0 ? publicIds(req, { id: { in: ids } }) : []
}

/** The public gaps that this summary closes. */
export const publicGapsClosedBy = (req: PayloadRequest, summary: string): Promise<readonly string[]> =>
  publicIds(req, { and: [{ closedBy: { equals: summary } }, { state: { equals: 'closed' } }] })

/** The closed gaps that were closed last because this question was answered. */
export async function closedThrough(req: PayloadRequest, question: string): Promise<readonly string[]> {
  const toClosed = { to: { equals: 'closed' } }
  const { docs } = await req.payload.find({
    collection: 'gap-events', where: { and: [{ question: { equals: question } }, toClosed] }, select: { gap: true },
    pagination: false, depth: 0, overrideAccess: true, req,
  })
  const gaps = [...new Set(docs.flatMap(({ gap }) => recordId(gap) ?? []))]
  if (gaps.length === 0) return []
  const closed = await publicIds(req, { and: [{ id: { in: gaps } }, { state: { equals: 'closed' } }] })
  const through = await Promise.all(closed.map(async (gap) => idOf((await lastEvent(req, gap, toClosed)) ?? {}, 'question')))
  return closed.filter((_, index) => through[index] === question)
}

export type Answer = { readonly question: string; readonly summary: string }

/** Whether moderators have opened a gap again after this very answer: nothing but them closes it with that any more. */
export async function wasFoundWanting(req: PayloadRequest, gap: string, { question, summary }: Answer): Promise<boolean> {
  const opened = await lastEvent(req, gap, { from: { equals: 'closed' } })
  if (opened?.actorRole !== 'moderator') return false
  const told = await lastEvent(req, gap, { and: [{ question: { equals: question } }, { summary: { equals: summary } }] })
  return told !== null && (textOf(told, 'at') ?? '') <= (textOf(opened, 'at') ?? '')
}

/**
 * The published questions on a gap, or on those merged into it, that are still open: not answered and not taken off, or
 * answered by a summary that is not public any more.
 */
export async function openQuestionsOn(req: PayloadRequest, gap: string): Promise<readonly string[]> {
  const all = [gap, ...(await mergedWith(req.payload, gap, req)).map(({ id }) => String(id))]
  const { docs } = await req.payload.find({
    collection: 'research-questions', where: { and: [published, { gaps: { in: all } }, { status: { not_equals: 'withdrawn' } }] },
    select: { status: true, answeredBy: true }, draft: false, pagination: false, depth: 0, overrideAccess: true, req,
  })
  const answers = docs.flatMap(({ status, answeredBy }) => (status === 'answered' ? recordId(answeredBy) ?? [] : []))
  const standing = answers.length > 0 ? await publishedSummaries(req, answers) : new Set<string>()
  return docs.filter(({ status, answeredBy }) => status !== 'answered' || !standing.has(recordId(answeredBy) ?? '')).map(({ id }) => String(id))
}

async function publishedSummaries(req: PayloadRequest, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const { docs } = await req.payload.find({
    collection: 'summaries', where: { and: [published, { id: { in: [...ids] } }] }, select: {}, draft: false, pagination: false, depth: 0,
    overrideAccess: true, req,
  })
  return new Set(docs.map(({ id }) => String(id)))
}

/** The published questions that a summary answers. */
export async function questionsAnsweredBy(req: PayloadRequest, summary: string): Promise<readonly ResearchQuestion[]> {
  const { docs } = await req.payload.find({
    collection: 'research-questions',
    where: { and: [published, { status: { equals: 'answered' } }, { answeredBy: { equals: summary } }] },
    draft: false, pagination: false, depth: 0, overrideAccess: true, req,
  })
  return docs
}
