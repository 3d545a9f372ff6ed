'use client'

import { useEffect, useImperativeHandle, useRef, useState, type Ref } from 'react'

import { post } from '@/platform/admin/ask'

import type { DeskPair, DeskRecord } from '../pairView'
import { FieldTable } from './FieldTable'

/** What the keys of the desk do to the pair that is shown. */
export type PairHandle = { merge: () => void; different: () => void; related: () => void; separate: () => void }

type PairProps = {
  ref: Ref<PairHandle>
  pair: DeskPair
  api: string
  thresholds: { same: number; ask: number }
  settings: string | null
  relations: { value: string; label: string }[]
  /** Called with a sentence when the decision is saved. */
  onDecided: (what: string) => Promise<void>
  onSay: (what: string) => void
}

type Asking = 'different' | 'related' | null

/** Two records side by side, the score with its reasons, and the four decisions. */
export function Pair({ ref, pair, api, thresholds, settings, relations, onDecided, onSay }: PairProps) {
  const [asking, setAsking] = useState<Asking>(null)
  const [chosen, setChosen] = useState<Record<string, string>>({})
  const [leading, setLeading] = useState('')
  const [error, setError] = useState<string>()
  const [isBusy, setBusy] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)

  useEffect(() => heading.current?.focus({ preventScroll: true }), [])

  const decide = async (decision: string, more: object, what: string): Promise<void> => {
    if (isBusy) return
    setBusy(true)
    const about = pair.kind === 'stored' ? { pair: pair.id } : { importRecord: pair.id }
    const answer = await post(`${api}/decide`, { ...about, decision, ...more })
    setBusy(false)
    if ('error' in answer) {
      setError(answer.error)
      onSay(answer.error)
      return
    }
    await onDecided(what)
  }

  const merge = () =>
    void decide(
      'merge',
      pair.kind === 'stored' ? { chosen, ...(leading ? { leading } : {}) } : {},
      pair.kind === 'stored' ? 'Merged.' : 'Will be merged when the import is added.',
    )
  const separate = () => void decide('separate', {}, 'Kept separate for now.')
  useImperativeHandle(ref, () => ({
    merge, separate, different: () => setAsking('different'), related: () => setAsking('related'),
  }))

  return (
    <section aria-labelledby="desk-pair">
      <h2 id="desk-pair" ref={heading} tabIndex={-1}>
        {pair.isConflict ? 'In conflict: ' : ''}
        {pair.one.title}
      </h2>
      {pair.isConflict && (
        <p className="desk-note desk-warning">
          One identifier stands with two titles: one of the records is wrong. Look both up before you decide.
        </p>
      )}
      <FieldTable pair={pair} chosen={chosen} onChoose={pair.kind === 'stored' ? (field, id) => setChosen({ ...chosen, [field]: id }) : null} />
      <Score pair={pair} thresholds={thresholds} settings={settings} />
      {error && <p className="desk-note desk-error" role="alert">{error}</p>}
      {pair.kind === 'stored' && (
        <label className="desk-field">
          Which record stays
          <select value={leading} onChange={(event) => setLeading(event.target.value)}>
            <option value="">The public or older one</option>
            {[pair.one, pair.other].map((record, index) => (
              <option key={record.id} value={record.id}>{`${index === 0 ? 'Left' : 'Right'}: ${nameOf(record)}`}</option>
            ))}
          </select>
        </label>
      )}
      <div className="desk-row" role="group" aria-label="Decide">
        <button type="button" className="desk-button desk-primary" disabled={isBusy} onClick={merge}>Merge (m)</button>
        <button type="button" className="desk-button" disabled={isBusy} aria-expanded={asking === 'different'} onClick={() => setAsking('different')}>Different (d)</button>
        <button type="button" className="desk-button" disabled={isBusy} aria-expanded={asking === 'related'} onClick={() => setAsking('related')}>Related (r)</button>
        <button type="button" className="desk-button" disabled={isBusy} onClick={separate}>Keep separate for now (s)</button>
      </div>
      {asking === 'different' && (
        <DifferentForm onCancel={() => setAsking(null)} onSave={(reason) => void decide('different', { reason }, 'Told apart: never paired again.')} />
      )}
      {asking === 'related' && (
        <RelatedForm pair={pair} relations={relations} onCancel={() => setAsking(null)} onSave={(relation) => void decide('related', { relation }, 'Noted as related documents.')} />
      )}
    </section>
  )
}

const nameOf = ({ title, standing }: DeskRecord): string =>
  `${title.length > 60 ? `${title.slice(0, 60)} …` : title} (${standing})`

function Score({ pair, thresholds, settings }: Pick<PairProps, 'pair' | 'thresholds' | 'settings'>) {
  const [sum, ...lines] = pair.reasons
  return (
    <details className="desk-score" open>
      <summary>{sum}</summary>
      <p>
        The same from {thresholds.same} bits on, a question from {thresholds.ask} on: your team’s thresholds.{' '}
        {settings && <a href={settings}>Change them</a>}
      </p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  )
}

function DifferentForm({ onSave, onCancel }: { onSave: (reason: string) => void; onCancel: () => void }) {
  const [reason, setReason] = useState('')
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  return (
    <form
      className="desk-form"
      onSubmit={(event) => {
        event.preventDefault()
        onSave(reason)
      }}
    >
      <label className="desk-field">
        Why are they different? The pair is never offered again.
        <input ref={field} value={reason} required maxLength={2000} onChange={(event) => setReason(event.target.value)} />
      </label>
      <button type="submit" className="desk-button desk-primary">Never pair again</button>
      <button type="button" className="desk-button" onClick={onCancel}>Cancel</button>
    </form>
  )
}

type Relation = { kind: string; from: 'one' | 'other' }

function RelatedForm({ pair, relations, onSave, onCancel }: {
  pair: DeskPair
  relations: { value: string; label: string }[]
  onSave: (relation: Relation) => void
  onCancel: () => void
}) {
  const [kind, setKind] = useState<string>(pair.relation?.kind ?? 'isVersionOf')
  const [from, setFrom] = useState<Relation['from']>(pair.relation?.from ?? 'one')
  const field = useRef<HTMLSelectElement>(null)
  useEffect(() => field.current?.focus(), [])
  const sides = { one: 'The left one', other: 'The right one' } as const
  return (
    <form
      className="desk-form"
      onSubmit={(event) => {
        event.preventDefault()
        onSave({ kind, from })
      }}
    >
      <label className="desk-field">
        Which document
        <select ref={field} value={from} onChange={(event) => setFrom(event.target.value as Relation['from'])}>
          <option value="one">{sides.one}</option>
          <option value="other">{sides.other}</option>
        </select>
      </label>
      <label className="desk-field">
        How it belongs to {from === 'one' ? 'the right one' : 'the left one'}
        <select value={kind} onChange={(event) => setKind(event.target.value)}>
          {relations.map(({ value, label }) => (
            <option key={value} value={value}>{label}</option>
          ))}
        </select>
      </label>
      <button type="submit" className="desk-button desk-primary">Note the relation</button>
      <button type="button" className="desk-button" onClick={onCancel}>Cancel</button>
    </form>
  )
}
