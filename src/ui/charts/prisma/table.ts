import { csvOf } from '../drawing/csv'
import { flowBoxes, type BoxName, type FlowCount, type FlowNumbers, type Phase } from './numbers'

/** One number of the diagram in words: where it stands and what it counts. */
export type FlowRow = {
  phase: Phase
  /** Which of the diagram's two columns. */
  route: 'Databases and registers' | 'Other methods' | 'Both'
  step: string
  /** The source, reason or part that the number is of; empty for the step as a whole. */
  detail: string
  isPartOfSum: boolean
  count: FlowCount
  href?: string
}

const routeOf = (name: BoxName): FlowRow['route'] =>
  name === 'included' ? 'Both' : name.endsWith('otherwise') ? 'Other methods' : 'Databases and registers'

/** Every number of the diagram as rows, in the order in which the diagram is read. */
export function flowRows(numbers: FlowNumbers): FlowRow[] {
  return flowBoxes(numbers).flatMap(({ name, phase, title, lines, count, href }): FlowRow[] => {
    const place = { phase, route: routeOf(name), step: title }
    if (lines.length === 0)
      return [{ ...place, detail: '', isPartOfSum: false, count: count ?? null, ...(href ? { href } : {}) }]
    return lines.map((line) => ({
      ...place,
      detail: line.label,
      isPartOfSum: line.isDetail,
      count: line.count,
      ...(line.href ? { href: line.href } : {}),
    }))
  })
}

/** The diagram's numbers as CSV, with a mark that it is UTF-8. */
export function flowCsv(numbers: FlowNumbers): string {
  const rows = flowRows(numbers).map(({ phase, route, step, detail, count }) => [
    phase, route, step, detail, count === null ? 'not recorded' : String(count),
  ])
  const all = [['Phase', 'Identification via', 'Step', 'Of which', 'Number'], ...rows]
  return csvOf(all)
}
