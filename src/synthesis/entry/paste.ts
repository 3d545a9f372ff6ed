import { columns, type Column } from './columns'
import { withDecimalPoints, withoutBlanks } from './pastedNumbers'

/** Texts by column for each pasted line, with what could not be placed. */
export type Pasted = {
  readonly rows: readonly Readonly<Record<string, string>>[]
  readonly ignored: readonly string[]
  /** A number as it was pasted and as it was read, where decimal commas were read as points. */
  readonly decimals: readonly [string, string] | null
  /** A cell that said only that there is no number, such as "NA", and was left empty. */
  readonly blank: string | null
}

/** The cells of text copied from a spreadsheet: tabs between cells, quotation marks around cells with line breaks. */
export function cellsIn(text: string): string[][] {
  const lines: string[][] = []
  let line: string[] = []
  let cell = ''
  let isQuoted = false
  const end = () => {
    line.push(cell.trim())
    cell = ''
  }
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? ''
    if (isQuoted && sign === '"' && text[at + 1] === '"') {
      cell += '"'
      at += 1
    } else if (sign === '"' && (isQuoted || cell === '')) {
      isQuoted = !isQuoted
    } else if (!isQuoted && sign === '\t') {
      end()
    } else if (!isQuoted && (sign === '\n' || sign === '\r')) {
      if (sign === '\r' && text[at + 1] === '\n') at += 1
      end()
      lines.push(line)
      line = []
    } else {
      cell += sign
    }
  }
  end()
  lines.push(line)
  return lines.filter((one) => one.some(Boolean))
}

const folded = (head: string): string => head.toLowerCase().replace(/[\s_]+/g, ' ').replace(/[.:*]+$/, '').trim()

const byHead = new Map(
  columns.flatMap((column) => [column.label, column.name, ...column.alsoCalled].map((head) => [folded(head), column] as const)),
)

/** An interval in one cell, such as "-3.0 to -0.7", "(0.68, 0.99)" "95% CI: 1.2–3.4" or "−3,0; −0,7". */
export function intervalIn(text: string): { lower: string; upper: string } | null {
  const inner = text.replace(/^.*?(\d+\s*%\s*)?(CI|CrI)\s*[:=]?/i, '').replace(/^[\s([]+|[\s)\]]+$/g, '')
  const found = withPoints.exec(inner) ?? withCommas.exec(inner)
  return found?.[1] && found[2] ? { lower: found[1], upper: found[2] } : null
}

const withPoints = /^([-−+]?[\d.·]+)\s*(?:to|,|;|–|—|\s-\s|-)\s*([-−+]?[\d.·]+)$/
/** A comma between the two then needs a space after it. */
const withCommas = /^([-−+]?\d+(?:,\d+)?)\s*(?:to|,\s|;|–|—|\s-\s|-)\s*([-−+]?\d+(?:,\d+)?)$/

const isInterval = (head: string): boolean => /^(\d+ ?% ?)?(ci|confidence interval|interval)$/.test(folded(head))

type Place = Column | 'interval' | null

const placeOf = (head: string): Place => (isInterval(head) ? 'interval' : (byHead.get(folded(head)) ?? null))

/**
 * Results copied from a spreadsheet. A first line of heads says which cell is what, and an interval may stand in one
 * cell; without heads the cells follow the table from `from` on.
 *
 * @param order the names of the columns as they stand in the table
 */
export function pastedRows(text: string, order: readonly string[], from: string): Pasted {
  const lines = cellsIn(text)
  const [first = []] = lines
  const heads = first.map(placeOf)
  const hasHeads = heads.filter(Boolean).length >= Math.max(2, Math.ceil(first.length / 2))
  if (hasHeads)
    return read(lines.slice(1).map((line) => rowFrom(line, heads)), first.filter((head, index) => head && !heads[index]))
  const start = Math.max(0, order.indexOf(from))
  const places = first.map((_, index) => columns.find(({ name }) => name === order[start + index]) ?? null)
  const longest = Math.max(...lines.map((line) => line.length), 0)
  const lost = longest > order.length - start ? [`the last ${longest - (order.length - start)} cells of a line`] : []
  return read(lines.map((line) => rowFrom(line, places)), lost)
}

function read(found: readonly Readonly<Record<string, string>>[], ignored: readonly string[]): Pasted {
  const { rows: filled, example: blank } = withoutBlanks(found)
  const { rows, example: decimals } = withDecimalPoints(filled)
  return { rows, ignored, decimals, blank }
}

function rowFrom(line: readonly string[], places: readonly Place[]): Record<string, string> {
  const row: Record<string, string> = {}
  line.forEach((cell, index) => {
    const place = places[index]
    if (!place || !cell) return
    if (place !== 'interval') row[place.name] = asChosen(place, cell)
    else {
      const ends = intervalIn(cell)
      if (ends) Object.assign(row, { ciLower: ends.lower, ciUpper: ends.upper })
      // Kept where it is seen, so that nothing pasted is lost in silence.
      else row.ciLower = cell
    }
  })
  return row
}

/** A pasted choice in the hub's own spelling, where it is one. */
function asChosen({ kind, choices }: Column, cell: string): string {
  if (kind !== 'choice') return cell
  const wanted = folded(cell)
  const found = choices?.find(({ value, label }) =>
    [folded(value), folded(label)].includes(wanted) || folded(label).startsWith(`${wanted} (`))
  return found?.value ?? cell
}
