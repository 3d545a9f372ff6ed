import type { CollectionSlug, Payload, Where } from 'payload'

import { localText } from '../localised'
import { publicRecords, recordBySlug, termRecords } from '../reading/queries'
import { groupOf, idOf, textOf, type Stored } from '../stored'
import type { TextSection } from '../writing/fields'
import { versionChanges, type StoredVersion } from './mapping'
import type { CertaintyChange, ChangesView } from './view'

const mostVersions = 50
const mostRatings = 100

/** What changed in a published summary or briefing, from published version to published version: drafts are never read. */
export async function changesPage(hub: Payload, section: TextSection, slug: string, locale: string): Promise<ChangesView | 'gone' | 'missing'> {
  const found = await recordBySlug(hub, section, slug)
  if (found.state !== 'found') return found.state
  const { record } = found
  const title = localText(record.title, locale) ?? { text: slug, lang: 'en' }
  const [versions, certainty] = await Promise.all([
    publishedVersions(hub, section, { parent: { equals: record.id } }),
    section === 'summaries' ? certaintyChanges(hub, String(record.id), locale) : [],
  ])
  const changes = [...versionChanges(versions, section, locale), ...certainty].toSorted((a, b) => b.on.localeCompare(a.on))
  return {
    text: { path: `/${section}/${slug}`, title: title.text }, lang: title.lang, changes,
    searchedOn: textOf(record, 'searchedOn'), reviewDue: textOf(record, 'reviewDue'), correctAsOf: textOf(record, 'correctAsOf'),
  }
}

/** Versions that the public has seen, oldest first. */
async function publishedVersions(hub: Payload, collection: CollectionSlug, where: Where, limit = mostVersions): Promise<readonly StoredVersion[]> {
  const { docs } = await hub.findVersions({
    collection, depth: 0, locale: 'all', sort: '-updatedAt', limit, pagination: false,
    // Read for everybody, so the conditions say what everybody may see.
    overrideAccess: true,
    where: { and: [where, { 'version._status': { equals: 'published' } }, { 'version.editorialState': { equals: 'published' } }] },
  })
  // A version may be touched later, so the record in it says when it was published.
  return (docs as unknown as readonly Stored[]).map((version) => {
    const record = groupOf(version, 'version')
    return { on: textOf(record, 'updatedAt') ?? textOf(version, 'updatedAt') ?? '', record: { ...record, parent: idOf(version, 'parent') } }
  }).toSorted((a, b) => a.on.localeCompare(b.on))
}

/** The ratings of certainty of a summary as they were published and changed. */
async function certaintyChanges(hub: Payload, summary: string, locale: string): Promise<readonly CertaintyChange[]> {
  const ratings = await publicRecords(hub, 'certainty-ratings', {
    where: { summary: { equals: summary } }, limit: mostRatings, select: { outcome: true },
  })
  if (ratings.length === 0) return []
  const [versions, outcomes] = await Promise.all([
    publishedVersions(hub, 'certainty-ratings', { parent: { in: ratings.map(({ id }) => String(id)) } }, mostRatings * mostVersions),
    termRecords(hub, ratings.map((rating) => idOf(rating, 'outcome'))),
  ])
  const last = new Map<string, string>()
  return versions.flatMap(({ on, record }): readonly CertaintyChange[] => {
    const rating = String(record.parent)
    const [from, to] = [last.get(rating) ?? null, textOf(record, 'overall')]
    if (to === null || to === from) return []
    last.set(rating, to)
    return [{ kind: 'certainty', on, outcome: localText(outcomes.get(idOf(record, 'outcome') ?? '')?.label, locale), from, to }]
  })
}
