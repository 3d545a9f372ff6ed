import { createClient } from '@libsql/client'
import type { Payload, TypedUser } from 'payload'
import { isSqlite } from '../corpus/capture'
import { measure, type Times } from './timing'

/** The lists that a curator opens and turns over in the admin. */
const lists = [
  { collection: 'studies', limit: 10, sort: '-updatedAt', page: 1 },
  { collection: 'studies', limit: 25, sort: '-updatedAt', page: 1 },
  { collection: 'studies', limit: 25, sort: 'title', page: 1 },
  { collection: 'studies', limit: 25, sort: '-updatedAt', page: 30 },
  { collection: 'studies', limit: 25, sort: '-updatedAt', page: 1, where: { editorialState: { equals: 'in-review' } } },
  { collection: 'references', limit: 10, sort: '-updatedAt', page: 1 },
  { collection: 'references', limit: 25, sort: 'title', page: 1 },
  { collection: 'results', limit: 25, sort: '-updatedAt', page: 1 },
] as const

type List = (typeof lists)[number]

export type ListFigures = Times & {
  list: string
  /** Rows of the collection. */
  rows: number
  /** Statements that one list takes; not counted on MongoDB. */
  statements: number | null
  /** What SQLite does for the slowest of them: its plan; empty on MongoDB. */
  plan: readonly string[]
}

/** How long the admin waits for its lists, asked the way its list view asks, by an administrator. */
export async function measureLists(payload: Payload, { studies }: { studies: number }): Promise<readonly ListFigures[]> {
  const user = {
    id: 'bench', collection: 'users', email: 'bench@example.org', roles: ['administrator'],
  } as unknown as TypedUser
  const figures: ListFigures[] = []
  for (const list of lists) {
    const { totalDocs } = await payload.count({ collection: list.collection, overrideAccess: true })
    const ask = () => find(payload, list, user)
    const { statements, plan } = await watch(payload, ask)
    const times = await measure(ask, studies > 5000 ? 20 : 40)
    figures.push({ list: labelOf(list), rows: totalDocs, statements, plan, ...times })
  }
  return figures
}

const labelOf = ({ collection, limit, sort, page, ...rest }: List): string =>
  `${collection}, ${limit} by ${sort}${page > 1 ? `, page ${page}` : ''}${'where' in rest ? ', in review' : ''}`

async function find(payload: Payload, { collection, limit, sort, page, ...rest }: List, user: TypedUser): Promise<void> {
  const { docs } = await payload.find({
    collection, limit, sort, page, draft: true, depth: 0, locale: 'en', fallbackLocale: false, user,
    overrideAccess: false, ...rest,
  })
  if (docs.length < limit && !('where' in rest)) throw new Error(`${collection}: ${docs.length} of ${limit} rows`)
}

/** The statements of one list, and the plan of the one that takes longest. */
async function watch(payload: Payload, ask: () => Promise<void>) {
  const database: unknown = payload.db
  if (!isSqlite(database)) return { statements: null, plan: [] }
  const { client } = database
  const { execute } = client
  const seen: { sql: string; args: never; took: number }[] = []
  client.execute = (async (statement: { sql: string; args: never }) => {
    const begun = performance.now()
    const result = await execute(statement)
    seen.push({ sql: statement.sql, args: statement.args, took: performance.now() - begun })
    return result
  }) as typeof execute
  try {
    await ask()
  } finally {
    client.execute = execute
  }
  const slowest = [...seen].sort((a, b) => b.took - a.took)[0]
  if (!slowest) return { statements: 0, plan: [] }
  // The hub refuses EXPLAIN on its own connections.
  const aside = createClient({ url: process.env.DATABASE_URL ?? '' })
  const { rows } = await aside.execute({ sql: `EXPLAIN QUERY PLAN ${slowest.sql}`, args: slowest.args })
  aside.close()
  return { statements: seen.length, plan: [`${slowest.took.toFixed(1)} ms`, ...rows.map(({ detail }) => String(detail))] }
}
