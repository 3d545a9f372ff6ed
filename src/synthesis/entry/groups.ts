import type { RowProblem } from './rows'

/** One thing to put right, and every row that it stands in. */
export type ProblemGroup = { readonly path: string; readonly message: string; readonly rows: readonly [string, ...string[]] }

/** The same thing in the same column is said once, in the order in which it first stands. */
export function groupedProblems(problems: readonly RowProblem[]): readonly ProblemGroup[] {
  const groups = new Map<string, { path: string; message: string; rows: [string, ...string[]] }>()
  for (const { row, path, message } of problems) {
    const group = groups.get(`${path} ${message}`)
    if (group) group.rows.push(row)
    else groups.set(`${path} ${message}`, { path, message, rows: [row] })
  }
  return [...groups.values()]
}

/** Numbers of results in words, such as "result 4" or "results 1 to 3 and 7". */
export function numbersInWords(numbers: readonly number[]): string {
  const runs: [number, number][] = []
  for (const number of numbers.toSorted((a, b) => a - b)) {
    const last = runs.at(-1)
    if (last && number <= last[1] + 1) last[1] = number
    else runs.push([number, number])
  }
  const parts = runs.flatMap(([from, to]) => (from === to ? [`${from}`] : to === from + 1 ? [`${from}`, `${to}`] : [`${from} to ${to}`]))
  const words = parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}` : parts.join('')
  return numbers.length === 1 ? `result ${words}` : `results ${words}`
}
