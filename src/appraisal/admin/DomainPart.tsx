'use client'

import type { Evaluation, Problem } from '../instruments/evaluate'
import type { Domain, Instrument } from '../instruments/types'
import type { Detail, Form } from './form'
import { Judgement } from './Judgement'
import { Question } from './Question'

export type FormActions = {
  onAnswer: (item: string, response: string) => void
  onDetail: (item: string, detail: Detail, text: string) => void
  onLevel: (place: string, level: string) => void
  onReason: (place: string, reason: string) => void
  onTakeBack: (place: string) => void
  onNext: (after: string) => void
}

type DomainPartProps = {
  instrument: Instrument
  domain: Domain
  evaluation: Evaluation
  form: Form
  problems: readonly Problem[]
  isReadOnly: boolean
  actions: FormActions
}

export const partId = (place: string): string => `part-${place}`

/** One part of an instrument: its questions, then its judgement. */
export function DomainPart({ instrument, domain, evaluation, form, problems, isReadOnly, actions }: DomainPartProps) {
  const verdict = evaluation.domains[domain.id]
  const isAsked = domain.items.some(({ id }) => evaluation.items[id]?.applies === true || form.answers[id]?.response)
  const problemAt = (place: string) => problems.find((problem) => problem.place === place)?.message
  const questions = domain.items.map((item) => (
    <Question
      key={item.id}
      instrument={instrument}
      item={item}
      answer={form.answers[item.id]}
      applies={evaluation.items[item.id]?.applies ?? null}
      problem={problemAt(item.id)}
      isReadOnly={isReadOnly}
      onAnswer={(response) => actions.onAnswer(item.id, response)}
      onDetail={(detail, text) => actions.onDetail(item.id, detail, text)}
      onNext={() => actions.onNext(item.id)}
    />
  ))
  return (
    <section id={partId(domain.id)} tabIndex={-1} className="apr-part" aria-labelledby={`${partId(domain.id)}-title`}>
      <h2 id={`${partId(domain.id)}-title`}>{domain.label}</h2>
      <p className="apr-lead">{domain.gloss}</p>
      {isAsked || domain.items.length === 0 ? questions : <details><summary>{whyNotAsked(domain, evaluation)}</summary>{questions}</details>}
      {domain.levels && verdict?.applies && (
        <Judgement
          instrument={instrument}
          place={domain.id}
          verdict={verdict}
          judgement={form.judgements[domain.id]}
          missing={verdict.missing}
          problem={problemAt(domain.id)}
          isReadOnly={isReadOnly}
          onLevel={(level) => actions.onLevel(domain.id, level)}
          onReason={(reason) => actions.onReason(domain.id, reason)}
          onTakeBack={() => actions.onTakeBack(domain.id)}
        />
      )}
    </section>
  )
}

function whyNotAsked({ items }: Domain, evaluation: Evaluation): string {
  const count = items.length === 1 ? 'One question' : `${items.length} questions`
  const isDecided = items.every(({ id }) => evaluation.items[id]?.applies === false)
  return `${count}, ${isDecided ? 'not asked after your earlier answers' : 'asked or not by what you answer above'}`
}
