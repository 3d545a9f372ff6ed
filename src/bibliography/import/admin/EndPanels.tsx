import type { ImportCounts } from '../counts'
import type { StoredBatch } from './answers'
import { Note } from './signs'
import { counted } from './wording'

/** An import that failed: why, and what to do. */
export function FailedPanel({ failure, page, hasProblems }: { failure: string; page: string; hasProblems: boolean }) {
  return (
    <Note tone="error" title={failure || 'The import could not be finished, and left no reason.'}>
      <p>Nothing was added to the hub. Correct what is said above and begin again{hasProblems && '; the problems below name the lines'}.</p>
      <p>
        <a className="imp-button" href={page}>
          Begin another import
        </a>
      </p>
    </Note>
  )
}

/** An import that a person stopped. */
export function StoppedPanel({ page }: { page: string }) {
  return (
    <Note tone="plain" title="This import was stopped. Nothing of it was added.">
      <p>
        It stays in the list as a record of what was tried. To go on, <a href={page}>import the file again</a>.
      </p>
    </Note>
  )
}

/** An import that was added and then taken back. */
export function UndonePanel({ counts, kept, admin }: { counts: ImportCounts | null; kept: StoredBatch['keptAtUndo']; admin: string }) {
  const back = counts?.outcomes?.undone
  return (
    <Note tone="plain" title="This import was taken back.">
      <p>
        {back ? `${counted(back, 'record')} of it ${back === 1 ? 'is' : 'are'} not in the hub any more, or as before it. ` : ''}
        It no longer counts in the flow diagram. To add it again, <a href={`${admin}/import`}>import the file again</a>.
      </p>
      {kept && kept.length > 0 && (
        <>
          <p>
            <strong>{counted(kept.length, 'reference')} stayed:</strong>
          </p>
          <ul className="imp-list">
            {kept.map(({ reference, title, reason }) => (
              <li key={reference}>
                <a href={`${admin}/collections/references/${reference}`}>{title}</a>: {reason}
              </li>
            ))}
          </ul>
        </>
      )}
    </Note>
  )
}
