import type { Choice } from '../entry/columns'
import { columns } from '../entry/columns'
import type { Pasted } from '../entry/paste'
import { isEmptyRow, rowsIn, type EntryRow } from '../entry/rows'

/** What is typed on the page: the rows of the table. */
export type Typed = { readonly rows: EntryRow[] }

let made = 0

/** An empty row with an id of its own, of a kind that also works where pages are not served over HTTPS. */
export const newRow = (cells: Record<string, string> = {}): EntryRow => {
  made += 1
  return { id: `r${Date.now().toString(36)}${made}`, cells }
}

export const typedIn = ({ rows }: { rows?: unknown }): Typed => ({ rows: rowsIn(rows) })

export const isSameTyped = (one: Typed, other: Typed): boolean => plain(one) === plain(other)

const plain = ({ rows }: Typed): string =>
  JSON.stringify(rows.map(({ id, cells }) => [id, Object.entries(cells).filter(([, cell]) => cell !== '').sort(([a], [b]) => (a < b ? -1 : 1))]))

export const withCell = ({ rows }: Typed, id: string, name: string, cell: string): Typed => ({
  rows: rows.map((row) => (row.id === id ? { id, cells: { ...row.cells, [name]: cell } } : row)),
})

export const withCells = ({ rows }: Typed, id: string, cells: Readonly<Record<string, string>>): Typed => ({
  rows: rows.map((row) => (row.id === id ? { id, cells: { ...row.cells, ...cells } } : row)),
})

/** A further row; what every result of a study shares is taken from the row before. */
export function withRow({ rows }: Typed): Typed {
  const last = rows.at(-1)?.cells ?? {}
  const shared = ['comparison', 'reference', 'document'].flatMap((name) => (last[name] ? [[name, last[name]]] : []))
  return { rows: [...rows, newRow(Object.fromEntries(shared) as Record<string, string>)] }
}

export const withoutRow = ({ rows }: Typed, id: string): Typed => ({ rows: rows.filter((row) => row.id !== id) })

type Offers = Readonly<Record<'outcomes' | 'measures' | 'references' | 'documents', readonly Choice[]>>

/**
 * The table after something was pasted into a row: into it and the rows after it, and into new ones. Terms are found
 * by their label; one that is none is kept as the words of the source.
 */
export function withPasted({ rows }: Typed, id: string, { rows: pasted }: Pasted, offers: Offers): Typed {
  const at = Math.max(0, rows.findIndex((row) => row.id === id))
  const filled = pasted.map((cells, index) => {
    const row = rows[at + index] ?? newRow()
    return { id: row.id, cells: { ...row.cells, ...withTerms(cells, offers) } }
  })
  return { rows: [...rows.slice(0, at), ...filled, ...rows.slice(at + filled.length)] }
}

function withTerms(cells: Readonly<Record<string, string>>, offers: Offers): Record<string, string> {
  const read: Record<string, string> = {}
  for (const [name, cell] of Object.entries(cells)) {
    const column = columns.find((one) => one.name === name)
    if (!column?.from) {
      read[name] = cell
      continue
    }
    const wanted = cell.trim().toLowerCase()
    const found = offers[column.from].find(({ label, value }) => label.toLowerCase() === wanted || value === cell)
    const asWorded = `${name}AsWorded`
    if (found) read[name] = found.value
    else if (columns.some((one) => one.name === asWorded)) read[asWorded] = cells[asWorded] ?? cell
  }
  return read
}

/** The rows that hold something. */
export const filledRows = ({ rows }: Typed): EntryRow[] => rows.filter((row) => !isEmptyRow(row))
