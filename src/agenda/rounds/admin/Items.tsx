'use client'

import { useEffect, useRef, useState } from 'react'

import type { RoundDesk } from '../queries/desk'
import type { Act } from './RoundDesk'

type Item = RoundDesk['items'][number]
type Deciding = { readonly item: string; readonly what: string }

const fates: Readonly<Record<string, string>> = {
  kept: 'In the round', merged: 'Merged into another', 'out-of-scope': 'Out of scope', answered: 'Answered already',
}
const verdicts: Readonly<Record<string, string>> = {
  'not-answered': 'Not answered', 'partly-answered': 'Answered in part', answered: 'Answered already',
}

/** The gaps of a round and what can be decided about each at this step. */
export function Items({ items, step, act }: { items: readonly Item[]; step: string; act: Act }) {
  const [deciding, setDeciding] = useState<Deciding | null>(null)
  const mayProcess = ['gathering', 'processing', 'checking'].includes(step)
  const kept = items.filter(({ fate }) => fate === 'kept')
  const choicesFor = (item: Item): readonly (readonly [string, string])[] => {
    if (!mayProcess) return []
    if (item.fate !== 'kept') return [['restore', 'Bring back']]
    const process = [['rephrase', 'Rephrase'], ['merge', 'Merge'], ['out-of-scope', 'Out of scope']] as const
    return step === 'checking' ? [...Object.entries(verdicts), ...process] : process
  }
  return (
    <section aria-labelledby="items">
      <h2 id="items">Gaps in this round ({kept.length} of {items.length} kept)</h2>
      {items.length === 0 && <p>No gap yet. Bring some in from the list of published gaps.</p>}
      <ul className="rnd-plain">
        {items.map((item) => (
          <li key={item.id} className="rnd-item">
            <h3 id={`item-${item.id}`} tabIndex={-1}>{item.wording}</h3>
            <p className="rnd-help">
              {fates[item.fate] ?? item.fate}
              {item.mergedInto && `: ${items.find(({ id }) => id === item.mergedInto)?.wording ?? ''}`}
              {item.verdict && ` · Checked: ${verdicts[item.verdict] ?? item.verdict}`}
              {item.reason && ` · ${item.reason}`}
              {item.interim && ` · Interim place ${item.interim.isTied ? '=' : ''}${item.interim.place}${item.interim.isShortlisted ? ', shortlisted' : ''}`}
            </p>
            {step === 'checking' && (
              <p>
                {item.found
                  ? <>The hub holds <a href={item.found.search}>{counted(item.found.studies, 'study', 'studies')} and {counted(item.found.reviews, 'review', 'reviews')}</a> with all terms of this gap.</>
                  : 'The gap names no terms, so the hub cannot count what it holds. Search by hand before you decide.'}
              </p>
            )}
            <p className="rnd-row">
              {choicesFor(item).map(([what, label]) => (
                <button key={what} type="button" className="rnd-button" aria-label={`${label}: ${item.wording}`} onClick={() => setDeciding({ item: item.id, what })}>{label}</button>
              ))}
            </p>
            {deciding?.item === item.id && (
              <Decide
                key={deciding.what} item={item} what={deciding.what} others={kept.filter(({ id }) => id !== item.id)} act={act}
                done={() => {
                  setDeciding(null)
                  document.getElementById(`item-${item.id}`)?.focus()
                }}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

type DecideProps = { readonly item: Item; readonly what: string; readonly others: readonly Item[]; readonly act: Act; readonly done: () => void }

function Decide({ item, what, others, act, done }: DecideProps) {
  const [reason, setReason] = useState('')
  const [wording, setWording] = useState(item.wording)
  const [into, setInto] = useState(others[0]?.id ?? '')
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.querySelector<HTMLElement>('textarea, select')?.focus(), [])
  const send = async () => {
    const isCheck = what in verdicts
    const body = isCheck
      ? { verdict: what, reason }
      : { what, reason, ...(what === 'rephrase' ? { wording } : {}), ...(what === 'merge' ? { into } : {}) }
    if (await act(`items/${item.id}${isCheck ? '/check' : ''}`, body, `Decided: ${item.wording}`)) done()
  }
  return (
    <div className="rnd-note" ref={box}>
      {what === 'rephrase' && (
        <p><label htmlFor="wording">New wording</label><textarea id="wording" className="rnd-field" rows={2} value={wording} onChange={({ target }) => setWording(target.value)} /></p>
      )}
      {what === 'merge' && (
        <p>
          <label htmlFor="into">Into which gap</label>
          <select id="into" className="rnd-field" value={into} onChange={({ target }) => setInto(target.value)}>
            {others.map(({ id, wording: words }) => <option key={id} value={id}>{words}</option>)}
          </select>
        </p>
      )}
      <p><label htmlFor="reason">Why? This is public.</label><textarea id="reason" className="rnd-field" rows={2} value={reason} onChange={({ target }) => setReason(target.value)} /></p>
      <p className="rnd-row">
        <button type="button" className="rnd-button" onClick={() => void send()}>Save the decision</button>
        <button type="button" className="rnd-button" onClick={done}>Not now</button>
      </p>
    </div>
  )
}
