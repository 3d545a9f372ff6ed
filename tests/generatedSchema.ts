import { sql, type SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Migration } from '@/platform/database/sqlite/migrations'

/**
 * A migration that makes the whole schema of the running configuration, so that tests follow the
 * collections as they are now. That the committed migrations make the same schema is a test of its own.
 */
export const generatedSchema: Migration = {
  name: 'generated',
  up: async ({ db, payload }) => {
    for (const statement of await schemaStatements(payload.db as unknown as SQLiteAdapter)) {
      await db.run(sql.raw(statement))
    }
  },
}

/** The statements that would make the adapter's schema in an empty database. */
export async function schemaStatements(adapter: SQLiteAdapter): Promise<string[]> {
  const { generateDrizzleJson, generateMigration } = adapter.requireDrizzleKit()
  const wanted = await generateDrizzleJson(adapter.schema)
  return generateMigration(adapter.defaultDrizzleSnapshot as typeof wanted, wanted)
}
