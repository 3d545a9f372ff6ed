'use client'

import { useEffect, useState } from 'react'

import { post } from '@/platform/admin/ask'


type StartButtonProps = { address: string; page: string; summary: string; outcome: string; body: string; label: string }

/** Begins the rating of one body of evidence and goes to it. */
export function StartButton({ address, page, summary, outcome, body, label }: StartButtonProps) {
  const [error, setError] = useState<string>()
  // Until the page has woken, a click would be lost in silence.
  const [isBusy, setBusy] = useState(true)

  useEffect(() => setBusy(false), [])

  const start = async () => {
    setBusy(true)
    const answer = await post<{ id: string }>(address, { summary, outcome, body })
    if ('data' in answer) return window.location.assign(`${page}/${answer.data.id}`)
    setError(answer.error)
    setBusy(false)
  }
  return (
    <span>
      <button type="button" className="apr-button apr-primary" disabled={isBusy} onClick={() => void start()}>
        Rate<span className="apr-hidden"> {label}</span>
      </button>
      {error && <span role="alert"> {error}</span>}
    </span>
  )
}
