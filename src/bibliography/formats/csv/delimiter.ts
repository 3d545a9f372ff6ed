import { countKnownColumns, MOST_REMARKS, SURE_COLUMNS } from './columns'
import { parseRow } from './rows'

const DELIMITERS = ['\t', ',', ';', '|'] as const

/** Lines to tell a table's delimiter and header by, from its beginning; remarks may stand over the header. */
export function firstLines(text: string): string[] {
  return text
    .split(/\r\n?|\n/, MOST_REMARKS * 4)
    .filter((line) => line.trim() !== '')
    .slice(0, MOST_REMARKS)
}

/**
 * The header of a table, from its first lines, and what delimits it; null if they are no table of two columns or
 * more.
 */
export function tableHead(lines: readonly string[]): { cells: string[]; delimiter: string } | null {
  const heads = lines.slice(0, MOST_REMARKS).map(widest)
  return heads.find((head) => head && countKnownColumns(head.cells) >= SURE_COLUMNS) ?? heads[0] ?? null
}

function widest(line: string): { cells: string[]; delimiter: string } | null {
  const ranked = DELIMITERS.map((delimiter) => ({ delimiter, cells: parseRow(line, delimiter) }))
    .filter(({ cells }) => cells.length > 1)
    .sort((a, b) => b.cells.length - a.cells.length)
  return ranked[0] ?? null
}
