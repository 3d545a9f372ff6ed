'use client'

import { useRef, useState } from 'react'

import type { ReconcileAnswer } from './answers'
import { Note } from './Note'
import { ReconcileForm } from './ReconcileForm'
import { useAnswer } from './useAnswer'

type ReconcileProps = {
  address: string
  /** The page of work lists, and where quality ratings are published. */
  work: string
  ratings: string
  userId: string
}

/** Where two raters, or a third person, settle on one rating after each has submitted their own. */
export function Reconcile({ address, work, ratings, userId }: ReconcileProps) {
  const { data, error, load } = useAnswer<ReconcileAnswer>(address)
  const [isAnew, setAnew] = useState(false)
  const head = useRef<HTMLDivElement>(null)

  if (!data)
    return (
      <>
        <h1>Reconcile two ratings</h1>
        {error ? (
          <Note tone="error" isAlert>
            <p>{error}</p>
            <p>
              <button type="button" className="apr-button" onClick={() => void load()}>Try again</button>{' '}
              <a href={work}>The work list</a>
            </p>
          </Note>
        ) : (
          <p role="status">Loading the ratings …</p>
        )}
      </>
    )
  const { assignment, subject, instrument, rating, mayReconcileAs } = data
  const saved = async () => {
    setAnew(false)
    await load()
    // The button that was pressed is gone; what came of it stands at the top.
    head.current?.focus({ preventScroll: true })
    window.scrollTo({ top: 0 })
  }
  return (
    <>
      <div ref={head} tabIndex={-1}>
        <h1>
          <span className="apr-kicker">
            Reconcile: {instrument.shortName}{assignment.round === 'calibration' ? ', calibration round' : ''}
          </span>
          {subject.title}
        </h1>
        {rating && (
          <Note tone="success" title="These ratings are reconciled">
            <p>
              <a href={`${ratings}/${rating.id}`}>Open the quality rating</a>, where a curator publishes it. Until then readers
              do not see it. The independent ratings are kept as they were.
            </p>
            {rating.state === 'draft' && mayReconcileAs && !isAnew && (
              <p>
                <button type="button" className="apr-button apr-small" onClick={() => setAnew(true)}>Settle it anew</button>
              </p>
            )}
          </Note>
        )}
        {!rating && assignment.state === 'reconciled' && (
          <Note tone="success" title="This calibration round is done"><p>It counts for practice only; nothing is published.</p></Note>
        )}
        {assignment.state === 'cancelled' && <Note tone="warning" title="This rating job was cancelled"><p>Nothing is to be done.</p></Note>}
      </div>
      <ReconcileForm key={`${rating?.id ?? ''} ${assignment.state} ${String(isAnew)}`} address={address} copyKey={`reconcile:${userId}:${assignment.id}`} data={data} isAnew={isAnew} onSaved={saved} />
      <p className="apr-back"><a href={work}>Back to the work list</a></p>
    </>
  )
}
