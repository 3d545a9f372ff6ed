import type { ImportVerdict } from '@collections/importRecords/options'
import type { ReactNode } from 'react'

import { verdictLabel } from './wording'

type NoteProps = { tone: 'plain' | 'error' | 'warning' | 'success'; title?: string; children?: ReactNode }

/** A message that stands out by its border and its title, not by colour alone. */
export function Note({ tone, title, children }: NoteProps) {
  return (
    <div className={`imp-note imp-${tone}`}>
      {title && (
        <p>
          <strong>{title}</strong>
        </p>
      )}
      {children}
    </div>
  )
}

const shapes: Readonly<Record<ImportVerdict, ReactNode>> = {
  new: <path d="M8 2v12M2 8h12" />,
  same: <path d="M2 5.5h12M2 10.5h12" />,
  ask: <path d="M5 5.5C5 3.6 6.3 2.5 8 2.5s3 1.1 3 2.7c0 2.1-3 2.3-3 4.6m0 2v2" />,
  conflict: <path d="M8 1.5 15 14H1zM8 6v4m0 1.2v1.3" />,
  rejected: <path d="m3 3 10 10m0-10L3 13" />,
}

/** What the hub made of a record: shape and word. */
export function VerdictTag({ verdict }: { verdict: ImportVerdict }) {
  return (
    <span className="imp-tag">
      <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true" focusable="false" fill="none" stroke="currentColor" strokeWidth="1.8">
        {shapes[verdict]}
      </svg>
      {verdictLabel(verdict)}
    </span>
  )
}
