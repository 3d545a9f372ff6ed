import type { Payload, TypedUser } from 'payload'

import { may } from '@/access/roles'
import { holderOf } from '@/access/rules'
import { runAction } from '@/platform/database/action'
import type { Locale } from '@/platform/locales'
import { textOf, type Stored } from '@/publishing/stored'

import { GapRefused } from '../errors'
import { changeGap, publicGap, roleOf, tellEvent, type KnownGap } from './record'

/** The texts of a gap in one language. */
export type GapTexts = { readonly title: string; readonly statement: string; readonly why: string }

const texts = ['title', 'statement', 'why'] as const

/** Moderators change every gap; its proposer changes it until moderators have decided on it. */
export const mayEdit = (user: TypedUser, gap: Pick<KnownGap, 'proposedBy' | 'state'>): boolean =>
  may(holderOf({ user }), 'agenda.moderate') || (gap.proposedBy === String(user.id) && gap.state === 'proposed')

/**
 * Changes what a gap says in one language, if nobody else has meanwhile.
 *
 * @param revision the one that the editor read
 * @throws GapRefused `changed` when the gap has another revision by now; nothing is saved then
 */
export function editGap(
  payload: Payload, user: TypedUser, { gap: id, revision, texts: sent }: { gap: string; revision: number; texts: GapTexts }, locale: Locale,
): Promise<string> {
  return runAction(payload, { user, locale }, async (req) => {
    const gap = await publicGap(req, id)
    if (!mayEdit(user, gap)) throw new GapRefused('not-permitted')
    if (gap.mergedInto) throw new GapRefused('wrong-state')
    if (gap.revision !== revision) throw new GapRefused('changed')
    const stored = (await payload.findByID({
      collection: 'gaps', id, draft: false, locale, fallbackLocale: false, depth: 0, overrideAccess: true, req,
    })) as unknown as Stored
    const changed = texts.filter((field) => (textOf(stored, field) ?? '') !== sent[field])
    if (changed.length === 0) return gap.slug
    await changeGap(req, gap, { as: 'edit', locale, data: { ...sent, why: sent.why || null, revision: revision + 1 } })
    await tellEvent(req, { gap: gap.id, kind: 'edited', actorRole: roleOf(user, gap), changed, writtenIn: locale })
    return gap.slug
  })
}
