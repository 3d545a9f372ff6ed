import type { Payload, PayloadRequest, TypedUser } from 'payload'

import { may, type Permission } from '@/access/roles'
import { holderOf } from '@/access/rules'
import { defaultLocale, isLocale, type Locale } from '@/platform/locales'
import { queueMail } from '@/platform/mail/outbox/queue'
import { withIntent } from '@/publishing/editorial/intent'
import { idOf, textOf, type Stored } from '@/publishing/stored'
import type { GapActorRole, GapEventKind, GapState } from '@collections/gaps/options'

import { GapRefused } from '../errors'

/** Someone signed in, or the hub itself: the seed, a priority round that is published. */
export type Actor = TypedUser | 'hub'

/** What every action upon a gap knows of it. */
export type KnownGap = {
  readonly id: string
  readonly slug: string
  readonly state: GapState
  readonly revision: number
  readonly writtenIn: Locale
  readonly proposedBy: string | null
  readonly mergedInto: string | null
  /** The summary that answers it. */
  readonly closedBy: string | null
  /** Whether its proposer asked to be told by mail. */
  readonly tellsProposer: boolean
  /** Whether someone is revising it in the admin. */
  readonly hasDraft: boolean
}

export const userOf = (actor: Actor): TypedUser | null => (actor === 'hub' ? null : actor)

/** @throws GapRefused unless the actor holds the permission; the hub itself may do everything */
export function requirePermission(actor: Actor, permission: Permission): void {
  if (actor !== 'hub' && !may(holderOf({ user: actor }), permission)) throw new GapRefused('not-permitted')
}

/** @throws GapRefused if there is no public gap with this id */
export async function publicGap(req: PayloadRequest, id: string): Promise<KnownGap> {
  const read = { collection: 'gaps', id, depth: 0, disableErrors: true, locale: defaultLocale, req } as const
  const published = (await req.payload.findByID({ ...read, overrideAccess: true, draft: false })) as unknown as Stored | null
  if (!published || published._status !== 'published') throw new GapRefused('missing')
  const newest = (await req.payload.findByID({ ...read, overrideAccess: true, draft: true })) as unknown as Stored | null
  return {
    id: String(published.id),
    slug: textOf(published, 'slug') ?? '',
    state: (textOf(published, 'state') ?? 'proposed') as GapState,
    revision: typeof published.revision === 'number' ? published.revision : 1,
    writtenIn: isLocale(published.writtenIn) ? published.writtenIn : defaultLocale,
    proposedBy: idOf(published, 'proposedBy'),
    mergedInto: idOf(published, 'mergedInto'),
    closedBy: idOf(published, 'closedBy'),
    tellsProposer: published.notifyProposer === true,
    hasDraft: newest?.editorialState !== 'published',
  }
}

/** The gap that stands for this one: itself, or what it was merged into. */
export async function standingGap(req: PayloadRequest, id: string): Promise<KnownGap> {
  const gap = await publicGap(req, id)
  return gap.mergedInto ? standingGap(req, gap.mergedInto) : gap
}

type Change = {
  /** What the audit calls it, such as `accept`. */
  readonly as: string
  readonly data: Readonly<Record<string, unknown>>
  readonly locale?: Locale
  readonly reason?: string
}

/** Changes the public version of a gap. @throws GapRefused while someone revises it in the admin */
export async function changeGap(req: PayloadRequest, gap: KnownGap, { as, data, locale, reason }: Change): Promise<void> {
  if (gap.hasDraft) throw new GapRefused('has-draft', gap.slug)
  const intent = { collection: 'gaps', id: gap.id, name: 'publish', to: 'published', as, ...(reason ? { reason } : {}) } as const
  await withIntent(req.context, intent, () => req.payload.update({
    collection: 'gaps', id: gap.id, data: { ...data, _status: 'published' }, draft: false,
    // A gap need not have a text in the default language: what it requires is checked in its own.
    locale: locale ?? gap.writtenIn, fallbackLocale: false, depth: 0, overrideAccess: true, req,
  }))
}

export type GapEvent = {
  readonly gap: string
  readonly kind: GapEventKind
  readonly actorRole: GapActorRole
  /** Stops the same thing from happening twice; made up where nothing can. */
  readonly key?: string
  readonly country?: string | null
  readonly from?: GapState
  readonly to?: GapState
  readonly reason?: string
  readonly writtenIn?: Locale
  readonly other?: string
  /** The question of the roadmap that led to it. */
  readonly question?: string
  /** The summary that answers the gap or the question. */
  readonly summary?: string
  readonly changed?: readonly string[]
}

/** Writes one line of the public history of a gap, together with what it tells of; its id. */
export async function tellEvent(req: PayloadRequest, { key = crypto.randomUUID(), reason, ...event }: GapEvent): Promise<string> {
  const { id } = await req.payload.create({
    collection: 'gap-events',
    data: { ...event, reason: reason || null, key, at: new Date().toISOString(), writtenIn: event.writtenIn ?? defaultLocale } as never,
    depth: 0, overrideAccess: true, req,
  })
  return String(id)
}

/** The same where a gap came to another state; who proposed it is told by mail if they asked for that. */
export async function tellMove(req: PayloadRequest, gap: KnownGap, event: Omit<GapEvent, 'gap'> & { readonly to: GapState }): Promise<void> {
  const gapEvent = await tellEvent(req, { ...event, gap: gap.id })
  if (gap.tellsProposer) await queueMail(req, 'gap-news', { gapEvent })
}

/** In what capacity someone acts upon a gap. */
export function roleOf(actor: Actor, gap: Pick<KnownGap, 'proposedBy'>): GapActorRole {
  if (actor === 'hub') return 'hub'
  if (gap.proposedBy === String(actor.id)) return 'proposer'
  return may(holderOf({ user: actor }), 'agenda.moderate') ? 'moderator' : 'collaborator'
}

/** Sees to it that what was posted twice at once ends as one record, and that both get the same answer. */
export async function onceOnly<Answer>(
  work: () => Promise<Answer>, existing: () => Promise<Answer | null>,
): Promise<Answer> {
  try {
    return await work()
  } catch (error) {
    const done = error instanceof GapRefused ? null : await existing()
    if (done === null) throw error
    return done
  }
}

/** The term of the country that someone speaks for: their own, or their organisation's. */
export async function countryOf(payload: Payload, user: TypedUser, req?: PayloadRequest): Promise<string | null> {
  const { country, organisation } = user as unknown as { country?: unknown; organisation?: unknown }
  const own = idOf({ country }, 'country')
  if (own) return own
  const id = idOf({ organisation }, 'organisation')
  if (!id) return null
  const found = (await payload.findByID({
    collection: 'organisations', id, depth: 0, overrideAccess: true, disableErrors: true, ...(req ? { req } : {}),
  })) as unknown as Stored | null
  return found ? idOf(found, 'country') : null
}
