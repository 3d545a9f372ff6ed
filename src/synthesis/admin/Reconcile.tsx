'use client'

import { useState } from 'react'

import { post } from '@/appraisal/admin/api'
import { Note } from '@/appraisal/admin/Note'

import type { RowProblem } from '../entry/rows'
import type { ReconcileView } from '../extraction/queries'
import { ComparedPair } from './ComparedPair'
import { firstSettled, type Settling } from './settled'
import { useLoaded } from './useLoaded'
import { Waiting } from './Waiting'

type ReconcileProps = { address: string; work: string; results: string }

/** Two extractions side by side, and what they come to. */
export function Reconcile({ address, work, results }: ReconcileProps) {
  const { data, error, load } = useLoaded<ReconcileView>(address)
  if (!data) return <Waiting title="Reconcile two extractions" error={error} onAgain={load} />
  return <Settle data={data} address={address} work={work} results={results} onDone={load} />
}

type SettleProps = ReconcileProps & { data: ReconcileView; onDone: () => Promise<void> }

function Settle({ data, address, work, results, onDone }: SettleProps) {
  const { study, comparison, extractions, offered, maySettleAs, job } = data
  const [settled, setSettled] = useState<Settling>(() => firstSettled(comparison))
  const [problems, setProblems] = useState<RowProblem[]>([])
  const [error, setError] = useState<string>()
  const [isBusy, setBusy] = useState(false)
  const { compared, agreeing, percent, unmatched } = comparison
  const send = async () => {
    setBusy(true)
    setError(undefined)
    const answer = await post(address, { method: maySettleAs, settled: Object.values(settled) })
    setBusy(false)
    if ('data' in answer) return onDone()
    const said = (answer.body as { problems?: RowProblem[] } | undefined)?.problems ?? []
    setProblems(said)
    if (said.length === 0) setError(answer.error)
  }
  return (
    <>
      <h1><span className="apr-kicker">Reconcile two extractions</span>{study.title}</h1>
      <p className="apr-lead">
        {percent === null
          ? 'No result stands in both extractions.'
          : `${agreeing} of ${compared} fields agree (${percent.toFixed(0)} %), in the results that both have.`}{' '}
        {unmatched > 0 && `${unmatched === 1 ? 'One result stands' : `${unmatched} results stand`} in one of the two only.`}
      </p>
      {job.state === 'reconciled' && (
        <Note tone="success" title="Reconciled">
          <ul className="apr-list">
            {data.results.map(({ id, label, state }) => <li key={id}><a href={`${results}/${id}`}>{label}</a> ({state})</li>)}
          </ul>
        </Note>
      )}
      {maySettleAs === 'agreed' && <Note><p>You made one of the two: settle this together with the other person. Both names stand by the results.</p></Note>}
      {maySettleAs === 'third-person' && <Note><p>You made neither of the two: what you settle is a decision by a third person.</p></Note>}
      {comparison.pairs.map((pair) => (
        <ComparedPair
          key={pair.place}
          pair={pair}
          names={extractions.map(({ extractor }) => extractor.name)}
          offered={offered}
          settled={settled[pair.place]}
          problems={problems.filter(({ row }) => row === pair.place)}
          isReadOnly={!maySettleAs}
          onChange={(next) => setSettled({ ...settled, [pair.place]: next })}
        />
      ))}
      <div aria-live="polite">
        {problems.length > 0 && <Note tone="error"><p>{problems.length === 1 ? 'One thing is' : `${problems.length} things are`} still to be settled; each is marked above.</p></Note>}
        {error && <Note tone="error"><p>{error}</p></Note>}
      </div>
      {maySettleAs && (
        <p><button type="button" className="apr-button apr-primary" disabled={isBusy} onClick={() => void send()}>{isBusy ? 'Settling …' : 'Settle as drafts'}</button></p>
      )}
      <p className="apr-back"><a href={work}>Back to the work list</a></p>
    </>
  )
}
