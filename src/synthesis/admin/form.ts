import { columnOf, type Choice } from '../entry/columns'
import type { Pasted } from '../entry/paste'
import { isEmptyRow, mostRows, rowsIn, takenOver, type EntryRow } from '../entry/rows'

/** What is typed on the page: the rows of the table. */
export type Typed = { readonly rows: EntryRow[] }

let made = 0

/** An empty row with an id of its own, of a kind that also works where pages are not served over HTTPS. */
export const newRow = (cells: Record<string, string> = {}): EntryRow => {
  made += 1
  return { id: `r${Date.now().toString(36)}${made}`, cells }
}

export const typedIn = ({ rows }: { rows?: unknown }): Typed => ({ rows: rowsIn(rows) })

/** Whether two tables hold the same; a row in which nothing stands is none, so that an opened page has nothing to save. */
export const isSameTyped = (one: Typed, other: Typed): boolean => plain(one) === plain(other)

const plain = (typed: Typed): string =>
  JSON.stringify(filledRows(typed).map(({ id, cells }) => [id, Object.entries(cells).filter(([, cell]) => cell !== '').sort(([a], [b]) => (a < b ? -1 : 1))]))

export const withCell = ({ rows }: Typed, id: string, name: string, cell: string): Typed => ({
  rows: rows.map((row) => (row.id === id ? { id, cells: { ...row.cells, [name]: cell } } : row)),
})

export const withCells = ({ rows }: Typed, id: string, cells: Readonly<Record<string, string>>): Typed => ({
  rows: rows.map((row) => (row.id === id ? { id, cells: { ...row.cells, ...cells } } : row)),
})

/** A further row, unless the table is full; what every result of a study shares is taken from the row before. */
export function withRow({ rows }: Typed): Typed {
  if (rows.length >= mostRows) return { rows }
  const last = rows.at(-1)?.cells ?? {}
  const shared = takenOver.flatMap((name) => (last[name] ? [[name, last[name]]] : []))
  return { rows: [...rows, newRow(Object.fromEntries(shared) as Record<string, string>)] }
}

export const withoutRow = ({ rows }: Typed, id: string): Typed => ({ rows: rows.filter((row) => row.id !== id) })

type Offers = Readonly<Record<'outcomes' | 'measures' | 'references' | 'documents', readonly Choice[]>>

/**
 * The table after something was pasted into a row: into it and the rows after it, and into new ones. Terms are found
 * by their label; one that is none is kept as the words of the source. What goes beyond a full table is left out.
 */
export function withPasted({ rows }: Typed, id: string, { rows: pasted }: Pasted, offers: Offers): Typed {
  const at = Math.max(0, rows.findIndex((row) => row.id === id))
  const filled = pasted.slice(0, mostRows - at).map((cells, index) => {
    const row = rows[at + index] ?? newRow()
    return { id: row.id, cells: { ...row.cells, ...withTerms(cells, offers) } }
  })
  return { rows: [...rows.slice(0, at), ...filled, ...rows.slice(at + filled.length)] }
}

function withTerms(cells: Readonly<Record<string, string>>, offers: Offers): Record<string, string> {
  const read: Record<string, string> = {}
  for (const [name, cell] of Object.entries(cells)) {
    const found = offeredAs(name, cell, offers)
    const asWorded = wordedBeside(name)
    if (found !== undefined) read[name] = found
    else if (asWorded) read[asWorded] = cells[asWorded] ?? cell
  }
  // Words of the source that are the name of a term choose it, too.
  for (const name of ['outcome', 'measure']) {
    const words = cells[`${name}AsWorded`]
    const term = words && !read[name] ? offeredAs(name, words, offers) : undefined
    if (term) read[name] = term
  }
  return read
}

/** What a cell stands for: as it is, or the value of what is called so; undefined where nothing offered is. */
function offeredAs(name: string, cell: string, offers: Offers): string | undefined {
  const from = columnOf(name)?.from
  if (!from) return cell
  const wanted = cell.trim().toLowerCase()
  return offers[from].find(({ label, value }) => label.toLowerCase() === wanted || value === cell)?.value
}

/** The column for the words of the source, where a term has one. */
const wordedBeside = (name: string): string | undefined => columnOf(`${name}AsWorded`)?.name

/** What a paste did, and what of it could not be taken over. */
export function pastedInWords({ rows }: Typed, id: string, { rows: pasted, ignored, decimals, blank }: Pasted, offers: Offers): string {
  const room = mostRows - Math.max(0, rows.findIndex((row) => row.id === id))
  const taken = Math.min(pasted.length, room)
  const unknown = new Set(pasted.slice(0, room).flatMap((cells) => Object.entries(cells).flatMap(([name, cell]) =>
    (offeredAs(name, cell, offers) === undefined && !wordedBeside(name) ? [`“${cell}” (${columnOf(name)?.label ?? name})`] : []))))
  return [
    taken === 1 ? 'One result pasted.' : `${taken} results pasted.`,
    decimals ? `Decimal commas were read as points, such as ${decimals[0]} as ${decimals[1]}.` : '',
    blank === null ? '' : `Cells that say there is no number, such as “${blank}”, were left empty.`,
    ignored.length > 0 ? `Not taken over, since no column is called so: ${ignored.join(', ')}.` : '',
    unknown.size > 0 ? `Not taken over, since this study has nothing called so: ${[...unknown].join(', ')}.` : '',
    taken < pasted.length ? `The last ${pasted.length - taken} did not fit: a table holds ${mostRows} results. Send these first, then paste the others.` : '',
  ].filter(Boolean).join(' ')
}

/** The rows that hold something. */
export const filledRows = ({ rows }: Typed): EntryRow[] => rows.filter((row) => !isEmptyRow(row))
