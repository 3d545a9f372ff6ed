import type { InStatement, InValue } from '@libsql/client'

type Row = Readonly<Record<string, unknown>>

/** What is used of a drizzle column. */
type Column = { name: string; dataType: string; primary: boolean; default: unknown; mapToDriverValue: (value: unknown) => unknown }

/** A table of drizzle's, its columns by the names that rows use. */
export type InsertableTable = { name: string; columns: ReadonlyMap<string, Column>; hasTextId: boolean }

export function insertable(name: string, table: object): InsertableTable {
  const columns = new Map(
    Object.entries(table as Record<string, Column | undefined>).flatMap(([key, column]) =>
      typeof column?.mapToDriverValue === 'function' ? [[key, column] as const] : []),
  )
  const id = columns.get('id')
  return { name, columns, hasTextId: id?.dataType === 'string' }
}

/** SQLite allows 32,766 values in one statement; from a few thousand on, more of them make it no faster. */
const mostValues = 8000

/**
 * Statements that insert many rows at once. Values are written as drizzle writes them; drizzle's own builder takes
 * longer for such a statement than SQLite.
 */
export function insertStatements({ name, columns }: InsertableTable, rows: readonly Row[]): InStatement[] {
  const used = [...columns].filter(([key]) => rows.some((row) => row[key] !== undefined))
  const list = used.map(([, column]) => `"${column.name}"`).join(', ')
  const place = `(${used.map(() => '?').join(', ')})`
  const perStatement = Math.max(1, Math.floor(mostValues / used.length))
  const statements: InStatement[] = []
  for (let at = 0; at < rows.length; at += perStatement) {
    const some = rows.slice(at, at + perStatement)
    statements.push({
      sql: `INSERT INTO "${name}" (${list}) VALUES ${some.map(() => place).join(', ')}`,
      args: some.flatMap((row) => used.map(([key, column]) => valueOf(column, row[key]))),
    })
  }
  return statements
}

function valueOf(column: Column, given: unknown): InValue {
  const value = given === undefined ? column.default : given
  if (value === null || value === undefined) return null
  if (given === undefined && typeof value === 'object') throw new Error(`the column ${column.name} needs a value`)
  const written = column.mapToDriverValue(value)
  return typeof written === 'boolean' ? Number(written) : (written as InValue)
}
