'use client'

import { useEffect, useState } from 'react'

import { ask, post } from '@/platform/admin/ask'

import type { Accepted } from '../actions'
import type { IntakeFields } from '../fields'
import type { IntakeView } from '../queries'
import { GuessForm } from './GuessForm'
import { MatchList } from './MatchList'
import { canBeReadAgain, pagesInWords, statusInWords } from './wording'

type Props = { api: string; admin: string; id: string; name: string; tell: (text: string) => void }

const LOOK_AGAIN_MS = 1000

/** One document: how far it is, then its guess to correct and to make a reference and a study of. */
export function IntakeItem({ api, admin, id, name, tell }: Props) {
  const [view, setView] = useState<IntakeView>()
  const [error, setError] = useState('')
  const [isBusy, setIsBusy] = useState(false)
  const [accepted, setAccepted] = useState<Accepted>()
  const [round, setRound] = useState(0)
  const address = `${api}/documents/${id}/intake`

  useEffect(() => {
    let isGone = false
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = async () => {
      const answer = await ask<IntakeView>(address)
      if (isGone) return
      if ('error' in answer) setError(answer.error)
      else {
        setError('')
        setView(answer.data)
        if (answer.data.status !== 'pending') {
          tell(`${name}: ${statusInWords[answer.data.status] ?? answer.data.status}`)
          return
        }
      }
      timer = setTimeout(() => void look(), LOOK_AGAIN_MS)
    }
    void look()
    return () => {
      isGone = true
      clearTimeout(timer)
    }
  }, [address, name, tell, round])

  const readAgain = async () => {
    setIsBusy(true)
    const answer = await post(`${address}/read`, {})
    setIsBusy(false)
    setError('error' in answer ? answer.error : '')
    if ('error' in answer) tell(answer.error)
    else setRound((before) => before + 1)
  }

  const accept = async (reference: string | IntakeFields, study: boolean) => {
    setIsBusy(true)
    const answer = await post<Accepted>(`${address}/accept`, { reference, study })
    setIsBusy(false)
    if ('error' in answer) {
      setError(answer.error)
      tell(answer.error)
      return
    }
    setError('')
    setAccepted(answer.data)
    tell(`${name}: done.`)
  }

  const problem = error && (
    <div className="intake-note intake-error" role="alert">
      <p>{error}</p>
    </div>
  )
  if (!view) return problem || <p>Being looked at …</p>
  if (accepted) return <Done admin={admin} accepted={accepted} />
  const isRead = view.status !== 'pending'
  return (
    <>
      <p>
        {statusInWords[view.status] ?? view.status}
        {pagesInWords(view)} ·{' '}
        <a href={`${admin}/collections/documents/${id}`}>Open the document</a>
      </p>
      {view.note && (
        <div className="intake-note">
          <p>{view.note}</p>
        </div>
      )}
      {canBeReadAgain(view.status) && (
        <button type="button" className="intake-button" disabled={isBusy} onClick={() => void readAgain()}>
          Read it again
        </button>
      )}
      {view.reference ? (
        <p>
          It is a file of <a href={`${admin}/collections/references/${view.reference.id}`}>{view.reference.title}</a>.
        </p>
      ) : (
        isRead && (
          <>
            <MatchList admin={admin} matches={view.matches} isBusy={isBusy} attach={(match) => void accept(match, false)} />
            <GuessForm guess={view.guess} isBusy={isBusy} accept={(fields, study) => void accept(fields, study)} />
          </>
        )
      )}
      {problem}
    </>
  )
}

function Done({ admin, accepted }: { admin: string; accepted: Accepted }) {
  return (
    <div className="intake-note intake-good">
      <p>
        Done. <a href={`${admin}/collections/references/${accepted.reference}`}>Open the reference</a>
        {accepted.study && (
          <>
            {' · '}
            <a href={`${admin}/collections/studies/${accepted.study}`}>Open the study draft</a>
          </>
        )}
      </p>
    </div>
  )
}
