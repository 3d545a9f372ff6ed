import type { PayloadRequest } from 'payload'

import { bulkUpdate } from '@/platform/database/bulk'
import { recordId } from '@collections/validation/recordId'
import type { ResearchQuestion } from '@/payload-types'

import { moveGap, reopenGap } from '../../gaps/actions/moderate'
import { standingGap, tellEvent, type KnownGap } from '../../gaps/actions/record'
import { isSettled, type Move } from '../../gaps/moderation'
import { closedThrough, openQuestionsOn, publicGapsClosedBy, publicGapsOf, wasFoundWanting, type Answer } from './queries'

type Answered = Pick<ResearchQuestion, 'id' | 'gaps' | 'answeredBy'>

/**
 * Closes the gaps of a question that a published summary answers. A gap about which another question is still open
 * stays open, and its history says that one was answered. Settled gaps stay as they are.
 *
 * @throws GapRefused while somebody revises one of the gaps; the question is not closed then either
 */
export async function closeGapsOf(req: PayloadRequest, question: Answered): Promise<void> {
  const summary = recordId(question.answeredBy)
  if (!summary) return
  const gaps = new Map<string, KnownGap>()
  for (const id of await publicGapsOf(req, question)) {
    const gap = await standingGap(req, id)
    gaps.set(gap.id, gap)
  }
  for (const gap of gaps.values()) if (!isSettled(gap.state)) await settle(req, gap, { question: question.id, summary })
}

async function settle(req: PayloadRequest, gap: KnownGap, answer: Answer): Promise<void> {
  if (await wasFoundWanting(req, gap.id, answer)) return
  const others = (await openQuestionsOn(req, gap.id)).filter((id) => id !== answer.question)
  if (others.length > 0) return noteAnswer(req, gap, answer)
  const moves: readonly Move[] = gap.state === 'proposed' ? ['accept', 'close'] : ['close']
  for (const move of moves) await moveGap(req.payload, 'hub', { gap: gap.id, move, ...answer, req })
}

async function noteAnswer(req: PayloadRequest, gap: KnownGap, { question, summary }: Answer): Promise<void> {
  // Written to, so that of two questions answered at the same moment the later sees the earlier, on every database.
  await bulkUpdate(req, 'gaps', [gap.id], {})
  const key = `answered-in-part:${gap.id}:${question}:${summary}`
  const { totalDocs: told } = await req.payload.count({ collection: 'gap-events', where: { key: { equals: key } }, overrideAccess: true, req })
  if (told === 0) await tellEvent(req, { gap: gap.id, kind: 'answered-in-part', actorRole: 'hub', key, question, summary })
}

/** Opens the gaps again that were closed because this question was answered: it is asked again. */
export async function reopenGapsOf(req: PayloadRequest, question: string): Promise<void> {
  for (const gap of await closedThrough(req, question))
    await reopenGap(req, gap, { question, reason: 'The question of the roadmap whose answer closed it is not answered any more.' })
}

/** Opens the gaps again that a summary closed which is not public any more: nothing else can keep a gap closed. */
export async function reopenGapsClosedBy(req: PayloadRequest, summary: string): Promise<void> {
  for (const gap of await publicGapsClosedBy(req, summary))
    await reopenGap(req, gap, { reason: 'The summary that answered it is not published any more.' })
}
