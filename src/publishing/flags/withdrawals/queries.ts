import type { Payload, Where } from 'payload'

import { linkedFiles } from '../../embeds/nodes'
import { localText } from '../../localised'
import { linkFields, recordsById } from '../../reading/queries'
import { linkTo } from '../../reading/views'
import { idOf, textOf, type Stored } from '../../stored'
import type { FlaggedRecord } from '../view'

export const isWithdrawn: Where = { editorialState: { equals: 'archived' } }

/** What texts name that can be taken back, and how it is called; a result goes by its study. */
const named = {
  references: { slug: true, title: true, mergedInto: true },
  studies: { slug: true, title: true, mergedInto: true },
  results: { study: true },
  claims: { slug: true, statement: true },
  summaries: { slug: true, title: true },
} as const

type EditorialKind = keyof typeof named
type Rated = 'quality-ratings' | 'certainty-ratings'

/** Whom a flag is told: editors may read what was taken back, readers may not. */
export type Audience = 'readers' | 'editors'

const mostWithdrawn = 1000
const kinds = Object.keys(named) as EditorialKind[]
const isClosed: Where = { and: [{ isPublic: { not_equals: true } }, { withdrawnAt: { exists: true } }] }

/**
 * Records that were public once and are archived now, dated to the day on which they went: a merge of studies touches
 * them later. `publicSlug` is the address that readers knew. Of what readers never saw nothing is told.
 */
export async function withdrawnRecords(hub: Payload, collection: EditorialKind | Rated, where: Where): Promise<readonly Stored[]> {
  const fields = collection in named ? named[collection as EditorialKind] : { study: true, summary: true } as const
  const { docs } = await hub.find({
    collection, where: { and: [where, isWithdrawn] }, limit: mostWithdrawn, pagination: false, depth: 0, locale: 'all', overrideAccess: true,
    select: { ...fields, createdAt: true },
  })
  const archived = docs as unknown as readonly Stored[]
  if (archived.length === 0) return []
  const versions = await hub.findVersions({
    collection, limit: 0, pagination: false, depth: 0, overrideAccess: true, sort: 'createdAt',
    where: { and: [
      { parent: { in: archived.map(({ id }) => id) } },
      { or: [{ 'version._status': { equals: 'published' } }, { 'version.editorialState': { equals: 'archived' } }] },
    ] },
    select: { parent: true, createdAt: true, version: { _status: true, editorialState: true, ...('slug' in fields ? { slug: true } : {}) } },
  })
  const went = new Map<string, string>()
  const slugs = new Map<string, string | null>()
  for (const { parent, createdAt, version } of versions.docs) {
    const id = String(parent)
    if (version._status === 'published') {
      slugs.set(id, textOf(version as unknown as Stored, 'slug'))
      went.delete(id)
    } else if (slugs.has(id) && !went.has(id)) went.set(id, createdAt)
  }
  return archived.flatMap((record) => {
    const updatedAt = went.get(String(record.id))
    return updatedAt ? [{ ...record, updatedAt, publicSlug: slugs.get(String(record.id)) }] : []
  })
}

/** A record that was taken back, by the `collection:id` that texts name it by, as far as the audience may know it. */
export type Withdrawn = { readonly name: string; readonly record: Stored; readonly cited: FlaggedRecord }

type Asked = { readonly names: readonly string[]; readonly locale: string; readonly audience: Audience }

/** Those of the records with these names that were taken back. What was merged into another is no longer named. */
export async function withdrawnCited(hub: Payload, asked: Asked): Promise<readonly Withdrawn[]> {
  const found = await Promise.all([closedFiles(hub, asked), ...kinds.map(async (kind) => {
    const ids = idsOf(asked, kind)
    const records = ids.length > 0 ? await withdrawnRecords(hub, kind, { id: { in: ids } }) : []
    const studies = await recordsById(hub, 'studies', kind === 'results' ? records.map((record) => idOf(record, 'study')) : [], linkFields)
    return records.filter((record) => idOf(record, 'mergedInto') === null)
      .map((record) => ({ name: `${kind}:${String(record.id)}`, record, cited: citedAs(kind, record, studies, asked) }))
  })])
  return found.flat()
}

const idsOf = ({ names }: Asked, kind: string): readonly string[] =>
  names.filter((name) => name.startsWith(`${kind}:`)).map((name) => name.slice(kind.length + 1))

/** Of a closed file readers learn neither title nor name: the place in the text says which it was. */
async function closedFiles(hub: Payload, asked: Asked): Promise<readonly Withdrawn[]> {
  const [ids, filenames] = [idsOf(asked, 'documents'), idsOf(asked, linkedFiles)]
  if (ids.length + filenames.length === 0) return []
  const { docs } = await hub.find({
    collection: 'documents', where: { and: [{ or: [{ id: { in: ids } }, { filename: { in: filenames } }] }, isClosed] },
    select: { title: true, filename: true, withdrawnAt: true }, limit: mostWithdrawn, pagination: false, depth: 0, overrideAccess: true,
  })
  return docs.flatMap(({ id, title, filename, withdrawnAt }): readonly Withdrawn[] => {
    const cited = { kind: 'documents', name: asked.audience === 'editors' ? title ?? filename ?? null : null, path: null } as const
    return [`documents:${id}`, `${linkedFiles}:${filename ?? ''}`].map((name) => ({ name, record: { id, updatedAt: withdrawnAt }, cited }))
  })
}

function citedAs(kind: EditorialKind, record: Stored, studies: ReadonlyMap<string, Stored>, { locale, audience }: Asked): FlaggedRecord {
  if (kind === 'results') {
    const study = linkTo('studies', studies.get(idOf(record, 'study') ?? ''), locale)
    return { kind, name: study?.title ?? null, path: study?.path ?? null }
  }
  const slug = textOf(record, 'publicSlug')
  const title = localText(kind === 'claims' ? record.statement : record.title, locale)?.text ?? null
  // The address answers that the record was withdrawn, unless it was changed since.
  return { kind, name: audience === 'editors' ? title ?? slug : slug, path: slug !== null && slug === textOf(record, 'slug') ? `/${kind}/${slug}` : null }
}

/** How many records are taken back that texts could name. */
export async function countWithdrawn(hub: Payload): Promise<{ readonly totalDocs: number }> {
  const counted = await Promise.all([
    hub.count({ collection: 'documents', where: isClosed, overrideAccess: true }),
    ...kinds.map((collection) => hub.count({
      collection, overrideAccess: true,
      where: { and: [isWithdrawn, ...('mergedInto' in named[collection] ? [{ mergedInto: { exists: false } }] : [])] },
    })),
  ])
  return { totalDocs: counted.reduce((sum, { totalDocs }) => sum + totalDocs, 0) }
}
