import { columnOf } from './columns'

type Cells = Readonly<Record<string, string>>

const isNumeric = (name: string): boolean => columnOf(name)?.kind === 'number' || name === 'pValue'

const hasPoint = /\d[.·]\d|(^|[^\d])[.·]\d/
/** A comma before one, two or more than three digits, or after a lone 0, groups no thousands. */
const hasDecimalComma = /(^|\D)(0,\d+|\d+,(\d{1,2}|\d{4,}))(?!\d)/
const comma = /(\d),(?=\d)/

/**
 * Pasted lines with decimal commas, written with points. Only where the lines say so by themselves: some number can
 * be read in no other way, and none has a point. Else they stay as they are, and each cell is asked about.
 */
export function withDecimalPoints(rows: readonly Cells[]): { rows: readonly Cells[]; example: readonly [string, string] | null } {
  const numbers = rows.flatMap((row) => Object.entries(row).flatMap(([name, cell]) => (isNumeric(name) ? [cell] : [])))
  const first = numbers.find((cell) => hasDecimalComma.test(cell))
  if (first === undefined || numbers.some((cell) => hasPoint.test(cell))) return { rows, example: null }
  return { rows: rows.map(pointed), example: [first, first.replace(comma, '$1.')] }
}

const pointed = (row: Cells): Cells =>
  Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, isNumeric(name) ? cell.replace(comma, '$1.') : cell]))

/** What spreadsheets write into a cell for a number that nobody has. */
const saysNothing = /^(n\.?\/?a\.?|nr|not (available|applicable|reported)|missing|[-–—.?]+)$/i

/** Pasted lines without cells that say only that there is no number; one of these cells, where there was any. */
export function withoutBlanks(rows: readonly Cells[]): { rows: readonly Cells[]; example: string | null } {
  const isBlank = ([name, cell]: readonly [string, string]): boolean => isNumeric(name) && saysNothing.test(cell)
  const [, example = null] = rows.flatMap((row) => Object.entries(row)).find(isBlank) ?? []
  return { rows: example === null ? rows : rows.map((row) => Object.fromEntries(Object.entries(row).filter((entry) => !isBlank(entry)))), example }
}
