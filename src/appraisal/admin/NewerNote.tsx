'use client'

import type { Form } from './form'
import { Note } from './Note'
import type { Newer } from './useAutosave'

type NewerNoteProps = {
  message: string
  current: Newer | null
  onKeepMine: (revision: number) => void
  onTakeTheirs: (revision: number, form: Form) => void
}

/** Two versions of one's own rating, such as from two tabs: the rater chooses which holds. */
export function NewerNote({ message, current, onKeepMine, onTakeTheirs }: NewerNoteProps) {
  return (
    <Note tone="warning" title="This rating was changed elsewhere, such as in another tab" isAlert>
      <p>{message}</p>
      {current ? (
        <div className="apr-row">
          <button type="button" className="apr-button apr-primary" onClick={() => onKeepMine(current.revision)}>
            Keep what is on this page
          </button>
          <button
            type="button"
            className="apr-button"
            onClick={() => onTakeTheirs(current.revision, { answers: current.answers, judgements: current.judgements })}
          >
            Take what the hub has
          </button>
        </div>
      ) : (
        <p>Load this page again: you are then asked which of the two to keep.</p>
      )}
    </Note>
  )
}
