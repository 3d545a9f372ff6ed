import type { Payload, PayloadRequest, Where } from 'payload'

import type { StudyMerge } from '@/payload-types'
import { followStudies } from '@/appraisal/actions/followStudies'
import { leadPointersBack, type MovedRecord } from '@/bibliography/merging/actions'
import { MergeRefused } from '@/bibliography/merging/errors'
import { readLayers, saveLayers } from '@/bibliography/merging/layers'
import { recordAudit } from '@/platform/audit/record'
import { runAction } from '@/platform/database/action'
import { logChange } from '@collections/hooks/searchChanges'
import { recordId } from '@collections/validation/recordId'

import { partLists } from '../studyLists'
import { followExtractions } from './followExtractions'
import { askerOf, titleOf, type Asker, type StudyMergeBefore } from './mergeStudies'

/**
 * Undoes the last merge that a study took part in: the merged one stands again where it stood, and what pointed to it
 * does so again wherever nobody pointed it elsewhere since.
 *
 * @throws MergeRefused if there is none, or it would lose what someone did since
 */
export async function unmergeStudies(
  payload: Payload,
  { study, user, req: given }: Asker & { study: string },
): Promise<void> {
  const asker = askerOf(user)
  await runAction(payload, { req: given, user: asker }, async (req) => {
    const row = await lastMerge(req, study)
    const [keep, merged] = [recordId(row.keep) ?? '', recordId(row.merged) ?? '']
    const before = row.before as unknown as StudyMergeBefore
    const stays = await readLayers(req, 'studies', keep)
    const gone = await readLayers(req, 'studies', merged)
    if (!stays || !gone) throw new MergeRefused('not-found', 'One of the two studies was deleted since: there is nothing to undo this on.')
    if (stays.draft.mergedInto)
      throw new MergeRefused('edited-since', `“${titleOf(stays)}” went into another study since. Undo that merge first.`)
    if (gone.draft.editorialState !== 'archived' || String(gone.draft.mergedInto) !== keep)
      throw new MergeRefused('edited-since', `“${titleOf(gone)}” was brought back since. Archive it again before the merge is undone.`)
    const { main, draft } = before.lists
    await saveLayers(req, 'studies', stays, { main: partLists(stays.main, main), draft: partLists(stays.draft, draft) })
    await saveLayers(req, 'studies', gone, {
      main: { ...gone.main, ...before.merged.main }, draft: { ...gone.draft, ...before.merged.draft },
    })
    await leadPointersBack(req, { target: 'studies', moved: row.moved as unknown as MovedRecord[], leading: keep })
    await followStudies(req, [keep, merged])
    await followExtractions(req, [keep, merged])
    if (stays.public) await logChange(req, 'studies', keep, 'upsert')
    if (before.merged.main._status === 'published') await logChange(req, 'studies', merged, 'upsert')
    await payload.update({
      collection: 'study-merges', id: row.id, req, depth: 0, overrideAccess: true,
      data: { undoneAt: new Date().toISOString(), ...(asker ? { undoneBy: asker.id } : {}) },
    })
    await recordAudit(payload, req, {
      action: 'studies.undo-merge', collectionSlug: 'studies', documentId: keep, documentLabel: row.label,
    })
  })
}

async function lastMerge(req: PayloadRequest, study: string): Promise<StudyMerge> {
  const where: Where = {
    and: [{ undoneAt: { exists: false } }, { or: [{ keep: { equals: study } }, { merged: { equals: study } }] }],
  }
  const { docs } = await req.payload.find({
    collection: 'study-merges', where, sort: '-createdAt', limit: 1, pagination: false, depth: 0, overrideAccess: true, req,
  })
  if (!docs[0]) throw new MergeRefused('not-found', 'This study took part in no merge that could be undone.')
  return docs[0]
}
