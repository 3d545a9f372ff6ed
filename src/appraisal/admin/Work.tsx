'use client'

import { useCallback, useEffect, useState } from 'react'

import { ask } from '@/platform/admin/ask'

import type { JobToSettle, MyJob, WorkLists } from '../queries/work'
import { Assign } from './Assign'
import type { Person } from './changes'
import { dateOf } from './dates'
import { DueDate } from './DueDate'
import { JobsInProgress } from './JobsInProgress'
import type { Intervention } from './InterventionChoice'
import { Note } from './Note'
import type { Offer, OffersByDesign } from './offers'

type WorkProps = {
  /** The jobs' endpoints, the REST API, and this page. */
  address: string
  rest: string
  page: string
  mayRate: boolean
  /** What someone who assigns can choose from; null for others. */
  assigning: { people: Person[]; interventions: Intervention[]; offers: Offer[]; byDesign: OffersByDesign } | null
}

/** The work lists: what to rate, what to settle, whom to wait for. */
export function Work({ address, rest, page, mayRate, assigning }: WorkProps) {
  const [lists, setLists] = useState<WorkLists>()
  const [error, setError] = useState<string>()

  const load = useCallback(async () => {
    const answer = await ask<WorkLists>(`${address}/work`)
    setError('error' in answer ? answer.error : undefined)
    if ('data' in answer) setLists(answer.data)
  }, [address])

  useEffect(() => {
    void load()
  }, [load])

  return (
    <>
      {error && (
        <Note tone="error" isAlert>
          <p>{error}</p>
          <p><button type="button" className="apr-button" onClick={() => void load()}>Load again</button></p>
        </Note>
      )}
      {!lists && !error && <p role="status">Loading the work lists …</p>}
      {lists && mayRate && (
        <>
          <ToRate jobs={lists.mine} page={page} />
          <ToReconcile jobs={lists.waiting} page={page} />
        </>
      )}
      {lists && assigning && (
        <>
          <section aria-labelledby="progress-title">
            <h2 id="progress-title">Under way</h2>
            <JobsInProgress jobs={lists.progress} people={assigning.people} address={address} page={page} onChange={load} />
          </section>
          <section aria-labelledby="assign-title">
            <h2 id="assign-title">Assign</h2>
            <Assign address={`${address}/assign`} rest={rest} {...assigning} onAssigned={load} />
          </section>
        </>
      )}
    </>
  )
}

const standings: Readonly<Record<MyJob['standing'], string>> = {
  'not-started': 'Not started',
  started: 'Begun',
  submitted: 'Submitted; waiting for the other rater',
  'has-interest': 'You declared an interest; someone else is needed',
}

function ToRate({ jobs, page }: { jobs: readonly MyJob[]; page: string }) {
  const open = jobs.filter(({ standing }) => standing === 'not-started' || standing === 'started')
  const rest = jobs.filter((job) => !open.includes(job))
  return (
    <section aria-labelledby="to-rate-title">
      <h2 id="to-rate-title">To rate ({open.length})</h2>
      {jobs.length === 0 && <p>Nothing waits for you. What is assigned to you appears here.</p>}
      <ul className="apr-jobs">
        {[...open, ...rest].map((job) => (
          <li key={job.assignment}>
            <div>
              <strong>{job.subject.title}</strong>
              <span className="apr-meta">
                <span>{job.instrument.shortName}</span>
                {job.result && <span>{job.result}</span>}
                {job.round === 'calibration' && <span className="apr-tag">Calibration</span>}
                <DueDate {...job} />
                <span>{standings[job.standing]}</span>
              </span>
              {job.note && <span className="apr-help">{job.note}</span>}
            </div>
            <a className={`apr-button${open.includes(job) ? ' apr-primary' : ''}`} href={`${page}/rate/${job.assignment}`}>
              {job.standing === 'not-started' ? 'Rate' : job.standing === 'started' ? 'Go on rating' : 'See'}
              <span className="apr-hidden"> {job.subject.title}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function ToReconcile({ jobs, page }: { jobs: readonly JobToSettle[]; page: string }) {
  return (
    <section aria-labelledby="to-reconcile-title">
      <h2 id="to-reconcile-title">To reconcile ({jobs.length})</h2>
      {jobs.length === 0 && <p>No ratings wait to be settled. They appear here once all raters have submitted.</p>}
      <ul className="apr-jobs">
        {jobs.map((job) => (
          <li key={job.assignment}>
            <div>
              <strong>{job.subject.title}</strong>
              <span className="apr-meta">
                <span>{job.instrument.shortName}</span>
                {job.result && <span>{job.result}</span>}
                {job.round === 'calibration' && <span className="apr-tag">Calibration</span>}
                <span>{job.as === 'third-person' ? 'You decide as the third person' : 'Settle it with the other rater'}</span>
                {job.revealedAt && <span>All ratings in since {dateOf(job.revealedAt)}</span>}
              </span>
            </div>
            <a className="apr-button apr-primary" href={`${page}/reconcile/${job.assignment}`}>
              Reconcile<span className="apr-hidden"> {job.subject.title}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
