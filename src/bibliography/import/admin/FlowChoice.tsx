import type { FlowBatch } from '../prisma'
import { counted, dayInWords } from './wording'

type FlowChoiceProps = { page: string; batches: readonly FlowBatch[]; chosen: readonly string[] }

/** Which imports the diagram is drawn from; a plain form, so that the choice stands in the address. */
export function FlowChoice({ page, batches, chosen }: FlowChoiceProps) {
  return (
    <details className="imp-noprint" open={chosen.length < batches.length}>
      <summary>
        Drawn from {chosen.length === batches.length ? 'all ' : `${chosen.length} of `}
        {counted(batches.length, 'import')}
      </summary>
      <form action={page} method="get">
        <fieldset>
          <legend>Imports to count</legend>
          {batches.map(({ id, title, source, searchedOn, counts }) => (
            <div key={id}>
              <label style={{ display: 'inline-flex', gap: '0.5rem', minHeight: '1.75rem', alignItems: 'baseline' }}>
                <input type="checkbox" name="batch" value={id} defaultChecked={chosen.includes(id)} />
                <span>
                  {title}
                  <span className="imp-help">
                    {[source, counted(counts.records, 'record'), searchedOn ? `searched on ${dayInWords(searchedOn)}` : '']
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                </span>
              </label>
            </div>
          ))}
          <div className="imp-row">
            <button type="submit" className="imp-button imp-primary">
              Draw from these
            </button>
            <a className="imp-button" href={page}>
              Draw from all
            </a>
          </div>
        </fieldset>
      </form>
    </details>
  )
}
