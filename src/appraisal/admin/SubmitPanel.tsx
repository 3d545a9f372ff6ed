'use client'

import { useEffect, useRef, useState } from 'react'

import type { Problem } from '../instruments/evaluate'
import { Note } from './Note'

type SubmitPanelProps = {
  /** What stops it now. */
  problems: readonly Problem[]
  /** Whether these problems are shown: after someone has tried to submit. */
  isChecked: boolean
  error?: string | undefined
  isBusy: boolean
  onCheck: () => void
  onSubmit: () => void
  onGoTo: (place: string) => void
}

/** The end of a rating: what is still to do, with the way there, and then the one step that cannot be taken back. */
export function SubmitPanel({ problems, isChecked, error, isBusy, onCheck, onSubmit, onGoTo }: SubmitPanelProps) {
  const [isAsking, setAsking] = useState(false)
  const list = useRef<HTMLDivElement>(null)
  const confirm = useRef<HTMLButtonElement>(null)
  const isReady = problems.length === 0

  useEffect(() => {
    if (isAsking && isReady) confirm.current?.focus()
  }, [isAsking, isReady])

  const check = () => {
    onCheck()
    setAsking(isReady)
    if (!isReady) requestAnimationFrame(() => list.current?.focus())
  }

  return (
    <section aria-labelledby="submit-title" className="apr-submit">
      <h2 id="submit-title">Submit</h2>
      {isChecked && !isReady && (
        <div ref={list} tabIndex={-1}>
          <Note tone="error" title={`Before you can submit, ${problems.length === 1 ? 'one thing is' : `${problems.length} things are`} to do`}>
            <ul className="apr-list">
              {problems.map(({ place, message }) => (
                <li key={`${place} ${message}`}>
                  <button type="button" className="apr-link" onClick={() => onGoTo(place)}>{message}</button>
                </li>
              ))}
            </ul>
          </Note>
        </div>
      )}
      {error && <Note tone="error" isAlert><p>{error}</p></Note>}
      {isAsking && isReady ? (
        <Note title="Submit this rating as it is?">
          <p>You cannot change it afterwards. It stays hidden from everybody else until all raters have submitted.</p>
          <div className="apr-row">
            <button ref={confirm} type="button" className="apr-button apr-primary" disabled={isBusy} onClick={onSubmit}>
              {isBusy ? 'Submitting …' : 'Yes, submit it'}
            </button>
            <button type="button" className="apr-button" disabled={isBusy} onClick={() => setAsking(false)}>Go on rating</button>
          </div>
        </Note>
      ) : (
        <p>
          <button type="button" className="apr-button apr-primary" onClick={check}>Submit this rating</button>
        </p>
      )}
    </section>
  )
}
