import type { Payload } from 'payload'

import { localText, localValue } from '../localised'
import { keptForAMoment } from '../reading/keptForAMoment'
import { richRoot } from '../richText'
import { rowsOf, textOf, textsOf, type Stored } from '../stored'
import type { HubTexts } from '../views'

/** The hub's own name and texts in one language. One question to the database for all pages of a moment. */
export const hubTexts = keptForAMoment(readHubTexts)

async function readHubTexts(hub: Payload, locale: string): Promise<HubTexts> {
  const record = await hub.findGlobal({ slug: 'hub', depth: 0, overrideAccess: false, locale: 'all' }) as unknown as Stored
  const pairs = <Name extends string>(field: string, name: Name) => rowsOf(record, field).flatMap((row) => {
    const title = localText(row[name], locale)
    return title ? [{ title, text: localText(row.text, locale) }] : []
  })
  const about = localValue(record.about, locale)
  const root = about && richRoot(about.value)
  return {
    name: textOf(record, 'name') ?? 'Evidence Hub',
    strapline: localText(record.strapline, locale),
    fieldName: localText(record.fieldName, locale)?.text ?? '',
    aim: localText(record.aim, locale),
    honesty: localText(record.honesty, locale),
    tests: pairs('tests', 'title'),
    about: about && root ? { root, lang: about.lang, links: {} } : null,
    contactEmail: textOf(record, 'contactEmail'),
    definition: localText(record.definition, locale),
    inclusionTest: pairs('inclusionTest', 'name').map(({ title, text }) => ({ name: title, text })),
    roleNames: textsOf(record, 'linkWorkerNames'),
  }
}
