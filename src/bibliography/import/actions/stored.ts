import type { Payload, PayloadRequest } from 'payload'
import { newestVersions, type NewestVersion } from '../../merging/versions'
import { itemOf } from '../../storing'
import { forComparison } from '../forComparison'
import { lineWriter } from '../lines'

const PAGE = 250

const FIELDS = [
  'title', 'kind', 'cslType', 'contributors', 'issued', 'containerTitle', 'containerTitleShort', 'volume', 'issue',
  'pages', 'articleNumber', 'reportNumber', 'genre', 'url', 'identifiers', 'cslExtra',
] as const

const select = { parent: true, version: Object.fromEntries(FIELDS.map((field) => [field, true])) }

/**
 * Writes the newest version of every stored reference, drafts too, as lines of `{id, item}` with what a comparison
 * reads. Goes through the table by its key, so that memory and time per page stay the same however many there are.
 */
export async function exportStored(payload: Payload, file: string, signal: AbortSignal): Promise<number> {
  const lines = await lineWriter(file)
  let total = 0
  try {
    let last = ''
    for (;;) {
      signal.throwIfAborted()
      const { docs } = await payload.db.findVersions<Record<string, unknown>>({
        collection: 'references',
        where: {
          and: [
            { latest: { equals: true } },
            { 'version.mergedInto': { exists: false } },
            ...(last ? [{ id: { greater_than: last } }] : []),
          ],
        },
        sort: 'id',
        limit: PAGE,
        pagination: false,
        select: select as never,
      })
      const versions = docs as unknown as NewestVersion[]
      for (const { parent, version } of versions)
        await lines.write({ id: String(parent), item: forComparison(itemOf(version)) })
      total += versions.length
      const end = versions.at(-1)
      if (!end || versions.length < PAGE) return total
      last = String(end.id)
    }
  } finally {
    await lines.close()
  }
}

/** The pairs that people have told apart, by what the records say. */
export async function pairsApart(payload: Payload): Promise<[string, string][]> {
  const { docs } = await payload.find({
    collection: 'duplicate-decisions',
    where: { state: { in: ['different', 'related'] } },
    select: { oneKey: true, otherKey: true },
    pagination: false, depth: 0, overrideAccess: true,
  })
  return docs.map(({ oneKey, otherKey }) => [oneKey, otherKey])
}

/**
 * The newest version of these references with everything they hold; of one that went into another, that other one.
 * What was removed is missing.
 */
export async function latestReferences(
  payload: Payload,
  ids: readonly string[],
  req?: PayloadRequest,
): Promise<Map<string, Record<string, unknown> & { id: string }>> {
  const found = new Map<string, Record<string, unknown> & { id: string }>()
  let asked = new Map([...new Set(ids)].map((id) => [id, [id]]))
  // A merge of merges is followed a few times; longer chains do not come about.
  for (let depth = 0; depth < 4 && asked.size > 0; depth += 1) {
    const docs = await latestVersions(payload, [...asked.keys()], req)
    const next = new Map<string, string[]>()
    for (const { parent, version } of docs) {
      const into = version.mergedInto
      const wanted = asked.get(String(parent)) ?? []
      if (typeof into === 'string') next.set(into, [...(next.get(into) ?? []), ...wanted])
      else for (const id of wanted) found.set(id, { ...version, id: String(parent) })
    }
    asked = next
  }
  return found
}

/** The newest version of these references; only these fields of each, if any are named. */
export const latestVersions = (
  payload: Payload,
  ids: readonly string[],
  req?: PayloadRequest,
  fields?: readonly string[],
): Promise<NewestVersion[]> => newestVersions(payload, 'references', ids, { req, fields })
