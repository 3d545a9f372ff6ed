import type { ReactNode } from 'react'

type NoteProps = { tone?: 'plain' | 'error' | 'warning' | 'success'; title?: string; isAlert?: boolean; children?: ReactNode }

/** A message that stands out by its border and its title, not by colour alone. */
export function Note({ tone = 'plain', title, isAlert = false, children }: NoteProps) {
  return (
    <div className={`apr-note apr-${tone}`} {...(isAlert ? { role: 'alert' } : {})}>
      {title && (
        <p>
          <strong>{title}</strong>
        </p>
      )}
      {children}
    </div>
  )
}
