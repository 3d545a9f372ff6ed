import { randomBytes } from 'node:crypto'
import type { Payload, PayloadRequest, TypedUser } from 'payload'

import { may } from '@/access/roles'
import { holderOf } from '@/access/rules'
import { followStudies, refuseDoubleJobs } from '@/appraisal/actions/followStudies'
import { leadPointersOn } from '@/bibliography/merging/actions'
import { MergeRefused } from '@/bibliography/merging/errors'
import { readLayers, saveLayers, type Layers } from '@/bibliography/merging/layers'
import { recordAudit } from '@/platform/audit/record'
import { runAction } from '@/platform/database/action'
import { logChange } from '@collections/hooks/searchChanges'

import { uniteLists, type ListChange } from '../studyLists'
import { followExtractions } from './followExtractions'

export type Asker = { user: PayloadRequest['user'] | 'system'; req?: PayloadRequest }

type Standing = { _status: unknown; editorialState: unknown; mergedInto: unknown }

/** What undoing a merge needs of the two studies. */
export type StudyMergeBefore = {
  merged: { main: Standing; draft: Standing }
  lists: { main: ListChange; draft: ListChange }
}

/**
 * Merges one study into another that is the same research: results, reports, relations, ratings, rating and extraction
 * jobs and everything else that points to it go to the one that stays, and it is archived with a sign to that one. Of single
 * fields, the study that stays keeps its own. One transaction, one audit event, and a row that undoes it.
 *
 * @returns the id of the merge
 * @throws MergeRefused if one is missing, archived or merged already, or if the person may not
 */
export async function mergeStudies(
  payload: Payload,
  { keep, merge, reason, user, req: given }: Asker & { keep: string; merge: string; reason: string },
): Promise<{ merge: string }> {
  const why = reason.trim()
  if (!why) throw new MergeRefused('nothing-to-merge', 'Say in a few words why the two are the same study.')
  if (keep === merge) throw new MergeRefused('nothing-to-merge', 'These are one and the same record. Name another study to merge into it.')
  const asker = askerOf(user)
  return runAction(payload, { req: given, user: asker }, async (req) => {
    const stays = await studyLayers(req, keep)
    const goes = await studyLayers(req, merge)
    if (goes.public && !stays.public)
      throw new MergeRefused('not-public', `“${titleOf(stays)}” is not public, but “${titleOf(goes)}” is: its readers would be led to a page that is not there. Keep the public one, or publish the other first.`)
    await refuseDoubleJobs(req, keep, merge)
    const moved = await leadPointersOn(req, { target: 'studies', absorbed: new Set([merge]), leading: keep })
    const lists = await unite(req, stays, goes)
    const before: StudyMergeBefore = { merged: { main: standingOf(goes.main), draft: standingOf(goes.draft) }, lists }
    const gone = { _status: 'draft', editorialState: 'archived', mergedInto: keep }
    await saveLayers(req, 'studies', goes, { main: { ...goes.main, ...gone }, draft: { ...goes.draft, ...gone } })
    await followStudies(req, [keep, merge])
    await followExtractions(req, [keep, merge])
    for (const { id, public: seen } of [stays, goes]) if (seen) await logChange(req, 'studies', id, 'upsert')
    const label = `${titleOf(stays)} ← ${titleOf(goes)}`.slice(0, 300)
    const row = await payload.create({
      collection: 'study-merges',
      data: {
        label, keep, merged: merge, reason: why,
        moved: moved as unknown as Record<string, unknown>[],
        before: before as unknown as Record<string, unknown>,
        ...(asker ? { mergedBy: asker.id, mergedByLabel: asker.name ?? asker.email } : { mergedByLabel: 'system' }),
      },
      req, depth: 0, overrideAccess: true,
    })
    // How much was led on is left out: it would tell of ratings that are still blind.
    await recordAudit(payload, req, {
      action: 'studies.merge', collectionSlug: 'studies', documentId: keep, documentLabel: label, reason: why,
      changes: { merged: { to: merge } },
    })
    return { merge: String(row.id) }
  })
}

/** Who merges, after checking that they may. */
export function askerOf(user: Asker['user']): TypedUser | null {
  if (user === 'system') return null
  if (!may(holderOf({ user }), 'evidence.publish'))
    throw new MergeRefused('not-permitted', 'Merging studies needs the permission evidence.publish.')
  return user as TypedUser
}

async function studyLayers(req: PayloadRequest, id: string): Promise<Layers> {
  const layers = await readLayers(req, 'studies', id)
  if (!layers) throw new MergeRefused('not-found', `There is no study ${id}. Reload: it may have been deleted.`)
  if (layers.draft.mergedInto) throw new MergeRefused('already-merged', `“${titleOf(layers)}” was merged into another study already.`)
  if (layers.draft.editorialState === 'archived')
    throw new MergeRefused('already-merged', `“${titleOf(layers)}” is archived. Restore it before it is merged.`)
  return layers
}

export const titleOf = ({ draft }: Layers): string => String(draft.title ?? draft.id)

const standingOf = ({ _status, editorialState, mergedInto }: Record<string, unknown>): Standing => ({
  _status: _status ?? 'draft', editorialState: editorialState ?? null, mergedInto: mergedInto ?? null,
})

/** What is public of the one joins what is public of the other; drafts join the draft. */
async function unite(req: PayloadRequest, stays: Layers, goes: Layers): Promise<StudyMergeBefore['lists']> {
  const ids = new Map<string, string>()
  const idFor = ({ id }: { id?: string | null }): string => {
    const fresh = ids.get(String(id)) ?? randomBytes(12).toString('hex')
    ids.set(String(id), fresh)
    return fresh
  }
  const names = { keep: stays.id, merge: goes.id, idFor }
  const main = uniteLists(stays.main, stays.public ? (goes.public ?? {}) : goes.draft, names)
  const draft = uniteLists(stays.draft, goes.draft, names)
  await saveLayers(req, 'studies', stays, { main: main.doc, draft: draft.doc })
  return { main: main.change, draft: draft.change }
}
