'use client'

import { useState } from 'react'

import { ChangeJob } from '@/appraisal/admin/ChangeJob'
import { newcomersAmong, type Person } from '@/appraisal/admin/changes'
import { DueDate } from '@/appraisal/admin/DueDate'
import { Note } from '@/appraisal/admin/Note'
import { RemindButton } from '@/appraisal/admin/RemindButton'
import { reminderInWords } from '@/appraisal/admin/reminders'
import { useAnswer } from '@/appraisal/admin/useAnswer'

import type { WorkLists } from '../extraction/queries'
import { AssignExtraction } from './AssignExtraction'
import { extractionChanges } from './extractionChanges'

type JobsProps = {
  rest: string
  page: string
  /** Who may be asked; null for those who do not assign. */
  people: readonly Person[] | null
}

/** One's own jobs, those that wait to be settled, and how far the others are. */
export function Jobs({ rest, page, people }: JobsProps) {
  const { data, error, load } = useAnswer<WorkLists>(`${rest}/extraction-jobs/work`)
  const [said, setSaid] = useState<string>()
  if (!data) return error ? <Note tone="error" isAlert><p>{error}</p></Note> : <p role="status">Loading …</p>
  const changed = async (words: string) => {
    setSaid(words)
    await load()
  }
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
            {data.progress.map((job) => <UnderWay key={job.id} job={job} people={people} rest={rest} page={page} onChanged={changed} />)}
          </ul>
          <h2>Give studies to two people</h2>
          <AssignExtraction rest={rest} people={people} onAssigned={load} />
        </>
      )}
    </>
  )
}

type UnderWayProps = {
  job: WorkLists['progress'][number]
  people: readonly Person[]
  rest: string
  page: string
  onChanged: (said: string) => Promise<void>
}

function UnderWay({ job, people, rest, page, onChanged }: UnderWayProps) {
  const { id, label, state, extractors, arbiter, agreement, dueOn } = job
  const address = `${rest}/extraction-jobs/${id}`
  const waitedFor = extractors.filter(({ hasSubmitted }) => !hasSubmitted)
  return (
    <li>
      <div>
        <strong>{label}</strong>
        <span className="apr-meta">
          {extractors.map(({ id: person, name, hasSubmitted, reminder }) => (
            <span key={person}>{name}: {hasSubmitted ? 'submitted' : `not submitted yet${reminderInWords(reminder)}`}</span>
          ))}
          {arbiter && <span>third person: {arbiter.name}</span>}
          {dueOn && <DueDate {...job} />}
          {agreement !== null && <span>{agreement.toFixed(0)} % of fields agree</span>}
        </span>
        {state === 'open' && (
          <ChangeJob
            about={label} changes={extractionChanges(job)} address={address} onChanged={onChanged}
            newcomers={newcomersAmong(people, [...extractors, arbiter])}
          />
        )}
      </div>
      {state === 'open' && waitedFor.length > 0 && (
        <RemindButton address={address} about={label} names={waitedFor.map(({ name }) => name)} onReminded={onChanged} />
      )}
      {state !== 'open' && <a className="apr-button apr-small" href={`${page}/reconcile/${id}`}>Compare<span className="apr-hidden"> {label}</span></a>}
    </li>
  )
}

type ListProps = { title: string; empty: string; jobs: WorkLists['mine']; href: (id: string) => string; action: string }

function List({ title, empty, jobs, href, action }: ListProps) {
  return (
    <>
      <h2>{title}</h2>
      {jobs.length === 0 && <p>{empty}</p>}
      <ul className="apr-jobs">
        {jobs.map(({ id, label, dueOn, isOverdue }) => (
          <li key={id}>
            <span><strong>{label}</strong>{dueOn && <span className="apr-meta"><DueDate dueOn={dueOn} isOverdue={isOverdue} /></span>}</span>
            <a className="apr-button" href={href(id)}>{action}<span className="apr-hidden"> {label}</span></a>
          </li>
        ))}
      </ul>
    </>
  )
}
