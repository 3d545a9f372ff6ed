'use client'

import { useState } from 'react'

import { post } from '@/platform/admin/ask'

import type { RuleOutcome } from '../batchRule'
import type { DeskKind } from '../queries'

type BatchRuleProps = {
  kind: DeskKind
  api: string
  thresholds: { same: number; ask: number }
  onDone: () => Promise<void>
  onSay: (what: string) => void
}

const DECISIONS = [
  { value: 'merge', label: 'Merge' },
  { value: 'different', label: 'Different: never pair again' },
  { value: 'separate', label: 'Keep separate for now' },
] as const

/** One decision for many pairs: first counted and shown, then applied. */
export function BatchRuleForm({ kind, api, thresholds, onDone, onSay }: BatchRuleProps) {
  const [decision, setDecision] = useState<string>('merge')
  const [score, setScore] = useState(String(thresholds.same))
  const [reason, setReason] = useState('')
  const [preview, setPreview] = useState<RuleOutcome>()
  const [error, setError] = useState<string>()
  const [isBusy, setBusy] = useState(false)
  const isAtMost = decision === 'different'

  const rule = () => ({ kind, decision, reason, ...(isAtMost ? { maxScore: Number(score) } : { minScore: Number(score) }) })

  const look = async (): Promise<void> => {
    setBusy(true)
    const answer = await post<RuleOutcome>(`${api}/rule`, { ...rule(), dry: true })
    setBusy(false)
    if ('error' in answer) return setError(answer.error)
    setError(undefined)
    setPreview(answer.data)
    onSay(`${answer.data.fits} pairs fit.`)
  }

  const apply = async (): Promise<void> => {
    setBusy(true)
    let applied = 0
    for (;;) {
      const answer = await post<RuleOutcome>(`${api}/rule`, rule())
      if ('error' in answer) {
        setError(answer.error)
        break
      }
      applied += answer.data.applied
      onSay(`${applied} decided, ${answer.data.left} left.`)
      if (answer.data.failed.length > 0)
        setError(answer.data.failed.map(({ label, message }) => `${label}: ${message}`).join(' '))
      if (answer.data.left === 0 || answer.data.applied === 0) break
    }
    setBusy(false)
    setPreview(undefined)
    await onDone()
  }

  const change = (set: (value: string) => void) => (event: { target: { value: string } }) => {
    set(event.target.value)
    setPreview(undefined)
  }

  return (
    <details className="desk-score">
      <summary>Decide many at once</summary>
      <form
        className="desk-form"
        onSubmit={(event) => {
          event.preventDefault()
          void (preview ? apply() : look())
        }}
      >
        <label className="desk-field">
          Decision
          <select value={decision} onChange={change(setDecision)}>
            {DECISIONS.map(({ value, label }) => (
              <option key={value} value={value}>{label}</option>
            ))}
          </select>
        </label>
        <label className="desk-field">
          {isAtMost ? 'For scores up to' : 'For scores from'}
          <input type="number" step="any" required value={score} onChange={change(setScore)} />
        </label>
        <label className="desk-field">
          Reason
          <input value={reason} required={isAtMost} maxLength={2000} onChange={change(setReason)} />
        </label>
        <button type="submit" className="desk-button desk-primary" disabled={isBusy || preview?.fits === 0}>
          {preview ? `Apply to ${preview.fits} ${preview.fits === 1 ? 'pair' : 'pairs'}` : 'Show how many'}
        </button>
      </form>
      {preview && (
        <div className="desk-note">
          <p>{preview.fits === 0 ? 'No pair fits. Conflicts are never merged by a rule.' : `${preview.fits} fit, such as:`}</p>
          <ul>
            {preview.examples.map(({ label, score: bits }, index) => (
              <li key={index}>{label} ({bits} bits)</li>
            ))}
          </ul>
        </div>
      )}
      {error && <p className="desk-note desk-error" role="alert">{error}</p>}
    </details>
  )
}
