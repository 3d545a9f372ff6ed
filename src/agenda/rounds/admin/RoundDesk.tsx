'use client'

import { toast } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'

import { ask, post } from '@/platform/admin/ask'

import type { RoundDesk as Desk } from '../queries/desk'
import { Gather } from './Gather'
import { Invitations } from './Invitations'
import { Items } from './Items'
import { Moves } from './Moves'
import { Order } from './Order'

/** Does one thing to the round, says that it is done, and shows how the round stands then; false where it was refused. */
export type Act = (path: string, body: unknown, done: string) => Promise<boolean>

type RoundDeskProps = { readonly api: string; readonly id: string; readonly form: string }

/** Everything that those who run a round do with it, step by step. */
export function RoundDesk({ api, id, form }: RoundDeskProps) {
  const [desk, setDesk] = useState<Desk | null>(null)
  const [error, setError] = useState<string | null>(null)
  const address = `${api}/priority-rounds/${id}`

  const load = useCallback(async () => {
    const answer = await ask<Desk>(`${address}/desk`)
    if ('data' in answer) setDesk(answer.data)
    else setError(answer.error)
  }, [address])
  useEffect(() => void load(), [load])

  const act: Act = async (path, body, done) => {
    const answer = await post(`${address}/${path}`, body)
    setError('error' in answer ? answer.error : null)
    // Said wherever on this long page the step was taken.
    if ('error' in answer) toast.error(answer.error)
    else toast.success(done)
    await load()
    return !('error' in answer)
  }

  if (!desk) return error ? <p role="alert" className="rnd-note rnd-error">{error}</p> : <p role="status">The round is being loaded …</p>
  const { round, items, invitations } = desk
  return (
    <>
      <h1>{round.title}</h1>
      <p>
        <b>{round.stepLabel}</b>{round.isExample && ' · Fictional example'} · <a href={form}>Title, groups, dates</a>
        {round.step !== 'planned' && <> · <a href={`/priorities/${round.slug}`}>Public page</a></>}
      </p>
      {error && <p className="rnd-note rnd-error">{error}</p>}
      <Moves moves={round.moves} act={act} />
      <h2>Groups</h2>
      <table>
        <thead><tr><th scope="col">Group</th><th scope="col">Invited</th><th scope="col">Voted</th></tr></thead>
        <tbody>
          {round.groups.map(({ key, name, invited, voted }) => (
            <tr key={key}><th scope="row">{name}</th><td>{invited}</td><td>{voted ?? 'not yet'}</td></tr>
          ))}
        </tbody>
      </table>
      {['planned', 'gathering'].includes(round.step) && <Gather api={api} known={items.map(({ gap }) => gap ?? '')} isExample={round.isExample} act={act} />}
      <Items items={items} step={round.step} act={act} />
      {round.step === 'workshop' && <Order items={items} act={act} />}
      {['planned', 'gathering', 'processing', 'checking', 'voting'].includes(round.step) && (
        <Invitations address={address} round={round} invitations={invitations} reload={load} act={act} />
      )}
    </>
  )
}
