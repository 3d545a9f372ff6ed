'use client'

import { post } from '@/platform/admin/ask'
import { importDecisions, importVerdicts, type ImportDecision, type ImportVerdict } from '@collections/importRecords/options'
import { useMemo, useState, type FormEvent } from 'react'

import type { Addresses } from './answers'
import { bulkInWords, leaveOutOpen } from './bulk'
import { useCounts } from './useCounts'
import { counted } from './wording'

const open = { all: { decision: 'undecided' } } as const

type BulkDecisionsProps = {
  addresses: Addresses
  batch: string
  thresholds: { same: number; ask: number }
  version: number
  onDecided: () => void
}

/** Decides about many records by one rule, which says beforehand how many it concerns. */
export function BulkDecisions({ addresses, batch, thresholds, version, onDecided }: BulkDecisionsProps) {
  const [verdict, setVerdict] = useState<ImportVerdict>('ask')
  const [minScore, setMinScore] = useState('')
  const [decision, setDecision] = useState<Exclude<ImportDecision, 'undecided'>>('merge')
  const [reason, setReason] = useState('')
  const [busy, setBusy] = useState(false)
  const [message, setMessage] = useState('')
  const score = minScore.trim() === '' ? undefined : Number(minScore.replace(',', '.').replace('−', '-'))
  const isNumber = score === undefined || Number.isFinite(score)
  const filters = useMemo(
    () => ({ concerned: { verdict, ...(score !== undefined && isNumber ? { minScore: score } : {}) } }),
    [verdict, score, isNumber],
  )
  const concerned = useCounts(addresses.rest, batch, filters, version)?.concerned ?? null
  const stillOpen = useCounts(addresses.rest, batch, open, version)?.all ?? null
  const address = `${addresses.api}/${batch}/decide`

  const apply = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    setBusy(true)
    const answer = await post<{ decided: number }>(address, {
      verdict, decision, ...(score === undefined ? {} : { minScore: score }), ...(reason.trim() ? { reason: reason.trim() } : {}),
    })
    setBusy(false)
    setMessage('error' in answer ? answer.error : `Done: ${counted(answer.data.decided, 'record')} decided so.`)
    if ('data' in answer) onDecided()
  }
  const leaveOut = async (): Promise<void> => {
    setBusy(true)
    const answer = await leaveOutOpen(addresses.rest, addresses.api, batch, reason.trim())
    setBusy(false)
    setMessage('error' in answer ? answer.error : `${counted(answer.data, 'open record')} will be left out.`)
    onDecided()
  }

  return (
    <details>
      <summary>Decide many at once</summary>
      <form onSubmit={(event) => void apply(event)}>
        <fieldset>
          <legend>One rule for many records</legend>
          <div className="imp-bulk">
            <label>
              All that are
              <select value={verdict} onChange={(event) => setVerdict(event.target.value as ImportVerdict)}>
                {importVerdicts.map(({ value, label }) => (
                  <option key={value} value={value}>
                    {label}
                  </option>
                ))}
              </select>
            </label>
            <label>
              with a score of at least
              <input inputMode="decimal" value={minScore} placeholder="any" aria-invalid={!isNumber} onChange={(event) => setMinScore(event.target.value)} />
            </label>
            <label>
              shall be
              <select value={decision} onChange={(event) => setDecision(event.target.value as typeof decision)}>
                {importDecisions.flatMap(({ value, label }) =>
                  value === 'undecided' ? [] : [<option key={value} value={value}>{label}</option>],
                )}
              </select>
            </label>
            <label>
              because (optional)
              <input value={reason} maxLength={2000} onChange={(event) => setReason(event.target.value)} />
            </label>
          </div>
          <p className="imp-help" style={{ marginTop: '0.5rem' }}>
            From {thresholds.same} bits on records count as the same, from {thresholds.ask} on a person is asked.
          </p>
          <p>{isNumber ? bulkInWords({ count: concerned, verdict, score, decision }) : 'The score has to be a number, such as 20.'}</p>
          <div className="imp-row">
            <button type="submit" className="imp-button imp-primary" disabled={busy || !isNumber || !concerned}>
              Decide so
            </button>
            <button type="button" className="imp-button" disabled={busy || !stillOpen} onClick={() => void leaveOut()}>
              {stillOpen ? `Everything still open (${stillOpen.toLocaleString('en-GB')}): leave out` : 'Nothing is open any more'}
            </button>
            <span role="status">{message}</span>
          </div>
        </fieldset>
      </form>
    </details>
  )
}
