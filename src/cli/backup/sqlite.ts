import { stat } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { createClient, type Client } from '@libsql/client'
import { describeFailure } from '@/platform/database/sqlite/usableFile'
import { CommandError } from '../command'

const withDatabase = async <T>(file: string, work: (client: Client) => Promise<T>): Promise<T> => {
  const client = createClient({ url: pathToFileURL(file).href })
  try {
    await client.execute('PRAGMA busy_timeout = 10000')
    return await work(client)
  } catch (error) {
    throw describeFailure(file, error)
  } finally {
    client.close()
  }
}

/** Tables that hold no content of the hub: SQLite's own, and the list of applied migrations. */
const isContent = (table: string): boolean => !table.startsWith('sqlite_') && table !== 'payload_migrations'

/** Rows per table. */
const count = async (client: Client): Promise<Record<string, number>> => {
  const { rows } = await client.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
  const counts: Record<string, number> = {}
  for (const { name } of rows) {
    const table = String(name)
    if (table.startsWith('sqlite_')) continue
    const { rows: counted } = await client.execute(`SELECT count(*) AS rows FROM "${table.replaceAll('"', '""')}"`)
    counts[table] = Number(counted[0]?.rows)
  }
  return counts
}

/**
 * Copies a database into a new file as it was at one moment, also beside a running hub (`VACUUM INTO`), and checks
 * the copy. Source: https://www.sqlite.org/lang_vacuum.html#vacuuminto
 *
 * @returns rows per table
 * @throws CommandError if there is no such file, which opening it would make; DatabaseError if it is damaged
 */
export const copyDatabase = async (file: string, copy: string): Promise<Record<string, number>> => {
  if (!(await stat(file).catch(() => undefined)))
    throw new CommandError(`There is no database ${file}, so there is nothing to back up. Is DATABASE_URL what you mean?`)
  await withDatabase(file, (client) => client.execute({ sql: 'VACUUM INTO ?', args: [copy] }))
  return inspectDatabase(copy)
}

/**
 * @returns rows per table
 * @throws CommandError if the file is damaged
 */
export const inspectDatabase = (file: string): Promise<Record<string, number>> =>
  withDatabase(file, async (client) => {
    const { rows } = await client.execute('PRAGMA integrity_check')
    if (rows[0]?.integrity_check !== 'ok')
      throw new CommandError(`The database in ${file} is damaged: ${String(rows[0]?.integrity_check)}`)
    return count(client)
  })

/** Whether nothing has been stored yet; a file that is not there is empty. */
export const databaseIsEmpty = async (file: string): Promise<boolean> => {
  if (!(await stat(file).catch(() => undefined))) return true
  const counts = await withDatabase(file, count)
  return Object.entries(counts).every(([table, rows]) => !isContent(table) || rows === 0)
}
