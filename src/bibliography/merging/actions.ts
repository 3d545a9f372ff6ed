import type { PayloadRequest } from 'payload'

import type { CslItem } from '../record'
import { changesBetween, listOf } from './changes'
import { MergeRefused } from './errors'
import { readLayers } from './layers'
import { saveUnion, takeUnionBack, type LeadingChange } from './leading'
import { editedSince, refuseMerged } from './refusals'
import { memberOf, unionInto, type Member } from './union'

export { mergeReferences } from './actions/merge'
export { leadPointersBack, leadPointersOn, type MovedRecord } from './actions/pointers'
export { undoReferenceMerge } from './actions/undo'

type NewItem = {
  referenceId: string
  item: CslItem
  /** Where the item comes from, in words, as the provenance names it. */
  source: string
  /** The import that brings it. */
  batch?: string
  /** Fields that a person chose: CSL variable to `stored` or `new`. */
  chosen?: Readonly<Record<string, 'stored' | 'new'>>
}

/**
 * Unites a new item with a stored reference, within the caller's transaction; where the reference is published as a
 * draft on top of what the public sees. The caller audits its whole batch.
 *
 * @returns whether the item added anything, and what {@link undoMergeIntoReference} needs (JSON)
 * @throws MergeRefused if there is no such reference or it went into another one
 */
export async function mergeIntoReference(
  req: PayloadRequest,
  { referenceId, item, source, batch, chosen = {} }: NewItem,
): Promise<{ changed: boolean; before: LeadingChange | null }> {
  const layers = await readLayers(req, 'references', referenceId)
  if (!layers) throw new MergeRefused('not-found', `There is no reference ${referenceId} to merge with.`)
  refuseMerged(layers.draft)
  const stored = memberOf(layers.draft)
  const added: Member = { id: 'new', item, name: source }
  const ids = Object.entries(chosen).map(([field, whose]) => [field, whose === 'new' ? 'new' : stored.id])
  const { doc } = unionInto(stored, [added], { chosen: Object.fromEntries(ids) })
  if (changesBetween(layers.draft, doc).length === 0) return { changed: false, before: null }
  const importedIn = [...new Set([...listOf(doc.importedIn), ...(batch ? [batch] : [])])]
  const before = await saveUnion(req, layers, { draft: { ...doc, importedIn } })
  return { changed: true, before }
}

/**
 * Takes back what {@link mergeIntoReference} did, within the caller's transaction.
 *
 * @throws MergeRefused `edited-since`, naming the fields, if that would lose what someone wrote since
 */
export async function undoMergeIntoReference(
  req: PayloadRequest,
  { referenceId, before }: { referenceId: string; before: unknown },
): Promise<void> {
  if (!before) return
  const layers = await readLayers(req, 'references', referenceId)
  if (!layers) throw new MergeRefused('not-found', `The reference ${referenceId} is not there any more.`)
  refuseMerged(layers.draft)
  const lost = await takeUnionBack(req, layers, before as LeadingChange)
  if (lost.length > 0) throw editedSince(String(layers.draft.title), lost)
}
