import { getTableColumns, getTableName } from '@payloadcms/db-sqlite/drizzle'
import type { Drizzle } from './boundDatabase'
import type { Statement } from './insertStatements'

type Table = Parameters<Drizzle['insert']>[0]

/** What writes the first version of new documents from the rows that their tables have of them. */
export type VersionCopy = (tables: readonly string[], ids: readonly string[]) => Statement[]

/**
 * The first version of a new document says the same as the document, so SQLite can copy it from table to table: half
 * of all rows then never leave the database. What each table of versions holds beside that is as Payload's
 * `createVersion` writes it.
 *
 * @param tables every table of the schema by its name
 * @returns nothing where a table of versions is not one of the main table's with the same columns, such as where
 * rows of an array have rows of their own
 */
export function versionCopy(tables: Record<string, unknown>, main: string, versions: string): VersionCopy | undefined {
  const statements = new Map<string, string>()
  const under = Object.keys(tables).filter((name) => name.startsWith(`${main}_`))
  for (const name of [main, ...under]) {
    const target = counterpart(tables, { name, main, versions })
    // Another collection's table, whose name begins alike.
    if (target === undefined) continue
    if (under.some((outer) => name.startsWith(`${outer}_`))) return undefined
    const statement = copyStatement(tables[name] as Table, tables[target] as Table, name === main ? undefined : versions)
    if (!statement) return undefined
    statements.set(name, statement)
  }
  if (!statements.has(main)) return undefined
  return (names, ids) => {
    const list = JSON.stringify(ids)
    return [main, ...names.filter((table) => table !== main)].map((name) => {
      const sql = statements.get(name)
      if (!sql) throw new Error(`the table “${name}” has no copy among the versions of “${main}”`)
      return { sql, values: [list, ...stamp()] }
    })
  }
}

function counterpart(
  tables: Record<string, unknown>,
  { name, main, versions }: { name: string; main: string; versions: string },
): string | undefined {
  if (name === main) return versions in tables ? versions : undefined
  const rest = name.slice(main.length + 1)
  return [`${versions}_version_${rest}`, `${versions}_${rest}`].find((candidate) => candidate in tables)
}

/** `?1` is the list of the documents' ids as JSON, `?2` and `?3` are what {@link stamp} gives. */
const copied = { ids: '(SELECT value FROM json_each(?1))', now: '?3' }

/** New ids: `?2` gives the beginning, in order of time so that indexes grow at their end; the rest is random. */
const newId =
  `?2 || '-7' || substr(lower(hex(randomblob(2))), 2) || '-8' || substr(lower(hex(randomblob(2))), 2) || '-' || lower(hex(randomblob(6)))`

function copyStatement(from: Table, to: Table, versions: string | undefined): string | undefined {
  const given = new Set(Object.values(getTableColumns(from)).map(({ name }) => name))
  const parent = [...given].find((name) => name === '_parent_id' || name === 'parent_id')
  const columns: [string, string][] = []
  for (const { name, dataType, notNull, primary } of Object.values(getTableColumns(to))) {
    const source = versions === undefined ? ofDocument(name, given) : ofRow(name, given, parent)
    if (name === 'id') {
      // Numbers are given out by SQLite.
      if (dataType === 'string') columns.push([name, newId])
    } else if (source !== undefined) columns.push([name, source])
    else if (notNull || primary || !LEFT_EMPTY.has(name)) return undefined
  }
  if (versions !== undefined && parent === undefined) return undefined
  const names = columns.map(([name]) => `"${name}"`).join(', ')
  const values = columns.map(([, value]) => value).join(', ')
  const source =
    versions === undefined
      ? `"${getTableName(from)}" AS given WHERE given.id IN ${copied.ids} ORDER BY given.rowid`
      : `"${getTableName(from)}" AS given JOIN "${versions}" AS latest ON latest.parent_id = given."${parent}" ` +
        `WHERE given."${parent}" IN ${copied.ids} ORDER BY given.rowid`
  return `INSERT INTO "${getTableName(to)}" (${names}) SELECT ${values} FROM ${source}`
}

/** Columns of versions that `createVersion` leaves empty at a first save. */
const LEFT_EMPTY = new Set(['snapshot', 'published_locale', 'autosave'])

function ofDocument(name: string, given: ReadonlySet<string>): string | undefined {
  if (name === 'parent_id') return 'given.id'
  if (name === 'latest') return '1'
  if (name === 'created_at' || name === 'updated_at') return copied.now
  return ofVersion(name, given)
}

function ofVersion(name: string, given: ReadonlySet<string>): string | undefined {
  const own = name.startsWith('version_') ? name.slice('version_'.length) : ''
  return given.has(own) ? `given."${own}"` : undefined
}

function ofRow(name: string, given: ReadonlySet<string>, parent: string | undefined): string | undefined {
  if (name === '_uuid') return 'given.id'
  if (name === parent) return 'latest.id'
  if (name === 'path') return `'version.' || given.path`
  return given.has(name) ? `given."${name}"` : ofVersion(name, given)
}

/** The first twelve digits of an id of version 7, which are the time in milliseconds; and the time as ISO 8601. */
function stamp(): [string, string] {
  const now = new Date()
  const time = now.getTime().toString(16).padStart(12, '0')
  return [`${time.slice(0, 8)}-${time.slice(8)}`, now.toISOString()]
}
