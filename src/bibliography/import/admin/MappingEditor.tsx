'use client'

import { useEffect, useState, type FormEvent } from 'react'

import { ask } from '@/platform/admin/ask'

import type { ColumnMapping } from '../../formats/csv/columns'
import type { Addresses } from './answers'
import { Field } from './Field'
import { meaningInWords, withMeaning } from './mapping'
import { Note } from './signs'

export type TableAnswer = { mapping: ColumnMapping; rows: readonly (readonly string[])[]; meanings: readonly string[] }

type MappingEditorProps = {
  addresses: Addresses
  batch: string
  /** The name of the source, to remember the columns for. */
  source: string
  onRead: (body: { mapping: ColumnMapping; save?: string }) => Promise<boolean>
}

/** What each column of a table was taken for, with its first cells, to correct and to read again. */
export function MappingEditor({ addresses, batch, source, onRead }: MappingEditorProps) {
  const [table, setTable] = useState<TableAnswer | null>(null)
  const [mapping, setMapping] = useState<ColumnMapping | null>(null)
  const [isKept, setKept] = useState(false)
  const [name, setName] = useState(source)
  const [error, setError] = useState('')
  const [busy, setBusy] = useState(false)
  useEffect(() => {
    void ask<TableAnswer>(`${addresses.api}/${batch}/table`).then((answer) => {
      if ('error' in answer) return setError(answer.error)
      setTable(answer.data)
      setMapping(answer.data.mapping)
    })
  }, [addresses.api, batch])

  const read = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (!mapping) return
    setBusy(true)
    await onRead({ mapping, ...(isKept && name.trim() ? { save: name.trim() } : {}) })
    setBusy(false)
  }
  const unread = mapping?.columns.filter(({ variable }) => variable === null).length ?? 0
  return (
    <details>
      <summary>
        Columns of the table
        {mapping ? ` (${mapping.columns.length - unread} read, ${unread} not)` : ''}
      </summary>
      {error && <Note tone="error" title={error} />}
      {!table && !error && <p role="status">Loading the columns …</p>}
      {table && mapping && (
        <form onSubmit={(event) => void read(event)}>
          <p>What each column means was guessed from its name and its cells. Correct it and read the file again.</p>
          <MappingTable table={table} mapping={mapping} onChange={setMapping} />
          <div className="imp-choices">
            <label>
              <input type="checkbox" checked={isKept} onChange={(event) => setKept(event.target.checked)} />
              Remember these columns for the next table with the same heads
            </label>
          </div>
          {isKept && (
            <Field id="mapping-source" label="Name of the source">
              <input id="mapping-source" required maxLength={200} value={name} onChange={(event) => setName(event.target.value)} />
            </Field>
          )}
          <div className="imp-row">
            <button type="submit" className="imp-button imp-primary" disabled={busy}>
              Read the file again
            </button>
            <span className="imp-help">Decisions made so far are made anew.</span>
          </div>
        </form>
      )}
    </details>
  )
}

type MappingTableProps = { table: TableAnswer; mapping: ColumnMapping; onChange: (mapping: ColumnMapping) => void }

/** Each column with what it means and its first three cells. */
export function MappingTable({ table, mapping, onChange }: MappingTableProps) {
  const samples = table.rows.slice(0, 3)
  return (
    <div className="imp-scroll imp-mapping" tabIndex={0} role="region" aria-label="Columns of the table">
      <table>
        <thead>
          <tr>
            <th scope="col">Column</th>
            <th scope="col">Means</th>
            {samples.map((_, index) => (
              <th key={index} scope="col">
                Row {index + 1}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {mapping.columns.map(({ header, variable }, index) => (
            <tr key={index}>
              <th scope="row">{header || `Column ${index + 1}`}</th>
              <td>
                <select
                  aria-label={`${header || `Column ${index + 1}`} means`}
                  value={variable ?? ''}
                  onChange={(event) => onChange(withMeaning(mapping, index, event.target.value || null))}
                >
                  <option value="">is not read</option>
                  {[...new Set([...table.meanings, ...(variable ? [variable] : [])])].map((meaning) => (
                    <option key={meaning} value={meaning}>
                      {meaningInWords(meaning)}
                    </option>
                  ))}
                </select>
              </td>
              {samples.map((row, sample) => (
                <td key={sample}>{shortened(row[index] ?? '')}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const shortened = (cell: string): string => (cell.length > 80 ? `${cell.slice(0, 79)}…` : cell)
