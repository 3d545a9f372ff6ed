import type { ChartPlace } from '../rating-matrix/svg'
import { csvOf } from './csv'

/** A cell of a chart's table: a text, a number as stored, or null where nothing is known. */
export type ChartCell = string | number | null

/** One chart in one language: what it shows, the table that says the same, and how it is drawn. */
export type Chart = {
  readonly title: string
  readonly about: string
  /** What has to be said beside it: cautions, tests, what was left out. */
  readonly notes: readonly string[]
  /** The chart in words, for those who hear it. */
  readonly description: string
  readonly head: readonly string[]
  /** The first cell names the row; `path` leads to its study. */
  readonly rows: readonly { readonly path: string | null; readonly cells: readonly ChartCell[] }[]
  readonly draw: (place: ChartPlace) => string
  /** The same for a phone, where the chart can be drawn without being wider than one. */
  readonly drawNarrow?: (place: ChartPlace) => string
}

/** The table of a chart as CSV, numbers as stored. */
export const chartCsv = ({ head, rows }: Chart): string =>
  csvOf([head, ...rows.map(({ cells }) => cells.map((cell) => (cell === null ? '' : String(cell))))])
