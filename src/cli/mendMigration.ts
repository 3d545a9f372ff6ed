type ForeignKey = { readonly columnsFrom: readonly string[]; readonly onDelete?: string; readonly onUpdate?: string }

type Table = {
  readonly columns: Readonly<Record<string, unknown>>
  readonly foreignKeys?: Readonly<Record<string, ForeignKey>>
}

/** The tables of a schema with their columns and foreign keys, as drizzle-kit's snapshots hold them. */
export type Tables = Readonly<Record<string, Table>>

/**
 * A generated migration such that it compiles and can be applied. Payload's template imports two types as values, which
 * this project's compiler settings refuse. drizzle-kit leaves the table that an added column points to unquoted, which
 * for `references` is a syntax error, and does not say what becomes of the column when the row it points to is deleted;
 * and where it makes a table anew it copies all columns from the old one, also those that are only new.
 *
 * @param before the tables as the migrations before this one leave them
 * @param after the tables as they shall be
 */
export const mendMigration = (text: string, before: Tables, after: Tables): string =>
  text
    .replace('{ MigrateUpArgs, MigrateDownArgs,', '{ type MigrateUpArgs, type MigrateDownArgs,')
    .replaceAll(/REFERENCES (\w+)\(/g, (_match, table: string) => `REFERENCES \\\`${table}\\\`(`)
    .replaceAll(adding, (whole, table: string, column: string) => `${whole}${actionsOf(after[table], column)}`)
    .replaceAll(copying, (whole, table: string, columns: string) => {
      const old = before[table]?.columns
      if (!old) return whole
      const kept = columns.split(', ').filter((column) => column.slice(1, -1) in old).join(', ')
      return `INSERT INTO \\\`__new_${table}\\\`(${kept}) SELECT ${kept} FROM \\\`${table}\\\``
    })

/** A column that is added and points to another table, to the end of what is said of it. */
const adding = /ALTER TABLE \\`(\w+)\\` ADD \\`(\w+)\\` [^;]*REFERENCES \\`\w+\\`\(\w+\)(?=;)/g

function actionsOf(table: Table | undefined, column: string): string {
  const keys = Object.values(table?.foreignKeys ?? {})
  const { onUpdate, onDelete } = keys.find(({ columnsFrom }) => columnsFrom.length === 1 && columnsFrom[0] === column) ?? {}
  return `${onUpdate ? ` ON UPDATE ${onUpdate}` : ''}${onDelete ? ` ON DELETE ${onDelete}` : ''}`
}

/** From a table to the one that takes its place. */
const copying = /INSERT INTO \\`__new_(\w+)\\`\(([^)]+)\) SELECT [^;]+ FROM \\`\w+\\`/g
