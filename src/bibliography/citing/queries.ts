import type { Payload } from 'payload'

import { bundledStyles, defaultStyle, isBundledStyle, type BundledStyleKey } from './bundled'
import type { CitingStyle } from './cite'
import { readStyle } from './style'

/** A style that can be asked for by its key. */
export type StyleChoice = { readonly key: string; readonly title: string }

const mostUploaded = 200

/** The styles to choose from: those of the hub first, then the uploaded ones by title. One question to the database. */
export async function styleChoices(hub: Payload): Promise<readonly StyleChoice[]> {
  const { docs } = await hub.find({
    collection: 'citation-styles', sort: 'title', limit: mostUploaded, pagination: false,
    select: { key: true, title: true }, depth: 0, overrideAccess: false,
  })
  const own = Object.entries(bundledStyles).map(([key, { title }]) => ({ key, title }))
  return [...own, ...docs.flatMap(({ key, title }) => (key ? [{ key, title: title || key }] : []))]
}

/** The style that an address asks for; the default one for what the hub does not know. */
export async function styleNamed(
  hub: Payload, key: string | null,
): Promise<{ readonly key: string; readonly style: CitingStyle }> {
  if (key === null || isBundledStyle(key)) return bundled(key ?? defaultStyle)
  const { docs: [found] } = await hub.find({
    collection: 'citation-styles', where: { key: { equals: key } }, limit: 1, pagination: false, depth: 0, overrideAccess: false,
  })
  const read = found && readStyle(found.xml)
  if (!found || !read || 'problem' in read) return bundled(defaultStyle)
  if (read.parent) return { key, style: read.parent }
  return { key, style: { key: `${key} ${found.updatedAt}`, xml: found.xml } }
}

const bundled = (key: BundledStyleKey) => ({ key, style: key })
