'use client'

import { useState } from 'react'

import type { JobProgress } from '../queries/work'
import { ChangeJob } from './ChangeJob'
import { newcomersAmong, type Person } from './changes'
import { dateOf } from './dates'
import { DueDate } from './DueDate'
import { ratingChanges } from './ratingChanges'
import { RemindButton } from './RemindButton'
import { reminderInWords } from './reminders'

type JobsInProgressProps = {
  jobs: readonly JobProgress[]
  people: readonly Person[]
  address: string
  page: string
  onChange: () => Promise<void>
}

/** For those who assign: how far every job is and who is waited for, never what anybody answered. */
export function JobsInProgress({ jobs, people, address, page, onChange }: JobsInProgressProps) {
  const [said, setSaid] = useState('')
  const changed = async (words: string) => {
    setSaid(words)
    await onChange()
  }
  return (
    <>
      <p role="status" className={said ? '' : 'apr-hidden'}>{said}</p>
      {jobs.length === 0 && <p>Nothing is being rated. Assign something below.</p>}
      <ul className="apr-jobs">
        {jobs.map((job) => (
          <JobInProgress key={job.assignment} job={job} people={people} address={`${address}/${job.assignment}`} page={page} onChanged={changed} />
        ))}
      </ul>
    </>
  )
}

type JobProps = { job: JobProgress; people: readonly Person[]; address: string; page: string; onChanged: (said: string) => Promise<void> }

function JobInProgress({ job, people, address, page, onChanged }: JobProps) {
  const waitedFor = job.raters.filter(({ hasSubmitted, hasInterest }) => !hasSubmitted && !hasInterest)

  return (
    <li>
      <div>
        <strong>{job.subject.title}</strong>
        <span className="apr-meta">
          <span>{job.instrument.shortName}</span>
          {job.result && <span>{job.result}</span>}
          {job.round === 'calibration' && <span className="apr-tag">Calibration</span>}
          {job.state === 'open' && <DueDate {...job} />}
          <span>{job.submitted} of {job.needed} submitted</span>
        </span>
        {job.state === 'submitted' ? (
          <p>All ratings are in: {job.arbiter ? `the raters, or ${job.arbiter.name} as the third person,` : 'the raters'} settle them now.</p>
        ) : (
          <ul className="apr-list">
            {job.raters.map(({ id, name, hasSubmitted, hasInterest, reminder }) => (
              <li key={id}>
                {name}: {hasSubmitted ? 'submitted' : hasInterest ? 'declared an interest; name someone else' : `not submitted yet${reminderInWords(reminder)}`}
              </li>
            ))}
            {job.raters.length < job.needed && <li>One more rater is needed</li>}
            {job.removed.map(({ id, name, at, reason }) => (
              <li key={`${id} ${at}`}>{name}: left on {dateOf(at)} ({reason})</li>
            ))}
          </ul>
        )}
        {job.state === 'open' && (
          <ChangeJob
            about={job.subject.title} changes={ratingChanges(job)} address={address} onChanged={onChanged}
            newcomers={newcomersAmong(people, [...job.raters, ...job.removed, job.arbiter])}
          />
        )}
      </div>
      {job.state === 'submitted' ? (
        <a className="apr-button" href={`${page}/reconcile/${job.assignment}`}>
          See the ratings<span className="apr-hidden"> {job.subject.title}</span>
        </a>
      ) : (
        waitedFor.length > 0 && (
          <RemindButton address={address} about={job.subject.title} names={waitedFor.map(({ name }) => name)} onReminded={onChanged} />
        )
      )}
    </li>
  )
}
