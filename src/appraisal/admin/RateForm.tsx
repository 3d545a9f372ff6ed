'use client'

import { useState } from 'react'

import { post } from '@/platform/admin/ask'

import type { Problem } from '../instruments/evaluate'
import type { RateAnswer } from './answers'
import { DomainPart, partId } from './DomainPart'
import { emptyForm, isSameForm, nextUnanswered, progressOf, type Form } from './form'
import { goTo } from './goTo'
import { InstrumentNote } from './InstrumentNote'
import { Judgement } from './Judgement'
import { forgetLocally, keptLocally, tabStorage } from './localCopy'
import { Note } from './Note'
import { Marks, Overview } from './Overview'
import { SaveBar } from './SaveBar'
import { SaveNotice } from './SaveNotice'
import { StudyPanel } from './StudyPanel'
import { SubmitPanel } from './SubmitPanel'
import { useAutosave } from './useAutosave'
import { useForm } from './useForm'

type RateFormProps = {
  address: string
  /** Names this tab's copy of the rating. */
  copyKey: string
  data: RateAnswer
  isReadOnly: boolean
  onSubmitted: () => Promise<void>
}

/** The questions of an instrument, filled in part by part, saved by itself, and submitted once. */
export function RateForm({ address, copyKey, data, isReadOnly, onSubmitted }: RateFormProps) {
  const { instrument, subject, result, appraisal } = data
  const stored: Form = { answers: appraisal?.answers ?? {}, judgements: appraisal?.judgements ?? {} }
  const [{ first, revision, found }] = useState(() => startOf(copyKey, stored, appraisal?.revision ?? 0, isReadOnly))
  const { form, setForm, evaluation, actions } = useForm(instrument, first)
  const [older, setOlder] = useState(found === 'older' ? keptLocally(tabStorage(), copyKey)?.form : undefined)
  const autosave = useAutosave({
    address: `${address}/save`, key: copyKey, form, revision, stored, isOn: !isReadOnly && older === undefined,
    isSame: isSameForm, formIn,
  })
  const [isChecked, setChecked] = useState(false)
  const [refused, setRefused] = useState<Problem[]>([])
  const [error, setError] = useState<string>()
  const [said, setSaid] = useState('')
  const [isBusy, setBusy] = useState(false)
  // What the hub found and this page did not is shown until the rater changes something.
  const problems = evaluation.problems.length > 0 ? evaluation.problems : refused
  const shown = isChecked ? problems : []

  const next = (after?: string) => {
    const item = nextUnanswered(instrument, evaluation, after ?? focusedItem())
    if (item) {
      setSaid('')
      return goTo(item)
    }
    const place = evaluation.problems[0]?.place
    setSaid(place ? 'All questions are answered. This is the next thing to do.' : 'All questions are answered. You can submit.')
    if (place) goTo(place)
    else document.getElementById('submit-title')?.scrollIntoView({ block: 'center' })
  }

  const changed = <Input extends unknown[]>(action: (...input: Input) => void) => (...input: Input) => {
    setRefused([])
    setError(undefined)
    action(...input)
  }
  const all = {
    onAnswer: changed(actions.onAnswer),
    onDetail: changed(actions.onDetail),
    onLevel: changed(actions.onLevel),
    onReason: changed(actions.onReason),
    onTakeBack: changed(actions.onTakeBack),
    onNext: next,
  }

  const goOn = (from: number, theirs?: Form) => {
    if (theirs) setForm(theirs)
    autosave.goOnFrom(from, theirs)
  }

  const submit = async () => {
    setBusy(true)
    setError(undefined)
    if (!(await autosave.save())) {
      setBusy(false)
      return setError('The rating could not be saved first, so it was not submitted. See the message about saving.')
    }
    const answer = await post(`${address}/submit`, { revision: autosave.revisionNow(), ...form })
    setBusy(false)
    if ('data' in answer) {
      forgetLocally(tabStorage(), copyKey)
      return onSubmitted()
    }
    setChecked(true)
    const found = (answer.body as { problems?: Problem[] } | undefined)?.problems
    if (answer.status === 422 && found?.length) setRefused(found)
    else setError(answer.error)
  }

  return (
    <div className="apr-columns">
      <aside className="apr-side" aria-label="What is rated and how far the rating is">
        <StudyPanel study={subject} result={result} />
        <Overview instrument={instrument} evaluation={evaluation} />
      </aside>
      <div className="apr-main">
        <InstrumentNote instrument={instrument} />
        {older && (
          <Note tone="warning" title="This tab holds an older, unsaved version of this rating" isAlert>
            <p>Since then it was saved elsewhere. What the hub has is shown below.</p>
            <div className="apr-row">
              <button
                type="button"
                className="apr-button"
                onClick={() => {
                  setForm(older)
                  setOlder(undefined)
                }}
              >
                Use this tab’s version instead
              </button>
              <button
                type="button"
                className="apr-button"
                onClick={() => {
                  forgetLocally(tabStorage(), copyKey)
                  setOlder(undefined)
                }}
              >
                Keep what the hub has
              </button>
            </div>
          </Note>
        )}
        {found === 'unsaved' && !isReadOnly && <Note title="What you had not saved is back"><p>This tab had kept it.</p></Note>}
        {!isReadOnly && (
          <SaveBar
            state={autosave.state}
            {...progressOf(evaluation)}
            onSave={() => void autosave.save()}
            onNext={() => next()}
            notice={<SaveNotice state={autosave.state} onGoOn={goOn} />}
          >
            <Marks instrument={instrument} evaluation={evaluation} />
          </SaveBar>
        )}
        <p role="status" className={said ? '' : 'apr-hidden'}>{said}</p>
        {!isReadOnly && <Keys />}
        {instrument.domains.map((domain) => (
          <DomainPart
            key={domain.id}
            instrument={instrument}
            domain={domain}
            evaluation={evaluation}
            form={form}
            problems={shown}
            isReadOnly={isReadOnly}
            actions={all}
          />
        ))}
        <section id={partId('overall')} className="apr-part" aria-labelledby="overall-title">
          <h2 id="overall-title">Overall judgement</h2>
          {evaluation.overall ? (
            <Judgement
              instrument={instrument}
              place="overall"
              verdict={evaluation.overall}
              judgement={form.judgements.overall}
              missing={[]}
              problem={shown.find(({ place }) => place === 'overall')?.message}
              isReadOnly={isReadOnly}
              onLevel={(level) => all.onLevel('overall', level)}
              onReason={(reason) => all.onReason('overall', reason)}
              onTakeBack={() => all.onTakeBack('overall')}
            />
          ) : (
            <p>{instrument.overall.kind === 'profile' ? instrument.overall.why : ''}</p>
          )}
        </section>
        {!isReadOnly && (
          <SubmitPanel
            problems={problems}
            isChecked={isChecked}
            error={error}
            isBusy={isBusy}
            onCheck={() => setChecked(true)}
            onSubmit={() => void submit()}
            onGoTo={goTo}
          />
        )}
      </div>
    </div>
  )
}

const formIn = ({ answers = {}, judgements = {} }: Partial<Form>): Form => ({ answers, judgements })

type Start = { first: Form; revision: number; found: 'nothing' | 'unsaved' | 'older' }

/** Where to begin: with what this tab kept if the hub has nothing newer, else with what the hub has. */
function startOf(key: string, stored: Form, revision: number, isReadOnly: boolean): Start {
  const kept = isReadOnly ? null : keptLocally(tabStorage(), key)
  if (!kept || isSameForm(kept.form, stored)) return { first: stored, revision, found: 'nothing' }
  if (kept.revision === revision) return { first: { ...emptyForm, ...kept.form }, revision, found: 'unsaved' }
  return { first: stored, revision, found: 'older' }
}

/** The question in which the focus is. */
const focusedItem = (): string | undefined =>
  document.activeElement?.closest('.apr-question')?.id.replace(/^question-/, '')

function Keys() {
  return (
    <details className="apr-keys">
      <summary>Keys</summary>
      <ul className="apr-list">
        <li><kbd>1</kbd> <kbd>2</kbd> <kbd>3</kbd> … choose an answer of the question you are in; so do the arrow keys</li>
        <li><kbd>n</kbd> in a question: go to the next unanswered one</li>
        <li><kbd>Ctrl</kbd> or <kbd>⌘</kbd> + <kbd>S</kbd>: save now</li>
      </ul>
    </details>
  )
}
