import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { randomUUID } from 'node:crypto'
import {
  buildConfig,
  getPayload,
  type CollectionConfig,
  type Config,
  type Payload,
  type PayloadRequest,
  type Where,
} from 'payload'
import { databaseAdapter, type DatabaseOptions } from '@/platform/database'
import type { Environment } from '@/platform/environment'
import { freshDatabase, onceIndexed, type FreshDatabase } from '../../databaseOfRun'
import { generatedSchema } from '../../generatedSchema'

const open = {
  create: () => true,
  read: () => true,
  update: () => true,
  delete: () => true,
}

/**
 * Notes with translations, drafts and rows of their own: as many tables per write as the product's
 * collections.
 */
const notes: CollectionConfig = {
  slug: 'notes',
  access: open,
  versions: { drafts: true, maxPerDoc: 5 },
  indexes: [{ fields: ['_status', 'createdAt'] }],
  fields: [
    { name: 'title', type: 'text', required: true, localized: true },
    { name: 'tags', type: 'text', hasMany: true },
    { name: 'lines', type: 'array', fields: [{ name: 'text', type: 'text' }] },
    { name: 'count', type: 'number' },
  ],
}

const counters: CollectionConfig = {
  slug: 'counters',
  access: open,
  fields: [
    { name: 'name', type: 'text', unique: true, required: true },
    { name: 'value', type: 'number', required: true },
  ],
}

const entries: CollectionConfig = {
  slug: 'entries',
  access: open,
  fields: [{ name: 'text', type: 'text' }],
}

const users: CollectionConfig = { slug: 'users', auth: true, access: open, fields: [] }

type SmallSlug = 'notes' | 'counters' | 'entries'
type Row = Record<string, unknown> & { id: string }
type Call = { collection: SmallSlug; req?: PayloadRequest; locale?: string }

/**
 * The Local API over the small collections, without the product's generated types, which do not know them.
 */
export type SmallStore = {
  create: (call: Call & { data: Record<string, unknown> }) => Promise<Row>
  update: (call: Call & { id: string; data: Record<string, unknown> }) => Promise<Row>
  updateAll: (call: Call & { where: Where; data: Record<string, unknown> }) => Promise<{ errors: unknown[] }>
  get: (call: Call & { id: string }) => Promise<Row>
  find: (call: Call & { where?: Where; limit?: number; sort?: string }) => Promise<{ docs: Row[] }>
  count: (call: Call & { where?: Where }) => Promise<number>
  /** Calls `hook` after changes of the collection for as long as `work` takes. */
  withHook: <T>(
    collection: SmallSlug,
    hook: (change: HookCall) => unknown,
    work: () => Promise<T>,
  ) => Promise<T>
}
type HookCall = { doc: Row; req: PayloadRequest }
type UntypedPayload = Record<
  'create' | 'update' | 'findByID' | 'find' | 'count',
  (call: object) => Promise<unknown>
>

export function smallStore(payload: Payload): SmallStore {
  const local = payload as unknown as UntypedPayload
  const trusted = { depth: 0, overrideAccess: true }
  const collections = payload.collections as unknown as Record<
    string,
    { config: { hooks: { afterChange: unknown[] } } }
  >
  return {
    create: (call) => local.create({ ...trusted, ...call }) as Promise<Row>,
    update: (call) => local.update({ ...trusted, ...call }) as Promise<Row>,
    updateAll: (call) => local.update({ ...trusted, ...call }) as Promise<{ errors: unknown[] }>,
    get: (call) => local.findByID({ ...trusted, ...call }) as Promise<Row>,
    find: (call) => local.find({ ...trusted, ...call }) as Promise<{ docs: Row[] }>,
    count: async (call) => ((await local.count({ ...trusted, ...call })) as { totalDocs: number }).totalDocs,
    withHook: async (collection, hook, work) => {
      const hooks = collections[collection]?.config.hooks.afterChange ?? []
      hooks.push(hook)
      try {
        return await work()
      } finally {
        hooks.splice(hooks.indexOf(hook), 1)
      }
    },
  }
}

export type TestDatabase = {
  payload: Payload
  store: SmallStore
  fresh: FreshDatabase
  close: () => Promise<void>
}

export type TestDatabaseOptions = DatabaseOptions & {
  /** Opened instead of a new one, and not removed on closing. */
  existing?: Environment['database']
  /** Changes the configuration, for example to add a hook. */
  configure?: (config: Config) => Config
}

export function testConfig(
  database: Environment['database'],
  { migrations = [generatedSchema], limits, configure = (config) => config }: TestDatabaseOptions = {},
): ReturnType<typeof buildConfig> {
  return buildConfig(
    configure({
      secret: 'only-for-the-tests-of-the-database',
      db: databaseAdapter({ database }, { migrations, ...(limits ? { limits } : {}) }),
      localization: { locales: ['en', 'ar'], defaultLocale: 'en', fallback: true },
      collections: [notes, counters, entries, users],
      logger: { options: { level: 'silent' } },
      telemetry: false,
      typescript: { autoGenerate: false },
    }),
  )
}

/** A hub of three small collections on an empty database of the run. */
export async function openTestDatabase(options: TestDatabaseOptions = {}): Promise<TestDatabase> {
  const fresh = await freshDatabase('small')
  const payload = await onceIndexed(() =>
    getPayload({ config: testConfig(options.existing ?? fresh.database, options), key: randomUUID() }),
  )
  const close = async (): Promise<void> => {
    await payload.destroy()
    await fresh.remove()
  }
  return { payload, store: smallStore(payload), fresh, close }
}

/**
 * How many rows or documents every table or collection of the database holds, for telling that nothing
 * changed.
 */
export async function rowCounts(payload: Payload): Promise<Record<string, number>> {
  const database: unknown = payload.db
  const counts: Record<string, number> = {}
  if (isSqlite(database)) {
    const { client } = database
    const { rows } = await client.execute(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
    )
    for (const { name } of rows) {
      const { rows: counted } = await client.execute(`SELECT count(*) AS rows FROM "${name}"`)
      counts[String(name)] = Number(counted[0]?.rows)
    }
    return counts
  }
  const { connection } = database as MongooseAdapter
  for (const { name } of await connection.listCollections()) {
    counts[name] = await connection.collection(name).countDocuments()
  }
  return counts
}

export const isSqlite = (database: unknown): database is SQLiteAdapter =>
  typeof database === 'object' && database !== null && 'name' in database && database.name === 'sqlite'
