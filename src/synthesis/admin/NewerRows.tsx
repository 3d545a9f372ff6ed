'use client'

import { Note } from '@/appraisal/admin/Note'
import type { Newer } from '@/appraisal/admin/useAutosave'

import type { Typed } from './form'

type NewerRowsProps = {
  message: string
  current: Newer<Typed> | null
  onKeep: (revision: number) => void
  onTake: (revision: number, theirs: Typed) => void
}

/** Two versions of one's own table, such as from two tabs: whoever typed them chooses which holds. */
export function NewerRows({ message, current, onKeep, onTake }: NewerRowsProps) {
  if (!current)
    return (
      <Note tone="error" title="Not saved" isAlert>
        <p>{message}</p>
        <p>Load this page again: you then see what the hub has.</p>
      </Note>
    )
  return (
    <Note tone="warning" title="These results were changed elsewhere, such as in another tab" isAlert>
      <p>{message}</p>
      <div className="apr-row">
        <button type="button" className="apr-button apr-primary" onClick={() => onKeep(current.revision)}>Keep what is on this page</button>
        <button type="button" className="apr-button" onClick={() => onTake(current.revision, { rows: current.rows })}>
          Take what the hub has ({counted(current.rows.length)})
        </button>
      </div>
    </Note>
  )
}

const counted = (results: number): string => (results === 1 ? '1 result' : `${results} results`)
