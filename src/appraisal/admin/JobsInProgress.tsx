'use client'

import { useState } from 'react'

import type { JobProgress } from '../queries/work'
import { post } from './api'
import type { Person } from './AssignStudies'
import { dateOf } from './dates'
import { DueDate } from './DueDate'
import { JobChanges } from './JobChanges'

type JobsInProgressProps = {
  jobs: readonly JobProgress[]
  people: readonly Person[]
  address: string
  page: string
  onChange: () => Promise<void>
}

/** For those who assign: how far every job is and who is waited for, never what anybody answered. */
export function JobsInProgress({ jobs, people, address, page, onChange }: JobsInProgressProps) {
  if (jobs.length === 0) return <p>No study is being rated. Assign one below.</p>
  return (
    <ul className="apr-jobs">
      {jobs.map((job) => (
        <JobInProgress key={job.assignment} job={job} people={people} address={`${address}/${job.assignment}`} page={page} onChange={onChange} />
      ))}
    </ul>
  )
}

type JobProps = { job: JobProgress; people: readonly Person[]; address: string; page: string; onChange: () => Promise<void> }

function JobInProgress({ job, people, address, page, onChange }: JobProps) {
  const [said, setSaid] = useState('')
  const [isBusy, setBusy] = useState(false)
  const waitedFor = job.raters.filter(({ hasSubmitted }) => !hasSubmitted)

  const remind = async () => {
    setBusy(true)
    const answer = await post(`${address}/remind`)
    setBusy(false)
    setSaid('error' in answer ? answer.error : 'Reminded.')
    await onChange()
  }

  return (
    <li>
      <div>
        <strong>{job.study.title}</strong>
        <span className="apr-meta">
          <span>{job.instrument.shortName}</span>
          {job.round === 'calibration' && <span className="apr-tag">Calibration</span>}
          {job.state === 'open' && <DueDate {...job} />}
          <span>{job.submitted} of {job.needed} submitted</span>
        </span>
        {job.state === 'submitted' ? (
          <p>All ratings are in: {job.arbiter ? `the raters, or ${job.arbiter.name} as the third person,` : 'the raters'} settle them now.</p>
        ) : (
          <ul className="apr-list">
            {job.raters.map(({ id, name, hasSubmitted, hasInterest }) => (
              <li key={id}>
                {name}: {hasSubmitted ? 'submitted' : hasInterest ? 'declared an interest; name someone else' : 'not submitted yet'}
              </li>
            ))}
            {job.raters.length < job.needed && <li>One more rater is needed</li>}
            {job.removed.map(({ id, name, at, reason }) => (
              <li key={`${id} ${at}`}>{name}: left on {dateOf(at)} ({reason})</li>
            ))}
          </ul>
        )}
        {job.remindedAt && <p className="apr-help">Last reminded on {dateOf(job.remindedAt)}</p>}
        {job.reminderFailure && <p className="apr-help">The last reminder could not be sent: {job.reminderFailure}</p>}
        <p role="status">{said}</p>
        {job.state === 'open' && <JobChanges job={job} people={people} address={address} onChange={onChange} />}
      </div>
      {job.state === 'submitted' ? (
        <a className="apr-button" href={`${page}/reconcile/${job.assignment}`}>
          See the ratings<span className="apr-hidden"> {job.study.title}</span>
        </a>
      ) : (
        waitedFor.length > 0 && (
          <button type="button" className="apr-button" disabled={isBusy} onClick={() => void remind()}>
            Remind {waitedFor.length === 1 ? waitedFor[0]?.name : 'both'}
            <span className="apr-hidden"> of {job.study.title}</span>
          </button>
        )
      )}
    </li>
  )
}
