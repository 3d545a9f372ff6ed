'use client'

import { useEffect, useRef, useState } from 'react'

import type { Addresses } from './answers'
import { commitButton, commitInWords } from './commitWords'
import { Note } from './signs'
import { useCounts } from './useCounts'
import { counted } from './wording'

const byDecision = {
  add: { decision: 'add' },
  merge: { decision: 'merge' },
  skip: { decision: 'skip' },
  undecided: { decision: 'undecided' },
} as const

type CommitPanelProps = {
  addresses: Addresses
  batch: string
  version: number
  onCommit: (leaveUndecided: boolean) => Promise<boolean>
  onCancel: () => Promise<boolean>
}

/** The last step: says in numbers what adding will do, and asks once more. */
export function CommitPanel({ addresses, batch, version, onCommit, onCancel }: CommitPanelProps) {
  const counts = useCounts(addresses.rest, batch, byDecision, version)
  const [asking, setAsking] = useState(false)
  const [leavesOpen, setLeavesOpen] = useState(false)
  const [busy, setBusy] = useState(false)
  const question = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (asking) question.current?.focus()
  }, [asking])
  if (!counts)
    return (
      <section>
        <h2>Add the import</h2>
        <p role="status">Counting what is decided …</p>
      </section>
    )
  const run = (action: () => Promise<boolean>): void => {
    setBusy(true)
    void action().then(() => {
      setBusy(false)
      setAsking(false)
    })
  }
  const planned = leavesOpen ? { ...counts, skip: counts.skip + counts.undecided } : counts
  return (
    <section aria-labelledby="commit-title">
      <h2 id="commit-title" ref={question} tabIndex={-1}>
        {asking ? 'Add the import now?' : 'Add the import'}
      </h2>
      {counts.undecided > 0 && (
        <Note tone="warning" title={`${counted(counts.undecided, 'record')} still to decide`}>
          <p>
            Decide each in the list above, or all at once under “Decide many at once”; “everything still open: leave out”
            is there too. Questions about references that are stored already wait at the{' '}
            <a href={`${addresses.admin}/duplicates`}>duplicate desk</a>.
          </p>
          <label>
            <input type="checkbox" checked={leavesOpen} onChange={(event) => setLeavesOpen(event.target.checked)} /> Add the rest
            and leave {counts.undecided === 1 ? 'this one' : `these ${counted(counts.undecided, 'record')}`} out
          </label>
        </Note>
      )}
      <ul className="imp-list">
        {commitInWords(planned).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {asking ? (
        <>
          <p>You can take the whole import back afterwards.</p>
          <div className="imp-row">
            <button type="button" className="imp-button imp-primary" disabled={busy} onClick={() => run(() => onCommit(counts.undecided > 0 && leavesOpen))}>
              {commitButton(counts)}
            </button>
            <button type="button" className="imp-button" disabled={busy} onClick={() => setAsking(false)}>
              Not yet
            </button>
          </div>
        </>
      ) : (
        <div className="imp-row">
          <button type="button" className="imp-button imp-primary" disabled={busy || (counts.undecided > 0 && !leavesOpen)} onClick={() => setAsking(true)}>
            {commitButton(counts)} …
          </button>
          <button type="button" className="imp-button" disabled={busy} onClick={() => run(onCancel)}>
            Give up this import
          </button>
        </div>
      )}
    </section>
  )
}
