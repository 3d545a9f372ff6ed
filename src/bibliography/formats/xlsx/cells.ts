import { repairText } from '../fields/text'

/** The most UTF-16 units that a cell of Excel holds ("Excel specifications and limits", Microsoft). */
export const LONGEST_CELL = 32_767

const CUT = ' … [cut here: a cell holds no more]'

/** Style 1 of the workbook: text, so that a number, a date or a formula typed or kept there stays what it says. */
const TEXT_STYLE = 1
const HEADER_STYLE = 2

/** The letters of a column, from 0: A … Z, AA … */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last
}

/** One row of a sheet; empty cells are left out. Every cell is an inline string, none a number or a formula. */
export function sheetRow(cells: readonly string[], row: number, isHeader = false): string {
  const style = isHeader ? HEADER_STYLE : TEXT_STYLE
  const filled = cells.map((text, index) =>
    text === ''
      ? ''
      : `<c r="${letters(index)}${row}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${cellText(text)}</t></is></c>`,
  )
  return `<row r="${row}">${filled.join('')}</row>`
}

const known: string[] = []
const letters = (index: number): string => (known[index] ??= columnLetters(index))

/**
 * Text as a cell's XML holds it: no character that XML forbids, no longer than a cell, and what looks like
 * Excel's own way to write characters (`_x000D_`) kept as it stands (ECMA-376 Part 1, 22.9.2.19 ST_Xstring).
 */
export function cellText(text: string): string {
  const clean = repairText(text).replace(/\r\n?/g, '\n')
  const short = clean.length <= LONGEST_CELL ? clean : `${cutAt(clean, LONGEST_CELL - CUT.length)}${CUT}`
  return short
    .replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
}

/** The first `length` units, without half a letter at the end. */
function cutAt(text: string, length: number): string {
  const code = text.charCodeAt(length - 1)
  return text.slice(0, code >= 0xd800 && code <= 0xdbff ? length - 1 : length)
}
