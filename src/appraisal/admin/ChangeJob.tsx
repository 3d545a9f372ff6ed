'use client'

import { useState, type FormEvent } from 'react'

import { post } from '@/platform/admin/ask'

import type { Change, Given, Person } from './changes'
import { Note } from './Note'

type ChangeJobProps = {
  /** What the job is about. */
  about: string
  changes: readonly Change[]
  /** Who can be named for it. */
  newcomers: readonly Person[]
  /** Of the job at the REST API. */
  address: string
  onChanged: (said: string) => Promise<void>
}

const nothing: Given = { who: '', day: '', reason: '' }

/** Changes a job that several people do independently: who does it, until when, or whether at all. */
export function ChangeJob({ about, changes, newcomers, address, onChanged }: ChangeJobProps) {
  const [chosen, setChosen] = useState('')
  const [given, setGiven] = useState(nothing)
  const [error, setError] = useState<string>()
  const [isBusy, setBusy] = useState(false)
  const change = changes.find(({ id }) => id === chosen)

  const choose = (id: string) => {
    setChosen(id)
    setError(undefined)
    setGiven({ ...nothing, day: changes.find((one) => one.id === id)?.day?.value ?? '' })
  }

  const send = async (event: FormEvent) => {
    event.preventDefault()
    if (!change) return
    setBusy(true)
    const answer = await post(`${address}/${change.path}`, change.bodyOf(given))
    setBusy(false)
    if ('error' in answer) return setError(answer.error)
    choose('')
    await onChanged(change.done(newcomers.find(({ id }) => id === given.who)?.name))
  }

  return (
    <details>
      <summary>Change this job<span className="apr-hidden"> {about}</span></summary>
      <form onSubmit={(event) => void send(event)}>
        <div className="apr-fields">
          <label className="apr-field">
            What
            <select value={chosen} required onChange={(event) => choose(event.target.value)}>
              <option value="">Choose</option>
              {changes.map(({ id, label }) => <option key={id} value={id}>{label}</option>)}
            </select>
          </label>
          {change && <ChangeFields change={change} newcomers={newcomers} given={given} onGive={setGiven} />}
        </div>
        {change?.help && <p className="apr-help">{change.help}</p>}
        {error && <Note tone="error" isAlert><p>{error}</p></Note>}
        <p>
          <button type="submit" className="apr-button apr-small" disabled={isBusy || !change}>{change?.button ?? 'Change'}</button>
        </p>
      </form>
    </details>
  )
}

type ChangeFieldsProps = { change: Change; newcomers: readonly Person[]; given: Given; onGive: (given: Given) => void }

/** What a change asks for. */
export function ChangeFields({ change: { who, day, asksWhy }, newcomers, given, onGive }: ChangeFieldsProps) {
  return (
    <>
      {who && (
        <label className="apr-field">
          {who.label}
          <select value={given.who} required={who.isRequired} onChange={(event) => onGive({ ...given, who: event.target.value })}>
            <option value="">{who.empty}</option>
            {newcomers.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
          </select>
        </label>
      )}
      {day && (
        <label className="apr-field">
          {day.label}
          <input type="date" value={given.day} onChange={(event) => onGive({ ...given, day: event.target.value })} />
        </label>
      )}
      {asksWhy && (
        <label className="apr-field">
          Why
          <input value={given.reason} required maxLength={1000} onChange={(event) => onGive({ ...given, reason: event.target.value })} />
        </label>
      )}
    </>
  )
}
