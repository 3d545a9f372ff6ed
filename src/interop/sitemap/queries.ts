import type { Payload } from 'payload'
import { sections, standingPages } from './sections'
import type { SitemapPage } from './xml'

/** Pages in one file: far below the 50,000 and the 50 MB of the protocol, since each names every language. */
export const pagesInFile = 5_000

const standing = 'pages'

/** The names of all files: one question to the database for each section, however many records there are. */
export async function sitemapFiles(hub: Payload, most = pagesInFile): Promise<readonly string[]> {
  const counted = await Promise.all(sections.map(async ({ name, collection, where }) => {
    const { totalDocs } = await hub.count({ collection, where, overrideAccess: false })
    return Array.from({ length: Math.ceil(totalDocs / most) }, (_, index) => `${name}-${index + 1}.xml`)
  }))
  return [`${standing}.xml`, ...counted.flat()]
}

/** The pages of one file, as a visitor may see them; null where there is no such file. */
export async function pagesOf(hub: Payload, file: string, most = pagesInFile): Promise<readonly SitemapPage[] | null> {
  if (file === `${standing}.xml`) return standingPages.map((path) => ({ path }))
  const [, name, number] = /^([a-z]+)-([1-9]\d{0,4})\.xml$/.exec(file) ?? []
  const section = sections.find((one) => one.name === name)
  if (!section) return null
  const { collection, field, path, where } = section
  const { docs } = await hub.find({
    collection, where, sort: field, page: Number(number), limit: most, select: { [field]: true, updatedAt: true },
    depth: 0, overrideAccess: false,
  })
  // A number behind the last one.
  if (docs.length === 0) return null
  const records: readonly unknown[] = docs
  return (records as readonly Readonly<Record<string, string | undefined>>[]).flatMap((record) => {
    const end = record[field]
    return end ? [{ path: path + end, changed: record.updatedAt }] : []
  })
}
