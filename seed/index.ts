import type { Payload } from 'payload'

import { checkSeed } from './check'
import { seedSource, type SeedSource } from './data'
import type { KnownIds } from './run/existing'
import { seedHubTexts } from './run/hub'
import { groups, seedGroup } from './run/records'
import { reportOf, type SeedCount, type SeedReport } from './run/report'
import { seedVocabulary } from './run/vocabularies'

export { SeedFault } from './check'
export { seedExampleAgenda } from './example'
export { demoAccounts, demoUsers, type DemoEmail } from './run/demoUsers'
export type { SeedCount, SeedReport } from './run/report'

type SeedOptions = {
  /** Gets a line for each part that is done. */
  log?: (line: string) => void
  /** Other files than the hub's own, for tests. */
  source?: SeedSource
}

/**
 * Fills a hub with its vocabularies, texts and sourced records. Creates what is missing and leaves what exists as it
 * is, so that a second run writes nothing and no one's changes are lost.
 *
 * @throws SeedFault before anything is written, if a file holds mistakes
 */
export async function seedHub(
  payload: Payload,
  { log = () => {}, source = seedSource }: SeedOptions = {},
): Promise<SeedReport> {
  const { hub, vocabularies, records } = checkSeed(source)
  const counts: (readonly [string, SeedCount])[] = []
  const note = (label: string, part: readonly (readonly [string, SeedCount])[]) => {
    counts.push(...part)
    const { created, kept } = part.reduce(
      (sum, [, each]) => ({ created: sum.created + each.created, kept: sum.kept + each.kept }),
      {
        created: 0,
        kept: 0,
      },
    )
    log(`${label}: ${created} created, ${kept} kept`)
  }

  note('hub texts', [['hub', await seedHubTexts(payload, hub)]])
  let ids: KnownIds = new Map()
  for (const vocabulary of vocabularies) {
    const outcome = await seedVocabulary(payload, vocabulary)
    ids = new Map([...ids, ...outcome.ids])
    note(`vocabulary ${vocabulary.key}`, outcome.counts)
  }
  for (const group of groups) {
    const outcome = await seedGroup(payload, group, records, ids)
    ids = outcome.ids
    for (const [collection, count] of outcome.counts) note(collection, [[collection, count]])
  }
  return reportOf(counts)
}
