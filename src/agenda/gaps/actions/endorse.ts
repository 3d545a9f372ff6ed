import type { Payload, PayloadRequest, TypedUser } from 'payload'

import { runAction } from '@/platform/database/action'
import type { Locale } from '@/platform/locales'
import { idOf, type Stored } from '@/publishing/stored'

import { GapRefused } from '../errors'
import { mergedWith } from '../queries/merged'
import { countryOf, onceOnly, requirePermission, roleOf, standingGap, tellEvent } from './record'

type Endorsement = { readonly gap: string; readonly reason: string; readonly showName: boolean; readonly country?: string | null }

/**
 * Says that someone else needs a gap closed, and why. A person endorses a gap once: again changes the reason, and
 * takes a withdrawn endorsement up again. One of a merged gap counts for what it was merged into.
 *
 * @throws GapRefused if this person may not endorse, or proposed it
 */
export async function endorseGap(payload: Payload, user: TypedUser, asked: Endorsement, locale: Locale): Promise<void> {
  requirePermission(user, 'agenda.endorse')
  if (!asked.reason) throw new GapRefused('needs-reason')
  const work = () => runAction(payload, { user, locale }, (req) => endorse(req, user, asked, locale))
  // Sent twice at once: the second finds what the first has written, and changes it.
  await onceOnly(work, work)
}

async function endorse(req: PayloadRequest, user: TypedUser, asked: Endorsement, locale: Locale): Promise<true> {
  const gap = await standingGap(req, asked.gap)
  if (gap.proposedBy === String(user.id)) throw new GapRefused('own-gap')
  const [own] = await ownEndorsements(req, user, gap.id)
  const country = asked.country ?? (await countryOf(req.payload, user, req))
  const { name, organisation } = user as unknown as { name?: string; organisation?: unknown }
  const data = {
    reason: asked.reason, writtenIn: locale, country,
    label: asked.showName ? (name ?? null) : null,
    organisation: asked.showName ? idOf({ organisation }, 'organisation') : null,
    withdrawnAt: null,
  }
  const write = { collection: 'gap-endorsements', depth: 0, req } as const
  if (own && !own.withdrawnAt) {
    await req.payload.update({ ...write, overrideAccess: true, id: String(own.id), data: data as never })
    return true
  }
  const at = new Date().toISOString()
  if (own) await req.payload.update({ ...write, overrideAccess: true, id: String(own.id), data: { ...data, at } as never })
  else await req.payload.create({ ...write, overrideAccess: true, data: { ...data, at, gap: gap.id, user: user.id, key: `${gap.id}:${user.id}` } as never })
  await tellEvent(req, { gap: gap.id, kind: 'endorsed', actorRole: roleOf(user, gap), country })
  return true
}

/** Takes back what someone endorsed. @throws GapRefused if there is nothing to take back */
export function withdrawEndorsement(payload: Payload, user: TypedUser, gapId: string): Promise<void> {
  return runAction(payload, { user }, async (req) => {
    const gap = await standingGap(req, gapId)
    const own = (await ownEndorsements(req, user, gap.id)).filter(({ withdrawnAt }) => !withdrawnAt)
    if (own.length === 0) throw new GapRefused('missing')
    const withdrawnAt = new Date().toISOString()
    for (const { id } of own) {
      await req.payload.update({
        collection: 'gap-endorsements', id: String(id), data: { withdrawnAt } as never, depth: 0, overrideAccess: true, req,
      })
    }
    await tellEvent(req, {
      gap: gap.id, kind: 'endorsement-withdrawn', actorRole: roleOf(user, gap), country: idOf(own[0] ?? {}, 'country'),
    })
  })
}

/** Endorsements of a person for a gap and for all that was merged into it; those that count first. */
async function ownEndorsements(req: PayloadRequest, user: TypedUser, gap: string): Promise<readonly Stored[]> {
  const gaps = [gap, ...(await mergedWith(req.payload, gap, req)).map(({ id }) => String(id))]
  const { docs } = await req.payload.find({
    collection: 'gap-endorsements', where: { and: [{ gap: { in: gaps } }, { user: { equals: user.id } }] },
    limit: 0, pagination: false, depth: 0, overrideAccess: true, req,
  })
  const rows = docs as unknown as readonly Stored[]
  return [...rows.filter(({ withdrawnAt }) => !withdrawnAt), ...rows.filter(({ withdrawnAt }) => withdrawnAt)]
}
