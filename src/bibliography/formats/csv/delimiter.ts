import { parseRow } from './rows'

const DELIMITERS = ['\t', ',', ';', '|'] as const

/** The delimiter of a table from its first lines; null if they are no table of two columns or more. */
export function delimiterOf(lines: readonly string[]): string | null {
  const [header = ''] = lines
  const ranked = DELIMITERS.map((delimiter) => ({ delimiter, columns: parseRow(header, delimiter).length }))
    .filter(({ columns }) => columns > 1)
    .sort((a, b) => b.columns - a.columns)
  return ranked[0]?.delimiter ?? null
}
