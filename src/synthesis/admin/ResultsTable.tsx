'use client'

import type { ClipboardEvent, KeyboardEvent } from 'react'

import { columns, type Column } from '../entry/columns'
import type { EntryRow, RowProblem } from '../entry/rows'
import type { Offered } from '../extraction/queries'

type ResultsTableProps = {
  rows: readonly EntryRow[]
  offered: Offered
  /** The columns that stand in the table now. */
  shown: readonly Column[]
  problems: readonly RowProblem[]
  current: string | null
  isReadOnly: boolean
  onCell: (row: string, name: string, cell: string) => void
  onPaste: (row: string, name: string, text: string) => void
  onCurrent: (row: string) => void
  /** Enter or the arrow down in the last row. */
  onFurther: () => void
}

/** The id of the field of a cell, for labels and for going to it. */
export const cellId = (row: string, name: string): string => `cell-${row}-${name}`

/** Several results of one study, one in each row: typed, chosen, or pasted from a spreadsheet. */
export function ResultsTable({ rows, offered, shown, problems, current, isReadOnly, onCell, onPaste, onCurrent, onFurther }: ResultsTableProps) {
  const move = (event: KeyboardEvent<HTMLElement>, at: number, name: string) => {
    const isInput = event.currentTarget instanceof HTMLInputElement
    const down = event.key === 'Enter' || (isInput && event.key === 'ArrowDown')
    if ((!down && !(isInput && event.key === 'ArrowUp')) || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    const next = rows[down ? at + 1 : at - 1]
    if (next) document.getElementById(cellId(next.id, name))?.focus()
    else if (down && !isReadOnly) onFurther()
  }
  const paste = (event: ClipboardEvent<HTMLElement>, row: string, name: string) => {
    const text = event.clipboardData.getData('text/plain')
    if (isReadOnly || !/[\t\n]/.test(text.trim())) return
    event.preventDefault()
    onPaste(row, name, text)
  }
  return (
    <div className="ent-scroll" role="region" aria-label="Results" tabIndex={0}>
      <table className="ent-table">
        <thead>
          <tr>
            <th scope="col">No.</th>
            {shown.map(({ name, label }) => <th key={name} scope="col">{label}</th>)}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={row.id} data-current={row.id === current}>
              <th scope="row">
                <button type="button" className="ent-number" aria-pressed={row.id === current} aria-label={`Result ${at + 1}: show its conversions and page`} onClick={() => onCurrent(row.id)}>
                  {at + 1}
                </button>
              </th>
              {shown.map((column) => {
                const problem = problems.find((one) => one.row === row.id && one.path === column.name)
                const about = {
                  id: cellId(row.id, column.name), className: 'ent-cell', 'data-kind': column.kind,
                  'aria-label': `${column.label}, result ${at + 1}`, disabled: isReadOnly,
                  ...(problem ? { 'aria-invalid': true, 'aria-describedby': `${cellId(row.id, column.name)}-problem` } : {}),
                  onFocus: () => onCurrent(row.id),
                }
                const value = row.cells[column.name] ?? ''
                const choices = column.from ? offered[column.from] : column.choices
                return (
                  <td key={column.name}>
                    {choices ? (
                      <select {...about} value={value} onChange={(event) => onCell(row.id, column.name, event.target.value)} onPaste={(event) => paste(event, row.id, column.name)}>
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
                        value={value}
                        onChange={(event) => onCell(row.id, column.name, event.target.value)}
                        onKeyDown={(event) => move(event, at, column.name)}
                        onPaste={(event) => paste(event, row.id, column.name)}
                      />
                    )}
                  </td>
                )
              })}
            </tr>
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
