'use client'

import { useEffect, useRef, useState } from 'react'

import { Note } from '@/appraisal/admin/Note'

/** What is asked before a step that cannot be taken back. */
export type Confirming = { readonly title: string; readonly words: string; readonly yes: string; readonly no: string }

type SendPanelProps = {
  label: string
  confirming?: Confirming | undefined
  isBusy: boolean
  /** Whether all is in order; else it is said where. */
  onCheck: () => boolean
  onSend: () => void
}

/** The end of the table: sent once, after a question where it cannot be taken back. */
export function SendPanel({ label, confirming, isBusy, onCheck, onSend }: SendPanelProps) {
  const [isAsking, setAsking] = useState(false)
  const yes = useRef<HTMLButtonElement>(null)

  useEffect(() => {
    if (isAsking) yes.current?.focus()
  }, [isAsking])

  if (confirming && isAsking)
    return (
      <Note title={confirming.title}>
        <p>{confirming.words}</p>
        <div className="apr-row">
          <button
            ref={yes}
            type="button"
            className="apr-button apr-primary"
            disabled={isBusy}
            onClick={() => {
              if (onCheck()) onSend()
              else setAsking(false)
            }}
          >
            {isBusy ? 'Sending …' : confirming.yes}
          </button>
          <button type="button" className="apr-button" disabled={isBusy} onClick={() => setAsking(false)}>{confirming.no}</button>
        </div>
      </Note>
    )
  return (
    <p>
      <button
        type="button"
        className="apr-button apr-primary"
        disabled={isBusy}
        onClick={() => {
          if (!onCheck()) return
          if (confirming) setAsking(true)
          else onSend()
        }}
      >
        {isBusy ? 'Sending …' : label}
      </button>
    </p>
  )
}
