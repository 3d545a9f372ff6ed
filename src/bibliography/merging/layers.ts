import type { CollectionSlug, PayloadRequest } from 'payload'

import type { Doc } from './changes'
import { newestVersions } from './versions'

/** A record with editorial states as it is stored: what the public sees, and what editors see. */
export type Layers = {
  id: string
  /** The published version; null for one that is not public. */
  public: Doc | null
  /** The newest version: the published one itself unless someone began another. */
  draft: Doc
  /** The record beside its versions, which is the published version if there is one. */
  main: Doc
  /** When the newest version was saved, as ISO 8601; empty if there are no versions. */
  savedAt: string
  versionId?: string
}

/** Reads both layers of a record with everything the database has of it; null if there is none. */
export async function readLayers(req: PayloadRequest, collection: CollectionSlug, id: string): Promise<Layers | null> {
  const { db } = req.payload
  const main = await db.findOne<Doc & { id: string }>({ collection, where: { id: { equals: id } }, req })
  if (!main) return null
  const versions = await newestVersions(req.payload, collection, [id], { req })
  const [newest] = versions.sort((one, other) => Date.parse(other.updatedAt) - Date.parse(one.updatedAt))
  const draft: Doc = newest ? { ...newest.version, id: main.id } : main
  return {
    id, main, draft,
    public: main._status === 'published' ? main : null,
    savedAt: newest ? String(newest.updatedAt) : '',
    ...(newest ? { versionId: String(newest.id) } : {}),
  }
}

/** True if editors work on a version that is not public yet. */
export const hasNewerDraft = ({ public: published, draft }: Layers): boolean =>
  published !== null && draft._status !== 'published'

/**
 * Saves the layers of a record without hooks, so that both can be written in one step: the record itself, and the
 * draft as a new version. Who calls it has worked out and checked what it saves, and tells the audit and search.
 */
export async function saveLayers(
  req: PayloadRequest,
  collection: CollectionSlug,
  before: Layers,
  { main, draft }: { main?: Doc; draft: Doc },
): Promise<void> {
  const now = nowAfter(before.savedAt)
  if (main)
    await req.payload.db.updateOne({
      collection, id: before.id, req, returning: false, data: stored({ ...main, updatedAt: now }),
    })
  await req.payload.db.createVersion({
    autosave: false, collectionSlug: collection, createdAt: now, updatedAt: now, parent: before.id, req,
    returning: false, versionData: stored({ ...draft, updatedAt: now }) as never,
  })
}

/** Versions saved within one millisecond would both be the newest. */
function nowAfter(savedAt: string): string {
  return new Date(Math.max(Date.now(), Date.parse(savedAt || '1970-01-01') + 1)).toISOString()
}

/** A copy to write: adapters change what they are given, and the id is not written. */
export function stored(doc: Doc): Doc {
  const { id: _, _id: __, ...data } = structuredClone(doc)
  return data
}
