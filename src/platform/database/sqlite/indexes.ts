import type { Client } from '@libsql/client'

/**
 * Payload indexes the tables of translations on (locale, parent) only, while lists join them by parent: a
 * list of 20,000 documents then takes minutes. Adds the missing index to every such table; writes nothing
 * when none is missing.
 */
export async function indexTranslations(client: Client): Promise<void> {
  const { rows } = await client.execute(
    `SELECT name FROM sqlite_master AS tables
     WHERE type = 'table' AND name LIKE '%\\_locales' ESCAPE '\\'
       AND EXISTS (SELECT 1 FROM pragma_table_info(tables.name) WHERE name = '_parent_id')
       AND NOT EXISTS (SELECT 1 FROM sqlite_master WHERE type = 'index' AND name = tables.name || '_parent')`,
  )
  for (const { name } of rows) {
    await client.execute(`CREATE INDEX IF NOT EXISTS "${name}_parent" ON "${name}" (_parent_id)`)
  }
}
