import type { LogEntry } from '../queries'

/** What was decided last, the newest first, each with its undo. */
export function Log({ entries, onUndo }: { entries: LogEntry[]; onUndo: (entry: LogEntry, keepRelation?: boolean) => void }) {
  return (
    <section aria-labelledby="desk-log">
      <h2 id="desk-log">Decided last</h2>
      {entries.length === 0 && <p>Nothing has been decided yet.</p>}
      <ol className="desk-log">
        {entries.map((entry) => (
          <li key={entry.id}>
            <strong>{entry.state}</strong>: {entry.label}
            {entry.reason && <> · “{entry.reason}”</>}
            <span className="desk-by">
              {entry.by} {entry.at && <time dateTime={entry.at}>{new Date(entry.at).toLocaleString('en-GB')}</time>}
            </span>
            {entry.state !== 'Merge undone' && (
              <button type="button" className="desk-button desk-small" onClick={() => onUndo(entry)}>
                {entry.hasRelation ? 'Undo, with its relation' : 'Undo'}
                <span className="desk-hidden">: {entry.label}</span>
              </button>
            )}
            {entry.hasRelation && (
              <button type="button" className="desk-button desk-small" onClick={() => onUndo(entry, true)}>
                Undo, keep the relation<span className="desk-hidden">: {entry.label}</span>
              </button>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
