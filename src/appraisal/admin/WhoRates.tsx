import type { Round } from './answers'
import type { Person } from './changes'
import { Note } from './Note'

type Who = { round: Round; raters: readonly string[]; arbiter: string; dueOn: string }

export const nobodyYet: Who = { round: 'live', raters: [], arbiter: '', dueOn: '' }

/** What is wrong with the choice of people; undefined if nothing is. */
export function whoIsMissing({ round, raters }: Who): string | undefined {
  if (round === 'live' && raters.length !== 2) return 'Choose exactly two raters.'
  return raters.length < 2 ? 'Choose two raters or more.' : undefined
}

type WhoRatesProps = { people: readonly Person[]; who: Who; onChange: (who: Who) => void }

/** The round, its raters, who decides if they cannot agree, and until when. */
export function WhoRates({ people, who, onChange }: WhoRatesProps) {
  const { round, raters, arbiter, dueOn } = who
  return (
    <>
      {people.length < 2 && <Note tone="warning"><p>Two people with the role of rater are needed. An administrator can invite them.</p></Note>}
      <fieldset>
        <legend className="apr-hidden">Round</legend>
        <div className="apr-options">
          <label className="apr-option">
            <input type="radio" name="round" checked={round === 'live'} onChange={() => onChange({ ...who, round: 'live' })} />
            <span>Live<span className="apr-help">Two raters; becomes the quality rating</span></span>
          </label>
          <label className="apr-option">
            <input type="radio" name="round" checked={round === 'calibration'} onChange={() => onChange({ ...who, round: 'calibration' })} />
            <span>Calibration<span className="apr-help">For practice; two raters or more, never published</span></span>
          </label>
        </div>
      </fieldset>
      <fieldset>
        <legend>Raters</legend>
        {people.map(({ id, name }) => (
          <label key={id} className="apr-check">
            <input
              type="checkbox"
              checked={raters.includes(id)}
              disabled={id === arbiter || (round === 'live' && raters.length >= 2 && !raters.includes(id))}
              onChange={() => onChange({ ...who, raters: raters.includes(id) ? raters.filter((one) => one !== id) : [...raters, id] })}
            />
            {name}
          </label>
        ))}
      </fieldset>
      <div className="apr-fields">
        <label className="apr-field">
          Third person, if they cannot agree (optional)
          <select value={arbiter} onChange={(event) => onChange({ ...who, arbiter: event.target.value })}>
            <option value="">Nobody yet</option>
            {people.filter(({ id }) => !raters.includes(id)).map(({ id, name }) => (
              <option key={id} value={id}>{name}</option>
            ))}
          </select>
        </label>
        <label className="apr-field">
          Due on (optional)
          <input type="date" value={dueOn} onChange={(event) => onChange({ ...who, dueOn: event.target.value })} />
        </label>
      </div>
    </>
  )
}
