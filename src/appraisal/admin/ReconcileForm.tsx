'use client'

import { useEffect, useMemo, useRef, useState } from 'react'

import { post } from '@/platform/admin/ask'

import { evaluate, type Problem } from '../instruments/evaluate'
import type { ReconcileAnswer } from './answers'
import { ComparedDomain, JudgedByEach, WhySettled, type SettlingActions } from './ComparedDomain'
import { partId } from './DomainPart'
import { withAnswer, withLevel, withoutJudgement, withReason, type Form } from './form'
import { goTo } from './goTo'
import { Judgement } from './Judgement'
import { placeLabel } from './levels'
import { forgetLocally, keepLocally, keptLocally, tabStorage } from './localCopy'
import { Note } from './Note'
import { Overview } from './Overview'
import { apartIn, reasonPlace, settledAnswer, settlingOf, settlingProblems, startOfSettling, type Apart, type Settling } from './reconciling'
import { SettlePanel } from './SettlePanel'
import { StudyPanel } from './StudyPanel'

type ReconcileFormProps = {
  address: string
  copyKey: string
  data: ReconcileAnswer
  /** Whether a draft that was saved before is settled once more. */
  isAnew: boolean
  onSaved: () => Promise<void>
}

/** Two ratings side by side, what differs first, settled one by one and saved as one. */
export function ReconcileForm({ address, copyKey, data, isAnew, onSaved }: ReconcileFormProps) {
  const { instrument, appraisals, differences, assignment, subject, result, mayReconcileAs } = data
  const isReadOnly = mayReconcileAs === null || !(assignment.state === 'submitted' || isAnew)
  const [settling, setSettling] = useState<Settling>(() => startOf(data, copyKey, isReadOnly))
  const [attempt, setAttempt] = useState(0)
  const [refused, setRefused] = useState<Problem[]>([])
  const [error, setError] = useState<string>()
  const [isBusy, setBusy] = useState(false)
  const isTouched = useRef(false)
  const apart = useMemo(() => apartIn(differences), [differences])
  const evaluation = useMemo(() => evaluate(instrument, settling.answers, settling.judgements), [instrument, settling])
  const own = settlingProblems(instrument, differences, settling, evaluation)
  const problems = own.length > 0 ? own : refused
  const shown = attempt > 0 ? problems : []

  useEffect(() => {
    if (isReadOnly || !isTouched.current) return
    keepLocally(tabStorage(), copyKey, { revision: 0, form: settling })
  }, [copyKey, isReadOnly, settling])

  useEffect(() => {
    if (isReadOnly) return
    const warn = (event: BeforeUnloadEvent) => {
      if (isTouched.current) event.preventDefault()
    }
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [isReadOnly])

  const change = (alter: (now: Settling) => Settling) => {
    isTouched.current = true
    setRefused([])
    setError(undefined)
    setSettling(alter)
  }
  const changeForm = (alter: (form: Form) => Form) =>
    change((now) => ({ ...now, ...alter({ answers: now.answers, judgements: now.judgements }) }))
  const actions: SettlingActions = {
    onSettle: (item, response) =>
      changeForm((form) => {
        const answered = withAnswer(instrument, form, item, response)
        return { ...answered, answers: { ...answered.answers, [item]: settledAnswer(appraisals, item, response) } }
      }),
    onReason: (place, reason) => change((now) => ({ ...now, reasons: { ...now.reasons, [place]: reason } })),
    onLevel: (place, level) => changeForm((form) => withLevel(instrument, form, place, level)),
    onLevelReason: (place, reason) => changeForm((form) => withReason(instrument, form, place, reason)),
    onTakeBack: (place) => changeForm((form) => withoutJudgement(instrument, form, place)),
  }

  const save = async () => {
    if (problems.length > 0) return setAttempt((before) => before + 1)
    setBusy(true)
    const answer = await post(address, requestOf(settling, mayReconcileAs ?? 'agreed'))
    setBusy(false)
    if ('data' in answer) {
      isTouched.current = false
      forgetLocally(tabStorage(), copyKey)
      return onSaved()
    }
    const found = (answer.body as { problems?: Problem[] } | undefined)?.problems
    setAttempt((before) => before + 1)
    if (answer.status === 422 && found?.length) setRefused(found)
    else setError(answer.error)
  }

  const isOpen = (id: string, items: readonly { id: string }[]): boolean =>
    apart.places.has(id) || items.some((item) => apart.items.has(item.id) || (evaluation.items[item.id]?.applies === true && !settling.answers[item.id]))
  const open = instrument.domains.filter(({ id, items }) => isOpen(id, items))
  const closed = instrument.domains.filter((domain) => !open.includes(domain))
  const partProps = { instrument, appraisals, apart, settling, evaluation, problems: shown, isReadOnly, actions }
  return (
    <div className="apr-columns">
      <aside className="apr-side" aria-label="What is rated and what is settled">
        <StudyPanel study={subject} result={result} />
        <Overview instrument={instrument} evaluation={evaluation} />
      </aside>
      <div className="apr-main">
        {assignment.state === 'submitted' && mayReconcileAs === null && (
          <Note title="You can read these ratings, not settle them"><p>That is for the raters together, or for the third person.</p></Note>
        )}
        <Differences instrument={instrument} apart={apart} settling={settling} />
        {open.map((domain) => (
          <ComparedDomain key={domain.id} domain={domain} {...partProps} />
        ))}
        <section id={partId('overall')} className="apr-part" aria-labelledby="overall-title">
          <h2 id="overall-title">Overall judgement</h2>
          {evaluation.overall ? (
            <>
              <JudgedByEach instrument={instrument} place="overall" appraisals={appraisals} />
              <Judgement
                instrument={instrument}
                place="overall"
                verdict={evaluation.overall}
                judgement={settling.judgements.overall}
                missing={[]}
                problem={shown.find(({ place }) => place === 'overall')?.message}
                isReadOnly={isReadOnly}
                onLevel={(level) => actions.onLevel('overall', level)}
                onReason={(reason) => actions.onLevelReason('overall', reason)}
                onTakeBack={() => actions.onTakeBack('overall')}
              />
              {(settling.reasons.overall || shown.some(({ place }) => place === reasonPlace('overall'))) && (
                <WhySettled
                  place="overall"
                  label="Overall"
                  reason={settling.reasons.overall ?? ''}
                  problem={shown.find(({ place }) => place === reasonPlace('overall'))?.message}
                  isReadOnly={isReadOnly}
                  onReason={(reason) => actions.onReason('overall', reason)}
                />
              )}
            </>
          ) : (
            <p>{instrument.overall.kind === 'profile' ? instrument.overall.why : ''}</p>
          )}
        </section>
        {closed.length > 0 && (
          <details className="apr-agreed">
            <summary>{closed.length === 1 ? 'One part rated alike' : `${closed.length} parts rated alike`}</summary>
            {closed.map((domain) => (
              <ComparedDomain key={domain.id} domain={domain} {...partProps} />
            ))}
          </details>
        )}
        {!isReadOnly && (
          <SettlePanel
            settling={settling}
            problems={shown}
            attempt={attempt}
            error={error}
            isBusy={isBusy}
            isCalibration={assignment.round === 'calibration'}
            method={mayReconcileAs ?? 'agreed'}
            onChange={(part) => change((now) => ({ ...now, ...part }))}
            onSave={() => void save()}
            onGoTo={(place) => {
              document.querySelector<HTMLDetailsElement>('.apr-agreed')?.setAttribute('open', '')
              goTo(place)
            }}
          />
        )}
        {isReadOnly && settling.summary && <Note title="For readers"><p>{settling.summary}</p></Note>}
      </div>
    </div>
  )
}

type DifferencesProps = {
  instrument: ReconcileAnswer['instrument']
  apart: Apart
  settling: Settling
}

function Differences({ instrument, apart: { items, places }, settling }: DifferencesProps) {
  if (items.size === 0 && places.size === 0)
    return <Note tone="success" title="Both ratings say the same"><p>Look through them once more, then save what they agree on.</p></Note>
  return (
    <Note title={inTotal(items.size, places.size)}>
      <ul className="apr-list">
        {[...items].map((item) => (
          <li key={item}>
            <button type="button" className="apr-link" onClick={() => goTo(item)}>{placeLabel(instrument, item)}</button>
            {' '}<span className="apr-tag">{settling.answers[item] ? 'Settled' : 'Open'}</span>
          </li>
        ))}
        {[...places].map((place) => (
          <li key={place}>
            <button type="button" className="apr-link" onClick={() => goTo(place)}>Judgement: {placeLabel(instrument, place)}</button>
          </li>
        ))}
      </ul>
    </Note>
  )
}

const counted = (number: number, one: string, many: string): string => (number === 1 ? `one ${one}` : `${number} ${many}`)

function inTotal(answers: number, judgements: number): string {
  const parts = [
    ...(answers > 0 ? [counted(answers, 'answer', 'answers')] : []),
    ...(judgements > 0 ? [counted(judgements, 'judgement', 'judgements')] : []),
  ]
  return `The ratings differ in ${parts.join(' and ')}`
}

function startOf({ instrument, appraisals, differences, rating }: ReconcileAnswer, key: string, isReadOnly: boolean): Settling {
  const kept = isReadOnly ? null : keptLocally<Settling>(tabStorage(), key)
  if (kept) return kept.form
  return rating ? settlingOf(instrument, rating) : startOfSettling(instrument, appraisals, apartIn(differences))
}

const requestOf = ({ answers, judgements, reasons, summary }: Settling, method: 'agreed' | 'third-person') => ({
  answers,
  judgements,
  reasons: Object.fromEntries(Object.entries(reasons).filter(([, reason]) => reason.trim())),
  method,
  ...(summary.trim() ? { summaryForReaders: summary.trim() } : {}),
})
