'use client'

import { useEffect, useRef } from 'react'

import type { Problem } from '../instruments/evaluate'
import { Note } from './Note'
import type { Settling } from './reconciling'

type SettlePanelProps = {
  settling: Settling
  problems: readonly Problem[]
  /** How often it was tried in vain. */
  attempt: number
  error?: string | undefined
  isBusy: boolean
  isCalibration: boolean
  method: 'agreed' | 'third-person'
  onChange: (part: Partial<Settling>) => void
  onSave: () => void
  onGoTo: (place: string) => void
}

/** How it was settled, what readers are told, and saving it. */
export function SettlePanel(props: SettlePanelProps) {
  const { settling, problems, attempt, error, isBusy, isCalibration, method, onChange, onSave, onGoTo } = props
  const list = useRef<HTMLDivElement>(null)
  const found = problems.length
  useEffect(() => {
    if (attempt > 0) list.current?.focus()
  }, [attempt])
  return (
    <section aria-labelledby="settle-title" className="apr-submit">
      <h2 id="settle-title">Save what was settled</h2>
      <p>
        {method === 'agreed'
          ? 'Save this once you and the other raters have agreed on it: it is recorded as agreed together.'
          : 'You decide as the third person: it is recorded as such.'}
      </p>
      {!isCalibration && (
        <label className="apr-field">
          What readers should know, in two or three plain sentences (optional)
          <textarea rows={3} maxLength={2000} value={settling.summary} onChange={(event) => onChange({ summary: event.target.value })} />
        </label>
      )}
      {problems.length > 0 && (
        <div ref={list} tabIndex={-1}>
          <Note tone="error" title={`Before it can be saved, ${found === 1 ? 'one thing is' : `${found} things are`} to do`}>
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
      <p>
        <button type="button" className="apr-button apr-primary" disabled={isBusy} onClick={onSave}>
          {isBusy ? 'Saving …' : isCalibration ? 'Finish this calibration' : 'Save as a draft quality rating'}
        </button>
      </p>
    </section>
  )
}
