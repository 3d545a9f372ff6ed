'use client'

import { useState, type FormEvent } from 'react'

import { post } from '@/platform/admin/ask'

import { Note } from './Note'

type InterestFormProps = {
  /** What is rated, such as "this study". */
  of: string
  address: string
  onDeclared: () => Promise<void>
}

type Declared = 'none' | 'has-interest'

/** Asked before anything else: a rater with an interest in what is rated does not rate it. */
export function InterestForm({ of, address, onDeclared }: InterestFormProps) {
  const [declared, setDeclared] = useState<Declared>()
  const [note, setNote] = useState('')
  const [error, setError] = useState<string>()
  const [isBusy, setBusy] = useState(false)

  const declare = async (event: FormEvent) => {
    event.preventDefault()
    if (!declared) return setError('Choose one of the two.')
    setBusy(true)
    const answer = await post(address, { declared, ...(note.trim() ? { note: note.trim() } : {}) })
    setBusy(false)
    if ('error' in answer) return setError(answer.error)
    await onDeclared()
  }

  return (
    <section aria-labelledby="interest-title">
      <h2 id="interest-title">First: do you have an interest in {of}?</h2>
      <p>
        You have one if you wrote, ran, funded or delivered it, work closely with someone who did, or gain or lose by
        what it found. Whoever has an interest does not rate it; someone else is asked instead.
      </p>
      <form onSubmit={(event) => void declare(event)}>
        <fieldset className="apr-plain">
          <legend className="apr-hidden">Your interest in {of}</legend>
          <div className="apr-options">
            <label className="apr-option">
              <input type="radio" name="interest" checked={declared === 'none'} onChange={() => setDeclared('none')} />
              I have no interest in {of}
            </label>
            <label className="apr-option">
              <input type="radio" name="interest" checked={declared === 'has-interest'} onChange={() => setDeclared('has-interest')} />
              I have an interest in {of}
            </label>
          </div>
        </fieldset>
        <label className="apr-field">
          {declared === 'has-interest' ? 'Which one' : 'Anything worth noting (optional)'}
          <textarea rows={2} maxLength={2000} value={note} required={declared === 'has-interest'} onChange={(event) => setNote(event.target.value)} />
        </label>
        {error && <Note tone="error" isAlert><p>{error}</p></Note>}
        <p>
          <button type="submit" className="apr-button apr-primary" disabled={isBusy}>
            {declared === 'has-interest' ? 'Declare it' : 'Declare and begin'}
          </button>
        </p>
      </form>
    </section>
  )
}
