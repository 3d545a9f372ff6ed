import { Note } from './Note'
import type { FoundStudy } from './StudySearch'

/** What became of one study: assigned, or why not. */
export type Outcome = { study: FoundStudy; refusal: string | null }

export function AssignOutcome({ outcomes }: { outcomes: readonly Outcome[] }) {
  const done = outcomes.filter(({ refusal }) => refusal === null)
  const refused = outcomes.filter(({ refusal }) => refusal !== null)
  return (
    <>
      {done.length > 0 && (
        <Note tone="success" title={done.length === 1 ? 'Assigned' : `${done.length} studies assigned`}>
          <ul className="apr-list">
            {done.map(({ study }) => (
              <li key={study.id}>{study.title}</li>
            ))}
          </ul>
        </Note>
      )}
      {refused.length > 0 && (
        <Note tone="error" title={refused.length === 1 ? 'One study was not assigned' : `${refused.length} studies were not assigned`}>
          <ul className="apr-list">
            {refused.map(({ study, refusal }) => (
              <li key={study.id}>{study.title}: {refusal}</li>
            ))}
          </ul>
        </Note>
      )}
    </>
  )
}
