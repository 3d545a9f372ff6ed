import { Verification } from './InstrumentNote'
import { Note } from './Note'
import type { FittingOffer } from './offers'

type ToolChoiceProps = {
  fitting: readonly FittingOffer[]
  chosen: string | undefined
  /** How many studies were chosen. */
  total: number
  onChoose: (key: string) => void
}

/** The tools that fit what is to be rated, best first, each with why it is offered. */
export function ToolChoice({ fitting, chosen, total, onChoose }: ToolChoiceProps) {
  if (fitting.length === 0)
    return <Note tone="warning"><p>No tool fits these studies. See that each has a design, or add a tool of your own.</p></Note>
  return (
    <fieldset>
      <legend className="apr-hidden">Tool</legend>
      {fitting.map(({ offer, fits, reason }) => (
        <label key={offer.key} className="apr-check">
          <input type="radio" name="tool" checked={chosen === offer.key} onChange={() => onChoose(offer.key)} />
          <span>
            <strong>{offer.shortName}</strong>, version {offer.version} <Verification verification={offer.verification} state={offer.state} />
            <span className="apr-help">
              {reason}
              {fits < total ? ` Fits ${fits} of the ${total} chosen.` : ''}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
