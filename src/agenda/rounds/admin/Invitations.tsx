'use client'

import { useState, type FormEvent } from 'react'

import type { Invited, InvitingDone } from '../actions/invite'
import type { RoundDesk } from '../queries/desk'
import { ask } from './ask'
import { peopleIn } from './people'
import type { Act } from './RoundDesk'

type InvitationsProps = {
  readonly address: string
  readonly groups: RoundDesk['round']['groups']
  readonly invitations: RoundDesk['invitations']
  readonly reload: () => Promise<void>
  readonly act: Act
}

/** Who is invited, and new links. A link is shown once, when it is made: the hub keeps only a digest of it. */
export function Invitations({ address, groups, invitations, reload, act }: InvitationsProps) {
  const [links, setLinks] = useState<readonly Invited[]>([])
  const [said, setSaid] = useState<readonly string[]>([])
  const [revoking, setRevoking] = useState<string | null>(null)

  const invite = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const data = new FormData(form)
    const { people, problems } = peopleIn(String(data.get('people')))
    if (problems.length > 0 || people.length === 0) return setSaid(problems.length > 0 ? problems : ['Name at least one person.'])
    const answer = await ask<InvitingDone>(`${address}/invitations`, { group: String(data.get('group')), people })
    if ('error' in answer) return setSaid([answer.error])
    setLinks([...links, ...answer.data.invited])
    setSaid(answer.data.refused.map(({ name, message }) => `${name}: ${message}`))
    form.reset()
    await reload()
  }
  const renew = async (id: string) => {
    const answer = await ask<Invited>(`${address}/invitations/${id}/renew`, {})
    if ('error' in answer) return setSaid([answer.error])
    setLinks([...links.filter((link) => link.id !== id), answer.data])
    await reload()
  }
  const revoke = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const reason = String(new FormData(event.currentTarget).get('reason'))
    if (await act(`invitations/${revoking ?? ''}/revoke`, { reason })) setRevoking(null)
  }
  return (
    <section aria-labelledby="invitations">
      <h2 id="invitations">Invitations</h2>
      <form onSubmit={(event) => void invite(event)}>
        <p>
          <label htmlFor="group">For which group</label>
          <select id="group" name="group" className="rnd-field">{groups.map(({ key, name }) => <option key={key} value={key}>{name}</option>)}</select>
        </p>
        <p>
          <label htmlFor="people">Whom: one person in a line, the name, then a comma and the mail address</label>
          <textarea id="people" name="people" className="rnd-field" rows={4} placeholder="Example Person, person@example.org" />
        </p>
        <p className="rnd-row"><button type="submit" className="rnd-button">Make their links</button></p>
      </form>
      <div aria-live="polite">
        {said.length > 0 && <ul className="rnd-note rnd-error">{said.map((line) => <li key={line}>{line}</li>)}</ul>}
        {links.length > 0 && (
          <div className="rnd-note rnd-success">
            <p><b>Send each person their own link now.</b> The hub keeps no copy: after you leave this page nobody can read them again, and a lost one is replaced by a new one.</p>
            <ul>{links.map(({ id, name, email, url }) => <li key={id}>{name}{email && `, ${email}`}: <code>{url}</code></li>)}</ul>
          </div>
        )}
      </div>
      <ul className="rnd-plain">
        {invitations.map(({ id, name, email, group, state }) => (
          <li key={id} className="rnd-item">
            <h3>{name}</h3>
            <p className="rnd-help">{[email, groups.find(({ key }) => key === group)?.name ?? group, state === 'revoked' && 'taken back'].filter(Boolean).join(' · ')}</p>
            <p className="rnd-row">
              <button type="button" className="rnd-button" onClick={() => void renew(id)} aria-label={`New link for ${name}`}>New link</button>
              {state === 'open' && <button type="button" className="rnd-button" onClick={() => setRevoking(id)} aria-label={`Take back the invitation of ${name}`}>Take back</button>}
            </p>
            {revoking === id && (
              <form className="rnd-note" onSubmit={(event) => void revoke(event)}>
                <p>The link stops working, and a vote cast with it does not count.</p>
                <p><label htmlFor="revoke-reason">Why? For the record of who did what.</label><input id="revoke-reason" name="reason" className="rnd-field" required /></p>
                <p className="rnd-row"><button type="submit" className="rnd-button">Take back</button><button type="button" className="rnd-button" onClick={() => setRevoking(null)}>Not now</button></p>
              </form>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
