/** A cell of RFC 4180; what a spreadsheet would run as a formula is guarded by an apostrophe, numbers below 0 are not. */
function cell(value: string): string {
  const isNumber = /^-\d+(\.\d+)?(e-?\d+)?$/.test(value)
  const guarded = /^[=+\-@\t\r]/.test(value) && !isNumber ? `'${value}` : value
  return /[",\r\n]/.test(guarded) ? `"${guarded.replace(/"/g, '""')}"` : guarded
}

/** Rows of a table as CSV, with a mark that it is UTF-8. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map((cells) => cells.map(cell).join(',')).join('\r\n')}\r\n`
