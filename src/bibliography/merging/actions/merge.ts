import type { Payload, PayloadRequest, TypedUser } from 'payload'

import { may } from '@/access/roles'
import { holderOf } from '@/access/rules'
import { recordAudit } from '@/platform/audit/record'
import { runAction } from '@/platform/database/action'
import { logChange } from '@collections/hooks/searchChanges'

import type { MergedField } from '../../duplicates'
import type { Doc } from '../changes'
import { MergeRefused } from '../errors'
import { readLayers, saveLayers, type Layers } from '../layers'
import { saveUnion, type LeadingChange } from '../leading'
import { refuseMerged } from '../refusals'
import { memberOf, unionInto } from '../union'
import { leadPointersOn } from './pointers'

type StoredMerge = {
  /** The reference that stays; a published one must lead where there is one. */
  leading: string
  absorbed: readonly string[]
  /** Fields that a person chose: CSL variable to the id of the reference whose value to keep. */
  chosen?: Readonly<Record<string, string>>
  reason?: string
  /** Who merges; `'system'` may merge whatever the state allows. */
  user: PayloadRequest['user'] | 'system'
  req?: PayloadRequest
}

/** What a merge needs to remember of the absorbed references: where they stood. */
export type AbsorbedBefore = {
  id: string
  main: Pick<Doc, '_status' | 'editorialState' | 'mergedInto'>
  draft: Pick<Doc, '_status' | 'editorialState' | 'mergedInto'>
}

export type MergeBefore = { leading: LeadingChange | null; absorbed: AbsorbedBefore[]; records: Doc[] }

/**
 * Merges stored references of one document: the leading one gets the union, everything that pointed to the others is
 * led to it, and the others are archived with a sign to it. One transaction, one audit event, one row of
 * `reference-merges` with what {@link undoReferenceMerge} needs.
 *
 * What the public sees of the leading reference changes only by what was public already; the rest is a draft.
 *
 * @returns the id of the merge
 * @throws MergeRefused if one of them is missing, merged or archived already, or if the person may not
 */
export async function mergeReferences(payload: Payload, request: StoredMerge): Promise<{ merge: string }> {
  const { leading, reason, user, chosen = {} } = request
  const absorbed = [...new Set(request.absorbed)].filter((id) => id !== leading)
  if (absorbed.length === 0)
    throw new MergeRefused('nothing-to-merge', 'Name at least one other reference to merge into the leading one.')
  const asker = user === 'system' ? null : user
  return runAction(payload, { req: request.req, user: asker as TypedUser | null }, async (req) => {
    const [first, ...others] = await Promise.all([leading, ...absorbed].map((id) => layersOf(req, id)))
    if (!first) throw new MergeRefused('not-found', `There is no reference ${leading}.`)
    refuseStates(first, others, user)
    const draft = unionInto(memberOf(first.draft), others.map((each) => memberOf(each.draft)), { chosen })
    const union = { draft: draft.doc, ...publicUnion(first, others, chosen) }
    const change = await saveUnion(req, first, union)
    for (const each of others) await absorb(req, each, leading)
    const moved = await leadPointersOn(req, { target: 'references', absorbed: new Set(absorbed), leading })
    if (first.public && change?.public) await logChange(req, 'references', leading, 'upsert')
    const before: MergeBefore = {
      leading: change,
      absorbed: others.map(standing),
      records: [first, ...others].map((each) => each.draft),
    }
    const label = `${titleOf(first)} ← ${others.map(titleOf).join(', ')}`.slice(0, 300)
    const row = await payload.create({
      collection: 'reference-merges',
      data: {
        label, leading, absorbed, reason,
        fields: draft.fields as unknown as Record<string, unknown>[],
        before: before as unknown as Record<string, unknown>,
        moved: moved as unknown as Record<string, unknown>[],
        ...(asker ? { mergedBy: asker.id, mergedByLabel: asker.name ?? asker.email } : { mergedByLabel: 'system' }),
      },
      req, depth: 0, overrideAccess: true,
    })
    await recordAudit(payload, req, {
      action: 'references.merge', collectionSlug: 'references', documentId: leading, documentLabel: label, reason,
      changes: changesFor(draft.fields, others, moved.length),
    })
    return { merge: String(row.id) }
  })
}

async function layersOf(req: PayloadRequest, id: string): Promise<Layers> {
  const layers = await readLayers(req, 'references', id)
  if (!layers) throw new MergeRefused('not-found', `There is no reference ${id}. Reload: it may have been deleted.`)
  return layers
}

const titleOf = ({ draft }: Layers): string => String(draft.title ?? draft.id)

function refuseStates(first: Layers, others: readonly Layers[], user: StoredMerge['user']): void {
  for (const { draft } of [first, ...others]) refuseMerged(draft)
  if (!others.some((each) => each.public)) return
  if (user !== 'system' && !may(holderOf({ user }), 'evidence.publish'))
    throw new MergeRefused(
      'not-permitted',
      'One of these references is public. Merging it away needs the permission evidence.publish.',
    )
  if (!first.public)
    throw new MergeRefused(
      'not-public',
      `“${titleOf(first)}” is not public, but one of the others is: its readers would be led to a page that is not ` +
        'there. Let the public one lead, or publish the other first.',
    )
}

/** The union of what is public already, if that is more than the leading reference alone. */
function publicUnion(first: Layers, others: readonly Layers[], chosen: Readonly<Record<string, string>>): { public?: Doc } {
  const seen = others.flatMap((each) => (each.public ? [memberOf(each.public)] : []))
  if (!first.public || seen.length === 0) return {}
  const ids = new Set([first.id, ...seen.map(({ id }) => id)])
  const own = Object.fromEntries(Object.entries(chosen).filter(([, id]) => ids.has(id)))
  return { public: unionInto(memberOf(first.public), seen, { chosen: own }).doc }
}

async function absorb(req: PayloadRequest, layers: Layers, leading: string): Promise<void> {
  const gone: Doc = { _status: 'draft', editorialState: 'archived', mergedInto: leading }
  await saveLayers(req, 'references', layers, { main: { ...layers.main, ...gone }, draft: { ...layers.draft, ...gone } })
  if (layers.public) await logChange(req, 'references', layers.id, 'upsert')
}

function standing({ id, main, draft }: Layers): AbsorbedBefore {
  const of = ({ _status, editorialState, mergedInto }: Doc): AbsorbedBefore['main'] => ({
    _status: _status ?? 'draft', editorialState: editorialState ?? null, mergedInto: mergedInto ?? null,
  })
  return { id, main: of(main), draft: of(draft) }
}

/** What the audit event says of the merge: which fields came from elsewhere, and how far it reaches. */
function changesFor(fields: readonly MergedField[], others: readonly Layers[], moved: number) {
  const from = fields.filter((field) => others.some(({ id }) => field.from.includes(id))).map(({ field }) => field)
  return {
    merged: { to: others.map(titleOf) },
    ...(from.length > 0 ? { fields: { to: from } } : {}),
    ...(moved > 0 ? { ledOn: { to: moved } } : {}),
  }
}

