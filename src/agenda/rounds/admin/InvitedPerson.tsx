'use client'

import { useEffect, useRef, useState, type FormEvent } from 'react'

import type { RoundDesk } from '../queries/desk'

type InvitedPersonProps = {
  readonly one: RoundDesk['invitations'][number]
  readonly group: string
  readonly renew: () => Promise<void>
  /** False where it was refused. */
  readonly revoke: (reason: string) => Promise<boolean>
}

/** Somebody who is invited, and how the link reaches them; never whether they have voted. */
export function InvitedPerson({ one: { id, label, state, isByMail, isMailed }, group, renew, revoke }: InvitedPersonProps) {
  const [isRevoking, setRevoking] = useState(false)
  const why = useRef<HTMLInputElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (isRevoking) why.current?.focus()
  }, [isRevoking])
  const close = () => {
    setRevoking(false)
    heading.current?.focus()
  }
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (await revoke(String(new FormData(event.currentTarget).get('reason')))) close()
  }
  const way = isByMail ? (isMailed ? 'mail queued' : 'mail waits for the vote') : 'link handed over'
  return (
    <li className="rnd-item">
      <h3 ref={heading} tabIndex={-1}>{label}</h3>
      <p className="rnd-help">{[group, way, state === 'revoked' && 'taken back'].filter(Boolean).join(' · ')}</p>
      <p className="rnd-row">
        <button type="button" className="rnd-button" onClick={() => void renew()} aria-label={`New link for ${label}`}>New link</button>
        {state === 'open' && <button type="button" className="rnd-button" onClick={() => setRevoking(true)} aria-label={`Take back the invitation of ${label}`}>Take back</button>}
      </p>
      {isRevoking && (
        <form className="rnd-note" onSubmit={(event) => void send(event)}>
          <p>The link stops working, and a vote cast with it does not count.</p>
          <p><label htmlFor={`revoke-${id}`}>Why? For the record of who did what.</label><input ref={why} id={`revoke-${id}`} name="reason" className="rnd-field" required /></p>
          <p className="rnd-row"><button type="submit" className="rnd-button">Take back</button><button type="button" className="rnd-button" onClick={close}>Not now</button></p>
        </form>
      )}
    </li>
  )
}
