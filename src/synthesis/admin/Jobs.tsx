'use client'

import { useState } from 'react'

import { post } from '@/appraisal/admin/api'
import { Note } from '@/appraisal/admin/Note'

import type { WorkLists } from '../extraction/queries'
import { AssignExtraction, type Person } from './AssignExtraction'
import { useLoaded } from './useLoaded'

type JobsProps = {
  rest: string
  page: string
  /** Who may be asked; null for those who do not assign. */
  people: readonly Person[] | null
}

/** One's own jobs, those that wait to be settled, and how far the others are. */
export function Jobs({ rest, page, people }: JobsProps) {
  const { data, error, load } = useLoaded<WorkLists>(`${rest}/extraction-jobs/work`)
  const [said, setSaid] = useState<string>()
  const cancel = async (id: string) => {
    const reason = window.prompt('Why is this job cancelled? What was typed stays closed.')
    if (!reason) return
    const answer = await post(`${rest}/extraction-jobs/${id}/cancel`, { reason })
    setSaid('error' in answer ? answer.error : 'The job was cancelled.')
    await load()
  }
  if (!data) return error ? <Note tone="error" isAlert><p>{error}</p></Note> : <p role="status">Loading …</p>
  return (
    <>
      <p role="status" className={said ? '' : 'apr-hidden'}>{said}</p>
      <List title="To take out" empty="Nothing is given to you." jobs={data.mine} href={(id) => `${page}/extract/${id}`} action="Take results out" />
      <List title="To settle" empty="Nothing waits for you." jobs={data.waiting} href={(id) => `${page}/reconcile/${id}`} action="Compare and settle" />
      {people && (
        <>
          <h2>Under way</h2>
          {data.progress.length === 0 && <p>No job is under way.</p>}
          <ul className="apr-jobs">
            {data.progress.map(({ id, label, state, extractors, arbiter, agreement }) => (
              <li key={id}>
                <span>
                  <strong>{label}</strong>
                  <span className="apr-meta">
                    {extractors.map(({ id: person, name, hasSubmitted }) => <span key={person}>{name}: {hasSubmitted ? 'submitted' : 'not yet'}</span>)}
                    {arbiter && <span>third person: {arbiter.name}</span>}
                    {agreement !== null && <span>{agreement.toFixed(0)} % of fields agree</span>}
                  </span>
                </span>
                {state === 'open'
                  ? <button type="button" className="apr-button apr-small" aria-label={`Cancel ${label}`} onClick={() => void cancel(id)}>Cancel</button>
                  : <a className="apr-button apr-small" href={`${page}/reconcile/${id}`} aria-label={`Compare ${label}`}>Compare</a>}
              </li>
            ))}
          </ul>
          <h2>Give studies to two people</h2>
          <AssignExtraction rest={rest} people={people} onAssigned={load} />
        </>
      )}
    </>
  )
}

type ListProps = { title: string; empty: string; jobs: WorkLists['mine']; href: (id: string) => string; action: string }

function List({ title, empty, jobs, href, action }: ListProps) {
  return (
    <>
      <h2>{title}</h2>
      {jobs.length === 0 && <p>{empty}</p>}
      <ul className="apr-jobs">
        {jobs.map(({ id, label, dueOn }) => (
          <li key={id}>
            <span><strong>{label}</strong>{dueOn && <span className="apr-meta">due on {dueOn.slice(0, 10)}</span>}</span>
            <a className="apr-button" href={href(id)} aria-label={`${action}: ${label}`}>{action}</a>
          </li>
        ))}
      </ul>
    </>
  )
}
