'use client'

import { Note } from '@/appraisal/admin/Note'

import { columnOf } from '../entry/columns'
import { groupedProblems, numbersInWords, type ProblemGroup } from '../entry/groups'
import type { RowProblem } from '../entry/rows'

type SaidProps = {
  /** The ids of the rows, in their order. */
  rows: readonly string[]
  problems: readonly RowProblem[]
  warnings: readonly RowProblem[]
  onGoTo: (problem: { row: string; path: string }) => void
}

/** Lines that stand open; a pasted sheet can have hundreds. */
const MOST_OPEN = 12

/** What has to be put right, and what is worth a second look, each with the way to its cell. */
export function Said({ rows, problems, warnings, onGoTo }: SaidProps) {
  const places = problems.length === 1 ? 'One thing has' : `${problems.length} things have`
  return (
    <>
      {problems.length > 0 && (
        <Note tone="error" title={`${places} to be put right`} isAlert><Lines rows={rows} groups={groupedProblems(problems)} onGoTo={onGoTo} /></Note>
      )}
      {warnings.length > 0 && (
        <Note tone="warning" title="Worth a second look"><Lines rows={rows} groups={groupedProblems(warnings)} onGoTo={onGoTo} /></Note>
      )}
    </>
  )
}

type LinesProps = { rows: readonly string[]; groups: readonly ProblemGroup[]; onGoTo: SaidProps['onGoTo'] }

function Lines({ rows, groups, onGoTo }: LinesProps) {
  const numberOf = new Map(rows.map((id, index) => [id, index + 1]))
  const lines = (some: readonly ProblemGroup[]) => (
    <ul className="apr-list">
      {some.map(({ path, message, rows: [first, ...more] }) => (
        <li key={`${path} ${message}`}>
          <button type="button" className="apr-link" onClick={() => onGoTo({ row: first, path })}>
            {columnOf(path)?.label ?? path}, {numbersInWords([first, ...more].flatMap((id) => numberOf.get(id) ?? []))}
          </button>
          : {message}
        </li>
      ))}
    </ul>
  )
  const further = groups.slice(MOST_OPEN)
  return (
    <>
      {lines(groups.slice(0, MOST_OPEN))}
      {further.length > 0 && <details><summary>{further.length} more</summary>{lines(further)}</details>}
    </>
  )
}
