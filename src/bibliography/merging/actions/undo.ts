import type { Payload, PayloadRequest, TypedUser } from 'payload'

import { may } from '@/access/roles'
import { holderOf } from '@/access/rules'
import { recordAudit } from '@/platform/audit/record'
import { runAction } from '@/platform/database/action'
import { logChange } from '@collections/hooks/searchChanges'

import { MergeRefused } from '../errors'
import { readLayers, saveLayers } from '../layers'
import { takeUnionBack } from '../leading'
import { editedSince } from '../refusals'
import type { AbsorbedBefore, MergeBefore } from './merge'
import { leadPointersBack, type MovedRecord } from './pointers'

type Undo = {
  /** The id of the merge. */
  merge: string
  user: PayloadRequest['user'] | 'system'
  req?: PayloadRequest
}

/**
 * Undoes a merge: the absorbed references stand again where they stood, what pointed to them does so again wherever
 * nobody pointed it elsewhere since, and the leading reference loses what the merge gave it.
 *
 * @throws MergeRefused `edited-since` if that would lose what someone wrote since, naming it
 */
export async function undoReferenceMerge(payload: Payload, { merge, user, req: given }: Undo): Promise<void> {
  const asker = user === 'system' ? null : user
  await runAction(payload, { req: given, user: asker as TypedUser | null }, async (req) => {
    const row = await payload.findByID({
      collection: 'reference-merges', id: merge, req, depth: 0, overrideAccess: true, disableErrors: true,
    })
    if (!row) throw new MergeRefused('not-found', `There is no merge ${merge}.`)
    if (row.undoneAt) throw new MergeRefused('already-merged', `The merge “${row.label}” was undone already.`)
    const before = row.before as unknown as MergeBefore
    const leading = String(row.leading)
    const wasPublic = before.absorbed.some(({ main }) => main._status === 'published')
    if (wasPublic && user !== 'system' && !may(holderOf({ user }), 'evidence.publish'))
      throw new MergeRefused('not-permitted', 'Making the references public again needs the permission evidence.publish.')
    await restoreLeading(req, leading, before)
    for (const absorbed of before.absorbed) await restoreAbsorbed(req, absorbed, leading)
    await leadPointersBack(req, { target: 'references', moved: row.moved as unknown as MovedRecord[], leading })
    await payload.update({
      collection: 'reference-merges', id: merge, req, depth: 0, overrideAccess: true,
      data: { undoneAt: new Date().toISOString(), ...(asker ? { undoneBy: asker.id } : {}) },
    })
    await recordAudit(payload, req, {
      action: 'references.undo-merge', collectionSlug: 'references', documentId: leading, documentLabel: row.label,
    })
  })
}

async function restoreLeading(req: PayloadRequest, id: string, before: MergeBefore): Promise<void> {
  const layers = await readLayers(req, 'references', id)
  if (!layers) throw new MergeRefused('not-found', 'The leading reference of this merge was deleted: there is nothing to undo it on.')
  if (layers.draft.mergedInto)
    throw new MergeRefused(
      'edited-since',
      `“${String(layers.draft.title)}” went into another reference since. Undo that merge first.`,
    )
  if (!before.leading) return
  const lost = await takeUnionBack(req, layers, before.leading)
  if (lost.length > 0) throw editedSince(String(layers.draft.title), lost)
  if (layers.public && before.leading.public) await logChange(req, 'references', id, 'upsert')
}

async function restoreAbsorbed(req: PayloadRequest, { id, main, draft }: AbsorbedBefore, leading: string): Promise<void> {
  const layers = await readLayers(req, 'references', id)
  if (!layers) throw new MergeRefused('edited-since', 'A reference that went into this merge was deleted since: it can’t be brought back.')
  if (layers.draft.editorialState !== 'archived' || String(layers.draft.mergedInto) !== leading)
    throw new MergeRefused(
      'edited-since',
      `“${String(layers.draft.title)}” was brought back or merged elsewhere since. Undoing would lose that; archive it again first.`,
    )
  await saveLayers(req, 'references', layers, { main: { ...layers.main, ...main }, draft: { ...layers.draft, ...draft } })
  if (main._status === 'published') await logChange(req, 'references', id, 'upsert')
}
