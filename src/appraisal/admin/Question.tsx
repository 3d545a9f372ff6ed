'use client'

import type { KeyboardEvent } from 'react'

import { itemInShort } from '../instruments/itemName'
import type { Answer, Instrument, Item } from '../instruments/types'
import type { Detail } from './form'
import { ItemLabel } from './ItemLabel'
import { inWords, placeInShort, placesOf, responseLabel, responsesOf } from './levels'

type QuestionProps = {
  instrument: Instrument
  item: Item
  answer: Answer | undefined
  /** Null while an earlier answer decides it. */
  applies: boolean | null
  problem?: string | undefined
  isReadOnly: boolean
  onAnswer: (response: string) => void
  onDetail: (detail: Detail, text: string) => void
  onNext: () => void
}

export const questionId = (item: string): string => `question-${item}`

/** One question with its answers as buttons, and what supports the answer below it. */
export function Question({ instrument, item, answer, applies, problem, isReadOnly, onAnswer, onDetail, onNext }: QuestionProps) {
  const id = questionId(item.id)
  const options = responsesOf(instrument, item.id)
  const isClosed = applies !== true
  const why = applies === true ? undefined : whyClosed(instrument, item, answer, applies)
  const described = [why ? `${id}-why` : '', problem ? `${id}-problem` : ''].filter(Boolean).join(' ')

  const press = (event: KeyboardEvent<HTMLFieldSetElement>) => {
    if (!(event.target instanceof HTMLInputElement) || event.target.type !== 'radio') return
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'n') {
      event.preventDefault()
      return onNext()
    }
    const option = options[Number(event.key) - 1]
    if (!option || isReadOnly || isClosed) return
    event.preventDefault()
    onAnswer(option.id)
    event.currentTarget.querySelectorAll<HTMLInputElement>('input[type=radio]')[Number(event.key) - 1]?.focus()
  }

  return (
    <fieldset
      id={id}
      className={`apr-question${isClosed ? ' apr-closed' : ''}${problem ? ' apr-problem' : ''}`}
      onKeyDown={press}
      {...(described ? { 'aria-describedby': described } : {})}
    >
      <legend>
        <ItemLabel item={item} />
        {item.isCritical && <span className="apr-tag">Weighs more than others</span>}
      </legend>
      {why && <p className="apr-help" id={`${id}-why`}>{why}</p>}
      <div className="apr-options">
        {options.map((option) => (
          <label key={option.id} className="apr-option">
            <input
              type="radio"
              name={id}
              value={option.id}
              checked={answer?.response === option.id}
              disabled={isReadOnly || isClosed}
              onChange={() => onAnswer(option.id)}
            />
            <span>
              {isCode(option.id, option.label) && <b aria-hidden="true">{option.id} </b>}
              {option.label}
            </span>
          </label>
        ))}
      </div>
      {problem && <p className="apr-problem-text" id={`${id}-problem`}>{problem}</p>}
      {(!isClosed || answer?.quote || answer?.page || answer?.comment) && (
        <Support
          id={id}
          item={item}
          answer={answer}
          isNeeded={instrument.needsJustification === 'every-item' || Boolean(answer && item.reasonFor?.includes(answer.response))}
          isReadOnly={isReadOnly}
          onDetail={onDetail}
        />
      )}
    </fieldset>
  )
}

/** Whether an answer's id is what people call it, such as "PY", and worth showing beside its words. */
const isCode = (id: string, label: string): boolean => /^[A-Z]{1,3}$/.test(id) && id !== label

function whyClosed(instrument: Instrument, item: Item, answer: Answer | undefined, applies: false | null): string {
  const domain = instrument.domains.find(({ items }) => items.includes(item))
  const places = [...(domain?.appliesWhen ? placesOf(domain.appliesWhen) : []), ...(item.appliesWhen ? placesOf(item.appliesWhen) : [])]
  const before = inWords(places.map((place) => placeInShort(instrument, place)))
  if (applies === null) return `Whether this applies depends on ${before}, which ${places.length === 1 ? 'is' : 'are'} not all answered yet.`
  const kept = answer?.response ? ` Your answer “${responseLabel(instrument, item.id, answer.response)}” is kept and not counted.` : ''
  return `Does not apply after your earlier answers (${before}).${kept}`
}

type SupportProps = {
  id: string
  item: Item
  answer: Answer | undefined
  isNeeded: boolean
  isReadOnly: boolean
  onDetail: (detail: Detail, text: string) => void
}

/** The words of the report that an answer rests on, where they stand, and what the rater thinks about it. */
function Support({ id, item, answer, isNeeded, isReadOnly, onDetail }: SupportProps) {
  const given = [answer?.quote && 'quote', answer?.page && `page ${answer.page}`, answer?.comment && 'comment'].filter(Boolean)
  if (isReadOnly)
    return given.length === 0 ? null : (
      <dl className="apr-given">
        {answer?.quote && <div><dt>Quote</dt><dd>“{answer.quote}”</dd></div>}
        {answer?.page && <div><dt>Page</dt><dd>{answer.page}</dd></div>}
        {answer?.comment && <div><dt>Comment</dt><dd>{answer.comment}</dd></div>}
      </dl>
    )
  return (
    <details className="apr-support" {...(isNeeded ? { open: true } : {})}>
      <summary>
        {given.length > 0 ? `Support: ${given.join(', ')}` : 'Add quote, page or comment'}
        <span className="apr-hidden"> for {itemInShort(item)}</span>
      </summary>
      <div className="apr-fields">
        <label className="apr-field apr-wide">
          Quote from the report
          <textarea rows={2} maxLength={5000} value={answer?.quote ?? ''} onChange={(event) => onDetail('quote', event.target.value)} />
        </label>
        <label className="apr-field apr-narrow">
          Page
          <input maxLength={40} value={answer?.page ?? ''} onChange={(event) => onDetail('page', event.target.value)} />
        </label>
        <label className="apr-field">
          Comment{isNeeded ? ' (needed: why this answer)' : ''}
          <textarea rows={2} maxLength={5000} id={`${id}-comment`} value={answer?.comment ?? ''} onChange={(event) => onDetail('comment', event.target.value)} />
        </label>
      </div>
    </details>
  )
}
