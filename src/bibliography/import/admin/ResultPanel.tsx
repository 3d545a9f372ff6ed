'use client'

import { useEffect, useRef, useState, type FormEvent } from 'react'

import type { ImportCounts } from '../counts'
import type { Addresses } from './answers'
import { resultInWords, undoInWords } from './commitWords'
import { Field } from './Field'
import { referencesAddress } from './referencesAddress'
import { Note } from './signs'

type ResultPanelProps = {
  addresses: Addresses
  batch: string
  counts: ImportCounts | null
  onUndo: (reason: string) => Promise<boolean>
}

/** What was added, where to find it, and how to take it back. */
export function ResultPanel({ addresses: { admin }, batch, counts, onUndo }: ResultPanelProps) {
  return (
    <>
      <Note tone="success">
        <ul className="imp-list">
          {resultInWords(counts).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Note>
      <ul className="imp-list">
        <li>
          <a href={referencesAddress(admin, [batch])}>The references that came with it</a>
        </li>
        <li>
          <a href={`${admin}/import/flow?batch=${batch}`}>Flow diagram of this import</a>, or{' '}
          <a href={`${admin}/import/flow`}>of all</a>
        </li>
        <li>
          <a href={`${admin}/duplicates`}>Duplicate desk</a>, for what may be the same among stored references
        </li>
      </ul>
      <UndoPanel counts={counts} onUndo={onUndo} />
    </>
  )
}

/** Takes an import back: says in numbers what that does, and asks why. */
export function UndoPanel({ counts, onUndo }: Pick<ResultPanelProps, 'counts' | 'onUndo'>) {
  const [asking, setAsking] = useState(false)
  const [reason, setReason] = useState('')
  const [busy, setBusy] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (asking) field.current?.focus()
  }, [asking])
  const undo = (event: FormEvent): void => {
    event.preventDefault()
    setBusy(true)
    void onUndo(reason.trim()).then(() => setBusy(false))
  }
  if (!asking)
    return (
      <button type="button" className="imp-button" onClick={() => setAsking(true)}>
        Take this import back …
      </button>
    )
  return (
    <form onSubmit={undo}>
      <Note tone="error" title="Take this import back?">
        <p>
          {undoInWords(counts)} What has been used elsewhere or edited since is kept and named. This cannot itself be
          undone, but the file can be imported again.
        </p>
        <Field id="undo-reason" label="Why?" help="Kept in the record of this import.">
          <input id="undo-reason" ref={field} aria-describedby="undo-reason-help" required maxLength={2000} value={reason} onChange={(event) => setReason(event.target.value)} />
        </Field>
        <div className="imp-row">
          <button type="submit" className="imp-button imp-danger" disabled={busy || reason.trim() === ''}>
            Take it back
          </button>
          <button type="button" className="imp-button" disabled={busy} onClick={() => setAsking(false)}>
            Keep it
          </button>
        </div>
      </Note>
    </form>
  )
}
