import { isDeepStrictEqual } from 'node:util'
import type { CslDate, CslItem, CslName } from '../../record'
import { furtherIdentifiers } from '../draft'
import { writeEdtf } from '../fields/dates'
import { protectEntities } from '../fields/entities'
import { writeName } from '../fields/names'
import type { FormatWriter } from '../format'
import { dateVariables, isDateVariable, isNameVariable, nameVariables, textVariables } from '../variables'
import { readAuthorCell } from './authors'
import { headerOf } from './columns'

const FIRST = [
  'id',
  'type',
  'title',
  'author',
  'issued',
  'container-title',
  'volume',
  'issue',
  'page',
  'DOI',
  'PMID',
  'PMCID',
  'ISBN',
  'ISSN',
  'URL',
  'abstract',
  'keyword',
]

/**
 * Every column of the hub's table: the usual ones first, then each further variable of CSL, so that nothing
 * is left out.
 */
export const tableColumns: readonly string[] = [
  ...new Set([...FIRST, ...nameVariables, ...dateVariables, ...textVariables, 'identifiers']),
]

const row = (cells: readonly string[]): string => `${cells.map(quoted).join(',')}\r\n`

/**
 * Writes RFC 4180 with a mark that spreadsheets need to see that it is UTF-8. Cells that look like formulas
 * are guarded.
 */
export const csvWriter: FormatWriter = {
  head: `\ufeff${row(tableColumns.map(headerOf))}`,
  separator: '',
  foot: '',
  write: (item) => row(tableColumns.map((column) => cellOf(item, column))),
}

/** The text of a variable in a table's cell. */
export function cellOf(item: CslItem, variable: string): string {
  if (variable === 'identifiers')
    return furtherIdentifiers(item)
      .map(({ scheme, value }) => `${scheme}: ${value}`)
      .join('; ')
  const value = item[variable]
  if (value === undefined) return ''
  if (isNameVariable(variable)) return namesCell(value as CslName[])
  if (isDateVariable(variable)) return writeEdtf(value as CslDate)
  return typeof value === 'object' ? '' : protectEntities(String(value))
}

/** One name alone ends with a semicolon where its commas or its "and" would be taken for a list's. */
function namesCell(names: readonly CslName[]): string {
  const text = names.map(writeName).join('; ')
  const isPlain = names.length !== 1 || isDeepStrictEqual(readAuthorCell(text), names)
  return protectEntities(isPlain ? text : `${text};`)
}

/**
 * A first character that makes spreadsheets run a cell
 * (https://owasp.org/www-community/attacks/CSV_Injection).
 */
function quoted(text: string): string {
  const guarded = /^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n;]|^\s|\s$/.test(guarded) ? `"${guarded.replace(/"/g, '""')}"` : guarded
}
