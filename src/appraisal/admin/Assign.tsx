'use client'

import { useMemo, useRef, useState, type FormEvent } from 'react'

import { post } from '@/platform/admin/ask'

import type { Subject } from '../subject'
import { AssignOutcome, type Outcome } from './AssignOutcome'
import type { Person } from './changes'
import { InterventionChoice, type Intervention } from './InterventionChoice'
import { Note } from './Note'
import { fittingOffers, interventionOffers, type Offer, type OffersByDesign } from './offers'
import { ResultChoices } from './ResultChoices'
import { StudySearch, type FoundStudy } from './StudySearch'
import { ToolChoice } from './ToolChoice'
import { nobodyYet, whoIsMissing, WhoRates } from './WhoRates'

type AssignProps = {
  /** The endpoint, the REST API, and what and whom can be chosen. */
  address: string
  rest: string
  people: readonly Person[]
  interventions: readonly Intervention[]
  offers: readonly Offer[]
  byDesign: OffersByDesign
  onAssigned: () => Promise<void>
}

type Assigned = { assigned: string[]; refused: { study: string; message: string }[] }

/** Gives studies, or an intervention, to two raters: which, with what tool, until when. */
export function Assign({ address, rest, people, interventions, offers, byDesign, onAssigned }: AssignProps) {
  const [kind, setKind] = useState<Subject['kind']>('study')
  const [studies, setStudies] = useState<FoundStudy[]>([])
  const [intervention, setIntervention] = useState('')
  const [results, setResults] = useState<Record<string, string>>({})
  const [tool, setTool] = useState('')
  const [who, setWho] = useState(nobodyYet)
  const [isBusy, setBusy] = useState(false)
  const [error, setError] = useState<string>()
  const [outcomes, setOutcomes] = useState<Outcome[]>([])
  const said = useRef<HTMLDivElement>(null)

  const fitting = useMemo(
    () => (kind === 'study' ? fittingOffers(offers, byDesign, studies) : interventionOffers(offers)),
    [kind, offers, byDesign, studies],
  )
  const chosen = fitting.find(({ offer }) => offer.key === tool) ?? fitting[0]
  const rateResults = chosen?.offer.unit === 'result'
  const named = interventions.find(({ id }) => id === intervention)
  const subjects: readonly Outcome['subject'][] = kind === 'study' ? studies : named ? [{ id: named.id, title: named.label }] : []
  const without = studies.find(({ id }) => kind === 'study' && rateResults && !results[id])
  const missing = whatIsMissing({ kind, hasSubject: subjects.length > 0, hasTool: Boolean(chosen), without: without?.title }) ?? whoIsMissing(who)

  const assign = async (event: FormEvent) => {
    event.preventDefault()
    setOutcomes([])
    setError(missing)
    if (missing || !chosen) return said.current?.focus()
    setBusy(true)
    const { raters, round, arbiter, dueOn } = who
    const about = {
      instrument: chosen.offer.key, raters, round, ...(arbiter ? { arbiter } : {}), ...(dueOn ? { dueOn } : {}),
    }
    const given = (of: typeof subjects, body: object) => ({ subjects: of, body: { ...body, ...about } })
    const ids = subjects.map(({ id }) => id)
    // A tool that rates a result is given study by study: each has its own.
    const apart = subjects.map((study) => given([study], { studies: [study.id], result: results[study.id] }))
    const together = [given(subjects, kind === 'study' ? { studies: ids } : { intervention })]
    const came: Outcome[] = []
    for (const request of kind === 'study' && rateResults ? apart : together) {
      const answer = await post<Assigned>(address, request.body)
      for (const subject of request.subjects) {
        const refusal = 'error' in answer ? answer.error : answer.data.refused.find((one) => String(one.study) === subject.id)?.message
        came.push({ subject, refusal: refusal ?? null })
      }
    }
    const refused = new Set(came.filter(({ refusal }) => refusal !== null).map(({ subject }) => subject.id))
    setBusy(false)
    setOutcomes(came)
    if (kind === 'study') setStudies(studies.filter(({ id }) => refused.has(id)))
    else if (!refused.has(intervention)) setIntervention('')
    said.current?.focus()
    await onAssigned()
  }

  return (
    <form onSubmit={(event) => void assign(event)} noValidate className="apr-box">
      <h3>1. What is to be rated</h3>
      <fieldset>
        <legend className="apr-hidden">What is to be rated</legend>
        <div className="apr-options">
          <label className="apr-option">
            <input type="radio" name="kind" checked={kind === 'study'} onChange={() => setKind('study')} />
            <span>Studies<span className="apr-help">Each by itself, or one of its results</span></span>
          </label>
          <label className="apr-option">
            <input type="radio" name="kind" checked={kind === 'intervention'} onChange={() => setKind('intervention')} />
            <span>An intervention<span className="apr-help">All that is known of one kind of activity or support</span></span>
          </label>
        </div>
      </fieldset>
      {kind === 'study'
        ? <StudySearch rest={rest} chosen={studies} onChange={setStudies} />
        : <InterventionChoice interventions={interventions} chosen={intervention} onChange={setIntervention} />}
      <h3>2. With which tool</h3>
      {subjects.length === 0 ? (
        <p>{kind === 'study' ? 'Choose a study first: the tools that fit its design are offered here.' : 'Choose the intervention first.'}</p>
      ) : (
        <ToolChoice fitting={fitting} chosen={chosen?.offer.key} total={subjects.length} onChoose={setTool} />
      )}
      {kind === 'study' && rateResults && studies.length > 0 && (
        <>
          <h3>Which result of each study</h3>
          <ResultChoices rest={rest} studies={studies} chosen={results} onChange={(study, result) => setResults({ ...results, [study]: result })} />
        </>
      )}
      <h3>3. Who, and until when</h3>
      <WhoRates people={people} who={who} onChange={setWho} />
      <div ref={said} tabIndex={-1} aria-live="polite">
        {error && <Note tone="error"><p>{error}</p></Note>}
        {outcomes.length > 0 && <AssignOutcome outcomes={outcomes} />}
      </div>
      <p>
        <button type="submit" className="apr-button apr-primary" disabled={isBusy}>
          {isBusy ? 'Assigning …' : subjects.length > 1 ? `Assign ${subjects.length} studies` : 'Assign'}
        </button>
      </p>
    </form>
  )
}

type Filled = {
  kind: Subject['kind']
  hasSubject: boolean
  hasTool: boolean
  /** The title of a study whose result has to be chosen and is not. */
  without: string | undefined
}

function whatIsMissing({ kind, hasSubject, hasTool, without }: Filled): string | undefined {
  if (!hasSubject) return kind === 'study' ? 'Choose at least one study.' : 'Choose an intervention.'
  if (!hasTool) return 'Choose a tool.'
  return without === undefined ? undefined : `This tool rates one result of a study. Choose which one of “${without}”.`
}
