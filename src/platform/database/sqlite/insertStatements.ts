import { getTableColumns, getTableName } from '@payloadcms/db-sqlite/drizzle'
import type { Drizzle } from './boundDatabase'

type Row = Record<string, unknown>
type Table = Parameters<Drizzle['insert']>[0]
type Column = ReturnType<typeof getTableColumns>[string]

export type Statement = { sql: string; values: unknown[] }

/**
 * Values of the largest statement, and by how much each smaller one is smaller: few different ones, whatever the
 * number of rows, so that each is prepared once. Larger ones take no less time for a row; but the thread that runs
 * them has to wait for its next one less often.
 */
const valuesAtOnce = 4_000
const step = 4

/**
 * What inserts rows that are given by the names of drizzle's columns. Drizzle builds such a statement from an object
 * per value and names every column of the table, which takes longer than SQLite needs to run it.
 */
export function* insertStatements(table: Table, rows: readonly Row[]): Generator<Statement, void> {
  const columns = Object.entries(getTableColumns(table)).filter(
    ([key, column]) => column.defaultFn || rows.some((row) => row[key] !== undefined),
  )
  const head = `INSERT INTO "${getTableName(table)}" (${columns.map(([, column]) => `"${column.name}"`).join(', ')}) VALUES `
  const one = `(${columns.map(() => '?').join(', ')})`
  let done = 0
  for (let size = Math.max(1, Math.floor(valuesAtOnce / columns.length)); done < rows.length; size = Math.ceil(size / step)) {
    const sql = rows.length - done < size ? '' : head + Array.from({ length: size }, () => one).join(', ')
    for (; rows.length - done >= size; done += size) {
      yield { sql, values: valuesOf(columns, rows.slice(done, done + size)) }
    }
  }
}

/** One after the other into one list: to join a list for each row takes five times as long. */
function valuesOf(columns: readonly [string, Column][], rows: readonly Row[]): unknown[] {
  const values: unknown[] = []
  for (const row of rows) for (const [key, column] of columns) values.push(valueOf(column, row[key]))
  return values
}

/**
 * The value of a column as the driver takes it. A row that leaves out a column which others of its table have gets
 * what the column has by default.
 */
export function valueOf(column: Column, given: unknown): unknown {
  const value = given === undefined ? (column.defaultFn?.() ?? plainDefault(column)) : given
  const stored = value === null ? null : column.mapToDriverValue(value)
  return typeof stored === 'boolean' ? Number(stored) : (stored ?? null)
}

/** Defaults that SQL works out are those of times of writing. */
const plainDefault = ({ default: value }: Column): unknown =>
  typeof value === 'object' && value !== null ? new Date().toISOString() : (value ?? null)
