import { getTableColumns, getTableName } from '@payloadcms/db-sqlite/drizzle'
import type { InValue } from '@libsql/client'
import { slices } from '../bulk/writer'
import type { Drizzle } from './boundDatabase'

type Row = Record<string, unknown>
type Table = Parameters<Drizzle['insert']>[0]
type Column = ReturnType<typeof getTableColumns>[string]

/** SQLite takes 32,766 values in one statement; beyond some thousands nothing is gained. */
const mostVariables = 8_000

/**
 * Inserts rows given by the names of drizzle's columns. Drizzle builds such a statement from an object per value
 * and names every column of the table, which takes longer than SQLite needs to run it.
 *
 * @param client of an open transaction
 */
export async function insertRows(client: Drizzle['$client'], table: Table, rows: readonly Row[]): Promise<void> {
  const columns = Object.entries(getTableColumns(table)).filter(
    ([key, column]) => column.defaultFn || rows.some((row) => row[key] !== undefined),
  )
  const names = columns.map(([, column]) => `"${column.name}"`).join(', ')
  const one = `(${columns.map(() => '?').join(', ')})`
  const rowsAtOnce = Math.max(1, Math.floor(mostVariables / columns.length))
  for (const some of slices(rows, rowsAtOnce)) {
    const args = some.flatMap((row) => columns.map(([key, column]) => valueOf(column, row[key])))
    const values = Array.from({ length: some.length }, () => one).join(', ')
    await client.execute({ sql: `INSERT INTO "${getTableName(table)}" (${names}) VALUES ${values}`, args })
  }
}

/** A row that leaves out a column which others of its table have gets what the column has by default. */
function valueOf(column: Column, given: unknown): InValue {
  const value = given === undefined ? (column.defaultFn?.() ?? plainDefault(column)) : given
  return (value === null ? null : column.mapToDriverValue(value)) as InValue
}

/** Defaults that SQL works out are those of times of writing. */
const plainDefault = ({ default: value }: Column): unknown =>
  typeof value === 'object' && value !== null ? new Date().toISOString() : (value ?? null)
