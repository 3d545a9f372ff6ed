import { getTableColumns, getTableName } from '@payloadcms/db-sqlite/drizzle'
import { slices } from '../bulk/writer'
import type { Drizzle } from './boundDatabase'
import type { Session } from './transactions'

type Row = Record<string, unknown>
type Table = Parameters<Drizzle['insert']>[0]
type Column = ReturnType<typeof getTableColumns>[string]

/** Statements with fewer values than some hundred are slower, those with more are not faster. */
const valuesAtOnce = 1_000
/** Rows of a statement for what is left over. */
const fewAtOnce = 8

/**
 * Inserts rows given by the names of drizzle's columns. Drizzle builds such a statement from an object per value
 * and names every column of the table, which takes longer than SQLite needs to run it.
 *
 * @param run of an open transaction
 */
export function* insertRows(run: Session['run'], table: Table, rows: readonly Row[]): Generator<void, void> {
  const columns = Object.entries(getTableColumns(table)).filter(
    ([key, column]) => column.defaultFn || rows.some((row) => row[key] !== undefined),
  )
  const head = `INSERT INTO "${getTableName(table)}" (${columns.map(([, column]) => `"${column.name}"`).join(', ')}) VALUES `
  const one = `(${columns.map(() => '?').join(', ')})`
  const rowsAtOnce = Math.max(1, Math.floor(valuesAtOnce / columns.length))
  const many = head + Array.from({ length: rowsAtOnce }, () => one).join(', ')
  for (const some of slices(rows, rowsAtOnce)) {
    const values = some.map((row) => columns.map(([key, column]) => valueOf(column, row[key])))
    // Few statements, whatever the number of rows, so that each is prepared once.
    if (some.length === rowsAtOnce) run(many, values.flat())
    else {
      for (const few of slices(values, fewAtOnce)) {
        if (few.length === fewAtOnce) run(head + Array.from({ length: fewAtOnce }, () => one).join(', '), few.flat())
        else for (const row of few) run(head + one, row)
      }
    }
    yield
  }
}

/** A row that leaves out a column which others of its table have gets what the column has by default. */
function valueOf(column: Column, given: unknown): unknown {
  const value = given === undefined ? (column.defaultFn?.() ?? plainDefault(column)) : given
  const stored = value === null ? null : column.mapToDriverValue(value)
  return typeof stored === 'boolean' ? Number(stored) : (stored ?? null)
}

/** Defaults that SQL works out are those of times of writing. */
const plainDefault = ({ default: value }: Column): unknown =>
  typeof value === 'object' && value !== null ? new Date().toISOString() : (value ?? null)
