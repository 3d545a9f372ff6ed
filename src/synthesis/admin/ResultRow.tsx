'use client'

import { memo } from 'react'

import type { Column } from '../entry/columns'
import type { EntryRow, RowProblem } from '../entry/rows'
import type { Offered } from '../extraction/queries'

type ResultRowProps = {
  row: EntryRow
  /** Its place in the table, from 1. */
  number: number
  offered: Offered
  shown: readonly Column[]
  problems: readonly RowProblem[]
  isCurrent: boolean
  isReadOnly: boolean
  onCell: (row: string, name: string, cell: string) => void
  onCurrent: (row: string) => void
}

/** The id of the field of a cell, for labels and for going to it. */
export const cellId = (row: string, name: string): string => `cell-${row}-${name}`

/** One result of the table. Drawn anew only where something of it changes: a table has hundreds. */
export const ResultRow = memo(function ResultRow({
  row, number, offered, shown, problems, isCurrent, isReadOnly, onCell, onCurrent,
}: ResultRowProps) {
  return (
    <tr data-current={isCurrent}>
      <th scope="row">
        <button type="button" className="ent-number" aria-pressed={isCurrent} aria-label={`Result ${number}: show its conversions and page`} onClick={() => onCurrent(row.id)}>
          {number}
        </button>
      </th>
      {shown.map((column) => {
        const message = problems.filter(({ path }) => path === column.name).map((problem) => problem.message).join(' ')
        const id = cellId(row.id, column.name)
        const value = row.cells[column.name] ?? ''
        const choices = column.from ? offered[column.from] : column.choices
        const about = {
          id, className: 'ent-cell', name: column.name, 'data-row': row.id, 'data-kind': column.kind, value,
          'aria-label': `${column.label}, result ${number}`, disabled: isReadOnly,
          ...(message ? { 'aria-invalid': true, 'aria-describedby': `${id}-problem`, title: message } : {}),
        }
        return (
          <td key={column.name}>
            {choices ? (
              <select {...about} onChange={(event) => onCell(row.id, column.name, event.target.value)}>
                <option value="">{''}</option>
                {value && !choices.some((one) => one.value === value) && <option value={value}>{value}</option>}
                {choices.map((one) => <option key={one.value} value={one.value}>{one.label}</option>)}
              </select>
            ) : (
              <input
                {...about}
                type="text"
                autoComplete="off"
                inputMode={column.kind === 'number' ? 'decimal' : 'text'}
                onChange={(event) => onCell(row.id, column.name, event.target.value)}
              />
            )}
            {message && <span id={`${id}-problem`} className="apr-hidden">{message}</span>}
          </td>
        )
      })}
    </tr>
  )
})
