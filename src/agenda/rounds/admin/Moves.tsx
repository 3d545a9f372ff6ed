'use client'

import { toast } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'

import type { RoundDesk } from '../queries/desk'
import type { Act } from './RoundDesk'

/** The steps that the round can take now; one that cannot be taken back asks once more. */
export function Moves({ moves, act }: { moves: RoundDesk['round']['moves']; act: Act }) {
  const [asked, setAsked] = useState<string | null>(null)
  const [reason, setReason] = useState('')
  const yes = useRef<HTMLButtonElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const move = moves.find(({ name }) => name === asked)
  const isAsking = Boolean(move)
  useEffect(() => {
    if (isAsking) yes.current?.focus()
  }, [isAsking])
  const go = async () => {
    if (!move) return
    if (move.needsReason && !reason.trim()) return toast.error('Say why first; this is public.')
    if (!(await act('move', { name: move.name, reason }, `Done: ${move.label}`))) return
    setReason('')
    close()
  }
  const close = () => {
    setAsked(null)
    heading.current?.focus()
  }
  if (moves.length === 0) return <p>This round is over; its record does not change any more.</p>
  return (
    <section aria-labelledby="moves">
      <h2 id="moves" ref={heading} tabIndex={-1}>Next</h2>
      <ul className="rnd-plain">
        {moves.map(({ name, label, description }) => (
          <li key={name} className="rnd-row">
            <button type="button" className="rnd-button" aria-expanded={asked === name} onClick={() => setAsked(asked === name ? null : name)}>{label}</button>
            <span className="rnd-help">{description}</span>
          </li>
        ))}
      </ul>
      {move && (
        <div className="rnd-note">
          {move.needsReason && (
            <p>
              <label htmlFor="move-reason">Why? This is public.</label>
              <textarea id="move-reason" className="rnd-field" rows={2} value={reason} onChange={({ target }) => setReason(target.value)} />
            </p>
          )}
          <p className="rnd-row">
            <button ref={yes} type="button" className="rnd-button" onClick={() => void go()}>Yes: {move.label}</button>
            <button type="button" className="rnd-button" onClick={close}>Not now</button>
          </p>
        </div>
      )}
    </section>
  )
}
