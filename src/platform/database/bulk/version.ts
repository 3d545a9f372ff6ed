import type { CollectionSlug, CreateVersionArgs, PayloadRequest } from 'payload'

/** What Payload hands to `createVersion` at the first save of a document. */
export function versionOf(
  collectionSlug: CollectionSlug,
  { id, ...versionData }: Record<string, unknown> & { id: string },
  req: Partial<PayloadRequest>,
): CreateVersionArgs {
  const now = new Date().toISOString()
  return {
    autosave: false,
    collectionSlug,
    createdAt: now,
    parent: id,
    req,
    returning: false,
    updatedAt: now,
    versionData,
  }
}
