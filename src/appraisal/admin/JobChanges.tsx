'use client'

import { useState, type FormEvent } from 'react'

import type { JobProgress } from '../queries/work'
import { post } from './api'
import type { Person } from './AssignStudies'
import { Note } from './Note'

type JobChangesProps = { job: JobProgress; people: readonly Person[]; address: string; onChange: () => Promise<void> }

/** Replacing a rater, naming a missing one, or cancelling a job, each with its reason. */
export function JobChanges({ job, people, address, onChange }: JobChangesProps) {
  const [what, setWhat] = useState('')
  const [who, setWho] = useState('')
  const [reason, setReason] = useState('')
  const [error, setError] = useState<string>()
  const [isBusy, setBusy] = useState(false)
  const removable = job.raters.filter(({ hasSubmitted }) => !hasSubmitted)
  const involved = new Set([...job.raters, ...job.removed, ...(job.arbiter ? [job.arbiter] : [])].map(({ id }) => id))
  const newcomers = people.filter(({ id }) => !involved.has(id))
  const names = what === 'add' || what.startsWith('remove ')

  const change = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    const answer = await (what === 'cancel'
      ? post(`${address}/cancel`, { reason })
      : what === 'add'
        ? post(`${address}/add-rater`, { rater: who })
        : post(`${address}/remove-rater`, { rater: what.slice('remove '.length), reason, ...(who ? { replacement: who } : {}) }))
    setBusy(false)
    setError('error' in answer ? answer.error : undefined)
    if ('error' in answer) return
    setWhat('')
    setWho('')
    setReason('')
    await onChange()
  }

  return (
    <details>
      <summary>Change this job<span className="apr-hidden"> {job.study.title}</span></summary>
      <form onSubmit={(event) => void change(event)}>
        <div className="apr-fields">
          <label className="apr-field">
            What
            <select value={what} required onChange={(event) => setWhat(event.target.value)}>
              <option value="">Choose</option>
              {removable.map(({ id, name }) => (
                <option key={id} value={`remove ${id}`}>Take out {name}</option>
              ))}
              {job.raters.length < job.needed && <option value="add">Add a rater</option>}
              <option value="cancel">Cancel the job</option>
            </select>
          </label>
          {names && (
            <label className="apr-field">
              {what === 'add' ? 'Who' : 'Who instead (can be named later)'}
              <select value={who} required={what === 'add'} onChange={(event) => setWho(event.target.value)}>
                <option value="">{what === 'add' ? 'Choose' : 'Nobody yet'}</option>
                {newcomers.map(({ id, name }) => (
                  <option key={id} value={id}>{name}</option>
                ))}
              </select>
            </label>
          )}
          {what !== '' && what !== 'add' && (
            <label className="apr-field">
              Why
              <input value={reason} required maxLength={2000} onChange={(event) => setReason(event.target.value)} />
            </label>
          )}
        </div>
        {error && <Note tone="error" isAlert><p>{error}</p></Note>}
        <p><button type="submit" className="apr-button apr-small" disabled={isBusy || what === ''}>Do it</button></p>
      </form>
    </details>
  )
}
