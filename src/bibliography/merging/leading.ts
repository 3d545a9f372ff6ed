import type { PayloadRequest } from 'payload'

import { changesBetween, takeBack, type Doc, type FieldChange } from './changes'
import { hasNewerDraft, saveLayers, type Layers } from './layers'
import { saysTheSame } from './comparable'
import { withWorkedOut } from './workedOut'

/** What was done to the leading record: its fields by layer, and where it stood. */
export type LeadingChange = {
  /** Changes of the version that the public sees; absent if it was left alone. */
  public?: FieldChange[]
  draft: FieldChange[]
  /** Where the newest version stood, and where it stands now. */
  state: { before: unknown; after: unknown }
}

/** The next content of one layer: the fields that change, everything else untouched. */
function changed(before: Doc, changes: readonly FieldChange[]): Doc {
  const after = Object.fromEntries(changes.map((change) => [change.field, change.after]))
  return changes.length === 0 ? before : withWorkedOut({ ...before, ...after })
}

/**
 * Saves the union into the leading record. A published record whose union is public already (`published`) stays
 * published; else the union becomes a draft on top of what the public sees.
 *
 * @returns null if there was nothing to change
 */
export async function saveUnion(
  req: PayloadRequest,
  layers: Layers,
  union: { public?: Doc; draft: Doc },
): Promise<LeadingChange | null> {
  const draftChanges = changesBetween(layers.draft, union.draft)
  const publicChanges = layers.public && union.public ? changesBetween(layers.public, union.public) : []
  if (draftChanges.length === 0 && publicChanges.length === 0) return null
  const draft = changed(layers.draft, draftChanges)
  const published = layers.public && changed(layers.public, publicChanges)
  const staysPublic = published !== null && !hasNewerDraft(layers) && isSameText(published, draft)
  const state = staysPublic || layers.draft.editorialState === 'in-review' ? layers.draft.editorialState : 'draft'
  const next: Doc = { ...draft, editorialState: state, _status: staysPublic ? 'published' : 'draft' }
  const main = published ? (publicChanges.length > 0 ? published : undefined) : next
  await saveLayers(req, 'references', layers, { draft: next, ...(main ? { main } : {}) })
  return {
    draft: draftChanges,
    state: { before: layers.draft.editorialState ?? 'draft', after: state ?? 'draft' },
    ...(publicChanges.length > 0 ? { public: publicChanges } : {}),
  }
}

/**
 * Takes the union back out of the leading record.
 *
 * @returns the fields that someone edited since, in which case nothing was written; empty when it is done
 */
export async function takeUnionBack(req: PayloadRequest, layers: Layers, change: LeadingChange): Promise<string[]> {
  const draft = takeBack(layers.draft, change.draft)
  const published = layers.public && takeBack(layers.public, change.public ?? [])
  const lost = [...new Set([...draft.lost, ...(published?.lost ?? [])])]
  if (lost.length > 0) return lost
  const next = withWorkedOut(draft.doc)
  const seen = published && (change.public ? withWorkedOut(published.doc) : published.doc)
  const state = layers.draft.editorialState === change.state.after ? change.state.before : layers.draft.editorialState
  const isPublicAgain = seen !== null && change.state.before === 'published' && isSameText(seen, next)
  // A draft of its own must say so, whatever the record said before someone published in between.
  const restored: Doc = isPublicAgain
    ? { ...next, editorialState: 'published', _status: 'published' }
    : { ...next, editorialState: state === 'published' ? 'draft' : state, _status: 'draft' }
  // Payload shows drafts that are newer than the record: one that is public again must be newer than them.
  await saveLayers(req, 'references', layers, { draft: restored, main: seen ?? restored })
  return []
}

/** True if two layers of one record say the same, wherever each stands. */
function isSameText(one: Doc, other: Doc): boolean {
  const text = ({ _status, editorialState, ...rest }: Doc): Doc => rest
  return saysTheSame(text(one), text(other))
}
