'use client'

import type { Evaluation, Problem } from '../instruments/evaluate'
import { itemName } from '../instruments/itemName'
import type { Domain, Instrument } from '../instruments/types'
import type { ComparedAppraisal } from './answers'
import { DifferingItem } from './DifferingItem'
import { partId } from './DomainPart'
import { verdictAt } from './form'
import { Judgement } from './Judgement'
import { LevelMark } from './LevelMark'
import { levelAt, responseLabel } from './levels'
import { questionId } from './Question'
import { openItems, reasonPlace, type Apart, type Settling } from './reconciling'

export type SettlingActions = {
  onSettle: (item: string, response: string) => void
  onReason: (place: string, reason: string) => void
  onLevel: (place: string, level: string) => void
  onLevelReason: (place: string, reason: string) => void
  onTakeBack: (place: string) => void
}

type ComparedDomainProps = {
  instrument: Instrument
  domain: Domain
  appraisals: readonly ComparedAppraisal[]
  apart: Apart
  settling: Settling
  evaluation: Evaluation
  problems: readonly Problem[]
  isReadOnly: boolean
  actions: SettlingActions
}

/** One part side by side: the questions to settle, those that agree folded away, and the judgement. */
export function ComparedDomain(props: ComparedDomainProps) {
  const { instrument, domain, appraisals, apart, settling, evaluation, problems, isReadOnly, actions } = props
  const open = new Set(openItems(appraisals, apart.items, evaluation, domain.items.map(({ id }) => id)))
  const agreed = domain.items.filter(({ id }) => !open.has(id) && settling.answers[id] && evaluation.items[id]?.applies === true)
  const verdict = evaluation.domains[domain.id]
  const problemAt = (place: string) => problems.find((problem) => problem.place === place)?.message
  return (
    <section id={partId(domain.id)} tabIndex={-1} className="apr-part" aria-labelledby={`${partId(domain.id)}-title`}>
      <h2 id={`${partId(domain.id)}-title`}>{domain.label}</h2>
      {domain.items.filter(({ id }) => open.has(id)).map((item) => (
        <DifferingItem
          key={item.id}
          instrument={instrument}
          item={item}
          appraisals={appraisals}
          settled={settling.answers[item.id]}
          applies={evaluation.items[item.id]?.applies ?? null}
          reason={settling.reasons[item.id] ?? ''}
          problem={problemAt(item.id)}
          isReadOnly={isReadOnly}
          onSettle={(response) => actions.onSettle(item.id, response)}
          onReason={(reason) => actions.onReason(item.id, reason)}
        />
      ))}
      {agreed.length > 0 && (
        <details>
          <summary>{agreed.length === 1 ? 'One question with the same answer' : `${agreed.length} questions with the same answer`}</summary>
          <ul className="apr-list">
            {agreed.map((item) => (
              <li key={item.id}>
                {itemName(item)}: <strong>{responseLabel(instrument, item.id, settling.answers[item.id]?.response ?? '')}</strong>
              </li>
            ))}
          </ul>
        </details>
      )}
      {domain.levels && (
        <>
          <JudgedByEach instrument={instrument} place={domain.id} appraisals={appraisals} />
          {verdict?.applies && (
            <Judgement
              instrument={instrument}
              place={domain.id}
              verdict={verdict}
              judgement={settling.judgements[domain.id]}
              missing={verdict.missing}
              problem={problemAt(domain.id)}
              isReadOnly={isReadOnly}
              onLevel={(level) => actions.onLevel(domain.id, level)}
              onReason={(reason) => actions.onLevelReason(domain.id, reason)}
              onTakeBack={() => actions.onTakeBack(domain.id)}
            />
          )}
        </>
      )}
      {(open.size > 0 || apart.places.has(domain.id)) && (
        <WhySettled
          place={domain.id}
          label={domain.label}
          reason={settling.reasons[domain.id] ?? ''}
          problem={problemAt(reasonPlace(domain.id))}
          isReadOnly={isReadOnly}
          onReason={(reason) => actions.onReason(domain.id, reason)}
        />
      )}
    </section>
  )
}

type WhySettledProps = {
  place: string
  label: string
  reason: string
  problem?: string | undefined
  isReadOnly: boolean
  onReason: (reason: string) => void
}

/** Why the differences of a part, or overall, were settled so: kept with the rating. */
export function WhySettled({ place, label, reason, problem, isReadOnly, onReason }: WhySettledProps) {
  if (isReadOnly) return reason ? <p>Why it was settled so: {reason}</p> : null
  return (
    <div id={questionId(reasonPlace(place))} className={problem ? 'apr-problem' : ''}>
      <label className="apr-field">
        Why did you settle it so?<span className="apr-hidden"> {label}</span>
        <textarea rows={2} maxLength={5000} value={reason} aria-invalid={Boolean(problem)} onChange={(event) => onReason(event.target.value)} />
      </label>
      {problem && <p className="apr-problem-text">{problem}</p>}
    </div>
  )
}

type JudgedByEachProps = { instrument: Instrument; place: string; appraisals: readonly ComparedAppraisal[] }

/** How each rater judged a place by themselves. */
export function JudgedByEach({ instrument, place, appraisals }: JudgedByEachProps) {
  return (
    <div className="apr-sides">
      {appraisals.map(({ rater, evaluation, judgements }) => {
        const verdict = verdictAt(evaluation, place)
        return (
          <div key={rater.id}>
            <span className="apr-who">{rater.name} judged</span>
            <LevelMark level={levelAt(instrument, place, verdict?.judged)} none="Did not judge this" />
            {verdict?.isOverridden && <span className="apr-help">Otherwise than the rule proposed</span>}
            {judgements[place]?.reason && <p>{judgements[place].reason}</p>}
          </div>
        )
      })}
    </div>
  )
}
