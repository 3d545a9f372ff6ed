import type { IntakeMatch } from '../queries'
import { matchInWords } from './wording'

type Props = { admin: string; matches: readonly IntakeMatch[]; isBusy: boolean; attach: (id: string) => void }

/** Stored references that a document may be a file of. */
export function MatchList({ admin, matches, isBusy, attach }: Props) {
  if (matches.length === 0) return <p>No stored reference looks like it.</p>
  return (
    <>
      <h3>It may be here already</h3>
      <ul className="intake-matches">
        {matches.map(({ id, title, authors, year, how }) => (
          <li key={id}>
            <div>
              <a href={`${admin}/collections/references/${id}`}>{title}</a>
              <span className="intake-how">
                {[matchInWords[how], authors, year].filter(Boolean).join(' · ')}
              </span>
            </div>
            <button type="button" className="intake-button" disabled={isBusy} onClick={() => attach(id)}>
              Attach to this one<span className="intake-hidden">: {title}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
