import { missingNumbers, resultProblems } from '@collections/results/resultProblems'
import { resultWarnings } from '@collections/results/resultWarnings'
import { columnOf, columns, type Column } from './columns'

/** One result as someone types it: texts by column, exactly as typed, so that a half-typed number is kept. */
export type EntryRow = { readonly id: string; readonly cells: Readonly<Record<string, string>> }

/** Something to put right: in which row and column, and how. */
export type RowProblem = { row: string; path: string; message: string }

/** Results that one table holds, so that it can be saved and entered in one piece. */
export const mostRows = 300

const minus = /[−–]/g

/** A number as typed; the sentence says what to write where it is none. */
export function numberIn(text: string): { value: number } | { problem: string } {
  const plain = text.trim().replace(minus, '-').replace(/·/g, '.')
  if (/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(plain)) {
    const value = Number(plain)
    if (Number.isFinite(value)) return { value }
  }
  const grouped = /^[-+]?\d{1,3}(,\d{3})+(\.\d+)?$/.exec(plain)
  if (grouped) {
    const whole = plain.replaceAll(',', '')
    return { problem: `"${text}" may mean ${whole} or ${plain.replace(',', '.')}. Write it without a comma.` }
  }
  if (/^[-+]?\d+,\d+$/.test(plain)) return { problem: `Write the decimals after a point: ${plain.replace(',', '.')}.` }
  if (/^[<>≤≥]/.test(plain)) return { problem: `"${text}" is a bound, not a number. Give the exact number, or leave it empty.` }
  return { problem: `"${text}" is not a number. Correct it, or leave it empty.` }
}

/** The data of a result from a row as typed, and what has to be put right first. */
export function resultOfRow({ id, cells }: EntryRow): { data: Record<string, unknown>; problems: RowProblem[] } {
  const data: Record<string, unknown> = {}
  const problems: RowProblem[] = []
  const say = (path: string, message: string) => problems.push({ row: id, path, message })
  for (const column of columns) {
    const typed = cells[column.name]?.trim() ?? ''
    if (!typed) continue
    const read = valueIn(column, typed)
    if ('problem' in read) say(column.name, read.problem)
    else data[column.name] = read.value
  }
  if (!data.outcome && !data.outcomeAsWorded) say('outcome', 'Say what was measured: choose the outcome, or write it in the words of the source.')
  const unread = new Set(problems.map(({ path }) => path))
  const found = [...resultProblems(withDefaults(data)), ...missingNumbers(withDefaults(data))]
  for (const { path, message } of found) if (!unread.has(path)) say(path, message)
  return { data, problems }
}

/** What has to be put right in a row, and what is possible and still worth a second look. */
export type CheckedRow = { readonly problems: readonly RowProblem[]; readonly warnings: readonly RowProblem[] }

const checked = new WeakMap<EntryRow, CheckedRow>()

/** A row looked through, once for each row as it stands: a table has hundreds, and one changes at a time. */
export function checkedRow(row: EntryRow): CheckedRow {
  const known = checked.get(row)
  if (known) return known
  const { data, problems } = resultOfRow(row)
  const refused = new Set(problems.map(({ path }) => path))
  const warnings = resultWarnings(withDefaults(data))
    // What is refused is said there.
    .filter(({ path }) => !refused.has(path))
    .map(({ path, message }) => ({ row: row.id, path, message }))
  const found = { problems, warnings }
  checked.set(row, found)
  return found
}

/** What the hub stores where nothing was chosen. */
const withDefaults = (data: Record<string, unknown>): Record<string, unknown> => ({
  comparison: 'not-stated', direction: 'unclear', betterWhen: 'not-stated', effectMeasure: 'none', ciLevel: 95, ...data,
})

function valueIn(column: Column, typed: string): { value: unknown } | { problem: string } {
  if (column.kind === 'number') return numberIn(typed)
  if (column.kind !== 'choice') return { value: typed }
  const wanted = typed.toLowerCase()
  const found = column.choices?.find(({ value, label }) => value.toLowerCase() === wanted || label.toLowerCase() === wanted)
  if (found) return { value: found.value }
  const offered = column.choices?.map(({ label }) => label).join(', ')
  return { problem: `"${typed}" is none of the choices. Choose one: ${offered}.` }
}

/** What the results of a study share, so that a further row takes it over from the one before. */
export const takenOver: readonly string[] = ['comparison', 'reference', 'document']

/** Whether nothing was typed in a row; what it took over says nothing by itself. */
export const isEmptyRow = ({ cells }: EntryRow): boolean =>
  Object.entries(cells).every(([name, cell]) => !cell.trim() || takenOver.includes(name))

/** Rows as stored or sent, with what the table does not know left out. */
export function rowsIn(stored: unknown): EntryRow[] {
  if (!Array.isArray(stored)) return []
  return stored.flatMap((row: unknown): EntryRow[] => {
    const { id, cells } = (row ?? {}) as { id?: unknown; cells?: unknown }
    if (typeof id !== 'string' || typeof cells !== 'object' || cells === null) return []
    const known = Object.entries(cells).filter(([name, cell]) => columnOf(name) && typeof cell === 'string')
    return [{ id, cells: Object.fromEntries(known) as Record<string, string> }]
  })
}
