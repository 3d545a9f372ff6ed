'use client'

import { itemInShort } from '../instruments/itemName'
import type { Answer, Instrument, Item } from '../instruments/types'
import type { ComparedAppraisal } from './answers'
import { ItemLabel } from './ItemLabel'
import { inWords, responseLabel, responsesOf } from './levels'
import { questionId } from './Question'
import { countedAnswer } from './reconciling'

type DifferingItemProps = {
  instrument: Instrument
  item: Item
  appraisals: readonly ComparedAppraisal[]
  settled: Answer | undefined
  applies: boolean | null
  reason: string
  problem?: string | undefined
  isReadOnly: boolean
  onSettle: (response: string) => void
  onReason: (reason: string) => void
}

/** One question that the raters answered differently: what each said and why, and what holds. */
export function DifferingItem(props: DifferingItemProps) {
  const { instrument, item, appraisals, settled, applies, reason, problem, isReadOnly } = props
  const id = questionId(item.id)
  return (
    <fieldset id={id} className={`apr-difference${problem ? ' apr-problem' : ''}`}>
      <legend>
        <ItemLabel item={item} />
      </legend>
      <div className="apr-sides">
        {appraisals.map((one) => (
          <div key={one.rater.id}>
            <span className="apr-who">{one.rater.name}</span>
            <GivenAnswer instrument={instrument} item={item.id} answer={countedAnswer(one, item.id)} />
          </div>
        ))}
      </div>
      {applies === true ? (
        <>
          <div className="apr-options">
            {responsesOf(instrument, item.id).map((option) => {
              const by = appraisals.filter((one) => countedAnswer(one, item.id)?.response === option.id).map(({ rater }) => rater.name)
              return (
                <label key={option.id} className="apr-option">
                  <input
                    type="radio"
                    name={id}
                    checked={settled?.response === option.id}
                    disabled={isReadOnly}
                    onChange={() => props.onSettle(option.id)}
                  />
                  <span>
                    {option.label}
                    {by.length > 0 && <span className="apr-help">{inWords(by)}</span>}
                  </span>
                </label>
              )
            })}
          </div>
          {isReadOnly ? (
            reason && <p>Why: {reason}</p>
          ) : (
            <details className="apr-support" {...(reason ? { open: true } : {})}>
              <summary>Say why for this question alone<span className="apr-hidden"> ({itemInShort(item)})</span></summary>
              <label className="apr-field">
                Why this answer
                <textarea rows={2} maxLength={5000} value={reason} onChange={(event) => props.onReason(event.target.value)} />
              </label>
            </details>
          )}
        </>
      ) : (
        <p>{applies === false ? 'Does not apply with what you agreed on above: it is not counted.' : 'Whether it applies depends on what you agree on above.'}</p>
      )}
      {problem && <p className="apr-problem-text">{problem}</p>}
    </fieldset>
  )
}

function GivenAnswer({ instrument, item, answer }: { instrument: Instrument; item: string; answer: Answer | undefined }) {
  if (!answer) return <em>Did not have to answer this</em>
  return (
    <>
      <strong>{responseLabel(instrument, item, answer.response)}</strong>
      {answer.quote && <blockquote>“{answer.quote}”{answer.page ? ` (page ${answer.page})` : ''}</blockquote>}
      {!answer.quote && answer.page && <span className="apr-help">Page {answer.page}</span>}
      {answer.comment && <p>{answer.comment}</p>}
    </>
  )
}
