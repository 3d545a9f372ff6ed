'use client'

import { useMemo, useRef, useState, type FormEvent } from 'react'

import { post } from './api'
import type { Round } from './answers'
import { AssignOutcome, type Outcome } from './AssignOutcome'
import { Verification } from './InstrumentNote'
import { Note } from './Note'
import { fittingOffers, type Offer, type OffersByDesign } from './offers'
import { ResultChoices } from './ResultChoices'
import { StudySearch, type FoundStudy } from './StudySearch'

export type Person = { id: string; name: string }

type AssignStudiesProps = {
  /** The endpoint, the REST API, and who may be chosen. */
  address: string
  rest: string
  people: readonly Person[]
  offers: readonly Offer[]
  byDesign: OffersByDesign
  onAssigned: () => Promise<void>
}

type Assigned = { assigned: string[]; refused: { study: string; message: string }[] }

/** Gives studies to two raters: which, with what tool, until when. */
export function AssignStudies({ address, rest, people, offers, byDesign, onAssigned }: AssignStudiesProps) {
  const [studies, setStudies] = useState<FoundStudy[]>([])
  const [results, setResults] = useState<Record<string, string>>({})
  const [tool, setTool] = useState('')
  const [raters, setRaters] = useState<string[]>([])
  const [arbiter, setArbiter] = useState('')
  const [dueOn, setDueOn] = useState('')
  const [round, setRound] = useState<Round>('live')
  const [isBusy, setBusy] = useState(false)
  const [error, setError] = useState<string>()
  const [outcomes, setOutcomes] = useState<Outcome[]>([])
  const said = useRef<HTMLDivElement>(null)

  const fitting = useMemo(() => fittingOffers(offers, byDesign, studies), [offers, byDesign, studies])
  const chosen = fitting.find(({ offer }) => offer.key === tool) ?? fitting[0]
  const rateResults = chosen?.offer.unit === 'result'
  const missing = whatIsMissing({ studies, hasTool: Boolean(chosen), raters, round, rateResults, results })

  const assign = async (event: FormEvent) => {
    event.preventDefault()
    setOutcomes([])
    setError(missing)
    if (missing || !chosen) return said.current?.focus()
    setBusy(true)
    const about = {
      instrument: chosen.offer.key, raters, round, ...(arbiter ? { arbiter } : {}), ...(dueOn ? { dueOn } : {}),
    }
    // A tool that rates a result is given study by study: each has its own.
    const requests = rateResults
      ? studies.map((study) => ({ studies: [study], body: { studies: [study.id], result: results[study.id], ...about } }))
      : [{ studies, body: { studies: studies.map(({ id }) => id), ...about } }]
    const came: Outcome[] = []
    for (const request of requests) {
      const answer = await post<Assigned>(address, request.body)
      for (const study of request.studies) {
        const refusal = 'error' in answer ? answer.error : answer.data.refused.find((one) => String(one.study) === study.id)?.message
        came.push({ study, refusal: refusal ?? null })
      }
    }
    setBusy(false)
    setOutcomes(came)
    setStudies(came.filter(({ refusal }) => refusal !== null).map(({ study }) => study))
    said.current?.focus()
    await onAssigned()
  }

  return (
    <form onSubmit={(event) => void assign(event)} noValidate className="apr-box">
      <h3>1. Which studies</h3>
      <StudySearch rest={rest} chosen={studies} onChange={setStudies} />
      <h3>2. With which tool</h3>
      {studies.length === 0 ? (
        <p>Choose a study first: the tools that fit its design are offered here.</p>
      ) : fitting.length === 0 ? (
        <Note tone="warning"><p>No tool fits these studies. See that each has a design, or add a tool of your own.</p></Note>
      ) : (
        <fieldset>
          <legend className="apr-hidden">Tool</legend>
          {fitting.map(({ offer, fits, reason }) => (
            <label key={offer.key} className="apr-check">
              <input type="radio" name="tool" checked={chosen?.offer.key === offer.key} onChange={() => setTool(offer.key)} />
              <span>
                <strong>{offer.shortName}</strong>, version {offer.version} <Verification verification={offer.verification} state={offer.state} />
                <span className="apr-help">
                  {reason}
                  {fits < studies.length ? ` Fits ${fits} of the ${studies.length} chosen.` : ''}
                </span>
              </span>
            </label>
          ))}
        </fieldset>
      )}
      {rateResults && studies.length > 0 && (
        <>
          <h3>Which result of each study</h3>
          <ResultChoices rest={rest} studies={studies} chosen={results} onChange={(study, result) => setResults({ ...results, [study]: result })} />
        </>
      )}
      <h3>3. Who, and until when</h3>
      {people.length < 2 && <Note tone="warning"><p>Two people with the role of rater are needed. An administrator can invite them.</p></Note>}
      <fieldset>
        <legend className="apr-hidden">Round</legend>
        <div className="apr-options">
          <label className="apr-option">
            <input type="radio" name="round" checked={round === 'live'} onChange={() => setRound('live')} />
            <span>Live<span className="apr-help">Two raters; becomes the study’s quality rating</span></span>
          </label>
          <label className="apr-option">
            <input type="radio" name="round" checked={round === 'calibration'} onChange={() => setRound('calibration')} />
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
              onChange={() => setRaters(raters.includes(id) ? raters.filter((one) => one !== id) : [...raters, id])}
            />
            {name}
          </label>
        ))}
      </fieldset>
      <div className="apr-fields">
        <label className="apr-field">
          Third person, if they cannot agree (optional)
          <select value={arbiter} onChange={(event) => setArbiter(event.target.value)}>
            <option value="">Nobody yet</option>
            {people.filter(({ id }) => !raters.includes(id)).map(({ id, name }) => (
              <option key={id} value={id}>{name}</option>
            ))}
          </select>
        </label>
        <label className="apr-field">
          Due on (optional)
          <input type="date" value={dueOn} onChange={(event) => setDueOn(event.target.value)} />
        </label>
      </div>
      <div ref={said} tabIndex={-1} aria-live="polite">
        {error && <Note tone="error"><p>{error}</p></Note>}
        {outcomes.length > 0 && <AssignOutcome outcomes={outcomes} />}
      </div>
      <p>
        <button type="submit" className="apr-button apr-primary" disabled={isBusy}>
          {isBusy ? 'Assigning …' : studies.length > 1 ? `Assign ${studies.length} studies` : 'Assign'}
        </button>
      </p>
    </form>
  )
}

type Filled = {
  studies: readonly FoundStudy[]
  hasTool: boolean
  raters: readonly string[]
  round: Round
  rateResults: boolean
  results: Readonly<Record<string, string>>
}

function whatIsMissing({ studies, hasTool, raters, round, rateResults, results }: Filled): string | undefined {
  if (studies.length === 0) return 'Choose at least one study.'
  if (!hasTool) return 'Choose a tool.'
  const without = studies.find(({ id }) => rateResults && !results[id])
  if (without) return `This tool rates one result of a study. Choose which one of “${without.title}”.`
  if (round === 'live' && raters.length !== 2) return 'Choose exactly two raters.'
  if (raters.length < 2) return 'Choose two raters or more.'
  return undefined
}
