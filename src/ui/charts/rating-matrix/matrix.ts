import type { Messages } from '../../messages'
import { csvOf } from '../drawing/csv'
import { titled } from '../plot-words/words'
import type { Mark } from './marks'

export type MatrixColumn = {
  readonly id: string
  /** Stands above the signs: "D1", "1.1". */
  readonly short: string
  readonly label: string
  /** The part of the tool that a question belongs to. */
  readonly group?: string
  readonly isOverall?: boolean
}

export type MatrixRow = {
  readonly label: string
  readonly detail?: string
  readonly href?: string
  readonly isExample: boolean
  /** One for each column, in their order. */
  readonly cells: readonly Mark[]
}

/** Studies down, parts of a tool across, a sign in each cell: what picture, table and file all show. */
export type Matrix = {
  readonly title: string
  /** How to read it, in a sentence or two. */
  readonly about: string
  readonly columns: readonly MatrixColumn[]
  readonly rows: readonly MatrixRow[]
}

/** A row's name with the warning that it is invented, where it is. */
export const rowName = ({ label, detail, isExample }: Omit<MatrixRow, 'cells' | 'href'>, t: Messages): string =>
  [titled(t, label, isExample), detail].filter(Boolean).join(' · ')

/** The signs that stand in the cells, each once: the scales in their order, then what is not known. */
export function legendOf({ rows }: Matrix, order: readonly Mark[]): readonly Mark[] {
  const used = new Map(rows.flatMap(({ cells }) => cells.map((mark) => [sameness(mark), mark] as const)))
  const known = order.filter((mark) => used.has(sameness(mark)))
  const placed = [...new Map(known.map((mark) => [sameness(mark), mark])).values()]
  const names = new Set(placed.map(sameness))
  return [...placed, ...[...used.values()].filter((mark) => !names.has(sameness(mark)))]
}

/** Signs that look and read alike are one to the reader, whichever list they come from. */
export const sameness = ({ mark, label, shape, tone }: Mark): string => [mark, label, shape, tone].join('\u0000')

/** What the picture shows, in words: how many rows, and how often each judgement of the last column stands. */
export function matrixDescription(matrix: Matrix, t: Messages): string {
  const last = matrix.columns.findIndex(({ isOverall }) => isOverall)
  const parts = [`${matrix.title}.`, `${t('chart.ratings', { count: matrix.rows.length })}.`]
  if (last >= 0 && matrix.rows.length > 0) {
    const counts = new Map<string, number>()
    for (const { cells } of matrix.rows) {
      const label = cells[last]?.label ?? ''
      counts.set(label, (counts.get(label) ?? 0) + 1)
    }
    parts.push(`${t('chart.overall')}: ${[...counts].map(([label, count]) => `${label} ${count}`).join(', ')}.`)
  }
  return [...parts, t('chart.tableHasAll')].join(' ')
}

/** The matrix as CSV: the same rows and columns as the picture, in words. */
export function matrixCsv(matrix: Matrix, t: Messages): string {
  const head = [t('chart.rated'), ...matrix.columns.map(columnName)]
  return csvOf([head, ...matrix.rows.map((row) => [rowName(row, t), ...row.cells.map(({ label }) => label)])])
}

/** A column's name in full: "D1 Randomisation process". */
export const columnName = ({ short, label }: Pick<MatrixColumn, 'short' | 'label'>): string =>
  short === label ? label : `${short} ${label}`
