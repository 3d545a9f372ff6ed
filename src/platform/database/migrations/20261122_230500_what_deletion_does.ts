import { type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

type Made = { readonly name: string; readonly sql: string }

/** A column that points to another table and does not say what becomes of it when the row there is deleted. */
const silent = /(REFERENCES `\w+`\(id\))(?! ON)/g

/**
 * Columns that earlier migrations added point to rows that could not be deleted any more, since nothing said what
 * becomes of the column then. Rows of relations go with what they point to, other columns become empty: what the
 * collections ask for. Changing the text alone is SQLite's own way for this, as no stored row changes
 * (https://www.sqlite.org/lang_altertable.html, section 7, the procedure for constraints).
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  const tables = await db.all<Made>(sql`SELECT name, sql FROM sqlite_master WHERE type = 'table'`)
  await db.run(sql`PRAGMA writable_schema = ON`)
  for (const { name, sql: made } of tables) {
    const action = name.endsWith('_rels') ? 'cascade' : 'set null'
    const told = made.replaceAll(silent, `$1 ON UPDATE no action ON DELETE ${action}`)
    if (told !== made) await db.run(sql`UPDATE sqlite_master SET sql = ${told} WHERE type = 'table' AND name = ${name}`)
  }
  await db.run(sql`PRAGMA writable_schema = RESET`)
}

/** What deletion does stays said: the tables before lacked it by mistake. */
export async function down(): Promise<void> {}
