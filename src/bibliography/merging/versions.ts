import type { CollectionSlug, Payload, PayloadRequest } from 'payload'

export type NewestVersion = { id: string; parent: string; updatedAt: string; version: Record<string, unknown> }

/**
 * The newest version of each of these records. Found in two steps, since SQLite would go through the newest versions
 * of all records if it were asked for both at once.
 *
 * @param options.fields only these fields of each; all without it
 */
export async function newestVersions(
  payload: Payload,
  collection: CollectionSlug,
  ids: readonly string[],
  { req, fields }: { req?: PayloadRequest | undefined; fields?: readonly string[] | undefined } = {},
): Promise<NewestVersion[]> {
  if (ids.length === 0) return []
  const every = { collection, limit: 0, pagination: false, ...(req ? { req } : {}) } as const
  const { docs: heads } = await payload.db.findVersions<Record<string, unknown>>({
    ...every, where: { parent: { in: [...ids] } }, select: { latest: true } as never,
  })
  const newest = (heads as unknown as { id: string; latest?: boolean }[]).filter(({ latest }) => latest)
  const version = fields && Object.fromEntries(fields.map((field) => [field, true]))
  const { docs } = await payload.db.findVersions<Record<string, unknown>>({
    ...every, where: { id: { in: newest.map(({ id }) => id) } },
    ...(version ? { select: { parent: true, version } as never } : {}),
  })
  return docs as unknown as NewestVersion[]
}
