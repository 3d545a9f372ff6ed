'use client'

import { useState, type FormEvent } from 'react'

import type { Person } from '@/appraisal/admin/changes'
import { Note } from '@/appraisal/admin/Note'
import { StudySearch, type FoundStudy } from '@/appraisal/admin/StudySearch'
import { post } from '@/platform/admin/ask'

type AssignExtractionProps = { rest: string; people: readonly Person[]; onAssigned: () => Promise<void> }

type Assigned = { assigned: string[]; refused: { study: string; message: string }[] }

/** Gives studies to two people, who take the results out independently. */
export function AssignExtraction({ rest, people, onAssigned }: AssignExtractionProps) {
  const [studies, setStudies] = useState<FoundStudy[]>([])
  const [pair, setPair] = useState(['', ''])
  const [arbiter, setArbiter] = useState('')
  const [dueOn, setDueOn] = useState('')
  const [note, setNote] = useState('')
  const [error, setError] = useState<string>()
  const [done, setDone] = useState<{ said: string; refused: { title: string; message: string }[] }>()

  const assign = async (event: FormEvent) => {
    event.preventDefault()
    setDone(undefined)
    const missing = studies.length === 0 ? 'Choose at least one study.' : pair[0] && pair[1] && pair[0] !== pair[1] ? undefined : 'Choose two different people.'
    setError(missing)
    if (missing) return
    const answer = await post<Assigned>(`${rest}/extraction-jobs/assign`, {
      studies: studies.map(({ id }) => id), extractors: pair,
      ...(arbiter ? { arbiter } : {}), ...(dueOn ? { dueOn } : {}), ...(note.trim() ? { note: note.trim() } : {}),
    })
    if ('error' in answer) return setError(answer.error)
    const { assigned, refused } = answer.data
    const titleOf = (id: string): string => studies.find((study) => study.id === id)?.title ?? 'A study'
    setDone({
      said: assigned.length === 1 ? 'One study was given to both.' : `${assigned.length} studies were given to both.`,
      refused: refused.map(({ study, message }) => ({ title: titleOf(study), message })),
    })
    setStudies(studies.filter(({ id }) => refused.some(({ study }) => study === id)))
    await onAssigned()
  }

  const choice = (label: string, value: string, onChange: (id: string) => void, without: readonly string[]) => (
    <label className="apr-field">
      {label}
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">Nobody yet</option>
        {people.filter(({ id }) => !without.includes(id)).map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
      </select>
    </label>
  )
  const [one = '', other = ''] = pair
  return (
    <form onSubmit={(event) => void assign(event)} noValidate className="apr-box">
      <StudySearch isRating={false} rest={rest} chosen={studies} onChange={setStudies} />
      <div className="apr-fields">
        {choice('First person', one, (id) => setPair([id, other]), [other, arbiter].filter(Boolean))}
        {choice('Second person', other, (id) => setPair([one, id]), [one, arbiter].filter(Boolean))}
        {choice('Third person, if they cannot agree (optional)', arbiter, setArbiter, [one, other].filter(Boolean))}
        <label className="apr-field">
          Due on (optional)
          <input type="date" value={dueOn} onChange={(event) => setDueOn(event.target.value)} />
        </label>
      </div>
      <label className="apr-field">
        Which outcomes and time points (optional)
        <textarea rows={2} value={note} onChange={(event) => setNote(event.target.value)} />
      </label>
      <div aria-live="polite">
        {error && <Note tone="error"><p>{error}</p></Note>}
        {done && (
          <Note tone={done.refused.length > 0 ? 'warning' : 'success'}>
            <p>{done.said}</p>
            {done.refused.map(({ title, message }) => <p key={title}><strong>{title}</strong>: {message}</p>)}
          </Note>
        )}
      </div>
      <p><button type="submit" className="apr-button apr-primary">Give to both</button></p>
    </form>
  )
}
