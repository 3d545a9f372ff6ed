'use client'

import type { Evaluation } from '../instruments/evaluate'
import type { Instrument, Judgements } from '../instruments/types'
import { LevelMark } from './LevelMark'
import { inWords, levelAt, levelsAt, placeLabel } from './levels'

type JudgementProps = {
  instrument: Instrument
  /** A domain's id, or "overall". */
  place: string
  verdict: NonNullable<Evaluation['overall']>
  judgement: Judgements[string] | undefined
  /** Ids of the questions that the proposal still waits for. */
  missing: readonly string[]
  problem?: string | undefined
  isReadOnly: boolean
  onLevel: (level: string) => void
  onReason: (reason: string) => void
  onTakeBack: () => void
}

export const judgementId = (place: string): string => `judgement-${place}`

/** What the rule proposes and why, and the rater's own judgement with its reason where it differs. */
export function Judgement(props: JudgementProps) {
  const { instrument, place, verdict, judgement, missing, problem, isReadOnly } = props
  const id = judgementId(place)
  const levels = levelsAt(instrument, place)
  const hasRule = place === 'overall' ? instrument.overall.kind === 'level' && Boolean(instrument.overall.rule) : hasDomainRule(instrument, place)
  const mayChoose = !hasRule || instrument.overrideAllowed
  const needsReason = verdict.isOverridden || (place !== 'overall' && instrument.needsJustification === 'every-domain')
  const proposed = levelAt(instrument, place, verdict.proposed)
  const isBare = instrument.domains.find(({ id }) => id === place)?.items.length === 0
  const name = place === 'overall' ? 'The whole rating' : `Judgement: ${placeLabel(instrument, place)}`
  return (
    <fieldset id={id} tabIndex={-1} className={`apr-judgement${problem ? ' apr-problem' : ''}`}>
      <legend>{name}</legend>
      {hasRule && (
        <p aria-live="polite">
          {proposed ? (
            <>
              The rule proposes <LevelMark level={proposed} />
              {verdict.because ? <> because {asClause(verdict.because)}</> : '.'}
            </>
          ) : (
            waitingFor(missing, place)
          )}
        </p>
      )}
      {mayChoose ? (
        <div className="apr-options">
          {levels.map((level) => (
            <label key={level.id} className="apr-option">
              <input
                type="radio"
                name={id}
                value={level.id}
                checked={verdict.judged === level.id}
                disabled={isReadOnly}
                onChange={() => props.onLevel(level.id)}
                aria-describedby={`${id}-${level.id}-gloss`}
              />
              <span>
                <LevelMark level={level} />
                <span className="apr-help" id={`${id}-${level.id}-gloss`}>
                  {verdict.proposed === level.id ? 'Proposed. ' : ''}
                  {level.gloss}
                </span>
              </span>
            </label>
          ))}
        </div>
      ) : (
        <p className="apr-help">This tool’s authors let nobody override the rule.</p>
      )}
      {mayChoose && !isReadOnly && (needsReason || judgement?.reason) && (
        <label className="apr-field">
          {verdict.isOverridden ? 'Why do you judge otherwise than the rule proposes? (needed)' : `Why this judgement?${needsReason ? ' (needed)' : ''}`}
          {isBare && <span className="apr-help">No question of this part asks for support, so quote the report here, with the page.</span>}
          <textarea
            rows={2}
            maxLength={5000}
            value={judgement?.reason ?? ''}
            disabled={!verdict.judged}
            aria-invalid={Boolean(problem)}
            onChange={(event) => props.onReason(event.target.value)}
          />
        </label>
      )}
      {isReadOnly && judgement?.reason && <p>Reason: {judgement.reason}</p>}
      {!isReadOnly && verdict.isOverridden && (
        <p>
          <button type="button" className="apr-button apr-small" onClick={props.onTakeBack}>
            Take the rule’s proposal<span className="apr-hidden"> for {placeLabel(instrument, place)}</span>
          </button>
        </p>
      )}
      {problem && <p className="apr-problem-text">{problem}</p>}
    </fieldset>
  )
}

const hasDomainRule = (instrument: Instrument, place: string): boolean =>
  Boolean(instrument.domains.find(({ id }) => id === place)?.rule)

function waitingFor(missing: readonly string[], place: string): string {
  if (place === 'overall') return 'The rule’s proposal appears once every part has a judgement.'
  return missing.length > 0
    ? `The rule’s proposal appears once it knows enough; not answered: ${inWords(missing)}.`
    : 'The rule proposes nothing for these answers.'
}

/** A reason as it follows "because": instruments write it with or without that word, a capital or a full stop. */
function asClause(because: string): string {
  const clause = because.trim().replace(/^because\s+/i, '').replace(/\.?$/, '.')
  return /^[A-Z][a-z]/.test(clause) ? clause.charAt(0).toLowerCase() + clause.slice(1) : clause
}
