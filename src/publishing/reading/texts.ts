import type { Payload } from 'payload'

import { textOf, type Stored } from '../stored'
import type { TextSection } from '../writing/fields'
import { keptForAMoment, someSeconds } from './keptForAMoment'
import { recordBySlug, recordsById, type Found } from './queries'

/** One version of a text, as `section/id/when it was changed last`. */
export const versionOf = (section: TextSection, record: Stored): string =>
  `${section}/${String(record.id)}/${textOf(record, 'updatedAt') ?? ''}`

/**
 * A version of a text with all its parts; undefined where it is not public. Reading a long text with its blocks costs
 * more than all else that its page asks for, and a version hardly ever changes: only merging what it names does that.
 */
export const wholeText = keptForAMoment(async (hub: Payload, version: string): Promise<Stored | undefined> => {
  const [section, id = ''] = version.split('/')
  return (await recordsById(hub, section as TextSection, [id])).get(id)
}, someSeconds)

/** The published text with this slug; see `recordBySlug`. */
export async function textBySlug(hub: Payload, section: TextSection, slug: string): Promise<Found> {
  const found = await recordBySlug(hub, section, slug, { updatedAt: true })
  if (found.state !== 'found') return found
  const record = await wholeText(hub, versionOf(section, found.record))
  return record ? { state: 'found', record } : { state: 'missing' }
}
