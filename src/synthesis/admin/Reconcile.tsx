'use client'

import { useState } from 'react'

import { Note } from '@/appraisal/admin/Note'
import { StudyPanel } from '@/appraisal/admin/StudyPanel'
import { useAnswer } from '@/appraisal/admin/useAnswer'
import { post } from '@/platform/admin/ask'

import type { RowProblem } from '../entry/rows'
import type { ReconcileView } from '../extraction/queries'
import { ComparedPair, pairId } from './ComparedPair'
import { NextSteps } from './NextSteps'
import { firstSettled, isAlike, nameOfPair, openIn, type Settling } from './settled'
import { useKept } from './useKept'
import { Waiting } from './Waiting'

type ReconcileProps = {
  address: string
  copyKey: string
  work: string
  /** Where results are edited, and their address at the REST API. */
  results: string
  resultsAt: string
}

/** Two extractions side by side, and what they come to. */
export function Reconcile({ address, ...places }: ReconcileProps) {
  const { data, error, load } = useAnswer<ReconcileView>(address)
  if (!data) return <Waiting title="Reconcile two extractions" error={error} onAgain={load} />
  return <Settle data={data} address={address} {...places} onDone={load} />
}

type SettleProps = ReconcileProps & { data: ReconcileView; onDone: () => Promise<void> }

function Settle({ data, address, copyKey, work, results, resultsAt, onDone }: SettleProps) {
  const { study, comparison, extractions, offered, maySettleAs, job } = data
  const { form: settled, change, saved } = useKept<Settling>({
    key: maySettleAs ? copyKey : undefined, revision: 0, start: () => firstSettled(comparison),
  })
  const [isChecked, setChecked] = useState(false)
  const [error, setError] = useState<string>()
  const [isBusy, setBusy] = useState(false)
  const { compared, agreeing, percent, unmatched, pairs } = comparison
  const open = maySettleAs ? openIn(comparison, extractions.map(({ extractor }) => extractor.id), settled) : []
  const problems = isChecked ? open : []
  const goTo = (place: string) => document.getElementById(pairId(place))?.focus()

  const send = async () => {
    setChecked(true)
    setError(undefined)
    const [first] = open
    if (first) return goTo(first.row)
    setBusy(true)
    const answer = await post(address, { method: maySettleAs, settled: Object.values(settled) })
    setBusy(false)
    if ('error' in answer) return setError(answer.error)
    saved(0)
    await onDone()
    window.scrollTo({ top: 0 })
  }

  const shown = (some: typeof pairs) => some.map((pair) => (
    <ComparedPair
      key={pair.place}
      pair={pair}
      names={extractions.map(({ extractor }) => extractor.name)}
      offered={offered}
      settled={settled[pair.place]}
      problems={problems.filter(({ row }) => row === pair.place)}
      isReadOnly={!maySettleAs}
      onChange={(next) => change({ ...settled, [pair.place]: next })}
    />
  ))
  const [apart, alike] = [pairs.filter((pair) => !isAlike(pair)), pairs.filter(isAlike)]
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
        <Note tone="success" title="Reconciled: these are the results">
          <ul className="apr-list">
            {data.results.map(({ id, label, state }) => <li key={id}><a href={`${results}/${id}`}>{label}</a> ({state.replace('-', ' ')})</li>)}
          </ul>
          {data.results.some(({ state }) => state !== 'published') && <p>Readers see them once a curator has published them.</p>}
          <NextSteps at={resultsAt} ids={data.results.map(({ id }) => id)} only={['submit', 'publish']} onDone={onDone} />
        </Note>
      )}
      {maySettleAs === 'agreed' && <Note><p>You made one of the two: settle this together with the other person. Both names stand by the results.</p></Note>}
      {maySettleAs === 'third-person' && <Note><p>You made neither of the two: what you settle is a decision by a third person.</p></Note>}
      <details>
        <summary>The study and its files</summary>
        <StudyPanel title="The study" study={study} result={null} />
      </details>
      {maySettleAs && <ToSettle pairs={apart} nameOf={(pair) => nameOfPair(pair, offered)} open={open} onGoTo={goTo} />}
      {shown(apart)}
      {alike.length > 0 && (
        <details open={apart.length === 0}>
          <summary>{alike.length === 1 ? 'One result that both took out alike' : `${alike.length} results that both took out alike`}</summary>
          {shown(alike)}
        </details>
      )}
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

type ToSettleProps = {
  pairs: ReconcileView['comparison']['pairs']
  nameOf: (pair: ReconcileView['comparison']['pairs'][number]) => string
  open: readonly RowProblem[]
  onGoTo: (place: string) => void
}

/** What there is to settle, and how much of it is open. */
function ToSettle({ pairs, nameOf, open, onGoTo }: ToSettleProps) {
  if (pairs.length === 0) return <Note tone="success" title="Both took out the same"><p>Look through it once more, then settle it.</p></Note>
  return (
    <Note title={pairs.length === 1 ? 'One result is to be settled' : `${pairs.length} results are to be settled`}>
      <ul className="apr-list">
        {pairs.map((pair) => {
          const left = open.filter(({ row }) => row === pair.place).length
          return (
            <li key={pair.place}>
              <button type="button" className="apr-link" onClick={() => onGoTo(pair.place)}>{nameOf(pair)}</button>: {left === 0 ? 'settled' : `${left} open`}
            </li>
          )
        })}
      </ul>
    </Note>
  )
}
