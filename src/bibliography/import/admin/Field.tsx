import type { ReactNode } from 'react'

type FieldProps = { id: string; label: string; help?: string; isWide?: boolean; children: ReactNode }

/** A label with its help above one control, which has `id` and, with help, is described by `<id>-help`. */
export function Field({ id, label, help, isWide = false, children }: FieldProps) {
  return (
    <div className={`imp-field${isWide ? ' imp-wide' : ''}`}>
      <label htmlFor={id}>{label}</label>
      {help && (
        <span className="imp-help" id={`${id}-help`}>
          {help}
        </span>
      )}
      {children}
    </div>
  )
}
