import type { Payload, PayloadRequest } from 'payload'

import { runAction } from '@/platform/database/action'
import { defaultLocale, type Locale } from '@/platform/locales'
import { idOf, textOf, type Stored } from '@/publishing/stored'
import type { GapState } from '@collections/gaps/options'

import { GapRefused } from '../errors'
import { isSettled, openMoves, ruleOf, type Move } from '../moderation'
import { lastEvent } from '../queries/events'
import { changeGap, publicGap, requirePermission, roleOf, standingGap, tellEvent, tellMove, userOf, type Actor, type KnownGap } from './record'

type Asked = {
  readonly gap: string
  readonly move: Move
  /** For everybody to read. */
  readonly reason?: string
  /** The summary that closes it. */
  readonly summary?: string
  /** The question of the roadmap whose answer closes it. */
  readonly question?: string
  /** The gap that it is merged into. */
  readonly into?: string
  /** An open action that this is part of, such as the publishing of a priority round. */
  readonly req?: PayloadRequest
  readonly locale?: Locale
}

/**
 * Moves a gap to another state, in one transaction with its audit event and the line in its public history. This is
 * the only way in which a state changes.
 *
 * @throws GapRefused when state, permission, a missing reason, summary or gap forbid it
 */
export function moveGap(payload: Payload, actor: Actor, asked: Asked): Promise<void> {
  const { move, locale = defaultLocale } = asked
  const reason = asked.reason?.trim() ?? ''
  return runAction(payload, { user: userOf(actor), locale, ...(asked.req ? { req: asked.req } : {}) }, async (req) => {
    requirePermission(actor, 'agenda.moderate')
    const gap = await publicGap(req, asked.gap)
    const { to, needs, needsReason } = ruleOf(move)
    if (!openMoves(gap.state).includes(move)) throw new GapRefused('wrong-state')
    if (needsReason && !reason) throw new GapRefused('needs-reason')
    const told = { actorRole: actor === 'hub' ? 'hub' : 'moderator', reason, writtenIn: locale } as const
    if (needs === 'gap') return merge(req, gap, asked.into, told)
    const summary = needs === 'summary' ? await publishedSummary(req, asked.summary) : null
    await changeGap(req, gap, { as: move, data: { state: to, closedBy: summary }, reason })
    await tellMove(req, gap, {
      ...told, kind: 'state', from: gap.state, to,
      ...(summary ? { summary } : {}), ...(asked.question ? { question: asked.question } : {}),
    })
  })
}

/** Opens a closed gap again because what answered it does not stand any more; it is what it was before it was closed. */
export async function reopenGap(req: PayloadRequest, id: string, { reason, question }: { reason: string; question?: string }): Promise<void> {
  const gap = await publicGap(req, id)
  if (gap.state !== 'closed') throw new GapRefused('wrong-state', gap.slug)
  const closing = await lastEvent(req, gap.id, { to: { equals: 'closed' } })
  const to = ((closing && textOf(closing, 'from')) ?? 'accepted') as GapState
  await changeGap(req, gap, { as: 'reopen', data: { state: to, closedBy: null }, reason })
  await tellMove(req, gap, { kind: 'state', actorRole: 'hub', from: 'closed', to, reason, ...(question ? { question } : {}) })
}

async function publishedSummary(req: PayloadRequest, id: string | undefined): Promise<string> {
  const found = id
    ? ((await req.payload.findByID({
      collection: 'summaries', id, draft: false, depth: 0, overrideAccess: true, disableErrors: true, req,
    })) as unknown as Stored | null)
    : null
  if (!found || found._status !== 'published') throw new GapRefused('needs-summary')
  return String(found.id)
}

type Told = { readonly actorRole: 'hub' | 'moderator'; readonly reason: string; readonly writtenIn: Locale }

/**
 * Leads one gap into another. Endorsements, comments and history stay where they are and count for what stands at the
 * end of the merges, each person once; so undoing a merge takes nothing back but the pointer.
 */
async function merge(req: PayloadRequest, gap: KnownGap, into: string | undefined, told: Told): Promise<void> {
  if (!into) throw new GapRefused('needs-gap')
  const target = await standingGap(req, into)
  if (target.id === gap.id) throw new GapRefused('circle')
  if (isSettled(target.state)) throw new GapRefused('needs-gap')
  await changeGap(req, gap, { as: 'merge', data: { state: 'merged', mergedInto: target.id }, reason: told.reason })
  await tellMove(req, gap, { ...told, kind: 'merged', from: gap.state, to: 'merged', other: target.id })
  await tellEvent(req, { ...told, gap: target.id, kind: 'took-in', other: gap.id })
}

/** Parts a gap again from the one that it was merged into; it is what it was before. */
export function undoMerge(payload: Payload, actor: Actor, { gap: id, reason, locale = defaultLocale }: Pick<Asked, 'gap' | 'reason' | 'locale'>): Promise<void> {
  return runAction(payload, { user: userOf(actor), locale }, async (req) => {
    requirePermission(actor, 'agenda.moderate')
    const gap = await publicGap(req, id)
    if (gap.state !== 'merged' || !gap.mergedInto) throw new GapRefused('wrong-state')
    if (!reason?.trim()) throw new GapRefused('needs-reason')
    const event = await lastEvent(req, gap.id, { kind: { equals: 'merged' } })
    const before = ((event && textOf(event, 'from')) ?? 'proposed') as GapState
    const told = { actorRole: roleOf(actor, { proposedBy: null }), reason: reason.trim(), writtenIn: locale } as const
    await changeGap(req, gap, { as: 'undo-merge', data: { state: before, mergedInto: null }, reason: told.reason })
    await tellMove(req, gap, { ...told, kind: 'merge-undone', from: 'merged', to: before, other: idOf({ gap: gap.mergedInto }, 'gap') ?? '' })
    await tellEvent(req, { ...told, gap: gap.mergedInto, kind: 'gave-back', other: gap.id })
  })
}
