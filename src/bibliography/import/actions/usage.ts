import type { CollectionSlug, Payload } from 'payload'
import { pointerPaths } from '../../merging/pointers'

/** Collections that tell what happened, or point to a reference only in passing. */
const NO_USE = new Set<string>(['import-records', 'import-batches', 'search-changes', 'audit-events', 'lookup-answers'])
const OPEN_QUESTIONS = 'duplicate-decisions'

type Pointing = { slug: CollectionSlug; label: string; paths: string[]; richTexts: string[]; hasDrafts: boolean }

/** For each reference that something uses, what uses it, in words: “studies”, “another import”. */
type Uses = ReadonlyMap<string, string>

/**
 * Finds what uses references: every relation of the configuration and every link in a text, in what is public and in
 * drafts. What the references of `own` say of each other does not count.
 */
export function usageFinder(
  payload: Payload,
  batch: string,
  own: ReadonlySet<string>,
): (ids: readonly string[]) => Promise<Uses> {
  const pointing = pointingCollections(payload)
  let linked: Promise<ReadonlySet<string>> | undefined
  return async (ids) => {
    const uses = new Map<string, string>()
    const asked = new Set(ids)
    for (const each of pointing)
      for (const path of each.paths)
        for (const id of await pointedTo(payload, each, path, asked, own)) if (!uses.has(id)) uses.set(id, each.label)
    for (const id of await heldByOtherImports(payload, batch, ids)) uses.set(id, 'another import')
    linked ??= linksInTexts(payload, pointing)
    const inTexts = await linked
    for (const id of ids) if (inTexts.has(id)) uses.set(id, 'a text')
    return uses
  }
}

function pointingCollections(payload: Payload): Pointing[] {
  const { collections, localization } = payload.config
  return collections.flatMap(({ slug, flattenedFields, versions, labels }) => {
    if (NO_USE.has(slug) || slug === OPEN_QUESTIONS || slug.startsWith('payload-')) return []
    const found = pointerPaths(flattenedFields, 'references', localization ? localization.localeCodes : [])
    if (found.paths.length + found.richTexts.length === 0) return []
    const label = typeof labels.plural === 'string' ? labels.plural.toLowerCase() : slug
    return [{ slug: slug as CollectionSlug, label, hasDrafts: Boolean(versions?.drafts), ...found }]
  })
}

/** Those of `asked` that a record of this collection points to by this path. */
async function pointedTo(
  payload: Payload,
  { slug, hasDrafts }: Pointing,
  path: string,
  asked: ReadonlySet<string>,
  own: ReadonlySet<string>,
): Promise<string[]> {
  const found: string[] = []
  const field = path.split('.')[0] ?? path
  for (const draft of hasDrafts ? [false, true] : [false]) {
    const { docs } = await payload.find({
      collection: slug, draft, where: { [path]: { in: [...asked] } }, select: { [field]: true } as never,
      limit: 0, pagination: false, depth: 0, overrideAccess: true, locale: 'all',
    })
    for (const doc of docs as unknown as Record<string, unknown>[]) {
      if (slug === 'references' && own.has(String(doc.id))) continue
      found.push(...idsIn(doc[field], asked))
    }
  }
  return found
}

/** Every one of `asked` that stands somewhere in a value. */
function idsIn(value: unknown, asked: ReadonlySet<string>): string[] {
  if (typeof value === 'string') return asked.has(value) ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap((inner) => idsIn(inner, asked))
}

/** What another import found to be there already would be missing from it. */
async function heldByOtherImports(payload: Payload, batch: string, ids: readonly string[]): Promise<string[]> {
  const { docs } = await payload.find({
    collection: 'import-records', select: { match: true }, limit: 0, pagination: false, depth: 0, overrideAccess: true,
    where: {
      and: [
        { match: { in: [...ids] } },
        { batch: { not_equals: batch } },
        { outcome: { in: ['merged', 'unchanged'] } },
      ],
    },
  })
  return docs.map(({ match }) => String(match))
}

const LINK = /"value":"([^"]+)"/g

/** The ids of everything that rich texts link to. Texts cannot be searched by link, so all are read, once. */
async function linksInTexts(payload: Payload, pointing: readonly Pointing[]): Promise<ReadonlySet<string>> {
  const ids = new Set<string>()
  for (const { slug, richTexts, hasDrafts } of pointing) {
    if (richTexts.length === 0) continue
    const select = Object.fromEntries(richTexts.map((path) => [path.split('.')[0] ?? path, true]))
    for (const draft of hasDrafts ? [false, true] : [false]) {
      const { docs } = await payload.find({
        collection: slug, draft, select: select as never, limit: 0, pagination: false, depth: 0,
        overrideAccess: true, locale: 'all',
      })
      for (const [, id] of JSON.stringify(docs).matchAll(LINK)) if (id !== undefined) ids.add(id)
    }
  }
  return ids
}
