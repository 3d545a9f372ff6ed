import type { CollectionSlug, FlattenedField, PayloadRequest } from 'payload'

import { logChange, logSearchChange } from '@collections/hooks/searchChanges'

import type { Doc } from '../changes'
import { readLayers, stored } from '../layers'
import { leadBack, leadOn, pointerPaths, type Move } from '../pointers'

/** What pointed to the absorbed records in one record, and where. A global has no id. */
export type MovedRecord = { collection?: CollectionSlug; global?: string; id?: string; label: string; moves: Move[] }

/** Kinds of records that are merged. */
type Target = 'references' | 'studies'

/**
 * Records of what happened, which a merge must not rewrite: earlier merges (their undo needs them) and what became of
 * an imported record (the undo of its import needs it).
 */
const HISTORY: Readonly<Record<string, readonly string[] | 'all'>> = {
  'reference-merges': 'all',
  'study-merges': 'all',
  'search-changes': 'all',
  'audit-events': 'all',
  'import-records': ['reference'],
}

type Pointing = { slug: CollectionSlug; fields: FlattenedField[]; paths: string[]; richTexts: string[] }

/** Every collection that can point to such a record, found in the configuration. */
function pointingCollections(req: PayloadRequest, target: Target): Pointing[] {
  const { config } = req.payload
  const locales = config.localization ? config.localization.localeCodes : []
  return config.collections.flatMap(({ slug, flattenedFields }) => {
    const history = HISTORY[slug] ?? []
    // Payload's own collections (locks, preferences, jobs) say where someone works, not what is known.
    if (history === 'all' || slug.startsWith('payload-')) return []
    const fields = flattenedFields.filter((field) => !('name' in field) || !history.includes(field.name))
    const found = pointerPaths(fields, target, locales)
    return found.paths.length + found.richTexts.length > 0 ? [{ slug: slug as CollectionSlug, fields, ...found }] : []
  })
}

type Merge = { target: Target; absorbed: ReadonlySet<string>; leading: string }

/**
 * Leads everything that points to the absorbed records to the leading one, in what the public sees and in drafts
 * alike. The records of the merge themselves are left alone.
 */
export async function leadPointersOn(req: PayloadRequest, merge: Merge): Promise<MovedRecord[]> {
  const { target, absorbed, leading } = merge
  const moved: MovedRecord[] = []
  for (const pointing of pointingCollections(req, target)) {
    for (const id of await idsThatPoint(req, pointing, [...absorbed])) {
      if (pointing.slug === target && (id === leading || absorbed.has(id))) continue
      const record = await leadRecordOn(req, pointing, id, merge)
      if (record) moved.push(record)
    }
  }
  for (const { slug, flattenedFields } of req.payload.config.globals) {
    const doc = await req.payload.db.findGlobal<Doc>({ slug, req })
    const { doc: led, moves } = leadOn(flattenedFields, doc ?? {}, merge)
    if (moves.length === 0) continue
    await req.payload.db.updateGlobal({ slug, data: stored(led), req, returning: false })
    moved.push({ global: slug, label: slug, moves })
  }
  return moved
}

async function idsThatPoint(req: PayloadRequest, { slug, paths, richTexts }: Pointing, absorbed: string[]): Promise<string[]> {
  const { payload } = req
  const hasDrafts = Boolean(payload.collections[slug].config.versions?.drafts)
  const ids = new Set<string>()
  const all = { collection: slug, req, limit: 0, pagination: false, depth: 0, locale: 'all' } as const
  for (const draft of hasDrafts ? [false, true] : [false]) {
    // One path at a time: joining several lists in one question multiplies their rows.
    for (const path of paths) {
      const { docs } = await payload.find({ ...all, overrideAccess: true, draft, where: { [path]: { in: absorbed } }, select: {} })
      for (const { id } of docs) ids.add(String(id))
    }
    if (richTexts.length === 0) continue
    const select = Object.fromEntries(richTexts.map((name) => [name.split('.')[0], true]))
    const { docs } = await payload.find({ ...all, overrideAccess: true, draft, select })
    for (const doc of docs) if (absorbed.some((id) => JSON.stringify(doc).includes(id))) ids.add(String(doc.id))
  }
  return [...ids]
}

async function leadRecordOn(req: PayloadRequest, { slug, fields }: Pointing, id: string, merge: Merge): Promise<MovedRecord | null> {
  const moves = new Map<string, Move>()
  let label = id
  await rewrite(req, slug, id, (doc) => {
    const led = leadOn(fields, doc, merge)
    if (slug === 'duplicate-decisions' && led.doc.one === led.doc.other) return null
    const title = doc.title ?? doc.label ?? doc.name
    if (typeof title === 'string') label = title
    for (const move of led.moves) if (!moves.has(move.path)) moves.set(move.path, move)
    return led.moves.length > 0 ? led.doc : null
  })
  return moves.size > 0 ? { collection: slug, id, label, moves: [...moves.values()] } : null
}

/** Points back what {@link leadPointersOn} led on, wherever it still points to the leading reference. */
export async function leadPointersBack(
  req: PayloadRequest,
  { target, moved, leading }: { target: Target; moved: readonly MovedRecord[]; leading: string },
): Promise<void> {
  for (const { collection, global, id, moves } of moved) {
    if (global) {
      const { flattenedFields } = req.payload.globals.config.find(({ slug }) => slug === global) ?? { flattenedFields: [] }
      const doc = await req.payload.db.findGlobal<Doc>({ slug: global, req })
      const back = leadBack(flattenedFields, doc ?? {}, { target, leading, moves })
      if (back.isChanged) await req.payload.db.updateGlobal({ slug: global, data: stored(back.doc), req, returning: false })
    }
    if (!collection || !id) continue
    const fields = req.payload.collections[collection].config.flattenedFields
    await rewrite(req, collection, id, (doc) => {
      const back = leadBack(fields, doc, { target, leading, moves })
      return back.isChanged ? back.doc : null
    })
  }
}

/**
 * Rewrites what the database has of a record: itself and its newest version, each in place, since nobody edited it.
 * Search follows where the public sees the change.
 */
async function rewrite(req: PayloadRequest, collection: CollectionSlug, id: string, change: (doc: Doc) => Doc | null): Promise<void> {
  const { db } = req.payload
  const { versions, hooks } = req.payload.collections[collection].config
  const isSearched = hooks.afterChange.includes(logSearchChange)
  if (!versions?.drafts) {
    const doc = await db.findOne<Doc & { id: string }>({ collection, where: { id: { equals: id } }, req })
    const next = doc && change(doc)
    if (next) await db.updateOne({ collection, id, data: stored(next), req, returning: false })
    return
  }
  const layers = await readLayers(req, collection, id)
  if (!layers) return
  const main = change(layers.main)
  if (main) {
    const updatedAt = new Date().toISOString()
    await db.updateOne({ collection, id, data: stored({ ...main, updatedAt }), req, returning: false })
    if (layers.public && isSearched) await logChange(req, collection, id, 'upsert')
  }
  if (!layers.versionId) return
  const draft = change(layers.draft)
  if (draft)
    await db.updateVersion({
      collection, id: layers.versionId, req, returning: false, versionData: { version: stored(draft) } as never,
    })
}
