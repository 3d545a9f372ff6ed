'use client'

import type { ReactNode } from 'react'

import type { SaveState } from './useAutosave'

type SaveBarProps = {
  state: SaveState
  answered: number
  applying: number
  onSave: () => void
  onNext: () => void
  /** What has to be done about it now; in sight wherever one is on the page. */
  notice: ReactNode
  children: ReactNode
}

/** How far one is, whether the hub has it, and the way to the next open question. Stays in sight. */
export function SaveBar({ state, answered, applying, onSave, onNext, notice, children }: SaveBarProps) {
  return (
    <div className="apr-bar">
      <span>
        <span className="apr-wide-only">Answered: </span>
        {answered} of {applying}
      </span>
      <span role="status" className="apr-save" data-state={state.is}>
        {saveInWords(state)}
      </span>
      <span className="apr-bar-buttons">
        {(state.is === 'failed' || state.is === 'unsaved') && (
          <button type="button" className="apr-button apr-small" onClick={onSave}>Save now</button>
        )}
        <button type="button" className="apr-button apr-small" onClick={onNext}>Next unanswered</button>
      </span>
      {children}
      {notice}
    </div>
  )
}

/** Whether the hub has what is on screen, such as "Saved 12:03". */
export function saveInWords(state: SaveState<unknown>): string {
  if (state.is === 'saving') return 'Saving …'
  if (state.is === 'unsaved') return 'Not saved yet'
  if (state.is === 'failed') return 'Not saved: kept in this tab'
  if (state.is === 'newer') return 'Not saved: changed elsewhere'
  return state.at ? `Saved ${timeOf(state.at)}` : 'Saved'
}

const timeOf = (at: string): string => new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })
