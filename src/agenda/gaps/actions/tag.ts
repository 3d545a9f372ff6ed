import type { Payload, PayloadRequest, TypedUser } from 'payload'

import { runAction } from '@/platform/database/action'
import type { Locale } from '@/platform/locales'
import { withIntent } from '@/publishing/editorial/intent'
import { idOf, textOf, type Stored } from '@/publishing/stored'

import type { EpicotPart } from '../forms'
import { titleFrom } from '../typed'
import { onceOnly, requirePermission, tellEvent } from './record'

/** A gap as it is to be stored; relations are ids. */
export type NewGap = {
  readonly statement: string
  readonly why: string
  /** Ids of terms by the field that holds them. */
  readonly terms: Readonly<Record<string, readonly string[]>>
  readonly country: string | null
  readonly epicot: Readonly<Record<EpicotPart, string>>
  readonly citation: string
  readonly showName: boolean
  readonly tellMe: boolean
  readonly token: string
  readonly differences: readonly { readonly gap: string; readonly reason: string }[]
}

/**
 * Makes a tagged gap public, as proposed: others see it at once, so that they endorse it instead of tagging it again,
 * and moderators decide on it from there. The same form sent twice makes one gap.
 *
 * @returns the slug of the gap
 * @throws GapRefused if this person may not propose
 */
export async function tagGap(payload: Payload, user: TypedUser, gap: NewGap, locale: Locale): Promise<string> {
  requirePermission(user, 'agenda.propose')
  const key = `proposed:${user.id}:${gap.token}`
  return onceOnly(
    () => runAction(payload, { user, locale }, async (req) => (await taggedBefore(payload, key, req)) ?? create(req, user, gap, locale, key)),
    () => taggedBefore(payload, key),
  )
}

async function taggedBefore(payload: Payload, key: string, req?: PayloadRequest): Promise<string | null> {
  const { docs: [event] } = await payload.find({
    collection: 'gap-events', where: { key: { equals: key } }, limit: 1, pagination: false, depth: 0, overrideAccess: true,
    ...(req ? { req } : {}),
  })
  const id = event && idOf(event as unknown as Stored, 'gap')
  if (!id) return null
  const gap = await payload.findByID({
    collection: 'gaps', id, depth: 0, overrideAccess: true, disableErrors: true, ...(req ? { req } : {}),
  })
  return gap ? textOf(gap as unknown as Stored, 'slug') : null
}

async function create(req: PayloadRequest, user: TypedUser, gap: NewGap, locale: Locale, key: string): Promise<string> {
  const { name, organisation } = user as unknown as { name?: string; organisation?: unknown }
  const data = {
    title: titleFrom(gap.statement),
    statement: gap.statement,
    why: gap.why || null,
    kind: 'unclassified',
    state: 'proposed',
    ...gap.terms,
    country: gap.country,
    epicot: Object.fromEntries(Object.entries(gap.epicot).filter(([, text]) => text)),
    citation: gap.citation || null,
    differences: gap.differences,
    writtenIn: locale,
    proposedBy: user.id,
    // Who does not want to be named is not given away by where they work.
    proposedByLabel: gap.showName ? (name ?? null) : null,
    proposedByOrganisation: gap.showName ? idOf({ organisation }, 'organisation') : null,
    notifyProposer: gap.tellMe,
  }
  const intent = { collection: 'gaps', name: 'create-published', to: 'published', as: 'tag' } as const
  const created = await withIntent(req.context, intent, () => req.payload.create({
    collection: 'gaps', data: { ...data, _status: 'published' } as never, draft: false,
    locale, fallbackLocale: false, depth: 0, overrideAccess: true, req,
  }))
  await tellEvent(req, {
    gap: String(created.id), kind: 'proposed', actorRole: 'proposer', key, to: 'proposed', country: gap.country, writtenIn: locale,
  })
  return textOf(created as unknown as Stored, 'slug') ?? ''
}
