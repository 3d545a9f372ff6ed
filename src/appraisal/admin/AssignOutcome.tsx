import { Note } from './Note'

/** What became of one study or intervention: assigned, or why not. */
export type Outcome = { subject: { id: string; title: string }; refusal: string | null }

export function AssignOutcome({ outcomes }: { outcomes: readonly Outcome[] }) {
  const done = outcomes.filter(({ refusal }) => refusal === null)
  const refused = outcomes.filter(({ refusal }) => refusal !== null)
  return (
    <>
      {done.length > 0 && (
        <Note tone="success" title={done.length === 1 ? 'Assigned' : `${done.length} studies assigned`}>
          <ul className="apr-list">
            {done.map(({ subject }) => (
              <li key={subject.id}>{subject.title}</li>
            ))}
          </ul>
        </Note>
      )}
      {refused.length > 0 && (
        <Note tone="error" title={refused.length === 1 ? 'Not assigned' : `${refused.length} studies were not assigned`}>
          <ul className="apr-list">
            {refused.map(({ subject, refusal }) => (
              <li key={subject.id}>{subject.title}: {refusal}</li>
            ))}
          </ul>
        </Note>
      )}
    </>
  )
}
