import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { getPayload, type Payload } from 'payload'
import { freshDatabase, onceIndexed } from './databaseOfRun'
import { generatedSchema } from './generatedSchema'
import { copySchema, keepSchema } from './schemaOfRun'

export type TestHub = {
  payload: Payload
  /** Where this hub keeps its uploads and everything else that is no database. */
  dataDir: string
  close: () => Promise<void>
}

/**
 * The product with an empty database of its own: a temporary file, or one on the server of MONGODB_TEST_URL. `getHub()` gives the same Payload. One per test file; close it in `afterAll`.
 *
 * @param variables more settings, as in `.env`
 */
export async function createTestHub(variables: Record<string, string> = {}): Promise<TestHub> {
  const fresh = await freshDatabase('hub')
  Object.assign(process.env, {
    DATABASE_URL: fresh.url,
    DATA_DIR: join(fresh.directory, 'data'),
    PAYLOAD_SECRET: randomUUID() + randomUUID(),
    ...variables,
  })
  // Imported only now, because the settings are read when the configuration is loaded.
  const { databaseAdapter } = await import('@/platform/database')
  const config = await (await import('@payload-config')).default
  // The schema of the collections as they are; that the committed migrations make the same is a test of its
  // own.
  config.db = databaseAdapter(fresh, { migrations: [generatedSchema] }) as typeof config.db
  config.logger = { options: { level: 'silent' } } as typeof config.logger
  if (fresh.database.kind === 'sqlite') copySchema(fresh.database.file)
  const payload = await onceIndexed(() => getPayload({ config }))
  if (fresh.database.kind === 'sqlite') await keepSchema(fresh.database.file)
  const close = async (): Promise<void> => {
    await payload.destroy()
    await fresh.remove()
  }
  return { payload, dataDir: join(fresh.directory, 'data'), close }
}
