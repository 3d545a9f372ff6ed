import type { Payload, TypedUser } from 'payload'

import { checkSeed, type SeedData } from './check'
import { exampleSource } from './data'
import { demoAccounts, demoNameOf } from './run/demoUsers'
import { idKey, type KnownIds } from './run/existing'
import { seedGroup } from './run/records'
import { reportOf, type SeedCount, type SeedReport } from './run/report'
import { holdRound } from './run/round'
import type { RecordCollection } from './schema'

/** What there is before the round is held, and what comes of it. */
const before: readonly RecordCollection[][] = [['projects'], ['gaps']]
const after: readonly RecordCollection[][] = [['research-questions'], ['working-groups']]

/**
 * Gives the demo an invented priority round from its gaps to the agreed list, questions of the roadmap that come of it, and
 * a working group on one of them, held by the curator of the demo: a hub without that account gets nothing. What is there already stays as it is,
 * and a run that was interrupted goes on.
 */
export async function seedExampleAgenda(payload: Payload, { log = () => {} }: { log?: (line: string) => void } = {}): Promise<SeedReport> {
  const people = await demoPeople(payload)
  const user = people.find(({ roles }) => roles.includes('curator'))
  if (!user) return reportOf([])
  const { records, rounds } = checkSeed(exampleSource)
  const examples = examplesOf(records)
  const counts: (readonly [string, SeedCount])[] = []
  let ids: KnownIds = new Map([...(await termIds(payload)), ...people.map(({ id, email }) => [idKey('users', demoNameOf(email)), id] as const)])
  const seed = async (groups: readonly (readonly RecordCollection[])[]): Promise<void> => {
    for (const group of groups) {
      const outcome = await seedGroup(payload, group, examples, ids)
      ids = outcome.ids
      counts.push(...outcome.counts)
      for (const [collection, { created }] of outcome.counts) if (created > 0) log(`examples of ${collection}: ${created} created`)
    }
  }
  await seed(before)
  for (const file of rounds) {
    const { id, isNew } = await holdRound({ payload, user, file, known: ids, log })
    ids = new Map([...ids, [idKey('priority-rounds', file.slug), id]])
    counts.push(['priority-rounds', { created: Number(isNew), kept: Number(!isNew) }])
  }
  await seed(after)
  return reportOf(counts)
}

const examplesOf = (records: SeedData['records']): SeedData['records'] =>
  Object.fromEntries(Object.entries(records).map(([collection, all]) =>
    [collection, all.filter(({ data }) => data.isExample === true)])) as unknown as SeedData['records']

/** The accounts of the demo that there are. */
async function demoPeople(payload: Payload): Promise<readonly TypedUser[]> {
  const { docs } = await payload.find({
    collection: 'users', where: { and: [{ email: { in: demoAccounts.map(({ email }) => email) } }, { isDemo: { equals: true } }] },
    pagination: false, depth: 0, overrideAccess: true,
  })
  return docs.map((user) => ({ ...user, collection: 'users' }))
}

async function termIds(payload: Payload): Promise<KnownIds> {
  const { docs } = await payload.find({
    collection: 'terms', select: { key: true }, pagination: false, depth: 0, overrideAccess: true,
  })
  return new Map(docs.map(({ id, key }) => [idKey('terms', key ?? ''), id]))
}
