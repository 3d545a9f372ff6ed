'use client'

import type { ClipboardEvent, FocusEvent, KeyboardEvent } from 'react'

import { columns, type Column } from '../entry/columns'
import type { EntryRow, RowProblem } from '../entry/rows'
import type { Offered } from '../extraction/queries'
import { cellId, ResultRow } from './ResultRow'

type ResultsTableProps = {
  rows: readonly EntryRow[]
  offered: Offered
  /** The columns that stand in the table now. */
  shown: readonly Column[]
  problemsOf: (row: EntryRow) => readonly RowProblem[]
  current: string | null
  isReadOnly: boolean
  onCell: (row: string, name: string, cell: string) => void
  onPaste: (row: string, name: string, text: string) => void
  onCurrent: (row: string) => void
  /** Enter or the arrow down in the last row. */
  onFurther: () => void
}

type Field = HTMLInputElement | HTMLSelectElement

const fieldOf = (target: EventTarget): Field | null =>
  (target instanceof HTMLInputElement || target instanceof HTMLSelectElement) && target.dataset.row ? target : null

/** Several results of one study, one in each row: typed, chosen, or pasted from a spreadsheet. */
export function ResultsTable({
  rows, offered, shown, problemsOf, current, isReadOnly, onCell, onPaste, onCurrent, onFurther,
}: ResultsTableProps) {
  const move = (event: KeyboardEvent<HTMLElement>) => {
    const field = fieldOf(event.target)
    if (!field || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const isInput = field instanceof HTMLInputElement
    const isDown = event.key === 'Enter' || (isInput && event.key === 'ArrowDown')
    // In a list of choices the arrows choose.
    if (!isDown && !(isInput && event.key === 'ArrowUp')) return
    event.preventDefault()
    const at = rows.findIndex(({ id }) => id === field.dataset.row)
    const next = rows[isDown ? at + 1 : at - 1]
    if (next) document.getElementById(cellId(next.id, field.name))?.focus()
    else if (isDown && !isReadOnly) onFurther()
  }
  const paste = (event: ClipboardEvent<HTMLElement>) => {
    const field = fieldOf(event.target)
    const text = event.clipboardData.getData('text/plain')
    if (!field?.dataset.row || isReadOnly || !/[\t\n]/.test(text.trim())) return
    event.preventDefault()
    onPaste(field.dataset.row, field.name, text)
  }
  const enter = (event: FocusEvent<HTMLElement>) => {
    const row = fieldOf(event.target)?.dataset.row
    if (row) onCurrent(row)
  }
  return (
    <div className="ent-scroll ent-sheet" role="region" aria-label="Results" tabIndex={0} onKeyDown={move} onPaste={paste} onFocus={enter}>
      <table className="ent-table">
        <thead>
          <tr>
            <th scope="col">No.</th>
            {shown.map(({ name, label }) => <th key={name} scope="col">{label}</th>)}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <ResultRow
              key={row.id}
              row={row}
              number={index + 1}
              offered={offered}
              shown={shown}
              problems={problemsOf(row)}
              isCurrent={row.id === current}
              isReadOnly={isReadOnly}
              onCell={onCell}
              onCurrent={onCurrent}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

const inShort = new Set([
  'outcome', 'outcomeAsWorded', 'comparison', 'timePoint', 'effectMeasure', 'estimate', 'unit', 'ciLower', 'ciUpper', 'pValue', 'betterWhen',
  'direction', 'nIntervention', 'nComparison', 'nTotal', 'whyNoNumbers', 'page', 'document', 'pdfPage',
])

/** The columns that most results need; the others on demand, and wherever one of them holds something. */
export const shownColumns = (rows: readonly EntryRow[], isAll: boolean): readonly Column[] =>
  columns.filter(({ name }) => isAll || inShort.has(name) || rows.some(({ cells }) => cells[name]?.trim()))
