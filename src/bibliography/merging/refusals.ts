import type { Doc } from './changes'
import { MergeRefused } from './errors'

const nameOf = (doc: Doc): string => `“${String(doc.title ?? doc.id)}”`

/** @throws MergeRefused for a reference that went into another one already, or is archived */
export function refuseMerged(doc: Doc): void {
  if (doc.mergedInto)
    throw new MergeRefused(
      'already-merged',
      `${nameOf(doc)} was merged into another reference already. Reload, and go on with that one or undo that merge.`,
    )
  if (doc.editorialState === 'archived')
    throw new MergeRefused('already-merged', `${nameOf(doc)} is archived. Restore it to a draft before merging it.`)
}

/** What stands in the way of an undo: fields that someone edited since. */
export function editedSince(title: string, fields: readonly string[]): MergeRefused {
  const named = fields.join(', ')
  return new MergeRefused(
    'edited-since',
    `“${title}” was edited since the merge: ${named}. Undoing would lose these edits. ` +
      'Put the fields back to what the merge left there, or keep the merge and correct the record by hand.',
    [...fields],
  )
}
