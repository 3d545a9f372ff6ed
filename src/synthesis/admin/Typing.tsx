'use client'

import { useMemo, useState, type ReactNode } from 'react'

import { post } from '@/appraisal/admin/api'
import { forgetLocally, keptLocally, tabStorage } from '@/appraisal/admin/localCopy'
import { Note } from '@/appraisal/admin/Note'
import { saveInWords } from '@/appraisal/admin/SaveBar'
import { useAutosave } from '@/appraisal/admin/useAutosave'

import { pastedRows } from '../entry/paste'
import { columnOf } from '../entry/columns'
import { resultOfRow, warningsOfRow, type RowProblem } from '../entry/rows'
import type { Form, Offered } from '../extraction/queries'
import { ConversionPanel } from './ConversionPanel'
import { filledRows, isSameTyped, newRow, typedIn, withCell, withCells, withoutRow, withPasted, withRow, type Typed } from './form'
import { cellId, ResultsTable, shownColumns } from './ResultsTable'

type TypingProps = {
  /** Where rows are saved, and where they are sent to in the end. */
  saveTo: string
  sendTo: string
  copyKey: string
  form: Form
  offered: Offered
  isReadOnly: boolean
  /** What sending does, such as "Enter as drafts". */
  sendLabel: string
  onSent: (answer: unknown) => void
  children?: ReactNode
}

/** The table of a study's results with everything around it: saved by itself, checked, converted, sent once. */
export function Typing({ saveTo, sendTo, copyKey, form, offered, isReadOnly, sendLabel, onSent, children }: TypingProps) {
  const [stored] = useState<Typed>(() => ({ rows: form.rows }))
  const [typed, setTyped] = useState<Typed>(() => startOf(copyKey, form, isReadOnly))
  const [current, setCurrent] = useState<string | null>(typed.rows[0]?.id ?? null)
  const [isAll, setAll] = useState(false)
  const [isChecked, setChecked] = useState(false)
  const [refused, setRefused] = useState<RowProblem[]>([])
  const [said, setSaid] = useState('')
  const [error, setError] = useState<string>()
  const [isBusy, setBusy] = useState(false)
  const autosave = useAutosave({
    address: saveTo, key: copyKey, form: typed, revision: form.revision, stored, isOn: !isReadOnly, isSame: isSameTyped, formIn: typedIn,
  })
  const rows = filledRows(typed)
  const found = useMemo(() => filledRows(typed).flatMap((row) => resultOfRow(row).problems), [typed])
  const warnings = useMemo(() => filledRows(typed).flatMap(warningsOfRow), [typed])
  const problems = found.length > 0 ? found : refused
  const shown = shownColumns(typed.rows, isAll)
  const at = typed.rows.findIndex(({ id }) => id === current)
  const row = typed.rows[at]

  const change = (next: Typed, words = '') => {
    setRefused([])
    setError(undefined)
    setSaid(words)
    setTyped(next)
  }
  const further = () => {
    const next = withRow(typed)
    change(next, `Result ${next.rows.length} added.`)
    const last = next.rows.at(-1)
    if (last) requestAnimationFrame(() => document.getElementById(cellId(last.id, shown[0]?.name ?? 'outcome'))?.focus())
  }
  const paste = (id: string, name: string, text: string) => {
    const pasted = pastedRows(text, shown.map((column) => column.name), name)
    const lost = pasted.ignored.length > 0 ? ` Not taken over, since no column is called so: ${pasted.ignored.join(', ')}.` : ''
    change(withPasted(typed, id, pasted, offered), `${pasted.rows.length} results pasted.${lost}`)
  }
  const goTo = ({ row: id, path }: RowProblem) => {
    setAll(isAll || !shown.some(({ name }) => name === path))
    setCurrent(id)
    requestAnimationFrame(() => document.getElementById(cellId(id, path))?.focus())
  }
  const send = async () => {
    setChecked(true)
    if (rows.length === 0) return setError('There is no result yet. Type at least one.')
    const [first] = found
    if (first) return goTo(first)
    setBusy(true)
    if (!(await autosave.save())) {
      setBusy(false)
      return setError('The results could not be saved first, so they were not sent. See the message about saving.')
    }
    const answer = await post(sendTo, { revision: autosave.revisionNow(), rows: typed.rows })
    setBusy(false)
    if ('data' in answer) {
      forgetLocally(tabStorage(), copyKey)
      return onSent(answer.data)
    }
    const said = (answer.body as { problems?: RowProblem[] } | undefined)?.problems
    if (answer.status === 422 && said?.length) setRefused(said)
    else setError(answer.error)
  }

  const file = offered.documents.find(({ value }) => value === row?.cells.document)
  return (
    <>
      {!isReadOnly && (
        <div className="apr-bar">
          <span>{rows.length === 1 ? '1 result' : `${rows.length} results`}</span>
          <span role="status" className="apr-save" data-state={autosave.state.is}>{saveInWords(autosave.state)}</span>
          <span className="apr-bar-buttons">
            <button type="button" className="apr-button apr-small" aria-pressed={isAll} onClick={() => setAll(!isAll)}>All columns</button>
            <button type="button" className="apr-button apr-small" onClick={further}>Add a result</button>
          </span>
        </div>
      )}
      {children}
      <p role="status" className={said ? '' : 'apr-hidden'}>{said}</p>
      {autosave.state.is === 'failed' && <Note tone="error" title="Not saved" isAlert><p>{autosave.state.message}</p></Note>}
      {autosave.state.is === 'newer' && (
        <Newer
          message={autosave.state.message}
          current={autosave.state.current}
          onKeep={(revision) => autosave.goOnFrom(revision)}
          onTake={(revision, theirs) => {
            setTyped(theirs)
            autosave.goOnFrom(revision, theirs)
          }}
        />
      )}
      <ResultsTable
        rows={typed.rows}
        offered={offered}
        shown={shown}
        problems={isChecked ? problems : []}
        current={current}
        isReadOnly={isReadOnly}
        onCell={(id, name, cell) => change(withCell(typed, id, name, cell))}
        onPaste={paste}
        onCurrent={setCurrent}
        onFurther={further}
      />
      {!isReadOnly && (
        <p className="apr-help">
          Enter or the arrow keys go up and down a column, Tab goes on. Paste cells of a spreadsheet into the cell where they
          begin; with a line of heads they find their columns by themselves.
        </p>
      )}
      <Said rows={typed.rows.map(({ id }) => id)} problems={isChecked ? problems : []} warnings={warnings} onGoTo={goTo} />
      {row && (
        <div className="apr-row">
          {file?.href && (
            <a className="apr-button" href={pageOf(file.href, row.cells.pdfPage)} target="_blank" rel="noreferrer">
              Open {file.label}{row.cells.pdfPage?.trim() ? ` at page ${row.cells.pdfPage.trim()}` : ''}
            </a>
          )}
          {!isReadOnly && (
            <button
              type="button"
              className="apr-button"
              onClick={() => {
                const next = withoutRow(typed, row.id)
                change(next.rows.length > 0 ? next : { rows: [newRow()] }, `Result ${at + 1} removed.`)
                setCurrent(next.rows[Math.max(0, at - 1)]?.id ?? null)
              }}
            >
              Remove result {at + 1}
            </button>
          )}
        </div>
      )}
      {row && !isReadOnly && <ConversionPanel key={row.id} row={row} number={at + 1} onUse={(cells) => change(withCells(typed, row.id, cells), `Used in result ${at + 1}.`)} />}
      {error && <Note tone="error" isAlert><p>{error}</p></Note>}
      {!isReadOnly && (
        <p>
          <button type="button" className="apr-button apr-primary" disabled={isBusy} onClick={() => void send()}>
            {isBusy ? 'Sending …' : sendLabel}
          </button>
        </p>
      )}
    </>
  )
}

/** Where a PDF viewer opens a file at a page. */
export const pageOf = (href: string, page: string | undefined): string =>
  /^\d+$/.test(page?.trim() ?? '') ? `${href}#page=${page?.trim()}` : href

/** With what this tab kept if the hub has nothing newer, else with what the hub has. */
function startOf(key: string, form: Form, isReadOnly: boolean): Typed {
  const kept = isReadOnly ? null : keptLocally<Typed>(tabStorage(), key)
  const rows = kept?.revision === form.revision ? typedIn(kept.form).rows : form.rows
  return { rows: rows.length > 0 ? rows : [newRow()] }
}

type SaidProps = { rows: readonly string[]; problems: readonly RowProblem[]; warnings: readonly RowProblem[]; onGoTo: (problem: RowProblem) => void }

function Said({ rows, problems, warnings, onGoTo }: SaidProps) {
  const lines = (list: readonly RowProblem[]) => (
    <ul className="apr-list">
      {list.map((one) => (
        <li key={`${one.row}.${one.path}.${one.message}`} id={`${cellId(one.row, one.path)}-problem`}>
          <button type="button" className="apr-link" onClick={() => onGoTo(one)}>
            Result {rows.indexOf(one.row) + 1}, {columnOf(one.path)?.label ?? one.path}
          </button>
          : {one.message}
        </li>
      ))}
    </ul>
  )
  return (
    <>
      {problems.length > 0 && <Note tone="error" title="To be put right" isAlert>{lines(problems)}</Note>}
      {warnings.length > 0 && <Note tone="warning" title="Worth a second look">{lines(warnings)}</Note>}
    </>
  )
}

type NewerProps = {
  message: string
  current: ({ revision: number } & Typed) | null
  onKeep: (revision: number) => void
  onTake: (revision: number, theirs: Typed) => void
}

function Newer({ message, current, onKeep, onTake }: NewerProps) {
  return (
    <Note tone="warning" title="These results were changed elsewhere, such as in another tab" isAlert>
      <p>{message}</p>
      {current ? (
        <div className="apr-row">
          <button type="button" className="apr-button apr-primary" onClick={() => onKeep(current.revision)}>Keep what is on this page</button>
          <button type="button" className="apr-button" onClick={() => onTake(current.revision, { rows: current.rows })}>Take what the hub has</button>
        </div>
      ) : (
        <p>Load this page again: you then see what the hub has.</p>
      )}
    </Note>
  )
}
