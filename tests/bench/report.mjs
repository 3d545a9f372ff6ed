// @ts-check

/**
 * What a bench gives: its figures for --json, tables for people, and what did not hold.
 * @typedef {{ title: string, columns: string[], rows: string[][] }} Table
 * @typedef {{ figures: unknown, tables: Table[], broken?: string[] }} Report
 * @typedef {{ sizes: number[], note: (text: string) => void, keep?: string | undefined }} Options
 */

/** Milliseconds with as many digits as they deserve. @param {number} value */
export const ms = (value) => (value < 10 ? value.toFixed(2) : value < 100 ? value.toFixed(1) : value.toFixed(0))

/** @param {number} milliseconds */
export const seconds = (milliseconds) => (milliseconds / 1000).toFixed(1)

/** @param {number} value */
export const whole = (value) => Math.round(value).toLocaleString('en-GB')

/** How many times the first, e.g. `× 1.3`. @param {number} small @param {number} large */
export const ratio = (small, large) => `× ${(large / small).toFixed(large / small < 10 ? 2 : 0)}`

/** A table in Markdown, its columns aligned. @param {Table} table */
export const drawn = ({ title, columns, rows }) => {
  const widths = columns.map((column, index) => Math.max(column.length, ...rows.map((row) => (row[index] ?? '').length)))
  const line = (/** @type {string[]} */ cells) =>
    `| ${cells.map((cell, index) => (index === 0 ? cell.padEnd(widths[index] ?? 0) : cell.padStart(widths[index] ?? 0))).join(' | ')} |`
  const rule = `|${widths.map((width, index) => (index === 0 ? `:${'-'.repeat(width + 1)}` : `${'-'.repeat(width + 1)}:`)).join('|')}|`
  return [`${title}\n`, line(columns), rule, ...rows.map(line)].join('\n')
}
