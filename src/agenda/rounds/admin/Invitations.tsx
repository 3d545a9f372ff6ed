'use client'

import { useState, type FormEvent } from 'react'

import { post } from '@/platform/admin/ask'
import { locales } from '@/platform/locales'

import type { Invited, ListDone } from '../actions/invite'
import type { RoundDesk } from '../queries/desk'
import { InvitedPerson } from './InvitedPerson'
import type { Act } from './RoundDesk'

type InvitationsProps = {
  readonly address: string
  readonly round: Pick<RoundDesk['round'], 'step' | 'groups' | 'sendsMail'>
  readonly invitations: RoundDesk['invitations']
  readonly reload: () => Promise<void>
  readonly act: Act
}

/**
 * Who is invited, and new invitations from a pasted list. Links go out by mail; those of people without an address are
 * shown once, when they are made, since the hub keeps only a digest of each.
 */
export function Invitations({ address, round: { step, groups, sendsMail }, invitations, reload, act }: InvitationsProps) {
  const [links, setLinks] = useState<readonly Invited[]>([])
  const [told, setTold] = useState('')
  const [said, setSaid] = useState<readonly string[]>([])
  const [list, setList] = useState('')
  const mailed = step === 'voting' ? 'goes out by mail now' : 'goes out by mail when the vote opens'

  const invite = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const answer = await post<ListDone>(`${address}/invitations`, { list, locale: String(new FormData(event.currentTarget).get('locale')) })
    if ('error' in answer) return setSaid([answer.error])
    const { invited, refused } = answer.data
    const byMail = invited.filter(({ url }) => url === null).length
    setLinks([...links, ...invited.filter(({ url }) => url !== null)])
    setTold(`${invited.length} invited${byMail > 0 ? `; the link of ${byMail} ${mailed}` : ''}.`)
    setSaid(refused.map(({ line, text, message }) => `Line ${line}, “${text}”: ${message}`))
    // What could not be used stays, to be mended and sent again.
    setList(refused.map(({ text }) => text).join('\n'))
    await reload()
  }
  const renew = async (id: string) => {
    const answer = await post<Invited>(`${address}/invitations/${id}/renew`)
    if ('error' in answer) return setSaid([answer.error])
    const { data } = answer
    setLinks([...links.filter((link) => link.id !== id), ...(data.url ? [data] : [])])
    setTold(data.url ? '' : `The old link of ${data.label} has stopped working; a new one ${mailed}.`)
    await reload()
  }
  return (
    <section aria-labelledby="invitations">
      <h2 id="invitations">Invitations</h2>
      <form onSubmit={(event) => void invite(event)}>
        <p>
          <label htmlFor="people">Whom: one person in a line, the mail address and the group after a comma; a name may come first</label>
          <textarea
            id="people" className="rnd-field" rows={6} required value={list} onChange={({ target }) => setList(target.value)}
            aria-describedby="people-help" placeholder={`person@example.org, ${groups[0]?.key ?? 'group'}`}
          />
        </p>
        <p id="people-help" className="rnd-help">
          Groups: {groups.map(({ key }) => key).join(', ')}. Somebody without an address is named, and you hand the link over
          yourself. Addresses are used for the link alone: this page does not show them again, nobody can read them beside a
          vote, and they are deleted when the round is over.
        </p>
        {!sendsMail && (
          <p className="rnd-note">
            This hub sends no mail: SMTP_URL is not set. Mails are kept in the outbox, where administrators alone can read
            them. To hand the links over yourself, write names without addresses.
          </p>
        )}
        <p>
          <label htmlFor="mail-locale">Language of the mails</label>
          <select id="mail-locale" name="locale" className="rnd-field">{locales.map(({ code, label }) => <option key={code} value={code}>{label}</option>)}</select>
        </p>
        <p className="rnd-row"><button type="submit" className="rnd-button">Invite them</button></p>
      </form>
      <div aria-live="polite">
        {said.length > 0 && <ul className="rnd-note rnd-error">{said.map((line) => <li key={line}>{line}</li>)}</ul>}
        {told && <p className="rnd-note rnd-success">{told}</p>}
        {links.length > 0 && (
          <div className="rnd-note rnd-success">
            <p><b>Hand each of these people their own link now.</b> The hub keeps no copy: after you leave this page nobody can read them again, and a lost one is replaced by a new one.</p>
            <ul>{links.map(({ id, label, url }) => <li key={id}>{label}: <code>{url}</code></li>)}</ul>
          </div>
        )}
      </div>
      {invitations.length === 0 && <p>Nobody is invited yet.</p>}
      <ul className="rnd-plain">
        {invitations.map((one) => (
          <InvitedPerson
            key={one.id} one={one} group={groups.find(({ key }) => key === one.group)?.name ?? one.group}
            renew={() => renew(one.id)} revoke={(reason) => act(`invitations/${one.id}/revoke`, { reason }, `The link of ${one.label} has stopped working.`)}
          />
        ))}
      </ul>
    </section>
  )
}
