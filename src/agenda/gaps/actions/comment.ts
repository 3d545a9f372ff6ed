import type { Payload, PayloadRequest, TypedUser } from 'payload'

import { runAction } from '@/platform/database/action'
import type { Locale } from '@/platform/locales'
import { idOf, rowsOf, type Stored } from '@/publishing/stored'

import { GapRefused } from '../errors'
import { countryOf, onceOnly, requirePermission, standingGap, tellEvent } from './record'

const write = { collection: 'gap-comments', depth: 0 } as const

type Comment = { readonly gap: string; readonly body: string; readonly showName: boolean; readonly token: string }

/** Says something about a gap, for everybody to read. The same form sent twice is one comment. */
export async function commentOnGap(payload: Payload, user: TypedUser, { gap: id, body, showName, token }: Comment, locale: Locale): Promise<void> {
  requirePermission(user, 'agenda.endorse')
  if (!body) throw new GapRefused('needs-reason')
  const key = `${user.id}:${token}`
  const written = async (req?: PayloadRequest): Promise<true | null> => {
    const { totalDocs } = await payload.count({
      collection: 'gap-comments', where: { key: { equals: key } }, overrideAccess: true, ...(req ? { req } : {}),
    })
    return totalDocs > 0 ? true : null
  }
  await onceOnly(() => runAction(payload, { user, locale }, async (req): Promise<true> => {
    if (await written(req)) return true
    const gap = await standingGap(req, id)
    const { name } = user as unknown as { name?: string }
    await payload.create({
      ...write, overrideAccess: true, req,
      data: {
        gap: gap.id, key, author: user.id, label: showName ? (name ?? null) : null, country: await countryOf(payload, user, req),
        body, writtenIn: locale, at: new Date().toISOString(), state: 'visible',
      } as never,
    })
    return true
  }), written)
}

async function commentById(req: PayloadRequest, id: string): Promise<Stored> {
  const comment = (await req.payload.findByID({ ...write, overrideAccess: true, id, disableErrors: true, req })) as unknown as Stored | null
  if (!comment) throw new GapRefused('missing')
  return comment
}

/** Tells moderators of a comment. Someone who reports it again changes their reason. */
export function reportComment(payload: Payload, user: TypedUser, { comment: id, reason }: { comment: string; reason: string }): Promise<void> {
  return runAction(payload, { user }, async (req) => {
    requirePermission(user, 'agenda.endorse')
    if (!reason) throw new GapRefused('needs-reason')
    const comment = await commentById(req, id)
    if (comment.state === 'hidden') throw new GapRefused('wrong-state')
    const others = rowsOf(comment, 'reports').filter((report) => idOf(report, 'user') !== String(user.id))
    const reports = [...others, { user: user.id, reason, at: new Date().toISOString() }]
    await payload.update({ ...write, overrideAccess: true, id, data: { reports, reported: true } as never, req })
  })
}

type Judged = { readonly comment: string; readonly reason: string; readonly locale: Locale }

/** Takes a comment off the page, or puts it back; what it says stays stored, and the page says why it is hidden. */
export function judgeComment(payload: Payload, user: TypedUser, verdict: 'hide' | 'show' | 'keep', { comment: id, reason, locale }: Judged): Promise<void> {
  return runAction(payload, { user, locale }, async (req) => {
    requirePermission(user, 'agenda.moderate')
    const comment = await commentById(req, id)
    // Kept as it is: what was reported has been looked at.
    if (verdict === 'keep') return void (await payload.update({ ...write, overrideAccess: true, id, data: { reported: false } as never, req }))
    if (!reason) throw new GapRefused('needs-reason')
    if ((comment.state === 'hidden') === (verdict === 'hide')) throw new GapRefused('wrong-state')
    const state = verdict === 'hide' ? 'hidden' : 'visible'
    await payload.update({
      ...write, overrideAccess: true, id, data: { state, reported: false, hiddenBecause: verdict === 'hide' ? reason : null } as never, req,
    })
    await tellEvent(req, {
      gap: idOf(comment, 'gap') ?? '', kind: verdict === 'hide' ? 'comment-hidden' : 'comment-shown', actorRole: 'moderator',
      reason, writtenIn: locale,
    })
  })
}
