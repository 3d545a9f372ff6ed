'use client'

import { useCallback, useMemo, useState } from 'react'

import { forgetLocally, keptLocally, tabStorage } from '@/appraisal/admin/localCopy'
import { Note } from '@/appraisal/admin/Note'
import { saveInWords } from '@/appraisal/admin/SaveBar'
import { useAutosave } from '@/appraisal/admin/useAutosave'
import { post } from '@/platform/admin/ask'

import { columns } from '../entry/columns'
import { pastedRows } from '../entry/paste'
import { checkedRow, isEmptyRow, mostRows, type EntryRow, type RowProblem } from '../entry/rows'
import type { Form, Offered } from '../extraction/queries'
import { filledRows, isSameTyped, newRow, pastedInWords, typedIn, withCell, withCells, withoutRow, withPasted, withRow, type Typed } from './form'
import { NewerRows } from './NewerRows'
import { cellId } from './ResultRow'
import { ResultsTable, shownColumns } from './ResultsTable'
import { RowTools } from './RowTools'
import { Said } from './Said'
import { SendPanel, type Confirming } from './SendPanel'
import { useTyped } from './useTyped'

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
  confirming?: Confirming
  onSent: (answer: unknown, rows: readonly EntryRow[]) => void
}

/** What the hub said of the table as it then stood. */
type Refused = { of: Typed; problems: readonly RowProblem[]; error?: string }

const nothing: readonly RowProblem[] = []

/** The table of a study's results with everything around it: saved by itself, checked, converted, sent once. */
export function Typing({ saveTo, sendTo, copyKey, form, offered, isReadOnly, sendLabel, confirming, onSent }: TypingProps) {
  const [stored] = useState<Typed>(() => ({ rows: form.rows }))
  const { typed, said, before, change, undo } = useTyped(() => startOf(copyKey, form, isReadOnly))
  const [current, setCurrent] = useState<string | null>(typed.rows[0]?.id ?? null)
  const [isAll, setAll] = useState(false)
  const [isChecked, setChecked] = useState(false)
  const [answered, setAnswered] = useState<Refused>()
  const [isBusy, setBusy] = useState(false)
  const autosave = useAutosave({
    address: saveTo, key: copyKey, form: typed, revision: form.revision, stored, isOn: !isReadOnly, isSame: isSameTyped, formIn: typedIn,
  })
  const rows = filledRows(typed)
  const found = rows.flatMap((row) => checkedRow(row).problems)
  const warnings = rows.flatMap((row) => checkedRow(row).warnings)
  // Whatever the hub refused holds until the table is changed.
  const refused = answered?.of === typed ? answered : undefined
  const problems = found.length > 0 ? found : refused?.problems ?? nothing
  const problemsOf = (row: EntryRow): readonly RowProblem[] => {
    if (!isChecked || isEmptyRow(row)) return nothing
    return found.length > 0 ? checkedRow(row).problems : refused?.problems.filter((one) => one.row === row.id) ?? nothing
  }
  const shownNames = shownColumns(typed.rows, isAll).map(({ name }) => name).join(' ')
  const shown = useMemo(() => columns.filter(({ name }) => shownNames.split(' ').includes(name)), [shownNames])
  const at = typed.rows.findIndex(({ id }) => id === current)
  const row = typed.rows[at]

  const focus = (id: string, name: string) => requestAnimationFrame(() => document.getElementById(cellId(id, name))?.focus())
  const onCell = useCallback((id: string, name: string, cell: string) => change((now) => withCell(now, id, name, cell)), [change])
  const further = () => {
    const next = withRow(typed)
    const last = next.rows.at(-1)
    const isFull = next.rows.length === typed.rows.length
    change(() => next, { said: isFull ? `A table holds ${mostRows} results. Send these; then there is room.` : `Result ${next.rows.length} added.` })
    if (last) focus(last.id, shown[0]?.name ?? 'outcome')
  }
  const paste = (id: string, name: string, text: string) => {
    const pasted = pastedRows(text, shown.map((column) => column.name), name)
    setChecked(true)
    change((now) => withPasted(now, id, pasted, offered), { said: pastedInWords(typed, id, pasted, offered), mayUndo: true })
  }
  const remove = (id: string) => {
    const next = withoutRow(typed, id)
    const rest = next.rows.length > 0 ? next : { rows: [newRow()] }
    const beside = rest.rows[Math.max(0, at - 1)]
    change(() => rest, { said: `Result ${at + 1} removed.`, mayUndo: true })
    setCurrent(beside?.id ?? null)
    if (beside) focus(beside.id, shown[0]?.name ?? 'outcome')
  }
  const goTo = ({ row: id, path }: { row: string; path: string }) => {
    setAll(isAll || !shown.some(({ name }) => name === path))
    setCurrent(id)
    focus(id, path)
  }
  const refuse = (error: string) => setAnswered({ of: typed, problems: [], error })
  const check = (): boolean => {
    setChecked(true)
    const [first] = found
    if (first) goTo(first)
    else if (rows.length === 0) refuse('There is no result yet. Type at least one.')
    return rows.length > 0 && !first
  }
  const send = async () => {
    setBusy(true)
    if (!(await autosave.save())) {
      setBusy(false)
      return refuse('The results could not be saved first, so they were not sent. See the message about saving.')
    }
    const answer = await post(sendTo, { revision: autosave.revisionNow(), rows: typed.rows })
    setBusy(false)
    if ('data' in answer) {
      forgetLocally(tabStorage(), copyKey)
      return onSent(answer.data, rows)
    }
    const wrong = (answer.body as { problems?: RowProblem[] } | undefined)?.problems ?? []
    setAnswered({ of: typed, problems: wrong, ...(wrong.length > 0 ? {} : { error: answer.error }) })
  }

  const isClosed = isReadOnly || isBusy
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
      <div className={said ? 'apr-row' : 'apr-hidden'}>
        <span role="status">{said}</span>
        {before && <button type="button" className="apr-button apr-small" onClick={undo}>Take that back</button>}
      </div>
      {autosave.state.is === 'failed' && <Note tone="error" title="Not saved" isAlert><p>{autosave.state.message}</p></Note>}
      {autosave.state.is === 'newer' && (
        <NewerRows
          message={autosave.state.message}
          current={autosave.state.current}
          onKeep={(revision) => autosave.goOnFrom(revision)}
          onTake={(revision, theirs) => {
            change(() => theirs)
            autosave.goOnFrom(revision, theirs)
          }}
        />
      )}
      <ResultsTable
        rows={typed.rows}
        offered={offered}
        shown={shown}
        problemsOf={problemsOf}
        current={current}
        isReadOnly={isClosed}
        onCell={onCell}
        onPaste={paste}
        onCurrent={setCurrent}
        onFurther={further}
      />
      {!isReadOnly && (
        <p className="apr-help">
          Tab goes on, Enter goes down and adds a result after the last; the arrows go up and down between fields, and choose in
          a list. Paste cells of a spreadsheet into the cell where they begin; with a line of heads they find their columns by
          themselves.
        </p>
      )}
      <Said rows={typed.rows.map(({ id }) => id)} problems={isChecked ? problems : nothing} warnings={warnings} onGoTo={goTo} />
      {row && (
        <RowTools
          row={row}
          number={at + 1}
          documents={offered.documents}
          isReadOnly={isClosed}
          onUse={(cells) => change((now) => withCells(now, row.id, cells), { said: `Used in result ${at + 1}.`, mayUndo: true })}
          onRemove={() => remove(row.id)}
        />
      )}
      {refused?.error && <Note tone="error" isAlert><p>{refused.error}</p></Note>}
      {!isReadOnly && <SendPanel label={sendLabel} confirming={confirming} isBusy={isBusy} onCheck={check} onSend={() => void send()} />}
    </>
  )
}

/** With what this tab kept if the hub has nothing newer, else with what the hub has. */
function startOf(key: string, form: Form, isReadOnly: boolean): Typed {
  const kept = isReadOnly ? null : keptLocally<Typed>(tabStorage(), key)
  const rows = kept?.revision === form.revision ? typedIn(kept.form).rows : form.rows
  return { rows: rows.length > 0 ? rows : [newRow()] }
}
